import { percentOf } from '@anxin/domain-kit';
import { type Text, text } from '@anxin/law';

/** Of whom a rate is. Reports that do not say so cannot be compared (S2-17, S2-38). */
export const POPULATIONS = {
  REGISTERED: text(
    '截至当日登记进场的人，已离场的也计入，一人只计一次',
    'everybody registered by the day, those who left too, each once',
  ),
  ON_SITE: text('当日在场的人，一人只计一次', 'everybody on site on the day, each once'),
} as const satisfies Readonly<Record<string, Text>>;
export type Population = keyof typeof POPULATIONS;

/** What somebody on a roster has: a pay card of their own, a signed contract. */
export type Covered = 'CARD' | 'CONTRACT';

/** How many people there are of a population, and how many of them have what. */
export type Roster = Readonly<Record<Population, { readonly people: number } & Readonly<Record<Covered, number>>>>;

/** S2-16, S2-17: a rate with what it was made of. */
export const coverageOf = (
  roster: Roster,
  { of, population }: { readonly of: Covered; readonly population: Population },
) => {
  const { people, [of]: covered } = roster[population];
  return {
    covered,
    people,
    percent: percentOf(BigInt(covered), BigInt(people)),
    peopleAre: POPULATIONS[population],
  };
};
