import { dayInChina, plainDate, secondsBetween } from '@anxin/domain-kit';
import { z } from 'zod';
import { hourDutyDue } from '../calendar/duty';
import { dateFact, momentFact } from '../facts';
import { ownDesign } from '../instruments';
import type { ClockTerm } from '../parameters/values';
import { rule } from '../rule';
import { text } from '../text';
import { isUndetermined, type Undetermined } from '../undetermined';

/** When somebody was on the spot, measured to the second from the report. */
export type ArrivalMeasured = { readonly seconds: number; readonly isInTime: boolean };

/** On the spot within an hour; its last second is in time. */
export const groupEventArrival = rule({
  id: 'EMG-02',
  title: text('到达现场的时限', 'Time to be on the spot'),
  instrument: ownDesign,
  article: '',
  actors: ['OFF', 'HRSS', 'IND'],
  inForceFrom: plainDate('2020-05-01'),
  marks: ['S', 'D'],
  says: text(
    '接到欠薪突发事件、群体性事件报告后，应在规定时限内到达现场，计时到秒。',
    'After a report of a sudden or group event somebody is on the spot within the time, measured to the second.',
  ),
  parameters: ['groupEventArrival'],
  facts: z.strictObject({ reportedAt: momentFact, arrivedAt: momentFact }),
  decide: ({ reportedAt, arrivedAt }, law): ArrivalMeasured | Undetermined => {
    const term = law.at('groupEventArrival', dayInChina(reportedAt));
    if (isUndetermined(term)) return term;
    const due = hourDutyDue({ start: reportedAt, ...term, extension: 0, paused: 0 });
    return { seconds: secondsBetween(reportedAt, arrivedAt), isInTime: arrivedAt <= due };
  },
});

/** What is reported to whoever stands above: at first by phone and in writing, then again and again. */
export const GROUP_EVENT_REPORTS = ['PHONE', 'WRITTEN', 'UNTIL_CONTROLLED', 'UNTIL_CLOSED'] as const;

export const groupEventReport = rule({
  id: 'EMG-07',
  title: text('群体性事件的报告时限', 'Times to report a group event'),
  instrument: ownDesign,
  article: '',
  actors: ['OFF', 'HRSS', 'IND'],
  inForceFrom: plainDate('2020-05-01'),
  marks: ['F[EMG6]', 'M-', 'D'],
  says: text(
    '应按时限先电话、后书面报告；事态控制前按小时续报，此后按日续报，直至办结。',
    'It is reported by phone and then in writing in time, followed up by the hour until it is controlled, and by the day until it is closed.',
  ),
  parameters: ['groupEventReports'],
  facts: z.strictObject({ of: z.enum(GROUP_EVENT_REPORTS), on: dateFact }),
  decide: ({ of, on }, law): ClockTerm | Undetermined => {
    const terms = law.at('groupEventReports', on);
    if (isUndetermined(terms)) return terms;
    const { phone: PHONE, written: WRITTEN, untilControlled: UNTIL_CONTROLLED, untilClosed: UNTIL_CLOSED } = terms;
    return { PHONE, WRITTEN, UNTIL_CONTROLLED, UNTIL_CLOSED }[of];
  },
});
