import { addDays, daysBetween, isWeekend, type PlainDate } from '@anxin/domain-kit';
import type { CalendarDays } from './schema';
import { Undetermined } from '../undetermined';

type KnownDays = CalendarDays & { readonly areaCode: string };

/** The calendar that an answer rests on. */
export type CalendarUse = {
  readonly key: string;
  readonly areaCode: string;
  readonly from: PlainDate;
  readonly value: string;
  readonly basis?: string;
};

type Known = {
  readonly use: CalendarUse;
  readonly from: PlainDate;
  readonly through: PlainDate;
  readonly holidays: ReadonlySet<PlainDate>;
  readonly workingWeekendDays: ReadonlySet<PlainDate>;
};

const useOf = ({ areaCode, from, through, basis }: KnownDays): CalendarUse => ({
  key: 'calendar',
  areaCode,
  from,
  value: `${from} – ${through}`,
  ...(basis ? { basis } : {}),
});

/**
 * Which days are worked (GEN-09): Monday to Friday but holidays, and the weekend days shifted to work. Known only from
 * a calendar's first through its last day; a day beyond is `Undetermined`, for nobody can compute the State Council's
 * notice.
 */
export class Calendar {
  readonly #known: readonly Known[];
  readonly #springFestivals: readonly { readonly day: PlainDate; readonly use: CalendarUse }[];

  /**
   * @param calendars nearest area first; a day is looked up in the first that knows it
   * @param onUse told which calendar an answer rests on
   */
  constructor(
    calendars: readonly KnownDays[],
    private readonly onUse?: (use: CalendarUse) => void,
  ) {
    this.#known = calendars.map((calendar) => ({
      use: useOf(calendar),
      from: calendar.from,
      through: calendar.through,
      holidays: new Set(calendar.holidays),
      workingWeekendDays: new Set(calendar.workingWeekendDays),
    }));
    this.#springFestivals = calendars
      .flatMap((calendar) => calendar.springFestival.map((day) => ({ day, use: useOf(calendar) })))
      .toSorted((a, b) => daysBetween(b.day, a.day));
  }

  /** The last day through which, from a day on, every day is known; none where the day itself is not. */
  knownThrough(day: PlainDate): PlainDate | undefined {
    for (let last: PlainDate | undefined, next = day; ; next = addDays(last, 1)) {
      const known = this.#known.find(({ from, through }) => from <= next && next <= through);
      if (!known) return last;
      last = known.through;
    }
  }

  isWorkingDay(day: PlainDate): boolean | Undetermined {
    const calendar = this.#known.find(({ from, through }) => from <= day && day <= through);
    if (!calendar) return new Undetermined(`calendar@${day}`);
    this.onUse?.(calendar.use);
    return isWeekend(day) ? calendar.workingWeekendDays.has(day) : !calendar.holidays.has(day);
  }

  /** The day itself if it is worked, else the last working day before it. */
  lastWorkingDayBy(day: PlainDate): PlainDate | Undetermined {
    return this.#roll(day, -1);
  }

  /** The day itself if it is worked, else the first working day after it. */
  firstWorkingDayFrom(day: PlainDate): PlainDate | Undetermined {
    return this.#roll(day, 1);
  }

  /** Working days after `after`, up to and with `through`; 0 when `through` is not later. */
  workingDays(after: PlainDate, through: PlainDate): number | Undetermined {
    let count = 0;
    for (let day = addDays(after, 1); day <= through; day = addDays(day, 1)) {
      const works = this.isWorkingDay(day);
      if (works instanceof Undetermined) return works;
      if (works) count += 1;
    }
    return count;
  }

  /** The working day that is so many working days after `day`, which is not counted itself (GEN-01). */
  addWorkingDays(day: PlainDate, count: number): PlainDate | Undetermined {
    let reached: PlainDate | Undetermined = day;
    for (let left = count; left > 0; left -= 1) {
      reached = this.firstWorkingDayFrom(addDays(reached, 1));
      if (reached instanceof Undetermined) return reached;
    }
    return reached;
  }

  /** Days until the next Spring Festival day after `day`. */
  daysToSpringFestival(day: PlainDate): number | Undetermined {
    const next = this.#springFestivals.find((festival) => festival.day > day);
    if (!next) return new Undetermined(`springFestival after ${day}`);
    this.onUse?.(next.use);
    return daysBetween(day, next.day);
  }

  #roll(from: PlainDate, step: 1 | -1): PlainDate | Undetermined {
    for (let day = from; ; day = addDays(day, step)) {
      const works = this.isWorkingDay(day);
      if (works instanceof Undetermined) return works;
      if (works) return day;
    }
  }
}
