import type { Vault } from '@anxin/identity';
import { agreementBeforePermit, type ParameterBook } from '@anxin/law';
import { type Aggregate, type CommandFor, type CommandTable, lockStreams, rowsIn, type Tx } from '@anxin/service-kit';
import { project, type ProjectCommand, projectErrors, type ProjectEvent, type ProjectState } from '../domain/project';
import { tellProject } from '../events/out';
import { accountHolders, lockAccounts } from '../store/accounts';
import { listingsOfParties } from '../store/enterprises/enterprise-listings';
import { saveProposals } from '../store/money/deposit-proposals';
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

/** Where a permit is to be issued, what stands against it. */
const withObstacles = async (
  tx: Tx,
  states: ReadonlyMap<string, ProjectState>,
  given: readonly CommandFor<ProjectCommand>[],
  law: ParameterBook,
): Promise<ReadonlyMap<string, ProjectState>> => {
  const all = new Map(states);
  for (const { id, command } of given) {
    const state = all.get(id);
    if (command.type !== 'IssuePermit' || state?.status !== 'REGISTERED') continue;
    const listings = (await listingsOfParties(rowsIn(tx), [id], command.today)).get(id);
    const signedOn = state.project.agreementSignedOn ?? null;
    const lacksAgreement = agreementBeforePermit.decide({ permitOn: command.on, signedOn }, law) === true;
    all.set(id, { ...state, listings, lacksAgreement });
  }
  return all;
};

/** What may be done to a project, and by whom. */
export const projectCommands: CommandTable<ProjectState, ProjectCommand['type']> = {
  ...project,
  name: 'project',
  givenBy: {
    RecordFromFile: [],
    RecordChange: [],
    ChangeProject: ['OFFICE'],
    CorrectChange: ['OFFICE'],
    CorrectProject: ['OFFICE'],
    MoveProject: [],
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
export const projectAggregate = (
  vault: Vault,
  law: ParameterBook,
): Aggregate<ProjectState, ProjectCommand, ProjectEvent> => ({
  ...project,
  ...projectCommands,
  isVisible: async (rows, code) => (await projectsKnown(rows, [code])).has(code),
  unknown: (code) => projectErrors.UNKNOWN({ code }),
  load: async (tx, codes, given) => {
    await lockStreams(tx, codes.map(projectStream));
    const states = await loadProjects(tx, codes);
    return withObstacles(tx, states, given, law);
  },
  save: async (tx, changes, { cause, actor }) => {
    await refuseTakenAccounts(tx, changes);
    await saveProjects(tx, changes, cause ?? actor);
    await saveProposals(tx, changes, actor);
  },
  tell: (code, after, event) => {
    if (after.status === 'UNKNOWN') throw projectErrors.UNKNOWN({ code });
    return tellProject(vault)(after, event);
  },
});
