import type { PlainDate } from '@anxin/domain-kit';
import { z } from 'zod';
import { countFact, dateFact } from '../facts';
import { inspectionRegulation, ownDesign } from '../instruments';
import type { ParameterBook } from '../parameters/book';
import { rule } from '../rule';
import { termsRule } from '../terms-rule';
import { text } from '../text';
import { isUndetermined, type Undetermined } from '../undetermined';

/** Whoever checks, by id and certificate. */
export type CertifiedOfficer = { readonly id: string; readonly certificateNo: string };

const distinct = (of: readonly string[]): number => new Set(of.map((one) => one.trim())).size;

/** Whether a team may check: so many people at least, each once and with a certificate of their own. */
export const officersOfCheck = rule({
  id: 'INS-08',
  title: text('两名以上持证人员', 'Two officers with certificates'),
  instrument: inspectionRegulation,
  article: '16',
  actors: ['HRSS', 'IND'],
  inForceFrom: inspectionRegulation.inForceFrom,
  marks: ['F[L423]', 'F[LPEN]'],
  says: text(
    '检查由两名以上人员共同进行，各持执法证件；与检查对象有利害关系的应回避。',
    'A check takes two officers or more, each with a certificate; whoever is related to whom it is about stays out.',
  ),
  parameters: ['checkOfficers'],
  facts: z.strictObject({
    on: dateFact,
    officers: z.array(z.strictObject({ id: z.string(), certificateNo: z.string() })),
  }),
  decide: ({ on, officers }, law): boolean | Undetermined => {
    const least = law.at('checkOfficers', on);
    if (isUndetermined(least)) return least;
    return (
      officers.length >= least &&
      officers.every(({ id, certificateNo }) => id.trim() !== '' && certificateNo.trim() !== '') &&
      distinct(officers.map(({ id }) => id)) === officers.length &&
      distinct(officers.map(({ certificateNo }) => certificateNo)) === officers.length
    );
  },
});

/** How many people a team has at least. */
export const leastOfficers = (on: PlainDate, law: ParameterBook): number | Undetermined => law.at('checkOfficers', on);

/** To publish what a random draw came to. */
export const doubleRandomPublication = termsRule(
  {
    id: 'CHK-02',
    title: text('双随机抽查结果公开期限', 'Time to publish a random check'),
    instrument: ownDesign,
    article: '',
    actors: ['HRSS', 'OFF'],
    marks: ['M-'],
    says: text(
      '随机抽取检查对象、随机选派检查人员，抽查情况和结果自任务结束起按期公开；抽取过程可以复算。',
      'Whom to check and who checks is drawn at random, can be recomputed, and is published in time after the task has ended.',
    ),
  },
  'doubleRandomPublication',
  ['publish'],
);

/** How many full checks of the five systems a year still lacks (S4-18). */
export const fullChecksMissing = rule({
  id: 'CHK-06',
  title: text('“制度全覆盖”专项检查', 'Full checks of a year'),
  instrument: ownDesign,
  article: '',
  actors: ['OFF', 'HRSS'],
  inForceFrom: ownDesign.inForceFrom,
  marks: ['S'],
  says: text(
    '每年开展“制度全覆盖”专项检查不少于规定次数；不足的，列明还差几次。',
    'A year has at least so many full checks of the systems; how many are missing is told.',
  ),
  parameters: ['fullChecksPerYear'],
  facts: z.strictObject({ on: dateFact, planned: countFact }),
  decide: ({ on, planned }, law): number | Undetermined => {
    const least = law.at('fullChecksPerYear', on);
    return isUndetermined(least) ? least : Math.max(0, least - planned);
  },
});
