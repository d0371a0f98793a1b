import type { Instant, PunchRow, Row } from '@anxin/intake';
import { addMonths, firstDayOf, monthOf, type PlainDate } from '@anxin/domain-kit';
import type { Tx } from '@anxin/service-kit';
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

const SPECIAL = /[^\w-]/;

/** Texts as they stand within an array of PostgreSQL's; a gate has few devices, so each is written once. */
class ArrayTexts {
  readonly #known = new Map<string, string>();

  of(text: string | undefined): string {
    if (text === undefined) return 'NULL';
    const known = this.#known.get(text);
    if (known !== undefined) return known;
    // A word that PostgreSQL would read as null is quoted, as is the empty one.
    const isPlain = text !== '' && !SPECIAL.test(text) && text.toUpperCase() !== 'NULL';
    const written = isPlain ? text : `"${text.replace(/["\\]/g, '\\$&')}"`;
    this.#known.set(text, written);
    return written;
  }
}

/** The columns of punches as arrays for PostgreSQL: written in one go, which is much quicker than value by value. */
const columnsOf = (punches: readonly NewPunch[]): readonly (string | null)[] => {
  const texts = new ArrayTexts();
  let [projects, persons, ats, directions, devices, types, lines] = ['', '', '', '', '', '', ''];
  let unknowns: string | null = null;
  for (const { row, project, person } of punches) {
    const { date, direction, deviceCode = '', attendType } = row.values;
    projects += `,${project.id}`;
    persons += `,${person.id}`;
    ats += `,${date}`;
    directions += direction === '01' ? ',1' : ',2';
    devices += `,${texts.of(deviceCode)}`;
    types += `,${texts.of(attendType)}`;
    lines += `,${row.line}`;
    if (row.unknown) unknowns = '';
  }
  if (unknowns !== null) {
    for (const { row } of punches) {
      unknowns += row.unknown ? `,"${JSON.stringify(row.unknown).replace(/["\\]/g, '\\$&')}"` : ',NULL';
    }
  }
  return [projects, persons, ats, directions, devices, types, lines, unknowns].map((column) =>
    column === null ? null : `{${column.slice(1)}}`,
  );
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
