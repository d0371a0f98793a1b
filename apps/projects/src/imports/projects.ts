import { type Fault, projects, type ProjectRow, type Row, show, type Standing, takeRows, keyOf } from '@anxin/intake';
import { applyCommands, type ImportKind, lockStreams, type Tx } from '@anxin/service-kit';
import type { projectAggregate } from '../commands/project-aggregate';
import { lockAccounts } from '../store/accounts';
import { loadProjects, type StoredProject } from '../store/project-store';
import { projectStream } from '../store/streams';

const knownEnterprises = async (tx: Tx, rows: readonly Row<ProjectRow>[]): Promise<ReadonlySet<string>> => {
  const asked = rows.flatMap(({ values }) => [values.ownerCreditCode, values.contractorCreditCode]);
  const found = await tx.query<{ code: string }[]>(
    'SELECT credit_code AS code FROM enterprise WHERE credit_code = ANY($1)',
    [asked],
  );
  return new Set(found.map(({ code }) => code));
};

/** The projects that hold the accounts named in the rows. */
const accountHolders = async (tx: Tx, rows: readonly Row<ProjectRow>[]): Promise<Map<string, string>> => {
  const accounts = rows.flatMap(({ values }) => values.escrowAccountNo ?? []);
  await lockAccounts(tx, accounts);
  const holders = await tx.query<{ account: string; code: string }[]>(
    'SELECT escrow_account_no AS account, code FROM project WHERE escrow_account_no = ANY($1)',
    [accounts],
  );
  return new Map(holders.map(({ account, code }) => [account, code]));
};

/** A wage account belongs to one project (ACC-03). */
const heldByAnother = (
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

const standingOf = (stored: ReadonlyMap<string, StoredProject>): ReadonlyMap<string, Standing<ProjectRow>> =>
  new Map(
    [...stored.values()].flatMap(({ versions }) =>
      versions.slice(-1).map(({ values }) => [keyOf(projects, values), versions]),
    ),
  );

/** `projects.csv`: a project with its systems, completed as more of it becomes known. */
export const projectsImport = (aggregate: ReturnType<typeof projectAggregate>): ImportKind<typeof projects> => ({
  table: projects,
  record: async (tx, rows, { origin, position, cause }) => {
    const codes = [...new Set(rows.flatMap(({ values }) => values.projectCode ?? []))];
    await lockStreams(tx, codes.map(projectStream));
    const stored = await loadProjects(tx, codes);
    const [enterprises, holders] = [await knownEnterprises(tx, rows), await accountHolders(tx, rows)];
    const taken = takeRows(projects, rows, standingOf(stored), {
      position,
      knows: (_, creditCode) => enterprises.has(creditCode),
      alsoWrong: (row, found) => heldByAnother(row, found, holders),
      onTaken: (row) => {
        if (row.escrowAccountNo) holders.set(row.escrowAccountNo, row.projectCode);
      },
    });
    const { entries } = await applyCommands(
      tx,
      aggregate,
      taken.versions.map(({ values, line, unknown }) => ({
        id: values.projectCode,
        command: { type: 'Record' as const, row: values, origin: origin(line), unknown },
      })),
      cause,
    );
    return { ...taken, recorded: taken.versions.length, entries };
  },
});
