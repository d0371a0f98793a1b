import { attendance, faultsOfRow, isOtherPaper, type PunchRow, type Row, type Taken } from '@anxin/intake';
import type { Vault } from '@anxin/identity';
import { type ChunkContext, type ImportKind, lockStreams, type Tx } from '@anxin/service-kit';
import type { KnownProject } from '../domain/subjects';
import { type Persons, PersonCache } from '../store/people/persons';
import type { NewPunch } from '../store/gates/punches';
import { projectStream } from '../store/streams';
import { projectsByCode } from '../store/subjects';
import { knowsRegistered, peopleOf, registeredAmong } from './people';
import { takePunches } from './take-punches';

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

/** The same rows, that many lines further on. */
const placed = <Of extends { readonly line: number }>(rows: readonly Of[], further: number): readonly Of[] =>
  further === 0 ? rows : rows.map((row) => ({ ...row, line: row.line + further }));

/**
 * `attendance-YYYY-MM.csv`: punches at the gates, of whomever; a day counts what its punches say. A contractor, who has to
 * record them (Regulation, art. 28), sends those of its own projects: one that is there is never taken away. They do not go by
 * `importFacts`: a punch is stored first and held against what was there only where its key was taken, because reading
 * what is stored before writing would double what millions of punches cost.
 */
export const attendanceImport = (vault: Vault): ImportKind<typeof attendance> => {
  const people = new PersonCache(vault);
  return {
    table: attendance,
    chunkRows: CHUNK_ROWS,
    byScope: { roles: ['CONTRACTOR'], unvouched: {} },
    record: async (tx, given, context) => {
      // A punch keeps its place in the whole file, of a workbook too.
      const rows = placed(given, context.rowsBefore);
      const codes = new Set(rows.map(({ values }) => values.projectCode));
      const projects = await projectsByCode(tx, codes);
      await lockStreams(tx, [...projects.keys()].map(projectStream));
      const isRegistered = await registeredByPaper(tx, vault, rows, projects);
      const { good, refused } = sorted(rows, projects, context.position, isRegistered);
      const persons = await people.of(tx, new Set(good.map(({ values }) => values.idCardNumber)));
      const taken = await takePunches(tx, punchesOf(good, projects, persons), context);
      return {
        ...taken,
        notes: [],
        refused: placed([...refused, ...taken.refused], -context.rowsBefore).toSorted((a, b) => a.line - b.line),
      };
    },
  };
};
