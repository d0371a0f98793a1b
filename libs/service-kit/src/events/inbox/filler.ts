import type { DataSource } from 'typeorm';
import type { KeyHead } from '../../journal/feed';
import {
  adopt,
  behind,
  closeGap,
  epochsApplied,
  gaps,
  type Gap,
  isWholeFor,
  knownEpoch,
  loseTrack,
  saveEpoch,
} from './gaps';
import { type FeedClient, feedFault, messageOfFeed } from '../feeds';
import type { Receiver } from './receiver';

const PAGE = 500;
/** Keys that one turn fills, at most. */
const KEYS_A_TURN = 100;
/** All keys are held against the publisher's again after so many times of what it took. */
const REST = 10;

/** The publisher's epoch, and how far it has come with the keys of which something is missing here. */
type Comparison = { readonly epoch: number; readonly missing: readonly KeyHead[] };

/**
 * Fills what is missing here from the publishers' feeds: what an early or damaged message shows to be missing, and after
 * a restore of a publisher, whatever its places and ours do not agree on.
 */
export class Filler {
  readonly #known = new Map<string, number>();
  readonly #again = new Map<string, number>();
  readonly #reasons = new Map<string, string>();

  constructor(
    private readonly database: DataSource,
    private readonly receiver: Receiver,
    private readonly publishers: readonly string[],
    /** Without feeds, what is missing is named. */
    private readonly feed: FeedClient | undefined,
  ) {}

  /** What is missing and cannot be filled now. */
  get reasons(): readonly string[] {
    return [...this.#reasons.values()];
  }

  /** Looks once for what is missing. */
  async turn(): Promise<void> {
    for (const publisher of this.publishers) {
      const found = await gaps(this.database, publisher, KEYS_A_TURN);
      const isNew = await this.#isNewEpoch(publisher);
      if (found.length === 0 && !isNew) {
        this.#reasons.delete(publisher);
        continue;
      }
      try {
        if (!this.feed) throw new Error('no feed');
        await this.#fill(publisher, found, this.feed, isNew);
        this.#reasons.delete(publisher);
      } catch (fault) {
        this.#reasons.set(publisher, this.#say(publisher, found.length, fault));
        if (this.feed) throw fault;
      }
    }
  }

  #say(publisher: string, keys: number, fault: unknown): string {
    const what = keys > 0 ? `${keys} keys of ${publisher} have gaps` : `places of ${publisher} are to be compared`;
    return this.feed
      ? `${what}, and ${feedFault(publisher, fault)}`
      : `${what}: set PUBLISHERS=${publisher}=<its address> and start again`;
  }

  async #fill(publisher: string, found: readonly Gap[], feed: FeedClient, isNew: boolean): Promise<void> {
    for (const gap of found) if (gap.keySeq > 0) await this.#fillGap(publisher, gap, feed);
    const nameless = found.filter(({ keySeq }) => keySeq === 0);
    if ((nameless.length === 0 && !isNew) || performance.now() < (this.#again.get(publisher) ?? 0)) return;
    const began = performance.now();
    const { epoch, missing } = await this.#compare(publisher, feed);
    this.#again.set(publisher, performance.now() + REST * (performance.now() - began));
    if (isNew && (await isWholeFor(this.database, publisher, missing))) {
      await saveEpoch(this.database, publisher, epoch);
      this.#known.set(publisher, epoch);
    }
    if (nameless.length === 0) return;
    for (const head of missing.slice(0, KEYS_A_TURN)) await this.#take(publisher, head.key, feed);
    if (missing.length === 0) for (const gap of nameless) await closeGap(this.database, publisher, gap);
  }

  /** Whether the publisher was restored since all keys were last held against its own. */
  async #isNewEpoch(publisher: string): Promise<boolean> {
    const known = this.#known.get(publisher) ?? (await this.#recall(publisher));
    return known !== undefined && this.receiver.epochOf(publisher) > known;
  }

  /** The epoch before this process began. Keys that were never compared are known in the oldest that one stands in. */
  async #recall(publisher: string): Promise<number | undefined> {
    const applied = await epochsApplied(this.database, publisher);
    if (!applied) return undefined;
    this.receiver.meetEpoch(publisher, applied.newest);
    const known = (await knownEpoch(this.database, publisher)) ?? applied.oldest;
    await saveEpoch(this.database, publisher, known);
    this.#known.set(publisher, known);
    return known;
  }

  async #fillGap(publisher: string, gap: Gap, feed: FeedClient): Promise<void> {
    const came = await this.#take(publisher, gap.key, feed);
    // The publisher itself has nothing more of this key: what waits is none of its events, or was taken back.
    if (!came) await closeGap(this.database, publisher, gap);
  }

  /** Takes what follows of a key; answers whether there was anything. */
  async #take(publisher: string, key: string, feed: FeedClient): Promise<boolean> {
    const [at] = await this.database.query<{ epoch: number; keySeq: number }[]>(
      'SELECT epoch::float8 AS epoch, key_seq AS "keySeq" FROM inbox WHERE publisher = $1 AND key = $2',
      [publisher, key],
    );
    const events = await feed.ofKey(publisher, { key, epoch: at?.epoch ?? 0, keySeq: at?.keySeq ?? 0, limit: PAGE });
    if (events.length === 0) return false;
    await this.receiver.take(events.map((event) => messageOfFeed(publisher, event)));
    return true;
  }

  /** Holds every key against the publisher's own places, and takes back what a restore took back there. */
  async #compare(publisher: string, feed: FeedClient): Promise<Comparison> {
    const missing: KeyHead[] = [];
    for (let after = ''; ;) {
      const { epoch, heads } = await feed.heads(publisher, { after, limit: PAGE });
      const last = heads.length < PAGE ? undefined : heads.at(-1)?.key;
      await this.database.transaction(async (tx) => {
        await adopt(tx, publisher, epoch, heads);
        await loseTrack(tx, publisher, epoch, { after, through: last, but: heads });
      });
      missing.push(...(await behind(this.database, publisher, heads)));
      if (last === undefined) return { epoch, missing };
      after = last;
    }
  }
}
