import { databaseBusy } from '../database/busy';
import type { Rows } from '../database/rows';
import { currentEpoch, journalEnd } from '../journal/epochs';
import { checkCursor, type SizedPage, sizedPage } from '../journal/feed';
import type { JournalNews } from '../journal/news';
import { Turns } from '../turns';
import { commonIn, withCursor } from './cursor';
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

/** The end of the feed, while there are streams. */
type Reach = {
  readonly window: Window;
  at: Place;
  readonly close: () => void;
  reading?: Promise<void> | undefined;
  /** There may be more than what is read now. */
  isMore: boolean;
};

/**
 * Reads the end of a service's feed once for all its streams: woken by the sealer, whichever replica that is in, and not
 * at all while there is no stream.
 */
export class Tail {
  readonly #streams = new Set<EventStream>();
  readonly #turns = new Turns({ ...BACKFILLS, busy: () => databaseBusy('CONNECTION') });
  #opened: Promise<Reach> | undefined;
  #reach: Reach | undefined;
  #opening = 0;

  constructor(private readonly options: TailOptions) {}

  /** How many streams there are. */
  get streams(): number {
    return this.#streams.size;
  }

  /** The position up to which it has read; 0 while there is no stream. */
  get position(): number {
    return this.#reach?.at.position ?? 0;
  }

  /**
   * The events that one hears after a place, or from now on; without either, from the beginning.
   * Throws `CURSOR_AHEAD` for a place that is not given yet, `EPOCH_ENDED` for one that a restore took back; both say
   * where to go on.
   * @param lane whose they are: one account's reading of the past never holds up the others
   */
  async open(hearing: Hearing, after: Place | 'NOW' | undefined, lane: string): Promise<EventStream> {
    this.#opening += 1;
    try {
      const journal = await journalEnd(this.options.rows);
      const at = (position: number): Place => ({ epoch: currentEpoch(journal.epochs), position });
      const place = after === 'NOW' ? at(journal.end) : (after ?? at(0));
      if (after && after !== 'NOW') checkCursor({ after: place.position, epoch: place.epoch }, journal);
      return this.#begin(await this.#reached(), hearing, place, lane);
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

  #begin({ window }: Reach, hearing: Hearing, place: Place, lane: string): EventStream {
    const page = async (after: Place, { sectors }: Hearing, signal: AbortSignal): Promise<SizedPage> => {
      const endTurn = await this.#turns.take(lane, signal);
      try {
        return await this.#page(after, sectors);
      } catch (fault) {
        throw withCursor(fault);
      } finally {
        endTurn();
      }
    };
    const stream = new EventStream({ window: () => window, page }, hearing, place);
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

  /** The end as it is read now; one that was given up meanwhile is no more. */
  async #reached(): Promise<Reach> {
    for (;;) {
      const reach = await (this.#opened ??= this.#open());
      if (reach === this.#reach) return reach;
    }
  }

  async #open(): Promise<Reach> {
    const { end, epochs } = await journalEnd(this.options.rows).catch((fault: unknown) => {
      this.#opened = undefined;
      throw fault;
    });
    const unwatch = this.options.news.watch(() => this.#read(reach));
    const beats = setInterval(() => {
      for (const stream of this.#streams) stream.beat(HEARTBEAT_MS);
      this.#read(reach);
    }, LOOK_MS);
    const close = (): void => {
      unwatch();
      clearInterval(beats);
      [this.#opened, this.#reach] = [undefined, undefined];
    };
    const window = new Window({ ...LIMITS, ...this.options.limits }, end);
    const reach: Reach = { window, at: { epoch: currentEpoch(epochs), position: end }, close, isMore: false };
    this.#reach = reach;
    this.#read(reach);
    return reach;
  }

  #closeIfIdle(): void {
    if (this.#streams.size === 0 && this.#opening === 0) this.#reach?.close();
  }

  /** Reads on to the end, in one go for all that is told of meanwhile. */
  #read(reach: Reach): void {
    reach.isMore = true;
    reach.reading ??= this.#readOn(reach)
      .catch((fault: unknown) => this.#onFault(reach, fault))
      .finally(() => {
        reach.reading = undefined;
        if (reach.isMore && reach === this.#reach) this.#read(reach);
      });
  }

  async #readOn(reach: Reach): Promise<void> {
    while (reach.isMore) {
      reach.isMore = false;
      const page = await this.#page(reach.at);
      if (reach !== this.#reach) return;
      if (page.next === reach.at.position) continue;
      reach.at = { epoch: page.epoch, position: page.next };
      reach.isMore = true;
      const isTrimmed = reach.window.push(page);
      for (const stream of this.#streams) {
        if (isTrimmed) stream.endIfBehind(reach.window.start);
        stream.wake();
      }
    }
  }

  /** Where it stands may have been taken back, and with it the places of some streams. */
  #onFault(reach: Reach, fault: unknown): void {
    const common = commonIn(fault);
    if (common === undefined) return this.options.onFault(fault);
    if (reach !== this.#reach) return;
    reach.close();
    for (const stream of this.#streams) stream.endBeyond(common, withCursor(fault) as Error);
  }
}
