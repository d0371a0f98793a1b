import { type PlainDate, yearOf } from '@anxin/domain-kit';
import { z } from 'zod';
import { CREDIT_SUBJECTS, CREDIT_TESTS, type CreditSubject, type CreditTest } from '../credit-kinds';
import { countFact, dateFact } from '../facts';
import { CREDIT_GRADES, type CreditGrade } from '../inspection-kinds';
import { creditMeasures } from '../instruments';
import type { ParameterBook } from '../parameters/book';
import { rule } from '../rule';
import { termsRule } from '../terms-rule';
import { text } from '../text';
import { isUndetermined, type Undetermined } from '../undetermined';

/** What every rule of the measures says of itself. */
const head = {
  instrument: creditMeasures,
  article: '',
  actors: ['HRSS', 'EMP'],
  inForceFrom: creditMeasures.inForceFrom,
} as const;

/** The year whose record is graded. */
export const creditYear = rule({
  ...head,
  id: 'CRD-01',
  title: text('劳动保障守法诚信等级评价', 'The yearly credit grade'),
  marks: ['F[CRD1]', 'F[CRD2]'],
  says: text(
    '每年评价一次，以企业上一年度遵守劳动保障法律法规的情况为准；此前年度的情况不计入。',
    'Each year, on the record of the year before; nothing of earlier years counts.',
  ),
  parameters: [],
  facts: z.strictObject({ on: dateFact }),
  decide: ({ on }): number => yearOf(on) - 1,
});

const graded = z.strictObject({ punished: countFact, tests: z.array(z.enum(CREDIT_TESTS)) });

/** Whether it is an A. */
export const creditA = rule({
  ...head,
  id: 'CRD-02',
  title: text('A级', 'Grade A'),
  marks: ['F[CRD2]'],
  says: text(
    '未因劳动保障违法行为被查处，且没有应当评为C级的情形的，评为A级。',
    'Not punished for anything, and nothing of what makes a C.',
  ),
  parameters: [],
  facts: graded,
  decide: ({ punished, tests }): boolean => punished === 0 && tests.length === 0,
});

/** Whether it is a B. */
export const creditB = rule({
  ...head,
  id: 'CRD-03',
  title: text('B级', 'Grade B'),
  marks: ['F[CRD2]'],
  says: text(
    '因劳动保障违法行为被查处，但没有应当评为C级的情形的，评为B级。',
    'Punished, but for nothing of what makes a C.',
  ),
  parameters: [],
  facts: graded,
  decide: ({ punished, tests }): boolean => punished > 0 && tests.length === 0,
});

const BESIDE_PUNISHMENTS = CREDIT_TESTS.filter((test) => test !== 'PUNISHED_OFTEN');

/** The tests of a C that are met, in their order. */
export const creditC = rule({
  ...head,
  id: 'CRD-04',
  title: text('C级', 'Grade C'),
  marks: ['F[CRD2]'],
  says: text(
    '被查处达到规定次数；引发群体性事件、极端事件或者造成严重不良社会影响；使用童工、强迫劳动；拒不履行限期改正指令、行政处理或者处罚决定；无理抗拒、阻挠监察；被追究刑事责任的，有其一即评为C级。',
    'Any of six: punished so often; a group or extreme event or a grave effect; child or forced labour; an order or decision disobeyed; a check obstructed; held liable for a crime.',
  ),
  parameters: ['creditPunishments'],
  facts: z.strictObject({ on: dateFact, punished: countFact, met: z.array(z.enum(BESIDE_PUNISHMENTS)) }),
  decide: ({ on, punished, met }, law): readonly CreditTest[] | Undetermined => {
    const often = law.at('creditPunishments', on);
    if (isUndetermined(often)) return often;
    const all = new Set<CreditTest>([...met, ...(punished >= often ? (['PUNISHED_OFTEN'] as const) : [])]);
    return CREDIT_TESTS.filter((test) => all.has(test));
  },
});

/** How many checks a year an enterprise of a grade is due; of part of one, one. */
export const checksDue = rule({
  ...head,
  id: 'CRD-05',
  title: text('按等级确定检查频次', 'How often an enterprise is checked'),
  actors: ['HRSS'],
  marks: ['M+'],
  says: text(
    'A级适当减少检查频次，B级适当增加，C级列为重点对象并约谈主要负责人；频次由本地规定。',
    'A is checked less, B more, C is a key object and its head is called in; how often, each area sets.',
  ),
  parameters: ['checkFrequency'],
  facts: z.strictObject({ on: dateFact, grade: z.enum(CREDIT_GRADES) }),
  decide: ({ on, grade }, law): number | Undetermined => {
    const frequency = law.at('checkFrequency', on);
    if (isUndetermined(frequency)) return frequency;
    const { numerator, denominator } = frequency.multiplier[grade];
    return Number((BigInt(frequency.base) * numerator + denominator - 1n) / denominator);
  },
});

/** How long a grade is kept. */
export const creditRecord = termsRule(
  {
    ...head,
    id: 'CRD-06',
    title: text('诚信档案', 'The credit file'),
    marks: ['F[CRD1]', 'M+'],
    says: text(
      '评价结果告知企业，归入企业劳动保障守法诚信档案，按规定年限保存，并向有关部门通报。',
      'The grade is told to the enterprise, kept in its file for so long, and exchanged with departments.',
    ),
  },
  'creditRecord',
  ['keep'],
);

/** The subjects that were not looked at. */
export const creditSubjects = rule({
  ...head,
  id: 'CRD-07',
  title: text('评价的九个方面', 'The nine subjects'),
  marks: ['F[CRD2]'],
  says: text(
    '评价应逐项审查：规章制度、劳动合同、劳务派遣、禁止使用童工、女职工和未成年工、工时休假、工资和最低工资、社会保险、其他。',
    'Nine subjects are looked at, none left out: rules, contracts, dispatch, child labour, women and minors, hours and rest, wages, social insurance, others.',
  ),
  parameters: [],
  facts: z.strictObject({ reviewed: z.array(z.enum(CREDIT_SUBJECTS)) }),
  decide: ({ reviewed }): readonly CreditSubject[] => CREDIT_SUBJECTS.filter((one) => !reviewed.includes(one)),
});

export type CreditFacts = {
  /** On the day that it is graded. */
  readonly on: PlainDate;
  /** How often it was punished in the year. */
  readonly punished: number;
  /** Of the other tests, those that are met. */
  readonly met: readonly Exclude<CreditTest, 'PUNISHED_OFTEN'>[];
};

/** The grade by the three rules together, and the tests of a C that are met. */
export const creditGradeOf = (
  { on, punished, met }: CreditFacts,
  law: ParameterBook,
): { readonly grade: CreditGrade; readonly tests: readonly CreditTest[] } | Undetermined => {
  const tests = creditC.decide({ on, punished, met: [...met] }, law);
  if (isUndetermined(tests)) return tests;
  const facts = { punished, tests: [...tests] };
  if (creditA.decide(facts, law)) return { grade: 'A', tests };
  return { grade: creditB.decide(facts, law) ? 'B' : 'C', tests };
};
