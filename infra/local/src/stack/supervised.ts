import { setTimeout as sleep } from 'node:timers/promises';

/** Rests before a server that ended is started again; after the last of them it is given up. */
const PAUSES_MS = [1_000, 2_000, 4_000, 8_000, 16_000];
/** One that has run for so long has got over its fault. */
const STEADY_MS = 60_000;

/** A server that runs: when it has ended, and how; and how it is stopped. */
export type Server = { readonly ended: Promise<string>; readonly stop: () => Promise<void> };

export type Supervision<Running extends Server> = {
  readonly name: string;
  readonly logFile: string;
  /** Starts it where it was; may give up when nobody wants it any more. */
  readonly start: (unwanted: AbortSignal) => Promise<Running>;
  /** Told what happens, a line each. */
  readonly say: (line: string) => void;
  readonly pausesMs?: readonly number[];
};

/** A server that is started again when it ends without being asked to, after a growing pause, until it is given up. */
export class Supervised<Running extends Server> {
  #running: Running | undefined;
  #revival: Promise<void> = Promise.resolve();
  #released = new AbortController();
  #failures = 0;

  constructor(private readonly supervision: Supervision<Running>) {}

  /** Starts it; rejects when it does not become ready, and is then not tried again. */
  start(): Promise<Running> {
    this.#released = new AbortController();
    this.#failures = 0;
    return this.#begin(this.#released.signal);
  }

  /** Stops it, or the tries to start it. */
  readonly stop = async (): Promise<void> => {
    this.#released.abort();
    await this.#revival;
    await this.#running?.stop();
    this.#running = undefined;
  };

  async #begin(released: AbortSignal): Promise<Running> {
    const running = await this.supervision.start(released);
    const startedAt = performance.now();
    this.#running = running;
    void running.ended.then((how) => {
      if (released.aborted) return;
      if (performance.now() - startedAt > STEADY_MS) this.#failures = 0;
      this.#revival = this.#revive(how, released);
    });
    return running;
  }

  async #revive(how: string, released: AbortSignal): Promise<void> {
    const { name, say, pausesMs = PAUSES_MS } = this.supervision;
    for (let why = how; !released.aborted;) {
      const pause = pausesMs[this.#failures];
      if (pause === undefined) return say(this.#givenUp(why));
      this.#failures += 1;
      say(`${name}：意外结束，${pause / 1000} 秒后重启 ended (${why}); it is started again in ${pause / 1000} s`);
      await sleep(pause, undefined, { signal: released }).catch(() => undefined);
      if (released.aborted) return;
      try {
        await this.#begin(released);
        return say(`${name}：已恢复 runs again`);
      } catch (fault) {
        why = (fault as Error).message;
      }
    }
  }

  #givenUp(why: string): string {
    const { name, logFile, pausesMs = PAUSES_MS } = this.supervision;
    const bar = '!'.repeat(80);
    return [
      bar,
      `${name}：重启 ${pausesMs.length} 次仍失败，不再重启；其余照常运行。修复后请按 Ctrl-C 再 npm start。`,
      `${name} was started again ${pausesMs.length} times, ended each time (${why}) and is given up; the rest goes on.`,
      `See ${logFile}; after the mend Ctrl-C and npm start.`,
      bar,
    ].join('\n');
  }
}
