import { createHash } from 'node:crypto';
import type { Envelope } from '@anxin/contracts';
import canonicalize from 'canonicalize';

/** An event as a department is told it, and keeps it. */
export type ToldEvent = Pick<
  Envelope,
  'name' | 'version' | 'key' | 'keySeq' | 'sector' | 'area' | 'businessDay' | 'recordedAt' | 'data'
>;

/** How many events there are, and a digest of them. */
export type Tally = { readonly count: number; readonly digest: string };

const sha256 = (text: string): string => createHash('sha256').update(text, 'utf8').digest('hex');

/** SHA-256 of an event's canonical JSON (RFC 8785), in hexadecimal; what else stands beside its members counts not. */
export const toldDigest = (event: ToldEvent): string => {
  const { name, version, key, keySeq, sector, area, businessDay, recordedAt, data } = event;
  return sha256(canonicalize({ name, version, key, keySeq, sector, area, businessDay, recordedAt, data }) ?? '');
};

/**
 * A digest of events that come in the order of their keys (by bytes), of one key in that of `keySeq`: SHA-256 of a line for
 * each, `<key> <keySeq> <SHA-256 of the event>`, each ended by a line feed. None are the digest of nothing.
 */
export class ToldTally {
  readonly #hash = createHash('sha256');
  #count = 0;

  add({ key, keySeq }: Pick<ToldEvent, 'key' | 'keySeq'>, digest: string): void {
    this.#count += 1;
    this.#hash.update(`${key} ${keySeq} ${digest}\n`);
  }

  /** What was added so far. */
  get tally(): Tally {
    return { count: this.#count, digest: this.#hash.copy().digest('hex') };
  }
}

/** The tally of all of a day's events, and of each key's. */
export class DayTally {
  readonly #all = new ToldTally();
  readonly #keys = new Map<string, ToldTally>();

  /** Adds the event that comes next in the order of keys and their numbers. */
  add(event: Pick<ToldEvent, 'key' | 'keySeq'>, digest: string): void {
    this.#all.add(event, digest);
    const ofKey = this.#keys.get(event.key) ?? new ToldTally();
    this.#keys.set(event.key, ofKey);
    ofKey.add(event, digest);
  }

  get all(): Tally {
    return this.#all.tally;
  }

  get keys(): ReadonlyMap<string, Tally> {
    return new Map([...this.#keys].map(([key, { tally }]) => [key, tally]));
  }
}
