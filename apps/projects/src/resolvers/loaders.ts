import DataLoader from 'dataloader';
import { type Fen, NOTHING } from '@anxin/domain-kit';
import type { EnterpriseRow, ProjectRow } from '@anxin/intake';
import type { IndicatorOn } from '@anxin/law';
import type { Rows } from '@anxin/service-kit';
import type { Container } from '../container';
import { indicatorsOn } from '../domain/indicators';
import { enterprisesByCode } from '../store/read-enterprises';
import { type AsOf, balances, depositBalances, projectsKnown, receipts } from '../store/read-projects';

/** A project as of a day. */
export type Asked = AsOf & { readonly code: string };

const dayOf = ({ on, knownAt = '' }: AsOf): string => `${on} ${knownAt}`;

/** Loads what is asked of many projects as of one day in one go; another day is another go. */
const byDay = <Value>(load: (codes: readonly string[], asOf: AsOf) => Promise<(code: string) => Value>) =>
  new DataLoader<Asked, Value, string>(
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

/** One set per operation: however many entities are asked for, each is read once and together with the others. */
export const loadersOf = (rows: Rows, { law }: Container) => ({
  project: new DataLoader<string, ProjectRow | null>(async (codes) => {
    const known = await projectsKnown(rows, codes);
    return codes.map((code) => known.get(code) ?? null);
  }),
  enterprise: new DataLoader<string, EnterpriseRow | null>(async (codes) => {
    const known = await enterprisesByCode(rows, codes);
    return codes.map((code) => known.get(code) ?? null);
  }),
  balance: byDay<Fen>(async (codes, asOf) => {
    const sums = await balances(rows, codes, asOf);
    return (code) => sums.get(code) ?? NOTHING;
  }),
  depositBalance: byDay<Fen>(async (codes, asOf) => {
    const sums = await depositBalances(rows, codes, asOf);
    return (code) => sums.get(code) ?? NOTHING;
  }),
  indicators: byDay<readonly IndicatorOn[]>(async (codes, asOf) => {
    const known = await projectsKnown(rows, codes, asOf.knownAt);
    const received = await receipts(rows, codes, asOf);
    return (code) => {
      const row = known.get(code);
      return row ? indicatorsOn(row, received.get(code) ?? [], asOf.on, law) : [];
    };
  }),
});

export type Loaders = ReturnType<typeof loadersOf>;
