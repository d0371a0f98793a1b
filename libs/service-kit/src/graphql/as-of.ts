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

/** Something as of a day, by its code. */
export type CodeAsOf = AsOf & { readonly code: string };

const dayOf = ({ on, knownAt = '' }: AsOf): string => `${on} ${knownAt}`;

/** Loads what is asked of many codes as of one day in one go; another day is another go. */
export const loaderByDay = <Value>(
  load: (codes: readonly string[], asOf: AsOf) => Promise<(code: string) => Value>,
): DataLoader<CodeAsOf, Value, string> =>
  new DataLoader<CodeAsOf, Value, string>(
    async (asked) => {
      const days = new Map<string, { asOf: AsOf; codes: string[] }>();
      for (const { code, ...asOf } of asked) {
        const day = days.get(dayOf(asOf)) ?? { asOf, codes: [] };
        day.codes.push(code);
        days.set(dayOf(asOf), day);
      }
      const answers = new Map<string, (code: string) => Value>();
      for (const [day, { codes, asOf }] of days) answers.set(day, await load(codes, asOf));
      return asked.map(({ code, ...asOf }) => answers.get(dayOf(asOf))!(code));
    },
    { cacheKeyFn: ({ code, ...asOf }) => `${code} ${dayOf(asOf)}` },
  );
