import type { FeedPage } from '../journal/feed';
import type { Hearing } from './hearing';
import { streamErrors } from './cursor';
import type { Batch, Place, Window } from './window';

/** What a stream reads from: the feed in the database, and the window of what was read last. */
export type StreamSource = {
  readonly window: () => Window;
  /** A page of the feed after a place; the signal says that nobody waits for it any more. */
  readonly page: (after: Place, hearing: Hearing, signal: AbortSignal) => Promise<FeedPage>;
};

/**
 * The events that one subscriber hears, from a place on: from the database until it has come to the window, then from
 * there. It is pulled: while a subscriber does not take what it is given, nothing is read or kept for it.
 */
export class EventStream implements AsyncIterableIterator<Batch> {
  #isLive = false;
  #toldAt = Date.now();
  #ended: { reason?: Error } | undefined;
  #wake: () => void = () => undefined;
  readonly #whenEnded: ((reason?: Error) => void)[] = [];
  readonly #gone = new AbortController();
  /** Where its subscriber stands: it moves on with what it is told, not with what is passed over. */
  #told: Place;

  constructor(
    private readonly source: StreamSource,
    private readonly hearing: Hearing,
    private at: Place,
  ) {
    this.#told = at;
  }

  /** The place after what its subscriber was handed last; before that, where it began. */
  get told(): Place {
    return this.#told;
  }

  [Symbol.asyncIterator](): this {
    return this;
  }

  async next(): Promise<IteratorResult<Batch, undefined>> {
    while (!this.#ended) {
      const batch = await this.#advance().catch((fault: unknown) => {
        if (!this.#ended) throw fault;
      });
      if (batch && !this.#ended) {
        this.#toldAt = Date.now();
        this.#told = batch.next;
        return { done: false, value: batch };
      }
    }
    const { reason } = this.#ended;
    this.#ended = {};
    if (reason) throw reason;
    return { done: true, value: undefined };
  }

  return(): Promise<IteratorResult<Batch, undefined>> {
    this.end();
    return Promise.resolve({ done: true, value: undefined });
  }

  throw(reason: Error): Promise<IteratorResult<Batch, undefined>> {
    this.end(reason);
    return Promise.reject(reason);
  }

  /** Calls when it has ended, whoever ended it, and why if anybody is told: what it told last may not have been taken yet. */
  onEnd(listener: (reason?: Error) => void): void {
    this.#whenEnded.push(listener);
  }

  /** There may be more. */
  readonly wake = (): void => this.#wake();

  /** Ends it, for a reason that the subscriber is told. */
  end(reason?: Error): void {
    if (this.#ended) return;
    this.#ended = reason ? { reason } : {};
    this.#gone.abort(reason);
    for (const listener of this.#whenEnded) listener(reason);
    this.wake();
  }

  /** The window goes on from a position: a stream that was told from it and stands before is too slow. */
  endIfBehind(start: number): void {
    if (this.#isLive && this.at.position < start) this.end(streamErrors.lagged(this.#told));
  }

  /** What comes after a place was taken back: whoever was told of it ends for a reason, others go on where they stand. */
  endBeyond(common: number, reason: Error): void {
    this.end(this.#told.position > common ? reason : streamErrors.lagged(this.#told));
  }

  /** Tells where it stands, to one who was told nothing for so long. */
  beat(withinMs: number): void {
    if (Date.now() - this.#toldAt >= withinMs) this.#wake();
  }

  async #advance(): Promise<Batch | undefined> {
    const window = this.source.window();
    if (this.at.position < window.start) return this.#backfill();
    const batch = window.after(this.at.position, this.hearing);
    if (batch) return this.#take(batch);
    if (!this.#isLive) return this.#arrive();
    return this.#wait();
  }

  /** Moves on, and tells what there is to tell. */
  #take(batch: Batch): Batch | undefined {
    this.at = batch.next;
    if (batch.events.length === 0) return undefined;
    this.#isLive ||= batch.live;
    return batch;
  }

  async #backfill(): Promise<Batch | undefined> {
    const { next: position, epoch, events } = await this.source.page(this.at, this.hearing, this.#gone.signal);
    return this.#take({ events: events.filter(this.hearing.hears), next: { epoch, position }, live: false });
  }

  #arrive(): Batch {
    this.#isLive = true;
    return { events: [], next: this.at, live: true };
  }

  async #wait(): Promise<Batch | undefined> {
    const { position } = this.at;
    await new Promise<void>((resolve) => (this.#wake = resolve));
    const isSilent = !this.source.window().after(position, this.hearing);
    return isSilent ? { events: [], next: this.at, live: true } : undefined;
  }
}
