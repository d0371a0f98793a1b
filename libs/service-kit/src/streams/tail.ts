import { DomainError } from '@anxin/domain-kit';
import type { Rows } from '../database/rows';
import { currentEpoch, journalEnd } from '../journal/epochs';
import { checkCursor, type SizedPage, sizedPage } from '../journal/feed';
import type { JournalNews } from '../journal/news';
import { Turns } from '../turns';
import { withCursor } from './errors';
import { EventStream } from './event-stream';
import { type Hearing, TO_ALL_SECTORS } from './hearing';
import { type Place, Window, type WindowLimits } from './window';

export type TailOptions = {
  readonly service: string;
  readonly rows: Rows;
  readonly news: JournalNews;
  readonly onFault: (fault: unknown) => void;
  readonly limits?: Partial<WindowLimits>;
};

const LIMITS: WindowLimits = { events: 10_000, bytes: 32 * 2 ** 20 };
const PAGE = 500;
const ALSO = [...TO_ALL_SECTORS];

/** Streams that read the past at once: the database is for commands first. */
const BACKFILLS = { size: 3, kept: 1, waiting: 20_000 };

/** A stream that has nothing to tell says so. */
const HEARTBEAT_MS = 15_000;
const LOOK_MS = 5_000;

/**
 * Reads the end of a service's feed once for all its streams: woken by the sealer, whichever replica that is in, and not
 * at all while there is no stream.
 */
export class Tail {
  readonly #streams = new Set<EventStream>();
  readonly #turns = new Turns({ ...BACKFILLS, busy: () => new Error('too many streams read the past') });
  #opened: Promise<void> | undefined;
  #window = new Window(LIMITS, 0);
  #at: Place = { epoch: 0, position: 0 };
  #reading: Promise<void> | undefined;
  #close: () => void = () => undefined;
  #opening = 0;

  constructor(private readonly options: TailOptions) {}

  /** How many streams there are. */
  get streams(): number {
    return this.#streams.size;
  }

  /**
   * The events that one hears after a place; without one, from the beginning.
   * Throws `CURSOR_AHEAD` for a place that is not given yet, `EPOCH_ENDED` for one that a restore took back; both say
   * where to go on.
   * @param lane whose they are: one account's reading of the past never holds up the others
   */
  async open(hearing: Hearing, after: Place | undefined, lane: string): Promise<EventStream> {
    this.#opening += 1;
    try {
      const journal = await journalEnd(this.options.rows);
      const place = after ?? { epoch: currentEpoch(journal.epochs), position: 0 };
      if (after) checkCursor({ after: place.position, epoch: place.epoch }, journal);
      await (this.#opened ??= this.#open());
      return this.#begin(hearing, place, lane);
    } catch (fault) {
      throw withCursor(fault);
    } finally {
      this.#opening -= 1;
      this.#closeIfIdle();
    }
  }

  /** Ends all streams for a reason that their subscribers are told. */
  end(reason: Error): void {
    for (const stream of this.#streams) stream.end(reason);
  }

  #begin(hearing: Hearing, place: Place, lane: string): EventStream {
    const page = async ({ epoch, position }: Place, { sectors }: Hearing): Promise<SizedPage> => {
      const endTurn = await this.#turns.take(lane);
      try {
        return await this.#page({ epoch, position }, sectors);
      } catch (fault) {
        throw withCursor(fault);
      } finally {
        endTurn();
      }
    };
    const stream = new EventStream({ window: () => this.#window, page }, hearing, place);
    stream.onEnd(() => {
      this.#streams.delete(stream);
      this.#closeIfIdle();
    });
    this.#streams.add(stream);
    return stream;
  }

  #page({ epoch, position: after }: Place, sectors?: readonly string[]): Promise<SizedPage> {
    return sizedPage(this.options.rows, this.options.service, { after, epoch, limit: PAGE, sectors, also: ALSO });
  }

  async #open(): Promise<void> {
    const { end, epochs } = await journalEnd(this.options.rows).catch((fault: unknown) => {
      this.#opened = undefined;
      throw fault;
    });
    this.#at = { epoch: currentEpoch(epochs), position: end };
    this.#window = new Window({ ...LIMITS, ...this.options.limits }, end);
    const unwatch = this.options.news.watch(() => this.#read());
    const beats = setInterval(() => {
      for (const stream of this.#streams) stream.beat(HEARTBEAT_MS);
    }, LOOK_MS);
    this.#close = () => {
      unwatch();
      clearInterval(beats);
      this.#opened = undefined;
    };
    this.#read();
  }

  #closeIfIdle(): void {
    if (this.#streams.size === 0 && this.#opening === 0 && this.#opened) this.#close();
  }

  /** Reads on to the end; news that come meanwhile are read by the next turn. */
  #read(): void {
    this.#reading = (this.#reading ?? Promise.resolve())
      .then(() => this.#readOn())
      .catch((fault: unknown) => {
        // Where the tail stood was taken back: so were the places of its streams, which are told where to go on.
        if (fault instanceof DomainError) this.end(withCursor(fault) as Error);
        else this.options.onFault(fault);
      });
  }

  async #readOn(): Promise<void> {
    while (this.#opened) {
      const page = await this.#page(this.#at);
      if (page.next === this.#at.position) return;
      this.#at = { epoch: page.epoch, position: page.next };
      const isTrimmed = this.#window.push(page);
      for (const stream of this.#streams) {
        if (isTrimmed) stream.endIfBehind(this.#window.start);
        stream.wake();
      }
    }
  }
}
