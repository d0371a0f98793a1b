import { type Fault, projects, type ProjectRow, type Row, show, type Standing, takeRows, keyOf } from '@anxin/intake';
import { type ImportKind, type JournalEntry, lockStreams, type Tx, type Vault } from '@anxin/service-kit';
import { project, type Project, type ProjectEvent } from '../domain/project';
import { tellProject } from '../events/out';
import { lockAccounts } from '../store/accounts';
import { loadProjects, type ProjectChange, saveProjects, type StoredProject } from '../store/project-store';
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

/** Each accepted row is a command of its project; rows of one project follow each other. */
class ProjectChanges {
  readonly #changes = new Map<string, ProjectChange>();

  constructor(private readonly stored: ReadonlyMap<string, StoredProject>) {}

  record(row: ProjectRow, origin: string, unknown: unknown): void {
    const code = row.projectCode;
    const known = this.#changes.get(code);
    const before: Project = known?.before ?? this.stored.get(code)?.project ?? project.initial;
    const state = known?.after ?? before;
    const events = project.decide(state, { type: 'Record', row });
    this.#changes.set(code, {
      code,
      before,
      after: events.reduce(project.evolve, state),
      events: [...(known?.events ?? []), ...events],
      versions: [...(known?.versions ?? []), { row, origin, unknown }],
    });
  }

  get all(): readonly ProjectChange[] {
    return [...this.#changes.values()];
  }
}

const told = (changes: readonly ProjectChange[], vault: Vault): JournalEntry[] =>
  changes.flatMap(({ code, after, events }) =>
    after.status === 'UNKNOWN' ? [] : events.map((event: ProjectEvent) => tellProject(vault)(code, after, event)),
  );

/** `projects.csv`: a project with its systems, completed as more of it becomes known. */
export const projectsImport = (vault: Vault): ImportKind<typeof projects> => ({
  table: projects,
  record: async (tx, rows, { origin, position }) => {
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
    const changes = new ProjectChanges(stored);
    for (const { values, line, unknown } of taken.versions) changes.record(values, origin(line), unknown);
    await saveProjects(tx, changes.all);
    return { ...taken, recorded: taken.versions.length, entries: told(changes.all, vault) };
  },
});
