import { type Fen, NOTHING } from '@anxin/domain-kit';
import type { DrawDeposit, LodgeDeposit, TopUpDeposit } from './commands';
import { projectErrors } from './errors';
import type { ProjectEvent } from './events';
import { fill } from './fill';
import type { Project, Registered } from './project';

const refuseNothing = (amountFen: Fen): void => {
  if (amountFen <= NOTHING) throw projectErrors.AMOUNT_NOT_POSITIVE();
};

export const lodgeDeposit = (project: Project, command: LodgeDeposit): readonly ProjectEvent[] => {
  const { form, amountFen, on: lodgedOn, expiresOn } = command;
  refuseNothing(amountFen);
  if (expiresOn && expiresOn < lodgedOn) throw projectErrors.DEPOSIT_EXPIRES_BEFORE({ lodgedOn });
  return fill(project, { deposit: { form, amountFen, lodgedOn, expiresOn } });
};

/** Movements follow each other by day, so that the balance of no day can fall below zero afterwards. */
const checkMovement = ({ project, depositMovedOn }: Registered, command: DrawDeposit | TopUpDeposit): void => {
  refuseNothing(command.amountFen);
  const since = depositMovedOn ?? project.deposit.lodgedOn;
  if (since && command.on < since) throw projectErrors.DEPOSIT_DAY_PASSED({ since });
};

const REASON_LENGTH = 1_000;

/** Provisions art. 15: the deposit is drawn to pay what is owed, and never below zero. */
export const drawDeposit = (state: Registered, command: DrawDeposit): readonly ProjectEvent[] => {
  checkMovement(state, command);
  const { amountFen, on: drawnOn } = command;
  const reason = command.reason.trim();
  if (reason === '' || reason.length > REASON_LENGTH) throw projectErrors.REASON_INVALID();
  if (state.depositFen < amountFen) throw projectErrors.DEPOSIT_TOO_SMALL({ balanceFen: String(state.depositFen) });
  return [{ type: 'DepositDrawn', amountFen, drawnOn, reason }];
};

export const topUpDeposit = (state: Registered, command: TopUpDeposit): readonly ProjectEvent[] => {
  checkMovement(state, command);
  return [{ type: 'DepositToppedUp', amountFen: command.amountFen, toppedUpOn: command.on }];
};
