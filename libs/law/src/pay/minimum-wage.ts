import { type Fen, firstDayOf, type PlainMonth } from '@anxin/domain-kit';
import type { ParameterBook } from '../parameters/book';
import { isUndetermined, type Undetermined } from '../undetermined';

/** Labour Law art. 48: full attendance must earn the minimum wage at least. */
export const isBelowMinimum = (
  line: { readonly attendanceDays: number; readonly payableFen: Fen },
  { fullAttendanceDays, minimumWageFen }: Minimum,
): boolean => line.attendanceDays >= fullAttendanceDays && line.payableFen < minimumWageFen;

/** What a month's lines are held against (W08). */
export type Minimum = { readonly fullAttendanceDays: number; readonly minimumWageFen: Fen };

export const minimumOf = (month: PlainMonth, law: ParameterBook): Minimum | Undetermined => {
  const minimumWageFen = law.at('minimumWageMonthly', firstDayOf(month));
  const fullAttendanceDays = law.at('fullAttendanceDays', firstDayOf(month));
  if (isUndetermined(minimumWageFen)) return minimumWageFen;
  return isUndetermined(fullAttendanceDays) ? fullAttendanceDays : { minimumWageFen, fullAttendanceDays };
};
