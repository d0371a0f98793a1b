import {
  changeOf,
  type Fault,
  keyOf,
  projects,
  type ProjectRow,
  type Row,
  show,
  type Standing,
  takeRows,
} from '@anxin/intake';
import { applyCommands, clearedBefore, type ImportKind, lockStreams, rowsIn, type Tx } from '@anxin/service-kit';
import type { projectAggregate } from '../commands/project-aggregate';
import type { ProjectCommand } from '../domain/project';
import { accountHolders, lockAccounts } from '../store/accounts';
import { enterprisesByCode } from '../store/enterprises/enterprises';
import { type ProjectVersion, projectVersions } from '../store/read-projects';
import { projectStream } from '../store/streams';
import { progressOf, registrationOf, rowOf, rowOfChange } from './project-row';

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

/** Versions of projects and of their changes as rows, by the key of the table. */
const asRows = (stored: ReadonlyMap<string, readonly ProjectVersion[]>): ReadonlyMap<string, Standing<ProjectRow>> => {
  const rows = new Map<string, { readonly values: ProjectRow; readonly origin: string }[]>();
  const add = (values: ProjectRow, origin: string): void => {
    const key = keyOf(projects, values);
    const versions = rows.get(key);
    if (versions) versions.push({ values, origin });
    else rows.set(key, [{ values, origin }]);
  };
  for (const { project, origin } of [...stored.values()].flat()) {
    add(rowOf(project), origin);
    for (const change of project.changes) add(rowOfChange(project.code, change), origin);
  }
  return rows;
};

/** What a row that goes in commands. */
const commandOf = (
  values: ProjectRow,
  told: { readonly origin: string; readonly unknown: unknown },
): ProjectCommand => {
  const change = changeOf(values);
  return change
    ? { type: 'RecordChange', change, ...told }
    : { type: 'RecordFromFile', registration: registrationOf(values), progress: progressOf(values), ...told };
};

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
    const known = new Set<string>(stored.keys());
    const standing = asRows(stored);
    // What an officer says never changed is not told again by a file.
    const takenBack = clearedBefore(projects, standing);
    const taken = takeRows(projects, rows, standing, {
      position,
      knows: (kind, value) => (kind === 'project' ? known.has(value) : enterprises.has(value)),
      alsoWrong: (row, found) => [...belongsToAnother(row, found, holders), ...takenBack(row, found)],
      onTaken: ({ escrowAccountNo, projectCode }) => {
        known.add(projectCode);
        if (escrowAccountNo) holders.set(escrowAccountNo, projectCode);
      },
    });
    const commands = taken.versions.map(({ values, line, unknown }) => ({
      id: values.projectCode,
      command: commandOf(values, { origin: origin(line), unknown }),
    }));
    const { entries } = await applyCommands(tx, aggregate, commands, cause);
    // A row may be a change and fill what was empty beside it.
    const recorded = new Set(taken.versions.map(({ line }) => line)).size;
    return { ...taken, recorded, entries };
  },
});
