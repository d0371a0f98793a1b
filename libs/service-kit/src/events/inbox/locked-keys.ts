import type { Tx } from '../../database/open';
import type { Key, KeyPlace } from './inbox';
import type { Reached } from './standing';

// In the order of their names, so that two replicas never wait for each other.
const LOCK_ALL = `
INSERT INTO inbox AS i (publisher, key, key_seq)
SELECT publisher, key, 0 FROM unnest($1::text[], $2::text[]) k (publisher, key) GROUP BY 1, 2
ORDER BY publisher COLLATE "C", key COLLATE "C"
ON CONFLICT (publisher, key) DO UPDATE SET key_seq = i.key_seq
RETURNING publisher, key, epoch::float8 AS epoch, key_seq AS "keySeq"`;

const WITH_SET_ASIDE = `
SELECT publisher, key FROM unnest($1::text[], $2::text[]) k (publisher, key)
WHERE EXISTS (SELECT FROM set_aside s WHERE s.publisher = k.publisher AND s.key = k.key AND s.closed IS NULL)`;

const nameOf = ({ publisher, key }: Key): string => `${publisher}\n${key}`;

/** Where several keys stand that are locked together. Those of which something is set aside are not among them. */
export class LockedKeys {
  private constructor(private readonly places: Map<string, KeyPlace>) {}

  /** Locks the keys of these events until the transaction ends. */
  static async of(tx: Tx, events: readonly KeyPlace[]): Promise<LockedKeys> {
    const keys = [events.map(({ publisher }) => publisher), events.map(({ key }) => key)];
    const locked = await tx.query<KeyPlace[]>(LOCK_ALL, keys);
    const places = new Map(locked.map((place) => [nameOf(place), place]));
    for (const place of await tx.query<Key[]>(WITH_SET_ASIDE, keys)) places.delete(nameOf(place));
    return new LockedKeys(places);
  }

  /** Where an event's key stands. */
  at(event: KeyPlace): Reached | undefined {
    return this.places.get(nameOf(event));
  }

  move({ publisher, key, epoch, keySeq }: KeyPlace): void {
    this.places.set(nameOf({ publisher, key }), { publisher, key, epoch, keySeq });
  }

  /** Saves how far each has come. */
  async save(tx: Tx): Promise<void> {
    const places = [...this.places.values()];
    await tx.query(
      `UPDATE inbox i SET epoch = k.epoch, key_seq = k.key_seq
       FROM unnest($1::text[], $2::text[], $3::bigint[], $4::int[]) k (publisher, key, epoch, key_seq)
       WHERE i.publisher = k.publisher AND i.key = k.key`,
      [
        places.map(({ publisher }) => publisher),
        places.map(({ key }) => key),
        places.map(({ epoch }) => epoch),
        places.map(({ keySeq }) => keySeq),
      ],
    );
  }
}
