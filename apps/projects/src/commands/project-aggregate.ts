import type { AccountNumber } from '@anxin/domain-kit';
import type { Vault } from '@anxin/identity';
import { agreementBeforePermit, type ParameterBook } from '@anxin/law';
import { type Aggregate, type CommandFor, type CommandTable, lockStreams, rowsIn, type Tx } from '@anxin/service-kit';
import {
  numbersOf,
  project,
  type ProjectCommand,
  projectErrors,
  type ProjectEvent,
  type ProjectState,
} from '../domain/project';
import { tellProject } from '../events/out';
import { accountHolders, lockAccounts, saveAccounts } from '../store/accounts';
import { listingsOfParties } from '../store/enterprises/enterprise-listings';
import { enterprisesByCode } from '../store/enterprises/enterprises';
import { movedOf } from '../store/money/read-movements';
import { saveProposals } from '../store/money/deposit-proposals';
import { eventsIn, type ProjectChange } from '../store/project-change';
import { loadProjects, saveProjects } from '../store/project-store';
import { projectsKnown } from '../store/read-projects';
import { projectStream } from '../store/streams';

/** The number of a wage account that an event names. */
const namedBy = (event: ProjectEvent): readonly AccountNumber[] => {
  if (event.type === 'WageAccountNamed') return [event.accountNo];
  return event.type === 'ProjectChanged' && event.change.escrowAccountNo ? [event.change.escrowAccountNo] : [];
};

/** A wage account belongs to one project (ACC-03). */
const refuseTakenAccounts = async (tx: Tx, changes: readonly ProjectChange[]): Promise<void> => {
  const named = new Map(
    eventsIn(changes).flatMap(({ id, event }) => namedBy(event).map((account) => [account, id] as const)),
  );
  if (named.size === 0) return;
  const accounts = [...named.keys()];
  await lockAccounts(tx, accounts);
  const holders = [...(await accountHolders(tx, accounts)).values()];
  if (holders.some(({ account, code }) => code !== named.get(account))) throw projectErrors.ACCOUNT_TAKEN();
};

/** Whom an officer names as owner or general contractor is known, as in a file. */
const refuseUnknownParties = async (tx: Tx, given: readonly CommandFor<ProjectCommand>[]): Promise<void> => {
  const named = given.flatMap(({ command }) => {
    if (command.type !== 'ChangeProject' && command.type !== 'CorrectProject') return [];
    const { ownerCreditCode, contractorCreditCode } =
      command.type === 'ChangeProject' ? command.change : command.values;
    return [ownerCreditCode ?? [], contractorCreditCode ?? []].flat();
  });
  if (named.length === 0) return;
  const known = await enterprisesByCode(rowsIn(tx), named);
  const creditCode = named.find((code) => !known.has(code));
  if (creditCode !== undefined) throw projectErrors.ENTERPRISE_UNKNOWN({ creditCode });
};

/** By which a number of a wage account may be taken back. */
const TAKES_NUMBERS: ReadonlySet<ProjectCommand['type']> = new Set([
  'ChangeProject',
  'CorrectChange',
  'CorrectProject',
]);

/** What stands against a permit that is to be issued, or against another number of the wage account. */
const withObstacles = async (
  tx: Tx,
  states: ReadonlyMap<string, ProjectState>,
  given: readonly CommandFor<ProjectCommand>[],
  law: ParameterBook,
): Promise<ReadonlyMap<string, ProjectState>> => {
  const all = new Map(states);
  for (const { id, command } of given) {
    const state = all.get(id);
    if (state?.status !== 'REGISTERED') continue;
    if (TAKES_NUMBERS.has(command.type)) {
      all.set(id, { ...state, moved: await movedOf(rowsIn(tx), numbersOf(state.project)) });
    }
    if (command.type !== 'IssuePermit') continue;
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
    await refuseUnknownParties(tx, given);
    const states = await loadProjects(tx, codes);
    return withObstacles(tx, states, given, law);
  },
  save: async (tx, changes, { cause, actor }) => {
    await refuseTakenAccounts(tx, changes);
    await saveProjects(tx, changes, cause ?? actor);
    await saveAccounts(tx, vault, changes);
    await saveProposals(tx, changes, actor);
  },
  tell: (code, after, event) => {
    if (after.status === 'UNKNOWN') throw projectErrors.UNKNOWN({ code });
    return tellProject(vault)(after, event);
  },
});
