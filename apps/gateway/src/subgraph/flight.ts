import { AskerGone, OutOfTime } from './faults';

/** What of an operation is on its way to subgraphs, its time, and whether anybody still waits. */
export class Flight {
  readonly #began = performance.now();
  readonly #questions = new Set<AbortController>();

  /** @param cut aborts when the gateway stops and has waited long enough: the time of everything is over then */
  constructor(
    private readonly questionMs: number,
    private readonly cut: AbortSignal,
  ) {}

  /** Sends a question within what is left of the operation's time; it ends when its asker goes. */
  async question<Answer>(send: (signal: AbortSignal) => Promise<Answer>): Promise<Answer> {
    const controller = new AbortController();
    this.#questions.add(controller);
    try {
      return await this.#within(this.#began + this.questionMs - performance.now(), controller, send);
    } finally {
      this.#questions.delete(controller);
    }
  }

  /** Sends a command within a time of its own; nobody's going ends it. */
  command<Answer>(ms: number, send: (signal: AbortSignal) => Promise<Answer>): Promise<Answer> {
    return this.#within(ms, new AbortController(), send);
  }

  /** Whoever asked has gone. */
  cancel(): void {
    for (const controller of this.#questions) controller.abort(new AskerGone());
  }

  async #within<Answer>(
    ms: number,
    controller: AbortController,
    send: (signal: AbortSignal) => Promise<Answer>,
  ): Promise<Answer> {
    const end = (): void => controller.abort(new OutOfTime());
    const timer = setTimeout(end, Math.max(0, ms));
    this.cut.addEventListener('abort', end);
    try {
      return await send(controller.signal);
    } finally {
      clearTimeout(timer);
      this.cut.removeEventListener('abort', end);
    }
  }
}
