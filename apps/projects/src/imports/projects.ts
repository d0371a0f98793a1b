import { type Fault, keyOf, projects, type ProjectRow, type Row, show, type Standing, takeRows } from '@anxin/intake';
import { applyCommands, type ImportKind, lockStreams, rowsIn, type Tx } from '@anxin/service-kit';
import type { projectAggregate } from '../commands/project-aggregate';
import { accountHolders, lockAccounts } from '../store/accounts';
import { enterprisesByCode } from '../store/enterprises';
import { type ProjectVersion, projectVersions } from '../store/read-projects';
import { projectStream } from '../store/streams';
import { progressOf, registrationOf, rowOf } from './project-row';

/** The projects that the accounts named in the rows belong to, by account; the accounts are locked. */
const holdersOfNamed = async (tx: Tx, rows: readonly Row<ProjectRow>[]): Promise<Map<string, string>> => {
  const accounts = rows.flatMap(({ values }) => values.escrowAccountNo ?? []);
  await lockAccounts(tx, accounts);
  const holders = await accountHolders(tx, accounts);
  return new Map([...holders].map(([account, { code }]) => [account, code]));
};

/** A wage account belongs to one project (ACC-03). */
const belongsToAnother = (
  { escrowAccountNo, projectCode }: ProjectRow,
  found: readonly Fault[],
  holders: ReadonlyMap<string, string>,
): Fault[] => {
  if (escrowAccountNo === undefined || found.some(({ column }) => column === 'escrowAccountNo')) return [];
  const holder = holders.get(escrowAccountNo);
  if (holder === undefined || holder === projectCode) return [];
  const shown = show(escrowAccountNo, 'bankCard');
  return [{ code: 'CONTRADICTS', column: 'escrowAccountNo', shown, stands: holder }];
};

/** Versions of projects as rows, by the key of the table. */
const asRows = (stored: ReadonlyMap<string, readonly ProjectVersion[]>): ReadonlyMap<string, Standing<ProjectRow>> =>
  new Map(
    [...stored].map(([projectCode, versions]) => [
      keyOf(projects, { projectCode }),
      versions.map(({ project, origin }) => ({ values: rowOf(project), origin })),
    ]),
  );

/** `projects.csv`: a project with its systems, completed as more of it becomes known. */
export const projectsImport = (aggregate: ReturnType<typeof projectAggregate>): ImportKind<typeof projects> => ({
  table: projects,
  record: async (tx, rows, { origin, position, cause }) => {
    const codes = [...new Set(rows.flatMap(({ values }) => values.projectCode ?? []))];
    await lockStreams(tx, codes.map(projectStream));
    const stored = await projectVersions(rowsIn(tx), codes);
    const parties = rows.flatMap(({ values }) => [values.ownerCreditCode, values.contractorCreditCode]);
    const enterprises = await enterprisesByCode(rowsIn(tx), parties);
    const holders = await holdersOfNamed(tx, rows);
    const taken = takeRows(projects, rows, asRows(stored), {
      position,
      knows: (_, creditCode) => enterprises.has(creditCode),
      alsoWrong: (row, found) => belongsToAnother(row, found, holders),
      onTaken: ({ escrowAccountNo, projectCode }) => {
        if (escrowAccountNo) holders.set(escrowAccountNo, projectCode);
      },
    });
    const commands = taken.versions.map(({ values, line, unknown }) => ({
      id: values.projectCode,
      command: {
        type: 'RecordFromFile' as const,
        registration: registrationOf(values),
        progress: progressOf(values),
        origin: origin(line),
        unknown,
      },
    }));
    const { entries } = await applyCommands(tx, aggregate, commands, cause);
    return { ...taken, recorded: taken.versions.length, entries };
  },
});
