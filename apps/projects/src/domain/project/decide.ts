import type { ChangeProject, ProjectCommand, RecordFromFile } from './commands';
import { confirmMovement, lodgeDeposit, proposeMovement, rejectMovement, topUpDeposit } from './deposit';
import { projectErrors } from './errors';
import type { ProjectEvent } from './events';
import { change, correctChange, move, numbersOf } from './change';
import { correct } from './correct';
import { evolve } from './evolve';
import { fill } from './fill';
import { statedReason } from '../reason';
import { type ProjectState, registered, type Registered } from './project';

const register = ({ registration, progress }: RecordFromFile): readonly ProjectEvent[] => [
  { type: 'ProjectRegistered', registration },
  ...fill(registered(registration), progress),
];

/** BLK-15: market access is among what a listing limits. ACC-27: an area may ask for the agreement first. */
const refusePermit = ({ listings = [], lacksAgreement }: Registered): void => {
  const [listing] = listings;
  if (listing) throw projectErrors.PARTY_LISTED({ ...listing });
  if (lacksAgreement) throw projectErrors.AGREEMENT_MISSING();
};

/** What an officer says of a day adds to what was told of it; what is not said stays. */
const changeProject = ({ project }: Registered, { change: said, reason }: ChangeProject): readonly ProjectEvent[] => {
  const known = project.changes.find(({ changedOn }) => changedOn === said.changedOn);
  const explained = { type: 'ChangeExplained', reason: statedReason(reason, projectErrors) } as const;
  const changed = change(project, { ...known, ...said });
  return changed.length > 0 ? [explained, ...changed] : [];
};

/** What a bank reports of an account is of that account: its number was not mistyped, and stays the project's. */
const keepMoved = (state: Registered, events: readonly ProjectEvent[]): readonly ProjectEvent[] => {
  if (!state.moved?.length) return events;
  const after = events.reduce<ProjectState>(evolve, state);
  const numbers = after.status === 'REGISTERED' ? numbersOf(after.project) : [];
  if (state.moved.some((number) => !numbers.includes(number))) throw projectErrors.ACCOUNT_MOVED();
  return events;
};

export const decide = (state: ProjectState, command: ProjectCommand): readonly ProjectEvent[] => {
  if (state.status === 'UNKNOWN') return command.type === 'RecordFromFile' ? register(command) : [];
  const { project } = state;
  if (command.type === 'RecordFromFile') return fill(project, { ...command.registration, ...command.progress });
  if (command.type === 'RecordChange') return change(project, command.change);
  if (command.type === 'ChangeProject') return keepMoved(state, changeProject(state, command));
  if (command.type === 'CorrectChange') return keepMoved(state, correctChange(project, command));
  if (command.type === 'CorrectProject') return keepMoved(state, correct(state, command));
  if (command.type === 'MoveProject') return move(project, command.today);
  if (command.type === 'ConfirmDepositMovement') return confirmMovement(state, command);
  if (command.type === 'RejectDepositMovement') return rejectMovement(state, command);
  // Nobody can state that something happened on a day ahead; a file may be sent ahead of its days.
  if (command.on > command.today) throw projectErrors.DAY_NOT_COME({ today: command.today });
  switch (command.type) {
    case 'OpenWageAccount':
      return fill(project, { wageAccount: { accountNo: command.accountNo, openedOn: command.on } });
    case 'SignAgreement':
      return fill(project, { agreementSignedOn: command.on });
    case 'IssuePermit':
      refusePermit(state);
      return fill(project, { permitIssuedOn: command.on });
    case 'StartWorks':
      return fill(project, { startedOn: command.on });
    case 'PostRightsBoard':
      return fill(project, { rightsBoardPostedOn: command.on });
    case 'LodgeDeposit':
      return lodgeDeposit(project, command);
    case 'ProposeDepositMovement':
      return proposeMovement(state, command);
    case 'TopUpDeposit':
      return topUpDeposit(state, command);
  }
};
