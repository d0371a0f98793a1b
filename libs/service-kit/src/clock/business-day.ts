import type { PlainDate } from '@anxin/domain-kit';
import type { DataSource } from 'typeorm';
import type { Tx } from '../database/open';
import type { Rows } from '../database/rows';

/** The business day that a service has begun, for the clock of every replica and of the next start. */
export const businessDayTables = (service: string): string => `
CREATE TABLE business_day (
  id boolean CONSTRAINT business_day_pk PRIMARY KEY DEFAULT true CONSTRAINT business_day_one CHECK (id),
  begun date NOT NULL
);
-- The day of the settable clock that this service follows; by itself, since whoever works on a day locks the other.
CREATE TABLE leading_clock (
  id boolean CONSTRAINT leading_clock_pk PRIMARY KEY DEFAULT true CONSTRAINT leading_clock_one CHECK (id),
  day date NOT NULL
);
GRANT SELECT, INSERT, UPDATE ON business_day, leading_clock TO ${service}_service;`;

/** The day begun last; `undefined` before the first. */
export const dayBegun = async (rows: Rows): Promise<PlainDate | undefined> =>
  (await rows<{ day: PlainDate }>('SELECT begun::text AS day FROM business_day', []))[0]?.day;

/** The day of the clock that this one follows; `undefined` before it was first told. */
export const leadingDay = async (rows: Rows): Promise<PlainDate | undefined> =>
  (await rows<{ day: PlainDate }>('SELECT day::text FROM leading_clock', []))[0]?.day;

/** Keeps the day of the clock that this one follows; it only goes forward. */
export const followDay = (tx: Tx, day: string): Promise<unknown> =>
  tx.query(
    `INSERT INTO leading_clock (day) VALUES ($1)
     ON CONFLICT (id) DO UPDATE SET day = greatest(leading_clock.day, excluded.day)`,
    [day],
  );

/**
 * The day that work is done as of: one that has begun meanwhile, here or in another replica, goes before the one asked
 * for. Locked, so that the next day begins after this work has let go of what it took.
 */
export const lockBusinessDay = async (tx: Tx, asked: PlainDate): Promise<PlainDate> => {
  const [row] = await tx.query<{ day: PlainDate }[]>('SELECT begun::text AS day FROM business_day FOR SHARE');
  return row && row.day > asked ? row.day : asked;
};

/**
 * Begins a business day once, whichever replica comes first.
 * @param work what each new day makes due, in the transaction that begins it
 */
export const beginDay = async (database: DataSource, on: PlainDate, work: (tx: Tx) => Promise<void>): Promise<void> => {
  // Asked every second: a day that has begun is only read.
  const begun = await database.query<unknown[]>('SELECT FROM business_day WHERE begun >= $1', [on]);
  if (begun.length > 0) return;
  await database.transaction(async (tx) => {
    const first = await tx.query<unknown[]>(
      `INSERT INTO business_day (begun) VALUES ($1)
       ON CONFLICT (id) DO UPDATE SET begun = excluded.begun
       WHERE business_day.begun < excluded.begun RETURNING 1`,
      [on],
    );
    if (first.length > 0) await work(tx);
  });
};
