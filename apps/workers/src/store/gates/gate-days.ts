import { addDays, monthOf, type PlainDate, type PlainMonth } from '@anxin/domain-kit';
import { type DayRecord, type GateDay, type GateDays, monthDays, shiftDayOf } from '@anxin/law';

/** Whether it was reported under a number that was registered wrongly and has been corrected since. */
export type ReportedUnder = { readonly underWrong: boolean };

/** A date at the gate, of the month or next to it. */
export type DayFact = ReportedUnder & {
  readonly day: PlainDate;
  readonly entry: boolean;
  /** One that is not early. */
  readonly exit: boolean;
  /** One that may end the shift of the day before. */
  readonly earlyExit: boolean;
  /** Of the entry and the exits that were known first; for those who may see imports. */
  readonly entryOrigin: string | null;
  readonly exitOrigin: string | null;
  readonly earlyExitOrigin: string | null;
  /** When the day was known as it is told here. */
  readonly recordedAt: string;
};

/** The dates at the gate, by month. */
export const gateOf = (days: readonly DayFact[]): ReadonlyMap<PlainMonth, GateDays> => {
  const numbersOf = (of: 'entry' | 'exit' | 'earlyExit', own: readonly DayFact[]) =>
    monthDays(own.filter((day) => day[of]).map(({ day }) => Number(day.slice(8, 10))));
  const months = new Set(days.map(({ day }) => monthOf(day)));
  return new Map(
    [...months].map((month) => {
      const own = days.filter(({ day }) => monthOf(day) === month);
      return [
        month,
        {
          entries: numbersOf('entry', own),
          exits: numbersOf('exit', own),
          earlyExits: numbersOf('earlyExit', own),
        },
      ];
    }),
  );
};

/** The days of a month as they count: an early exit on the day of its shift. */
export const shiftRecords = (days: readonly DayFact[], payMonth: PlainMonth): readonly DayRecord[] => {
  const dates = new Map(days.map((day) => [day.day, day]));
  const gateOn = (date: PlainDate): GateDay | undefined => {
    const day = dates.get(date);
    return day && { entry: day.entry, lateExit: day.exit };
  };
  return days
    .filter(({ day }) => monthOf(day) === payMonth)
    .flatMap((day): DayRecord[] => {
      const next = dates.get(addDays(day.day, 1));
      const endedNextMorning = next?.earlyExit === true && shiftDayOf(next.day, true, gateOn(day.day)) === day.day;
      const hasOwnEarly = day.earlyExit && shiftDayOf(day.day, true, gateOn(addDays(day.day, -1))) === day.day;
      const exit = day.exit || hasOwnEarly || endedNextMorning;
      if (!day.entry && !exit) return [];
      const exitOrigin =
        day.exitOrigin ?? (hasOwnEarly ? day.earlyExitOrigin : endedNextMorning ? next.earlyExitOrigin : null);
      const origin = [day.entryOrigin, exitOrigin].filter((part) => part !== null).join('; ');
      const { entry, recordedAt, underWrong } = day;
      return [{ day: day.day, entry, exit, endedNextMorning, origin: origin || null, recordedAt, underWrong }];
    });
};
