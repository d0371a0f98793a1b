import { dayOfInstant, type Instant, type PunchRow, type Row } from '@anxin/intake';
import { addMonths, firstDayOf, monthOf, type PlainDate } from '@anxin/domain-kit';
import { FewTexts, Integers, Smallints, Timestamps, type Tx } from '@anxin/service-kit';
import type { KnownProject, PersonKey } from '../../domain/subjects';

/** A punch that goes in, with its project and its person. */
export type NewPunch = { readonly row: Row<PunchRow>; readonly project: KnownProject; readonly person: PersonKey };

/** A version that stands under the key of a row that was sent. */
export type StoredPunch = {
  /** The line of the row that was sent. */
  readonly line: number;
  readonly attendType: string | null;
  /** Where the version came from. */
  readonly origin: string;
};

const ENTRY = '01';

const twoDigits = (text: string, at: number): number => Number(text.slice(at, at + 2));

/** Reads moments in ms, as if they were of no zone. They come sorted: the day of one is mostly that of the one before. */
const readerOfMoments = (): ((moment: Instant) => number) => {
  let [day, midnight] = [' ', 0];
  return (moment) => {
    if (!moment.startsWith(day)) {
      day = dayOfInstant(moment);
      midnight = Date.parse(day);
    }
    const [hour, minute, second] = [twoDigits(moment, 11), twoDigits(moment, 14), twoDigits(moment, 17)];
    return midnight + ((hour * 60 + minute) * 60 + second) * 1_000;
  };
};

/** The columns of punches as arrays for PostgreSQL. */
const columnsOf = (punches: readonly NewPunch[]): readonly unknown[] => {
  const [projects, persons, lines] = [new Integers(), new Integers(), new Integers()];
  const [ats, directions] = [new Timestamps(), new Smallints()];
  const [devices, types] = [new FewTexts(), new FewTexts()];
  const msOf = readerOfMoments();
  let hasUnknown = false;
  for (const { row, project, person } of punches) {
    const { date, direction, deviceCode = '', attendType } = row.values;
    projects.add(project.id);
    persons.add(person.id);
    ats.add(msOf(date));
    directions.add(direction === ENTRY ? 1 : 2);
    devices.add(deviceCode);
    types.add(attendType);
    lines.add(row.line);
    hasUnknown ||= row.unknown !== undefined;
  }
  const unknowns = hasUnknown ? punches.map(({ row }) => row.unknown && JSON.stringify(row.unknown)) : null;
  return [...[projects, persons, ats, directions, devices, types, lines].map((column) => column.whole()), unknowns];
};

const RECORD = `
SELECT line, attend_type AS "attendType", origin
FROM record_punches($1, $2::smallint, $3, $4, $5, $6, $7, $8, $9, $10)`;

/**
 * Takes new punches, or with version 2 those that complete one that stands, and rolls up their days. Answers what
 * stands, oldest version first, under the keys of those that did not go in because theirs was there already.
 */
export const recordPunches = async (
  tx: Tx,
  importId: string,
  version: 1 | 2,
  punches: readonly NewPunch[],
): Promise<readonly StoredPunch[]> =>
  punches.length === 0 ? [] : tx.query<StoredPunch[]>(RECORD, [importId, version, ...columnsOf(punches)]);

const makePartitions = (tx: Pick<Tx, 'query'>, firstDays: Iterable<string>): Promise<unknown> =>
  tx.query('SELECT make_punch_partitions($1)', [[...firstDays]]);

/** Makes the partitions that these moments need, where they are missing. */
export const makePartitionsFor = async (tx: Tx, moments: readonly Instant[]): Promise<void> => {
  const months = new Set<string>();
  let last = ' ';
  for (const moment of moments) {
    // Punches come sorted: mostly the month of the one before.
    if (moment.startsWith(last)) continue;
    last = moment.slice(0, 7);
    months.add(`${last}-01`);
  }
  await makePartitions(tx, months);
};

/** Makes the partitions of this month and the next two ahead of their punches. */
export const makePartitionsAhead = async (tx: Tx, today: PlainDate): Promise<void> => {
  await makePartitions(
    tx,
    [0, 1, 2].map((months) => firstDayOf(addMonths(monthOf(today), months))),
  );
};
