import { databaseBusy } from './busy';

type Waiting = { readonly lane: string; readonly begin: () => void };

export type TurnsOptions = {
  /** How many may have a turn at once. */
  readonly size: number;
  /** How many of these are kept for lanes that have none. */
  readonly kept: number;
  readonly waitMs: number;
  /** How many may wait. */
  readonly waiting: number;
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

  /** Waits for a turn and answers how to end it. Throws `DATABASE_BUSY` when too many wait, or for too long. */
  take(lane: string): Promise<() => void> {
    if (this.#mayBegin(lane)) return Promise.resolve(this.#begin(lane));
    if (this.#waiting.length >= this.options.waiting) return Promise.reject(databaseBusy('CONNECTION'));
    return new Promise((resolve, reject) => {
      const entry = {
        lane,
        begin: () => {
          clearTimeout(late);
          resolve(this.#begin(lane));
        },
      };
      const late = setTimeout(() => {
        this.#waiting = this.#waiting.filter((other) => other !== entry);
        reject(databaseBusy('CONNECTION'));
      }, this.options.waitMs);
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
