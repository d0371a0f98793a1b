import { randomUUID } from 'node:crypto';
import { defineEvent } from '@anxin/contracts';
import { type Decider, DomainError, plainDate } from '@anxin/domain-kit';
import {
  type Aggregate,
  type Cause,
  journalled,
  kitMigrations,
  once,
  published,
  serviceOfRole,
  type Tx,
} from '@anxin/service-kit';
import type { DataSource, MigrationInterface, QueryRunner } from 'typeorm';
import { z } from 'zod';

/** The smallest state there is, once plain and once tied to the journal. */
class CreateCounters1763700098000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    const [{ role }] = (await db.query('SELECT current_user AS role')) as [{ role: string }];
    await db.query(`
      CREATE TABLE bare (key text CONSTRAINT bare_pk PRIMARY KEY, n integer NOT NULL);
      CREATE TABLE counter (key text CONSTRAINT counter_pk PRIMARY KEY, n integer NOT NULL);
      INSERT INTO bare SELECT 'key-' || i, 0 FROM generate_series(0, 255) i;
      INSERT INTO counter SELECT 'key-' || i, 0 FROM generate_series(0, 255) i;
      ${journalled('counter')}
      GRANT SELECT, INSERT, UPDATE ON bare, counter TO ${serviceOfRole(role)}_service;`);
  }

  async down(): Promise<void> {
    return Promise.reject(new Error('not taken back'));
  }
}

export const migrations = [
  ...kitMigrations({
    inbox: true,
    commands: true,
    streams: false,
    imports: false,
    evaluation: false,
    deadlines: false,
  }),
  CreateCounters1763700098000,
];

/** The publisher, and its topic. */
export const PUBLISHER = 'projects';

/** The rows of the counter. */
export const KEYS = Array.from({ length: 256 }, (_, place) => `key-${place}`);

/** What the counter tells. */
export const counted = defineEvent({
  name: 'bench.counted',
  version: 1,
  says: { zh: '测试用计数', en: 'A count, for benchmarks' },
  data: z.object({ key: z.string(), n: z.int() }),
  keyOf: ({ key }) => key,
});

type Count = { readonly n: number };
type CountUp = { readonly type: 'CountUp' };
const decider: Decider<Count, CountUp, { readonly n: number }> = {
  initial: { n: 0 },
  statuses: ['COUNTING'],
  statusOf: () => 'COUNTING',
  allowed: { CountUp: ['COUNTING'] },
  refuse: (status) => new DomainError('NOT_COUNTING', status),
  decide: ({ n }) => [{ n: n + 1 }],
  evolve: (_, event) => event,
};

/** A command on the counter, the way every command goes. */
export const counter: Aggregate<Count, CountUp, { readonly n: number }> = {
  ...decider,
  name: 'counter',
  givenBy: { CountUp: [] },
  isVisible: () => Promise.resolve(true),
  unknown: (key) => new DomainError('UNKNOWN', key),
  load: async (tx, keys) => {
    const rows = await tx.query<(Count & { key: string })[]>(
      'SELECT key, n FROM counter WHERE key = ANY($1) FOR UPDATE',
      [keys],
    );
    return new Map(rows.map(({ key, n }) => [key, { n }]));
  },
  save: async (tx, changes) => {
    for (const { id, after } of changes) await tx.query('UPDATE counter SET n = $2 WHERE key = $1', [id, after.n]);
  },
  tell: (key, { n }) => [published(key, { sector: 'HOUSING', area: '620522104' }, counted, { key, n })],
};

export const CAUSE: Cause = { actor: 'bench', businessDay: plainDate('2026-01-20') };

/** The same change without a journal: lock the row, write the next value. */
export const bareChange = async (tx: Tx, key: string): Promise<null> => {
  const [row] = await tx.query<Count[]>('SELECT n FROM bare WHERE key = $1 FOR UPDATE', [key]);
  await tx.query('UPDATE bare SET n = $2 WHERE key = $1', [key, (row?.n ?? 0) + 1]);
  return null;
};

/** What every mutation does around its change: it runs once per key, and its answer is kept. */
export const answeredOnce = (
  database: DataSource,
  key: string,
  change: (tx: Tx) => Promise<unknown>,
): Promise<unknown> => {
  const request = { actor: CAUSE.actor, key: randomUUID(), body: { key } };
  return database.transaction((tx) => once(tx, request, () => change(tx)));
};
