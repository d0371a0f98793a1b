import { addYearsTo, DomainError, type PlainDate } from '@anxin/domain-kit';
import DataLoader from 'dataloader';

/** As of which business day, and as known at which moment (absent: now). */
export type AsOf = { readonly on: PlainDate; readonly knownAt?: string | undefined };

/** As of a day (default today) as known at a moment (default now), as a field's arguments say it. */
export type AsOfArgs = { readonly on?: PlainDate | null; readonly knownAt?: string | null };

/** Each month up to the day is looked at, so a day far ahead would cost for ever and say nothing. */
const FAR_YEARS = 10;

/** Throws `DAY_TOO_FAR`. */
export const asOfDay = ({ on, knownAt }: AsOfArgs, today: PlainDate): AsOf => {
  if (on && on > addYearsTo(today, FAR_YEARS)) {
    throw new DomainError('DAY_TOO_FAR', `至多查询 ${FAR_YEARS} 年后 At most ${FAR_YEARS} years ahead.`, { on });
  }
  return { on: on ?? today, ...(knownAt ? { knownAt } : {}) };
};

/** As of which day a field's arguments ask, by the business day of the operation. Throws `DAY_TOO_FAR`. */
export const asOf = (args: AsOfArgs, { app }: { readonly app: { readonly clock: { today(): PlainDate } } }): AsOf =>
  asOfDay(args, app.clock.today());

const dayOf = ({ on, knownAt = '' }: AsOf): string => `${on} ${knownAt}`;

/** Loads what is asked of many as of one day in one go; another day is another go. */
export const loaderAsOf = <Of extends object, Value>(
  keyOf: (of: Of) => string,
  load: (all: readonly Of[], asOf: AsOf) => Promise<(of: Of) => Value>,
): DataLoader<Of & AsOf, Value, string> =>
  new DataLoader<Of & AsOf, Value, string>(
    async (asked) => {
      const days = new Map<string, { asOf: AsOf; all: Of[] }>();
      for (const one of asked) {
        const day = days.get(dayOf(one)) ?? { asOf: { on: one.on, knownAt: one.knownAt }, all: [] };
        day.all.push(one);
        days.set(dayOf(one), day);
      }
      const answers = new Map<string, (of: Of) => Value>();
      for (const [day, { all, asOf }] of days) answers.set(day, await load(all, asOf));
      return asked.map((one) => answers.get(dayOf(one))!(one));
    },
    { cacheKeyFn: (one) => `${keyOf(one)} ${dayOf(one)}` },
  );

/** Loads what is asked by code. */
export const loaderByDay = <Value>(
  load: (codes: readonly string[], asOf: AsOf) => Promise<(code: string) => Value>,
): DataLoader<AsOf & { readonly code: string }, Value, string> =>
  loaderAsOf<{ readonly code: string }, Value>(
    ({ code }) => code,
    async (all, asOf) => {
      const valueOf = await load(
        all.map(({ code }) => code),
        asOf,
      );
      return ({ code }) => valueOf(code);
    },
  );
