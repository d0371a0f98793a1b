import { firstDayOf, type Fen, fen, halfUp, NOTHING, plainDate, type PlainMonth, sum } from '@anxin/domain-kit';
import { z } from 'zod';
import { countFact, fenFact, monthFact } from '../facts';
import { paidDaysNotice, paidDaysNotice2008 } from '../instruments';
import type { ParameterBook } from '../parameters/book';
import { rule } from '../rule';
import { text } from '../text';
import type { Undetermined } from '../undetermined';
import { isUndetermined } from '../undetermined';
import { countDays, datesOf, type MonthDays, NO_DAYS } from './month-days';
import { stayOfDay, type StayTerms } from './stay';

/** What attendance earns: day rate × days, or month rate × days ÷ 21.75 rounded half up to the fen (GEN-10). */
export const earned = rule({
  id: 'GEN-10',
  title: text('计薪折算', 'Conversion of wages'),
  instrument: paidDaysNotice,
  article: '2',
  formerly: [{ instrument: paidDaysNotice2008, article: '2', marks: ['F[LMON]'] }],
  actors: ['EMP'],
  inForceFrom: plainDate('2008-01-03'),
  marks: ['F[LMON25]'],
  says: text(
    '日工资按出勤天数计算；月工资按月工资÷月计薪天数×出勤天数折算，四舍五入到分。',
    'A day wage is paid per attendance day; a month wage is month rate ÷ paid days of a month × attendance days, half up to the fen.',
  ),
  parameters: ['payMonthDivisor'],
  facts: z.strictObject({
    payMonth: monthFact,
    wageType: z.enum(['DAY', 'MONTH']),
    wageRateFen: fenFact,
    attendanceDays: countFact,
  }),
  decide: ({ payMonth, wageType, wageRateFen, attendanceDays }, law): Fen | Undetermined => {
    if (wageType === 'DAY') return fen(wageRateFen * BigInt(attendanceDays));
    const divisor = law.at('payMonthDivisor', firstDayOf(payMonth));
    if (isUndetermined(divisor)) return divisor;
    return fen(halfUp(wageRateFen * BigInt(attendanceDays) * divisor.denominator, divisor.numerator));
  },
});

/** The attendance days of a month, each with the stay it counts for. */
export const daysPerStay = <S extends StayTerms>(
  stays: readonly S[],
  attended: MonthDays,
  payMonth: PlainMonth,
): ReadonlyMap<S, number> => {
  const [only] = stays;
  if (only && stays.length === 1) return new Map([[only, countDays(attended)]]);
  const days = new Map<S, number>();
  for (const date of datesOf(attended, payMonth)) {
    const stay = stayOfDay(stays, date);
    if (stay) days.set(stay, (days.get(stay) ?? 0) + 1);
  }
  return days;
};

/** What the gate's days of a month earn over all stays, each stay rounded by itself. */
export const earnedOver = (
  stays: readonly StayTerms[],
  attended: MonthDays,
  payMonth: PlainMonth,
  law: ParameterBook,
): Fen | Undetermined => {
  // Nothing attended earns nothing, whatever is known of rates.
  if (attended === NO_DAYS) return NOTHING;
  const parts: Fen[] = [];
  for (const [{ wageType, wageRateFen }, attendanceDays] of daysPerStay(stays, attended, payMonth)) {
    const part = earned.decide({ payMonth, wageType, wageRateFen, attendanceDays }, law);
    if (isUndetermined(part)) return part;
    parts.push(part);
  }
  return sum(parts);
};
