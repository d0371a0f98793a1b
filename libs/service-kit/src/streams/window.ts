import type { Envelope } from '@anxin/contracts';
import type { SizedPage } from '../journal/feed';
import type { Hearing } from './hearing';

/** A place in a service's feed: a position, and the history that it belongs to. */
export type Place = { readonly epoch: number; readonly position: number };

/** What is told to a subscriber at once, and where to go on after it. */
export type Batch = {
  readonly events: readonly Envelope[];
  readonly next: Place;
  /** Nothing more waited when it was told. */
  readonly live: boolean;
};

/** Kinds of hearing that share what they hear of a page, and pages for which they do: the newest, where most stand. */
const SHARED_HEARINGS = 64;
const SHARED_PAGES = 32;

/** A page of the feed, read once for all who hear it live. */
class Chunk {
  readonly #heard = new Map<string, Batch>();
  #isShared = true;

  constructor(
    readonly after: number,
    readonly page: SizedPage,
  ) {}

  /**
   * What of it one hears; those who hear the same share the answer, and what is made of it.
   * @param live whether it is the newest
   */
  batch({ id, hears }: Hearing, live: boolean): Batch {
    const shared = `${live} ${id}`;
    const known = this.#heard.get(shared);
    if (known) return known;
    const { events, epoch, next } = this.page;
    const batch = { events: events.filter(hears), next: { epoch, position: next }, live };
    if (this.#isShared && this.#heard.size < SHARED_HEARINGS) this.#heard.set(shared, batch);
    return batch;
  }

  /** Lets go what was shared. */
  forget(): void {
    this.#isShared = false;
    this.#heard.clear();
  }

  /** The same for one who stands within it. */
  rest(position: number, { hears }: Hearing, live: boolean): Batch {
    const { events, epoch, next } = this.page;
    const left = events.filter((event) => event.position > position && hears(event));
    return { events: left, next: { epoch, position: next }, live };
  }
}

export type WindowLimits = { readonly events: number; readonly bytes: number };

/**
 * The last pages of a feed, from which all who hear it live are told: the one queue of them all, bounded in events and
 * bytes. Whoever is slower than the bound finds its place gone.
 */
export class Window {
  #chunks: Chunk[] = [];
  #events = 0;
  #bytes = 0;

  constructor(
    private readonly limits: WindowLimits,
    private end: number,
  ) {}

  /** The position after which it holds all. */
  get start(): number {
    return this.#chunks[0]?.after ?? this.end;
  }

  /** Adds the page that follows; answers whether older ones had to go. */
  push(page: SizedPage): boolean {
    this.#chunks.push(new Chunk(this.end, page));
    this.#chunks.at(-1 - SHARED_PAGES)?.forget();
    this.end = page.next;
    this.#events += page.events.length;
    this.#bytes += page.bytes;
    const before = this.#chunks.length;
    while (this.#chunks.length > 1 && this.#isOver()) this.#drop();
    return this.#chunks.length < before;
  }

  /** What one hears next who stands at a position not before the start; `undefined` when that is the end. */
  after(position: number, hearing: Hearing): Batch | undefined {
    const at = this.#holding(position);
    const [chunk, live] = [this.#chunks[at], at === this.#chunks.length - 1];
    return chunk && (chunk.after === position ? chunk.batch(hearing, live) : chunk.rest(position, hearing, live));
  }

  #isOver(): boolean {
    return this.#events > this.limits.events || this.#bytes > this.limits.bytes;
  }

  #drop(): void {
    const page = this.#chunks.shift()?.page;
    this.#events -= page?.events.length ?? 0;
    this.#bytes -= page?.bytes ?? 0;
  }

  /** The first chunk that ends beyond a position; most stand at the end. */
  #holding(position: number): number {
    let [low, high] = [0, this.#chunks.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.#chunks[middle]?.page.next ?? 0) > position) high = middle;
      else low = middle + 1;
    }
    return low;
  }
}
