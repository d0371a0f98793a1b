import { addDays, addMonthsTo, addYearsTo, plainDate, type PlainDate } from '@anxin/domain-kit';
import { z } from 'zod';
import { countFact, dateFact } from '../facts';
import { civilCode, holidayMeasures } from '../instruments';
import type { ParameterBook } from '../parameters/book';
import { rule } from '../rule';
import { text } from '../text';
import type { Undetermined } from '../undetermined';
import { isUndetermined } from '../undetermined';
import { TIME_UNITS } from '../units';

export const workingDay = rule({
  id: 'GEN-09',
  title: text('工作日', 'Working day'),
  instrument: holidayMeasures,
  article: '2, 6',
  actors: ['EMP', 'HRSS'],
  inForceFrom: plainDate('2025-01-01'),
  marks: ['F[LHOL]'],
  says: text(
    '周一至周五除放假日外为工作日，调休上班的周末也是工作日；调休以国务院年度通知为准，不推算。',
    'Monday to Friday but holidays, and weekend days shifted to work; shifts come from the yearly notice and are never computed.',
  ),
  parameters: ['calendar'],
  facts: z.strictObject({ day: dateFact }),
  decide: ({ day }, law) => law.calendar.isWorkingDay(day),
});

const HOURS = 24;

const period = z.strictObject({ start: dateFact, length: countFact, unit: z.enum(TIME_UNITS) });
type Period = z.output<typeof period>;

/** Civil Code art. 201: the day of the event is not counted, the next is day one. */
export const lastDayOfPeriod = rule({
  id: 'GEN-01',
  title: text('期间的计算', 'Counting a period'),
  instrument: civilCode,
  article: '201, 202',
  actors: ['EMP', 'HRSS'],
  inForceFrom: plainDate('2021-01-01'),
  marks: ['F[LCIV]'],
  says: text(
    '期间开始的当日不计入，自下一日起算；按月、年计算的，到期月的对应日为最后一日，没有对应日的为月末日。',
    'The day of the event is not counted; months and years end on the corresponding day, or the month’s last.',
  ),
  parameters: ['calendar'],
  facts: period,
  decide: ({ start, length, unit }: Period, law: ParameterBook): PlainDate | Undetermined => {
    switch (unit) {
      case 'H':
        // From some moment of the day, which a calendar of days does not know: the day on which the last hour ends.
        return addDays(start, Math.ceil(length / HOURS));
      case 'CD':
        return addDays(start, length);
      case 'WD':
        return law.calendar.addWorkingDays(start, length);
      case 'MO':
        return addMonthsTo(start, length);
      case 'Y':
        return addYearsTo(start, length);
    }
  },
});

/** Civil Code art. 203: a deadline on a day not worked moves to the first working day after it; a pay day moves back. */
export const deadline = rule({
  id: 'GEN-02',
  title: text('期限届满日', 'Deadline'),
  instrument: civilCode,
  article: '203',
  actors: ['EMP', 'HRSS'],
  inForceFrom: plainDate('2021-01-01'),
  marks: ['F[LCIV]'],
  says: text(
    '期间的最后一日是法定休假日的，以休假日结束的次日为最后一日。',
    'When the last day is a holiday or rest day, the period ends on the first day after it.',
  ),
  parameters: ['calendar'],
  facts: period,
  decide: (facts, law): PlainDate | Undetermined => {
    const last = lastDayOfPeriod.decide(facts, law);
    // An hour clock does not wait for the office to open.
    return isUndetermined(last) || facts.unit === 'H' ? last : law.calendar.firstWorkingDayFrom(last);
  },
});
