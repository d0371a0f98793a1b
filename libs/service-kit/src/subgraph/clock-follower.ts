import { businessDaySet } from '@anxin/contracts';
import type { PlainDate } from '@anxin/domain-kit';
import { type Handlers, on } from '../events/on';
import type { Rows } from '../journal/feed';

/** Hears where the settable clock of another service stands. The clock itself moves outside of the transaction. */
export const clockHandlers: Handlers = [
  on(businessDaySet, async (tx, { data }) => {
    await tx.query(
      `INSERT INTO clock_heard (day) VALUES ($1)
       ON CONFLICT (id) DO UPDATE SET day = greatest(clock_heard.day, excluded.day)`,
      [data.day],
    );
  }),
];

/** The day heard last; `undefined` when none was. */
export const dayHeard = async (rows: Rows): Promise<PlainDate | undefined> =>
  (await rows<{ day: PlainDate }>('SELECT day::text FROM clock_heard', []))[0]?.day;
