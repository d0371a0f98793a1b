import { dateOf, plainDate, type PlainDate } from '@anxin/domain-kit';
import { z } from 'zod';
import { dateFact } from '../facts';
import { ownDesign } from '../instruments';
import { rule } from '../rule';
import { text } from '../text';
import { isUndetermined, type Undetermined } from '../undetermined';

/** The first and the last day of something. */
export type Days = { readonly from: PlainDate; readonly to: PlainDate };

/** When the written review of a year takes place. */
export const writtenReviewDays = rule({
  id: 'CHK-04',
  title: text('年度书面审查的时间', 'The days of the yearly written review'),
  instrument: ownDesign,
  article: '',
  actors: ['HRSS', 'EMP'],
  inForceFrom: ownDesign.inForceFrom,
  marks: ['F[CHK1]', 'F[CHK2]', 'F[CHK3]'],
  says: text(
    '每年组织用人单位劳动保障书面审查，起止日期由本地规定；报送上年12月用工名册人数、12月应发工资、劳动合同和规章制度。',
    'Each year units hand in the people and the payroll of December, contracts and rules, within days that each area sets.',
  ),
  parameters: ['writtenReview'],
  facts: z.strictObject({ year: z.int().min(2020).max(2099) }),
  decide: ({ year }, law): Days | Undetermined => {
    const days = law.at('writtenReview', dateOf(year, 1, 1));
    if (isUndetermined(days)) return days;
    return { from: plainDate(`${year}-${days.from}`), to: plainDate(`${year}-${days.to}`) };
  },
});

/** Whether a review may be announced: beforehand, so that units look at themselves first. */
export const announcedBefore = rule({
  id: 'CHK-05',
  title: text('事先公告、自查、如实报告、核查', 'Announced, reported, verified'),
  instrument: ownDesign,
  article: '',
  actors: ['HRSS', 'EMP'],
  inForceFrom: ownDesign.inForceFrom,
  marks: ['F[LZJ]'],
  says: text(
    '书面审查应事先公告；用人单位先行自查，如实报告，由劳动保障行政部门核查。',
    'A written review is announced beforehand; units look at themselves, report truthfully, and are verified.',
  ),
  parameters: [],
  facts: z.strictObject({ announcedOn: dateFact, from: dateFact }),
  decide: ({ announcedOn, from }): boolean => announcedOn < from,
});

/** The units that grade a project together. */
export const GRADING_UNITS = ['OFFICE', 'DEPARTMENT'] as const;
export type GradingUnit = (typeof GRADING_UNITS)[number];

/** Whether a project is graded: both units agree. */
export const jointGrading = rule({
  id: 'S3-29',
  title: text('在建项目等级评定', 'A project is graded'),
  instrument: ownDesign,
  article: '',
  actors: ['HRSS', 'IND'],
  inForceFrom: ownDesign.inForceFrom,
  marks: ['S'],
  says: text(
    '人社部门会同行业主管部门对在建项目评定A、B、C等级，与招投标挂钩；两部门意见一致方为评定。',
    'Labour and industry department grade a project A, B or C together, for tenders; it is graded once both agree.',
  ),
  parameters: [],
  facts: z.strictObject({ units: z.array(z.enum(GRADING_UNITS)) }),
  decide: ({ units }): boolean => GRADING_UNITS.every((unit) => units.includes(unit)),
});
