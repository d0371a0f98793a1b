import { addMonths, firstDayOf, lastDayOf, type PlainMonth } from '@anxin/domain-kit';
import { attendanceRecorded } from '@anxin/contracts';
import { type JournalEntry, published } from '@anxin/service-kit';
import type { NewPunch } from '../store/gates/punches';
import { placeOf, projectStream } from '../store/streams';
import type { KnownProject } from '../domain/subjects';
import { digestOfLines } from './digest';

/** The punches of a project and month as texts to digest, each with the line of its file beside it. */
type MonthOfProject = {
  readonly project: KnownProject;
  readonly month: PlainMonth;
  readonly texts: string[];
  readonly lines: number[];
};

const TOKEN_LENGTH = 43;
/** The day of a punch as its text has it, after the token. */
const dayIn = (text: string): string => text.slice(TOKEN_LENGTH + 1, TOKEN_LENGTH + 11);

/** Puts punches together as they are told: by project and month. */
export const monthsOf = (punches: readonly NewPunch[]): readonly MonthOfProject[] => {
  const months = new Map<string, Map<KnownProject, MonthOfProject>>();
  // Punches come sorted by time: mostly the month of the one before.
  let [month, own] = [' ' as PlainMonth, new Map<KnownProject, MonthOfProject>()];
  for (const { row, project, person } of punches) {
    const { date, direction, deviceCode = '' } = row.values;
    if (!date.startsWith(month)) {
      month = date.slice(0, 7) as PlainMonth;
      own = months.get(month) ?? new Map<KnownProject, MonthOfProject>();
      months.set(month, own);
    }
    let group = own.get(project);
    if (!group) own.set(project, (group = { project, month, texts: [], lines: [] }));
    group.texts.push(`${person.token} ${date} ${direction} ${deviceCode}`);
    group.lines.push(row.line);
  }
  return [...months.values()].flatMap((groups) => [...groups.values()]);
};

/** The months that punches of one may change: a shift may begin on its last day, or end on its first. */
export const monthsTouched = ({ month, texts }: MonthOfProject): readonly PlainMonth[] => {
  const [first, last] = [firstDayOf(month), lastDayOf(month)];
  const isOn = (day: string) => texts.some((text) => dayIn(text) === day);
  return [...(isOn(first) ? [addMonths(month, -1)] : []), month, ...(isOn(last) ? [addMonths(month, 1)] : [])];
};

/**
 * One event per project and month that a chunk of punches touches.
 * @param known the lines whose punches were there already
 */
export const attendanceEntries = (months: readonly MonthOfProject[], known: ReadonlySet<number>): JournalEntry[] =>
  months.flatMap(({ project, month, texts: all, lines }) => {
    const texts = known.size === 0 ? all : all.filter((_, index) => !known.has(lines[index] ?? 0));
    if (texts.length === 0) return [];
    let [firstOn, lastOn] = [dayIn(texts[0] ?? ''), ''];
    for (const text of texts) {
      const day = dayIn(text);
      if (day < firstOn) firstOn = day;
      if (day > lastOn) lastOn = day;
    }
    return published(projectStream(project.code), placeOf(project), attendanceRecorded, {
      projectCode: project.code,
      month,
      rows: texts.length,
      firstOn,
      lastOn,
      digest: digestOfLines(texts),
    });
  });
