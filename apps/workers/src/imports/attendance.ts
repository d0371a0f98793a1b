import { attendance, faultsOfRow, keyOf, type PunchRow, type Row, type Taken, takeRows } from '@anxin/intake';
import { type ChunkContext, type ImportKind, lockStreams, markDirty, type Tx, type Vault } from '@anxin/service-kit';
import { attendanceEntries, monthsOf } from '../events/attendance-recorded';
import { type Persons, RememberedPersons } from '../store/persons';
import { makePartitionsFor, type NewPunch, recordPunches, type StandingPunch } from '../store/punches';
import { standingByKey } from '../store/standing';
import { projectStream } from '../store/streams';
import { type KnownProject, projectsByCode } from '../store/subjects';

/** Punches are many: what a transaction costs is shared by so many of them. */
const CHUNK_ROWS = 20_000;

type Refused = Taken<PunchRow>['refused'][number];
type Sorted = { readonly good: readonly Row<PunchRow>[]; readonly refused: readonly Refused[] };

/** Tells rows that may go in from those that a fault of their own keeps out. */
const sorted = (
  rows: readonly Row<PunchRow>[],
  projects: ReadonlyMap<string, KnownProject>,
  position: ChunkContext['position'],
): Sorted => {
  const [good, refused]: [Row<PunchRow>[], Refused[]] = [[], []];
  const knows = (_: unknown, code: string) => projects.has(code);
  for (const row of rows) {
    if (row.faults.length === 0 && projects.has(row.values.projectCode)) good.push(row);
    else
      refused.push({
        line: row.line,
        faults: faultsOfRow(attendance, row, { knows, contradictions: () => [], position }),
      });
  }
  return { good, refused };
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

/** What becomes of rows whose key stands already: the same, one that completes what stands, or a contradiction. */
const takeRepeated = (
  repeated: readonly NewPunch[],
  standing: readonly StandingPunch[],
  position: ChunkContext['position'],
): Taken<PunchRow> => {
  const valuesOf = new Map(repeated.map(({ row }) => [row.line, row.values]));
  const told = new Set<string>();
  const versions = standing.flatMap(({ line, attendType, origin }) => {
    const values = valuesOf.get(line);
    // Several rows may repeat one key; each was answered what stands.
    if (!values || told.has(`${keyOf(attendance, values)} ${origin}`)) return [];
    told.add(`${keyOf(attendance, values)} ${origin}`);
    return [{ values: { ...values, attendType: attendType ?? undefined }, origin }];
  });
  return takeRows(
    attendance,
    repeated.map(({ row }) => row),
    standingByKey(attendance, versions),
    { position, knows: () => true },
  );
};

/** Takes those whose key stood already; answers what became of them, and which lines they were. */
const complete = async (
  tx: Tx,
  punches: readonly NewPunch[],
  standing: readonly StandingPunch[],
  { importId, position }: ChunkContext,
) => {
  const known = new Set(standing.map(({ line }) => line));
  if (known.size === 0) return { known, completed: 0, same: 0, refused: [] };
  const repeated = punches.filter(({ row }) => known.has(row.line));
  const { versions, same, refused } = takeRepeated(repeated, standing, position);
  const completing = new Set(versions.map(({ line }) => line));
  await recordPunches(
    tx,
    importId,
    2,
    repeated.filter(({ row }) => completing.has(row.line)),
  );
  return { known, completed: completing.size, same, refused };
};

/** `attendance-YYYY-MM.csv`: punches at the gates, of whomever; a day counts what its punches say. */
export const attendanceImport = (vault: Vault): ImportKind<typeof attendance> => {
  const remembered = new RememberedPersons(vault);
  return {
    table: attendance,
    chunkRows: CHUNK_ROWS,
    record: async (tx, rows, context) => {
      const codes = new Set(rows.map(({ values }) => values.projectCode));
      const projects = await projectsByCode(tx, codes);
      await lockStreams(tx, [...projects.keys()].map(projectStream));
      const { good, refused } = sorted(rows, projects, context.position);
      await makePartitionsFor(
        tx,
        good.map(({ values }) => values.date),
      );
      const persons = await remembered.of(tx, new Set(good.map(({ values }) => values.idCardNumber)));
      const punches = punchesOf(good, projects, persons);
      const recording = recordPunches(tx, context.importId, 1, punches);
      // While the database writes, what is told is put together.
      const months = monthsOf(punches);
      const { known, completed, ...taken } = await complete(tx, punches, await recording, context);
      await markDirty(tx, [...new Set(months.map(({ project }) => project.code))]);
      return {
        recorded: punches.length - known.size + completed,
        same: taken.same,
        refused: [...refused, ...taken.refused].toSorted((a, b) => a.line - b.line),
        entries: attendanceEntries(months, known),
      };
    },
  };
};
