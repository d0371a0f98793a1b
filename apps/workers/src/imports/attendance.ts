import {
  attendance,
  faultsOfRow,
  isOtherPaper,
  keyOf,
  type PunchRow,
  type Row,
  type Taken,
  takeRows,
} from '@anxin/intake';
import type { Vault } from '@anxin/identity';
import { type ChunkContext, type ImportKind, lockStreams, markDue, type Tx } from '@anxin/service-kit';
import { attendanceEntries, monthsOf, monthsTouched } from '../events/attendance-recorded';
import { groupedBy } from '../events/grouped';
import type { KnownProject } from '../domain/subjects';
import { type Persons, PersonCache } from '../store/persons';
import { makePartitionsFor, type NewPunch, recordPunches, type StoredPunch } from '../store/punches';
import { projectStream } from '../store/streams';
import { projectsByCode } from '../store/subjects';
import { knowsRegistered, peopleOf, registeredAmong } from './people';

/** Punches are many: what a transaction costs is shared by so many of them. */
const CHUNK_ROWS = 20_000;

type Refused = Taken<PunchRow>['refused'][number];
type Sorted = { readonly good: readonly Row<PunchRow>[]; readonly refused: readonly Refused[] };

/** Tells rows that may go in from those that a fault of their own keeps out. */
const sorted = (
  rows: readonly Row<PunchRow>[],
  projects: ReadonlyMap<string, KnownProject>,
  position: ChunkContext['position'],
  isRegistered: (row: unknown) => boolean,
): Sorted => {
  const [good, refused]: [Row<PunchRow>[], Refused[]] = [[], []];
  const knows = knowsRegistered(projects, isRegistered);
  for (const row of rows) {
    const isKnown = projects.has(row.values.projectCode);
    if (row.faults.length === 0 && isKnown && (!isOtherPaper(row.values.idCardNumber) || isRegistered(row.values)))
      good.push(row);
    else
      refused.push({
        line: row.line,
        faults: faultsOfRow(attendance, row, { knows, contradictions: () => [], position }),
      });
  }
  return { good, refused };
};

/** Whether whoever a row names by another paper than a citizen's number is on the roster; hardly any row does. */
const registeredByPaper = async (
  tx: Tx,
  vault: Vault,
  rows: readonly Row<PunchRow>[],
  projects: ReadonlyMap<string, KnownProject>,
): Promise<(row: unknown) => boolean> => {
  const named = rows.map(({ values }) => values).filter(({ idCardNumber }) => isOtherPaper(idCardNumber));
  if (named.length === 0) return () => false;
  const { of } = await peopleOf(tx, vault, named, ({ projectCode }) => projects.get(projectCode));
  return registeredAmong(tx, named, of);
};

const punchesOf = (
  rows: readonly Row<PunchRow>[],
  projects: ReadonlyMap<string, KnownProject>,
  persons: Persons,
): readonly NewPunch[] => {
  const punches: NewPunch[] = [];
  for (const row of rows) {
    const [project, person] = [projects.get(row.values.projectCode), persons.get(row.values.idCardNumber)];
    if (project && person) punches.push({ row, project, person });
  }
  return punches;
};

/** What becomes of rows whose key is stored already: the same, one that completes it, or a contradiction. */
const takeRepeated = (
  repeated: readonly NewPunch[],
  stored: readonly StoredPunch[],
  position: ChunkContext['position'],
): Taken<PunchRow> => {
  const valuesOf = new Map(repeated.map(({ row }) => [row.line, row.values]));
  const seen = new Set<string>();
  const versions = stored.flatMap(({ line, attendType, origin }) => {
    const values = valuesOf.get(line);
    // Several rows may repeat one key; each was answered what is stored.
    if (!values || seen.has(`${keyOf(attendance, values)} ${origin}`)) return [];
    seen.add(`${keyOf(attendance, values)} ${origin}`);
    return [{ values: { ...values, attendType: attendType ?? undefined }, origin }];
  });
  return takeRows(
    attendance,
    repeated.map(({ row }) => row),
    groupedBy(versions, ({ values }) => keyOf(attendance, values)),
    { position, knows: () => true },
  );
};

/** Takes those whose key was stored already; answers what became of them, and which lines they were. */
const complete = async (
  tx: Tx,
  punches: readonly NewPunch[],
  stored: readonly StoredPunch[],
  { importId, position }: ChunkContext,
) => {
  const known = new Set(stored.map(({ line }) => line));
  if (known.size === 0) return { known, completed: 0, same: 0, refused: [] };
  const repeated = punches.filter(({ row }) => known.has(row.line));
  const { versions, same, refused } = takeRepeated(repeated, stored, position);
  const completing = new Set(versions.map(({ line }) => line));
  await recordPunches(
    tx,
    importId,
    2,
    repeated.filter(({ row }) => completing.has(row.line)),
  );
  return { known, completed: completing.size, same, refused };
};

/** The same rows, that many lines further on. */
const placed = <Of extends { readonly line: number }>(rows: readonly Of[], further: number): readonly Of[] =>
  further === 0 ? rows : rows.map((row) => ({ ...row, line: row.line + further }));

/**
 * `attendance-YYYY-MM.csv`: punches at the gates, of whomever; a day counts what its punches say. They do not go by
 * `importFacts`: a punch is stored first and held against what was there only where its key was taken, because reading
 * what is stored before writing would double what millions of punches cost.
 */
export const attendanceImport = (vault: Vault): ImportKind<typeof attendance> => {
  const people = new PersonCache(vault);
  return {
    table: attendance,
    chunkRows: CHUNK_ROWS,
    record: async (tx, given, context) => {
      // A punch keeps its place in the whole file, of a workbook too.
      const rows = placed(given, context.rowsBefore);
      const codes = new Set(rows.map(({ values }) => values.projectCode));
      const projects = await projectsByCode(tx, codes);
      await lockStreams(tx, [...projects.keys()].map(projectStream));
      const isRegistered = await registeredByPaper(tx, vault, rows, projects);
      const { good, refused } = sorted(rows, projects, context.position, isRegistered);
      await makePartitionsFor(
        tx,
        good.map(({ values }) => values.date),
      );
      const persons = await people.of(tx, new Set(good.map(({ values }) => values.idCardNumber)));
      const punches = punchesOf(good, projects, persons);
      const recording = recordPunches(tx, context.importId, 1, punches);
      // While the database writes, what is told is put together.
      const months = monthsOf(punches);
      const { known, completed, ...taken } = await complete(tx, punches, await recording, context);
      await markDue(
        tx,
        months.flatMap((month) => monthsTouched(month).map((part) => ({ subject: month.project.code, part }))),
      );
      return {
        recorded: punches.length - known.size + completed,
        same: taken.same,
        notes: [],
        refused: placed([...refused, ...taken.refused], -context.rowsBefore).toSorted((a, b) => a.line - b.line),
        entries: attendanceEntries(months, known),
      };
    },
  };
};
