import { chanceOf } from '@anxin/testing';
import { setTimeout as sleep } from 'node:timers/promises';
import { plainDate } from '@anxin/domain-kit';
import { append, lockStreams, published, type Tx } from '@anxin/service-kit';
import type { DataSource } from 'typeorm';
import { stepped } from './stepped';

const DAY = plainDate('2026-01-20');
const PLACE = { sector: 'HOUSING', area: '620522104' } as const;

/** One step of a key: state and journal in one transaction, under the key's lock. */
export const step = async (tx: Tx, key: string): Promise<number> => {
  await lockStreams(tx, [key]);
  const [row] = await tx.query<{ n: number }[]>(
    `INSERT INTO counter (key, n) VALUES ($1, 1) ON CONFLICT (key) DO UPDATE SET n = counter.n + 1 RETURNING n`,
    [key],
  );
  const n = row?.n ?? 0;
  await append(tx, [published(key, PLACE, stepped, { key, n })], { actor: 'writer', businessDay: DAY });
  return n;
};

class TakenBack extends Error {}

export type WritersOptions = {
  readonly database: DataSource;
  readonly seed: number;
  readonly writers: number;
  readonly keys: number;
  /** What their names begin with, where several databases write to one topic. */
  readonly prefix?: string;
  /** Each writer stops after so many tries, or when `until` says so. */
  readonly steps?: number;
  readonly until?: () => boolean;
  /** Rest between two steps of a writer, in ms. */
  readonly restMs?: number;
  readonly onStep?: () => void;
};

/**
 * Writers that step keys at once: one transaction in twenty dawdles after its events are written, three in a hundred
 * roll back. A fault of the database is met by trying on.
 */
export const runWriters = async (options: WritersOptions): Promise<void> => {
  const { database, seed, keys, prefix = 'key', steps = Infinity, until = () => false, restMs = 0, onStep } = options;
  const write = async (writer: number): Promise<void> => {
    const chance = chanceOf(seed * 1_000 + writer);
    for (let tried = 0; tried < steps && !until(); tried++) {
      const key = `${prefix}-${Math.floor(chance() * keys)}`;
      const [slow, takenBack] = [chance() < 0.05, chance() < 0.03];
      try {
        await database.transaction(async (tx) => {
          await step(tx, key);
          if (slow) await sleep(5 + chance() * 45);
          if (takenBack) throw new TakenBack();
        });
        onStep?.();
      } catch (fault) {
        if (!(fault instanceof TakenBack)) await sleep(50);
      }
      if (restMs > 0) await sleep(restMs);
    }
  };
  await Promise.all(Array.from({ length: options.writers }, (_, writer) => write(writer)));
};

/** How far every key has really come. */
export const committed = async (database: DataSource): Promise<ReadonlyMap<string, number>> => {
  const rows = await database.query<{ key: string; n: number }[]>('SELECT key, n FROM counter');
  return new Map(rows.map(({ key, n }) => [key, n]));
};
