/** How an address stands with us, by what became of the calls to it. */
export type CircuitState =
  | 'closed'
  /** Nobody listens there, or it is stopping: asked only where no other address is left. */
  | 'away'
  /** It takes calls and answers neither them nor a probe: not asked until it answers one. */
  | 'open';

export type CircuitOptions = {
  /** Whether the process behind the address answers at all; bounded in time. */
  readonly probe: () => Promise<boolean>;
  readonly onChange: (state: CircuitState) => void;
  readonly failures?: number;
  /** From one probe to the next: doubled each time, up to the last. */
  readonly pausesMs?: readonly [first: number, last: number];
};

/** One row of probes, from the first doubt until an answer. */
type Probing = { next?: NodeJS.Timeout };

/**
 * Spares whoever asks the wait for an address that does not answer. Calls that fail only raise a doubt: many can run out
 * of time together over one locked table, in a process that answers all others at once. The doubt is probed, at once and
 * then with growing pauses; the first probe that is not answered either opens the circuit, any answer ends the doubt.
 */
export class Circuit {
  #state: CircuitState = 'closed';
  #failures = 0;
  #probing: Probing | undefined;

  constructor(private readonly options: CircuitOptions) {}

  get state(): CircuitState {
    return this.#state;
  }

  /** An answer came, whatever it says. */
  answered(): void {
    this.#failures = 0;
    if (this.#state !== 'open') this.#trust();
  }

  /** No answer came in time, or the line broke. */
  failed(): void {
    this.#failures += 1;
    if (this.#isSilent()) this.#doubt();
  }

  /** The call was never taken. */
  refused(): void {
    if (this.#state === 'closed') this.#become('away');
    this.#doubt();
  }

  stop(): void {
    clearTimeout(this.#probing?.next);
    this.#probing = undefined;
  }

  #isSilent(): boolean {
    return this.#failures >= (this.options.failures ?? 3);
  }

  #doubt(): void {
    if (this.#probing) return;
    this.#probing = {};
    void this.#probe(this.#probing, this.options.pausesMs?.[0] ?? 100);
  }

  async #probe(probing: Probing, pauseMs: number): Promise<void> {
    const answers = await this.options.probe().catch(() => false);
    if (this.#probing !== probing) return;
    if (answers) return this.#trust();
    if (this.#isSilent()) this.#become('open');
    const next = Math.min(pauseMs * 2, this.options.pausesMs?.[1] ?? 1_000);
    probing.next = setTimeout(() => void this.#probe(probing, next), pauseMs).unref();
  }

  #trust(): void {
    this.#failures = 0;
    if (this.#probing) this.stop();
    this.#become('closed');
  }

  #become(state: CircuitState): void {
    if (state === this.#state) return;
    this.#state = state;
    this.options.onChange(state);
  }
}
