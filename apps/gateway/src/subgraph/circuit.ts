/** How an address stands with us, by what became of the calls to it. */
export type CircuitState =
  | 'closed'
  /** Nobody listens there, or it is stopping: asked only where no other address is left. */
  | 'away'
  /** It takes calls and does not answer: not asked until it answers a probe. */
  | 'open';

export type CircuitOptions = {
  /** Whether the process behind the address answers at all; bounded in time. */
  readonly probe: () => Promise<boolean>;
  readonly onChange: (state: CircuitState) => void;
  readonly failures?: number;
  /** From one probe to the next: doubled each time, up to the last. */
  readonly pausesMs?: readonly [first: number, last: number];
};

/**
 * Spares whoever asks the wait for an address that does not answer. While it is not closed it is probed, with growing
 * pauses and at once first: an address whose one slow question ran out of time is back before anybody misses it.
 */
export class Circuit {
  #state: CircuitState = 'closed';
  #failures = 0;
  #next: NodeJS.Timeout | undefined;

  constructor(private readonly options: CircuitOptions) {}

  get state(): CircuitState {
    return this.#state;
  }

  /** An answer came, whatever it says. */
  answered(): void {
    this.#failures = 0;
    if (this.#state === 'away') this.#become('closed');
  }

  /** No answer came in time, or the line broke. */
  failed(): void {
    this.#failures += 1;
    if (this.#failures >= (this.options.failures ?? 3)) this.#leave('open');
  }

  /** The call was never taken. */
  refused(): void {
    this.#leave('away');
  }

  stop(): void {
    clearTimeout(this.#next);
  }

  #leave(state: 'away' | 'open'): void {
    const isProbed = this.#state !== 'closed';
    if (this.#state !== 'open') this.#become(state);
    if (!isProbed) void this.#tryAgain(this.options.pausesMs?.[0] ?? 100);
  }

  async #tryAgain(pauseMs: number): Promise<void> {
    const answers = await this.options.probe().catch(() => false);
    if (this.#state === 'closed') return;
    if (answers) {
      this.#failures = 0;
      return this.#become('closed');
    }
    const next = Math.min(pauseMs * 2, this.options.pausesMs?.[1] ?? 1_000);
    this.#next = setTimeout(() => void this.#tryAgain(next), pauseMs).unref();
  }

  #become(state: CircuitState): void {
    if (state === this.#state) return;
    this.#state = state;
    this.options.onChange(state);
  }
}
