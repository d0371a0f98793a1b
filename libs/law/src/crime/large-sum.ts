import { type Fen, groupedBy, sum } from '@anxin/domain-kit';
import { z } from 'zod';
import { countFact, dateFact, fenFact } from '../facts';
import { wageCrimeInterpretation } from '../instruments';
import type { ParameterBook } from '../parameters/book';
import type { Figures } from '../parameters/schema';
import { rule } from '../rule';
import { text } from '../text';
import { isUndetermined, Undetermined } from '../undetermined';

/** What is a large sum in a place, and how well that is founded. */
export type CrimeThreshold = { readonly oneWorker: Fen; readonly manyWorkers: Fen; readonly mark: string };

/** What each worker of an employer is owed, and for how many months; nobody is named. */
export const largeSumFacts = z.strictObject({
  on: dateFact,
  /** The area and those above it, the nearest first. */
  areas: z.array(z.string()),
  unpaid: z.array(z.strictObject({ employer: z.string(), months: countFact, fen: fenFact })),
  /** What an officer read in the standard of a province that is not known here, with its source. */
  stated: z.strictObject({ oneWorker: fenFact, manyWorkers: fenFact, source: z.string() }).optional(),
});
export type LargeSumFacts = z.output<typeof largeSumFacts>;

/** Which way a large sum was reached, by which employer; null where by none. */
export type LargeSum = {
  readonly way: 'ONE_WORKER' | 'MANY_WORKERS' | null;
  readonly employer: string | null;
  readonly threshold: CrimeThreshold;
};

type Range = Figures['crimeThresholdRange'];

/** Whether what was stated lies between what the nation allows a province to fix. */
export const isWithinRange = (
  { oneWorker, manyWorkers }: Pick<CrimeThreshold, 'oneWorker' | 'manyWorkers'>,
  range: Range,
): boolean =>
  range.oneWorker.from <= oneWorker &&
  oneWorker <= range.oneWorker.to &&
  range.manyWorkers.from <= manyWorkers &&
  manyWorkers <= range.manyWorkers.to;

/**
 * The sum from which it is large in a place (CRM-05): each province fixes its own within the range of the nation, and no
 * other stands in for one that is not known. What an officer states for it is taken within that range.
 */
export const crimeThreshold = (
  { on, areas, stated }: Pick<LargeSumFacts, 'on' | 'areas' | 'stated'>,
  law: ParameterBook,
): CrimeThreshold | Undetermined => {
  const all = law.at('crimeThresholds', on);
  const fixed = isUndetermined(all)
    ? undefined
    : areas.map((area) => all.find((one) => one.areas.includes(area))).find((one) => one !== undefined);
  if (fixed) return { oneWorker: fixed.oneWorker, manyWorkers: fixed.manyWorkers, mark: fixed.mark };
  const range = law.at('crimeThresholdRange', on);
  if (isUndetermined(range)) return range;
  if (stated && isWithinRange(stated, range))
    return { oneWorker: stated.oneWorker, manyWorkers: stated.manyWorkers, mark: 'M-' };
  return new Undetermined(`crimeThresholds.${areas.at(0) ?? ''}@${on}`);
};

type Unpaid = LargeSumFacts['unpaid'];

const byEmployer = (unpaid: Unpaid): ReadonlyMap<string, Unpaid> => groupedBy(unpaid, ({ employer }) => employer);

const wayOf = (unpaid: Unpaid, threshold: CrimeThreshold, range: Range): LargeSum['way'] => {
  if (unpaid.some(({ months, fen }) => months >= range.months && fen >= threshold.oneWorker)) return 'ONE_WORKER';
  const people = unpaid.filter(({ fen }) => fen > 0n);
  const total = sum(people.map(({ fen }) => fen));
  return people.length >= range.workers && total >= threshold.manyWorkers ? 'MANY_WORKERS' : null;
};

/** Whether a sum is large. Each employer is looked at alone: what two owe is not added up. */
export const largeSum = rule({
  id: 'CRM-05',
  title: text('拒不支付劳动报酬“数额较大”', 'A large sum of unpaid remuneration'),
  instrument: wageCrimeInterpretation,
  article: '3',
  actors: ['HRSS', 'POL', 'EMP'],
  inForceFrom: wageCrimeInterpretation.inForceFrom,
  marks: ['F[LCRM]'],
  says: text(
    '拒不支付一名劳动者三个月以上报酬且达到数额的，或者拒不支付十名以上劳动者报酬且累计达到数额的，为数额较大；数额由各省确定，按用人单位分别计算。',
    'One worker for three months or more and the sum, or ten workers or more and the total; each province fixes its own, and each employer is looked at alone.',
  ),
  parameters: ['crimeThresholdRange', 'crimeThresholds'],
  facts: largeSumFacts,
  decide: ({ on, areas, unpaid, stated }, law): LargeSum | Undetermined => {
    const range = law.at('crimeThresholdRange', on);
    if (isUndetermined(range)) return range;
    const threshold = crimeThreshold({ on, areas, stated }, law);
    if (isUndetermined(threshold)) return threshold;
    for (const [employer, own] of byEmployer(unpaid)) {
      const way = wayOf(own, threshold, range);
      if (way) return { way, employer, threshold };
    }
    return { way: null, employer: null, threshold };
  },
});
