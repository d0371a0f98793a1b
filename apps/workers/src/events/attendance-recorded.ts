import {
  addMonths,
  firstDayOf,
  groupedBy,
  lastDayOf,
  monthOf,
  type PlainDate,
  type PlainMonth,
} from '@anxin/domain-kit';
import { attendanceRecorded } from '@anxin/contracts';
import { dayOfInstant } from '@anxin/intake';
import { type JournalEntry, published } from '@anxin/service-kit';
import type { NewPunch } from '../store/gates/punches';
import { placeOf, projectStream } from '../store/streams';
import type { KnownProject } from '../domain/subjects';
import { digestOfLines } from './digest';

/** The punches of a project and month, by the day. */
type MonthOfProject = {
  readonly project: KnownProject;
  readonly month: PlainMonth;
  readonly days: Map<PlainDate, NewPunch[]>;
};

/** Puts punches together by day and project. */
const daysOf = (punches: readonly NewPunch[]): ReadonlyMap<PlainDate, ReadonlyMap<KnownProject, NewPunch[]>> => {
  const days = new Map<PlainDate, Map<KnownProject, NewPunch[]>>();
  // Punches come sorted by time: mostly the day of the one before.
  let [day, own] = [' ' as PlainDate, new Map<KnownProject, NewPunch[]>()];
  for (const punch of punches) {
    const { date } = punch.row.values;
    if (!date.startsWith(day)) {
      day = dayOfInstant(date);
      own = days.get(day) ?? new Map<KnownProject, NewPunch[]>();
      days.set(day, own);
    }
    const group = own.get(punch.project);
    if (group) group.push(punch);
    else own.set(punch.project, [punch]);
  }
  return days;
};

/** Puts punches together as they are told: by project and month. */
export const monthsOf = (punches: readonly NewPunch[]): readonly MonthOfProject[] => {
  const months = new Map<string, MonthOfProject>();
  for (const [day, projects] of daysOf(punches)) {
    for (const [project, own] of projects) {
      const key = `${monthOf(day)} ${project.code}`;
      const known = months.get(key) ?? { project, month: monthOf(day), days: new Map() };
      months.set(key, known);
      known.days.set(day, own);
    }
  }
  return [...months.values()];
};

/** The months that punches of one may change: a shift may begin on its last day, or end on its first. */
export const monthsTouched = ({ month, days }: MonthOfProject): readonly PlainMonth[] => [
  ...(days.has(firstDayOf(month)) ? [addMonths(month, -1)] : []),
  month,
  ...(days.has(lastDayOf(month)) ? [addMonths(month, 1)] : []),
];

/** Punches as the digest is made of them, person by person: nearly as it sorts them, which leaves little to sort. */
const toldOf = (punches: readonly NewPunch[]): readonly string[] =>
  [...groupedBy(punches, ({ person }) => person.token)]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([token, own]) =>
      own.map(({ row: { values } }) => `${token} ${values.date} ${values.direction} ${values.deviceCode ?? ''}`),
    );

/**
 * One event per project and month that a chunk of punches touches.
 * @param known the lines whose punches were there already
 */
export const attendanceEntries = (months: readonly MonthOfProject[], known: ReadonlySet<number>): JournalEntry[] =>
  months.flatMap(({ project, month, days: all }) => {
    const isFresh = ({ row }: NewPunch): boolean => !known.has(row.line);
    const days = [...all].map(([day, punches]) => ({
      day,
      fresh: known.size === 0 ? punches : punches.filter(isFresh),
    }));
    const touched = days.filter(({ fresh }) => fresh.length > 0).toSorted((a, b) => (a.day < b.day ? -1 : 1));
    const [first, last] = [touched[0], touched.at(-1)];
    if (!first || !last) return [];
    const told = toldOf(touched.flatMap(({ fresh }) => fresh));
    return published(projectStream(project.code), placeOf(project), attendanceRecorded, {
      projectCode: project.code,
      month,
      rows: told.length,
      firstOn: first.day,
      lastOn: last.day,
      digest: digestOfLines(told),
    });
  });
