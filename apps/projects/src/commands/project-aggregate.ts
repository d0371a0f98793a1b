import type { Vault } from '@anxin/identity';
import { type Aggregate, type CommandTable, lockStreams, type Tx } from '@anxin/service-kit';
import { project, type ProjectCommand, projectErrors, type ProjectEvent, type ProjectState } from '../domain/project';
import { tellProject } from '../events/out';
import { accountHolders, lockAccounts } from '../store/accounts';
import { saveProposals } from '../store/deposit-proposals';
import { eventsIn, type ProjectChange } from '../store/project-change';
import { loadProjects, saveProjects } from '../store/project-store';
import { projectsKnown } from '../store/read-projects';
import { projectStream } from '../store/streams';

/** A wage account belongs to one project (ACC-03). */
const refuseTakenAccounts = async (tx: Tx, changes: readonly ProjectChange[]): Promise<void> => {
  const named = new Map(
    eventsIn(changes).flatMap(({ id, event }) =>
      event.type === 'WageAccountNamed' ? [[event.accountNo, id] as const] : [],
    ),
  );
  if (named.size === 0) return;
  const accounts = [...named.keys()];
  await lockAccounts(tx, accounts);
  const holders = [...(await accountHolders(tx, accounts)).values()];
  if (holders.some(({ account, code }) => code !== named.get(account))) throw projectErrors.ACCOUNT_TAKEN();
};

/** What may be done to a project, and by whom. */
export const projectCommands: CommandTable<ProjectState, ProjectCommand['type']> = {
  ...project,
  name: 'project',
  givenBy: {
    RecordFromFile: [],
    OpenWageAccount: ['OFFICE', 'CONTRACTOR'],
    SignAgreement: ['OFFICE', 'CONTRACTOR'],
    IssuePermit: ['OFFICE', 'DEPARTMENT'],
    StartWorks: ['OFFICE', 'DEPARTMENT', 'CONTRACTOR'],
    PostRightsBoard: ['OFFICE', 'CONTRACTOR'],
    LodgeDeposit: ['OFFICE', 'CONTRACTOR'],
    ProposeDepositMovement: ['OFFICE'],
    ConfirmDepositMovement: ['OFFICE'],
    RejectDepositMovement: ['OFFICE'],
    TopUpDeposit: ['OFFICE', 'CONTRACTOR'],
  },
};

/** How a project is decided, who may command it, how it is saved and published: the one way its commands go. */
export const projectAggregate = (vault: Vault): Aggregate<ProjectState, ProjectCommand, ProjectEvent> => ({
  ...project,
  ...projectCommands,
  isVisible: async (rows, code) => (await projectsKnown(rows, [code])).has(code),
  unknown: (code) => projectErrors.UNKNOWN({ code }),
  load: async (tx, codes) => {
    await lockStreams(tx, codes.map(projectStream));
    return loadProjects(tx, codes);
  },
  save: async (tx, changes, { cause, actor }) => {
    await refuseTakenAccounts(tx, changes);
    await saveProjects(tx, changes, cause ?? actor);
    await saveProposals(tx, changes, actor);
  },
  tell: (code, after, event) => {
    if (after.status === 'UNKNOWN') throw projectErrors.UNKNOWN({ code });
    return [tellProject(vault)(after, event)];
  },
});
