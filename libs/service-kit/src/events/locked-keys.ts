import type { Tx } from '../database/open';
import type { KeyPlace } from './inbox';

// In the order of their names, so that two replicas never wait for each other.
const LOCK_ALL = `
INSERT INTO inbox AS i (publisher, key, key_seq)
SELECT publisher, key, 0 FROM unnest($1::text[], $2::text[]) k (publisher, key) GROUP BY 1, 2 ORDER BY 1, 2
ON CONFLICT (publisher, key) DO UPDATE SET key_seq = i.key_seq
RETURNING publisher, key, key_seq AS "keySeq"`;

const WITH_SET_ASIDE = `
SELECT publisher, key FROM unnest($1::text[], $2::text[]) k (publisher, key)
WHERE EXISTS (SELECT FROM set_aside s WHERE s.publisher = k.publisher AND s.key = k.key)`;

const nameOf = ({ publisher, key }: Pick<KeyPlace, 'publisher' | 'key'>): string => `${publisher}\n${key}`;

/** Where several keys stand that are locked together. Those of which something is set aside are not among them. */
export class LockedKeys {
  private constructor(private readonly places: Map<string, KeyPlace>) {}

  /** Locks the keys of these events until the transaction ends. */
  static async of(tx: Tx, events: readonly KeyPlace[]): Promise<LockedKeys> {
    const keys = [events.map(({ publisher }) => publisher), events.map(({ key }) => key)];
    const locked = await tx.query<KeyPlace[]>(LOCK_ALL, keys);
    const places = new Map(locked.map((place) => [nameOf(place), place]));
    for (const place of await tx.query<KeyPlace[]>(WITH_SET_ASIDE, keys)) places.delete(nameOf(place));
    return new LockedKeys(places);
  }

  /** The last sequence of an event's key. */
  lastOf(event: KeyPlace): number | undefined {
    return this.places.get(nameOf(event))?.keySeq;
  }

  move({ publisher, key, keySeq }: KeyPlace): void {
    this.places.set(nameOf({ publisher, key }), { publisher, key, keySeq });
  }

  /** Saves how far each has come. */
  async save(tx: Tx): Promise<void> {
    const places = [...this.places.values()];
    await tx.query(
      `UPDATE inbox i SET key_seq = k.key_seq FROM unnest($1::text[], $2::text[], $3::int[]) k (publisher, key, key_seq)
       WHERE i.publisher = k.publisher AND i.key = k.key`,
      [places.map(({ publisher }) => publisher), places.map(({ key }) => key), places.map(({ keySeq }) => keySeq)],
    );
  }
}
