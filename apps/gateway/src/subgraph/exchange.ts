import type { Dispatcher, Pool } from 'undici';

/** What came back: whatever its status, the text of its body. */
export type Came = { readonly status: number; readonly body: string };

type Handler = Required<
  Pick<
    Dispatcher.DispatchHandler,
    'onRequestStart' | 'onResponseStart' | 'onResponseData' | 'onResponseEnd' | 'onResponseError'
  >
>;

/** Collects one answer without a stream between: most are one piece. */
class Exchange implements Handler {
  #controller: Dispatcher.DispatchController | undefined;
  #status = 0;
  readonly #pieces: Buffer[] = [];

  constructor(
    private readonly signal: AbortSignal,
    private readonly came: (came: Came) => void,
    private readonly failed: (fault: unknown) => void,
  ) {
    signal.addEventListener('abort', this.#leave);
  }

  readonly #leave = (): void => {
    this.#controller?.abort(this.signal.reason as Error);
    this.#end();
    this.failed(this.signal.reason);
  };

  #end(): void {
    this.signal.removeEventListener('abort', this.#leave);
  }

  onRequestStart(controller: Dispatcher.DispatchController): void {
    this.#controller = controller;
    if (this.signal.aborted) controller.abort(this.signal.reason as Error);
  }

  onResponseStart(_controller: Dispatcher.DispatchController, status: number): void {
    this.#status = status;
  }

  onResponseData(_controller: Dispatcher.DispatchController, piece: Buffer): void {
    // What the parser hands over is its own, and overwritten by what comes next.
    this.#pieces.push(Buffer.from(piece));
  }

  onResponseEnd(): void {
    this.#end();
    this.came({ status: this.#status, body: Buffer.concat(this.#pieces).toString() });
  }

  onResponseError(_controller: Dispatcher.DispatchController, fault: Error): void {
    this.#end();
    this.failed(fault);
  }
}

/** Posts a body and answers what came; rejects with the reason of the signal, or with what the connection says. */
export const exchange = (
  pool: Pool,
  call: { readonly path: string; readonly body: string; readonly headers: Readonly<Record<string, string>> },
  signal: AbortSignal,
): Promise<Came> =>
  new Promise((came, failed) => {
    if (signal.aborted) return failed(signal.reason as Error);
    pool.dispatch({ method: 'POST', ...call }, new Exchange(signal, came, failed));
  });
