import { type Aggregate, type Change, type CommandTable, lockStreams, type Tx, type Vault } from '@anxin/service-kit';
import { project, type Project, type ProjectCommand, projectErrors, type ProjectEvent } from '../domain/project';
import { tellProject } from '../events/out';
import { lockAccounts } from '../store/accounts';
import { loadProjects, type ProjectChange, saveProjects } from '../store/project-store';
import { projectsKnown } from '../store/read-projects';
import { projectStream } from '../store/streams';

type ProjectSteps = Change<Project, ProjectCommand, ProjectEvent>;

const accountOf = (state: Project): string | undefined =>
  state.status === 'REGISTERED' ? state.row.escrowAccountNo : undefined;

/** A wage account belongs to one project (ACC-03). */
const refuseTakenAccounts = async (tx: Tx, changes: readonly ProjectSteps[]): Promise<void> => {
  const named = new Map(
    changes.flatMap(({ id, before, after }) => {
      const account = accountOf(after);
      return account === undefined || account === accountOf(before) ? [] : [[account, id] as const];
    }),
  );
  if (named.size === 0) return;
  const accounts = [...named.keys()];
  await lockAccounts(tx, accounts);
  const holders = await tx.query<{ account: string; code: string }[]>(
    'SELECT escrow_account_no AS account, code FROM project WHERE escrow_account_no = ANY($1)',
    [accounts],
  );
  if (holders.some(({ account, code }) => code !== named.get(account))) throw projectErrors.ACCOUNT_TAKEN();
};

/** Each step that left other fields is a version of them, with where it was told. */
const changeOf = ({ id, before, after, steps }: ProjectSteps, byDefault: string): ProjectChange => {
  let row = before.status === 'REGISTERED' ? before.row : undefined;
  const versions = steps.flatMap(({ command, after: state }) => {
    if (state.status === 'UNKNOWN' || state.row === row) return [];
    row = state.row;
    return [command.type === 'Record' ? { ...command, row } : { row, origin: byDefault }];
  });
  return { code: id, before, after, events: steps.flatMap(({ events }) => events), versions };
};

/** What may be done to a project, and by whom. */
export const projectCommands: CommandTable<Project, ProjectCommand['type']> = {
  ...project,
  name: 'project',
  givenBy: {
    Record: [],
    Complete: ['OFFICE', 'DEPARTMENT', 'CONTRACTOR'],
    DrawDeposit: ['OFFICE'],
    TopUpDeposit: ['OFFICE', 'CONTRACTOR'],
  },
};

/** How a project is decided, who may command it, how it is kept and told: the one way its commands go. */
export const projectAggregate = (vault: Vault): Aggregate<Project, ProjectCommand, ProjectEvent> => ({
  ...project,
  ...projectCommands,
  isVisible: async (rows, code) => (await projectsKnown(rows, [code])).has(code),
  unknown: (code) => projectErrors.UNKNOWN({ code }),
  load: async (tx, codes) => {
    await lockStreams(tx, codes.map(projectStream));
    const stored = await loadProjects(tx, codes);
    return new Map([...stored].map(([code, { project: state }]) => [code, state]));
  },
  save: async (tx, changes, { cause, actor }) => {
    await refuseTakenAccounts(tx, changes);
    await saveProjects(
      tx,
      changes.map((change) => changeOf(change, cause ?? actor)),
    );
  },
  tell: (code, after, event) => {
    if (after.status === 'UNKNOWN') throw projectErrors.UNKNOWN();
    return [tellProject(vault)(code, after, event)];
  },
});
