import { plainDate, type PlainDate } from '@anxin/domain-kit';
import { z } from 'zod';
import { dutyDue } from '../calendar/duty';
import { dateFact } from '../facts';
import { ownDesign } from '../instruments';
import { PERIODIC_REPORTS, type ZeroTarget } from '../report-kinds';
import { rule } from '../rule';
import { text } from '../text';
import { isUndetermined, type Undetermined } from '../undetermined';

/** The last day to hand in a period's report; null where the area does not ask for such a report (S4-16). */
export const reportDue = rule({
  id: 'S1-18',
  title: text('周报、月报的报送期限', 'Time to hand in a weekly or monthly report'),
  instrument: ownDesign,
  article: '',
  actors: ['OFF', 'IND', 'TWN'],
  inForceFrom: plainDate('2020-05-01'),
  marks: ['S', 'D'],
  says: text(
    '各镇街、行业主管部门应在一期结束后按期报送周报或月报，没有数据的报零报告；逾期未报的列入迟报名单。',
    'Each town and department hands in its weekly or monthly report in time after the period, a nil one too; one that does not is listed as late.',
  ),
  parameters: ['workReports', 'calendar'],
  facts: z.strictObject({ kind: z.enum(PERIODIC_REPORTS), lastDay: dateFact }),
  decide: ({ kind, lastDay }, law): PlainDate | null | Undetermined => {
    const asked = law.at('workReports', lastDay);
    if (isUndetermined(asked)) return asked;
    const term = asked[kind];
    return term === undefined ? null : dutyDue.decide({ start: lastDay, ...term, extension: 0, paused: 0 }, law);
  },
});

/** 两清零: the seed does not say which two, so an area names them. */
export const zeroTargets = rule({
  id: 'S2-13',
  title: text('两清零', 'The two zeros'),
  instrument: ownDesign,
  article: '',
  actors: ['OFF'],
  inForceFrom: plainDate('2020-05-01'),
  marks: ['S', 'D'],
  says: text(
    '由本地确定的两项指标应当清零；原文未写明是哪两项。',
    'Two figures that the area names are to be zero; the text does not say which two.',
  ),
  parameters: ['zeroTargets'],
  facts: z.strictObject({ on: dateFact }),
  decide: ({ on }, law): readonly ZeroTarget[] | Undetermined => law.at('zeroTargets', on),
});
