type Waiting = { readonly lane: string; readonly begin: () => void };

export type TurnsOptions = {
  /** How many may have a turn at once. */
  readonly size: number;
  /** How many of these are kept for lanes that have none. */
  readonly kept: number;
  /** How many may wait. */
  readonly waiting: number;
  /** For how long one may wait; where it is not said, whoever asks ends the wait by a signal. */
  readonly waitMs?: number;
  /** What is told where too many wait, or one for too long. */
  readonly busy: () => Error;
};

/**
 * Turns at something scarce, such as a pool's connections, in the order of asking. What is alike shares a lane, and a lane
 * whose turns do not end, because a table is locked say, never takes the last ones: the others go on.
 */
export class Turns {
  readonly #held = new Map<string, number>();
  #waiting: Waiting[] = [];
  #free: number;

  constructor(private readonly options: TurnsOptions) {
    this.#free = options.size;
  }

  /** How many wait. */
  get waiting(): number {
    return this.#waiting.length;
  }

  /** Waits for a turn and answers how to end it. Throws what `busy` says, or why the signal ended the wait. */
  take(lane: string, signal?: AbortSignal): Promise<() => void> {
    if (this.#mayBegin(lane)) return Promise.resolve(this.#begin(lane));
    if (this.#waiting.length >= this.options.waiting) return Promise.reject(this.options.busy());
    return this.#wait(lane, signal);
  }

  #wait(lane: string, signal: AbortSignal | undefined): Promise<() => void> {
    const { waitMs, busy } = this.options;
    return new Promise((resolve, reject) => {
      const end = (): void => {
        clearTimeout(late);
        signal?.removeEventListener('abort', leave);
      };
      const begin = (): void => {
        end();
        resolve(this.#begin(lane));
      };
      const entry = { lane, begin };
      const giveUp = (why: Error): void => {
        end();
        this.#waiting = this.#waiting.filter((other) => other !== entry);
        reject(why);
      };
      const leave = (): void => giveUp(signal?.reason as Error);
      const late = waitMs === undefined ? undefined : setTimeout(() => giveUp(busy()), waitMs);
      signal?.addEventListener('abort', leave, { once: true });
      this.#waiting.push(entry);
    });
  }

  #mayBegin(lane: string): boolean {
    return this.#free > this.options.kept || (this.#free > 0 && !this.#held.has(lane));
  }

  #begin(lane: string): () => void {
    this.#free -= 1;
    this.#held.set(lane, (this.#held.get(lane) ?? 0) + 1);
    let ended = false;
    return () => {
      if (ended) return;
      ended = true;
      this.#end(lane);
    };
  }

  #end(lane: string): void {
    this.#free += 1;
    const left = (this.#held.get(lane) ?? 1) - 1;
    if (left > 0) this.#held.set(lane, left);
    else this.#held.delete(lane);
    const next = this.#waiting.findIndex((waiting) => this.#mayBegin(waiting.lane));
    if (next >= 0) this.#waiting.splice(next, 1)[0]?.begin();
  }
}
