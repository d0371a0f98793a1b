import { addDays, DomainError } from '@anxin/domain-kit';
import { type AreaParameters, areaParametersSchema, type CalendarDays, type DatedEntry } from './schema';

/** A parameters file that cannot be trusted: `PARAMETERS_INVALID` with every fault and where it stands. */
export class InvalidParameters extends DomainError {
  constructor(readonly faults: readonly string[]) {
    super('PARAMETERS_INVALID', `The parameters cannot be used: ${faults.join('; ')}`);
  }
}

const faultsOfList = (name: string, entries: readonly DatedEntry[]): string[] => {
  const ordered = entries.toSorted((a, b) => (a.from < b.from ? -1 : 1));
  return ordered.flatMap((entry, index) => {
    const next = ordered[index + 1];
    if (entry.through && entry.through < entry.from) return [`${name}: ends ${entry.through} before ${entry.from}`];
    if (!next) return [];
    if (next.from === entry.from) return [`${name}: two entries from ${entry.from}`];
    if (!entry.through) return [];
    if (next.from <= entry.through) return [`${name}: ${next.from} overlaps what holds through ${entry.through}`];
    if (next.from > addDays(entry.through, 1))
      return [`${name}: nothing holds between ${entry.through} and ${next.from}`];
    return [];
  });
};

const faultsOfCalendar = ({ from, through, holidays, workingWeekendDays }: CalendarDays): string[] => {
  const working = new Set(workingWeekendDays);
  return [
    ...(through < from ? [`calendar: ends ${through} before ${from}`] : []),
    ...holidays.filter((day) => working.has(day)).map((day) => `calendar: ${day} is both a holiday and a working day`),
  ];
};

/** Every list of dated entries with its name. */
const datedLists = ({ warnings = {}, ...figures }: AreaParameters): (readonly [string, readonly DatedEntry[]])[] =>
  [
    ...Object.entries(figures),
    ...Object.entries(warnings).map(([code, entries]) => [`warnings.${code}`, entries] as const),
  ].flatMap(([name, entries]) => (Array.isArray(entries) ? [[name, entries as readonly DatedEntry[]] as const] : []));

/**
 * Reads one area's parameters from parsed JSON. Throws `PARAMETERS_INVALID` on an unknown key, a value out of form,
 * two entries for one day, or a gap between an entry's last day and the next entry.
 */
export const loadParameters = (json: unknown): AreaParameters => {
  const read = areaParametersSchema.safeParse(json);
  if (!read.success) {
    throw new InvalidParameters(
      read.error.issues.map(({ path, message }) => `${path.join('.') || 'file'}: ${message}`),
    );
  }
  const faults = [
    ...datedLists(read.data).flatMap(([name, entries]) => faultsOfList(name, entries)),
    ...(read.data.calendar ? faultsOfCalendar(read.data.calendar) : []),
  ];
  if (faults.length > 0) throw new InvalidParameters(faults);
  return read.data;
};

const CALENDAR_FILE = /^calendar-.*\.json$/;

/** Whether a file that stands beside a parameters file adds days to a calendar: `calendar-2027.json`. */
export const isCalendarFile = (name: string): boolean => CALENDAR_FILE.test(name);

/** Whether a file has nothing but days of the calendar. */
export const addsDaysOnly = ({ areaCode: _, note: __, calendar, ...figures }: AreaParameters): boolean =>
  calendar !== undefined && Object.keys(figures).length === 0;

const overlaps = (one: CalendarDays | undefined, other: CalendarDays | undefined): boolean =>
  one !== undefined && other !== undefined && one.from <= other.through && other.from <= one.through;

const faultsBeside = (file: AreaParameters, before: readonly AreaParameters[]): string[] => {
  const { areaCode, calendar } = file;
  const same = before.filter((other) => other.areaCode === areaCode);
  const taken = same.find((other) => overlaps(other.calendar, calendar))?.calendar;
  return [
    ...(addsDaysOnly(file) && !calendar?.basis ? [`${areaCode} calendar: days that are added need their basis`] : []),
    ...(same.length > 0 && !addsDaysOnly(file) ? [`${areaCode}: a second file of an area adds days only`] : []),
    ...(taken ? [`${areaCode} calendar: another file has ${taken.from} – ${taken.through} already`] : []),
  ];
};

/**
 * Reads the parameters of areas, nearest first, from parsed JSON; a further file of an area adds days to its calendar, with
 * their basis. Throws `PARAMETERS_INVALID` as `loadParameters` does, and where the files do not go together.
 */
export const loadAllParameters = (files: readonly unknown[]): readonly AreaParameters[] => {
  const all = files.map(loadParameters);
  const faults = all.flatMap((file, index) => faultsBeside(file, all.slice(0, index)));
  if (faults.length > 0) throw new InvalidParameters(faults);
  return all;
};
