import { type Fen, minus, NOTHING, plus } from '@anxin/domain-kit';
import type {
  ConfirmDepositMovement,
  LodgeDeposit,
  ProposeDepositMovement,
  RejectDepositMovement,
  TopUpDeposit,
} from './commands';
import { projectErrors } from './errors';
import type { ProjectEvent } from './events';
import { bookable, fill } from './fill';
import type { DepositMovementKind, DepositProposal, Project, Registered } from './project';
import { statedReason } from '../reason';

const refuseNothing = (amountFen: Fen): void => {
  if (amountFen <= NOTHING) throw projectErrors.AMOUNT_NOT_POSITIVE();
};

export const lodgeDeposit = (project: Project, command: LodgeDeposit): readonly ProjectEvent[] => {
  const { form, amountFen, on: lodgedOn, expiresOn } = command;
  refuseNothing(amountFen);
  if (expiresOn && expiresOn < lodgedOn) throw projectErrors.DEPOSIT_EXPIRES_BEFORE({ lodgedOn });
  return fill(project, { deposit: { form, amountFen, lodgedOn, expiresOn } });
};

type Moved = Pick<TopUpDeposit, 'amountFen' | 'on'>;

/** Movements follow each other by day, so that the balance of no day can fall below zero afterwards. */
const checkMovement = ({ project, depositMovedOn }: Registered, command: Moved): void => {
  refuseNothing(command.amountFen);
  const since = depositMovedOn ?? project.deposit.lodgedOn;
  if (since && command.on < since) throw projectErrors.DEPOSIT_DAY_PASSED({ since });
};

/** The deposit is never taken below zero. */
const checkTaking = (state: Registered, movement: Moved): void => {
  checkMovement(state, movement);
  if (state.depositFen < movement.amountFen)
    throw projectErrors.DEPOSIT_TOO_SMALL({ balanceFen: String(state.depositFen) });
};

/** A deposit that was always lodged otherwise: on no day since would it have held less than nothing. */
const checkCorrection = ({ project: { deposit }, depositUsed }: Registered, { amountFen, on }: Moved): void => {
  refuseNothing(amountFen);
  const booked = bookable(deposit);
  if (booked?.amountFen === amountFen && booked.on === on) throw projectErrors.NOTHING_CORRECTED();
  if (deposit.expiresOn && deposit.expiresOn < on) throw projectErrors.DEPOSIT_EXPIRES_BEFORE({ lodgedOn: on });
  if (!depositUsed) return;
  const { firstOn, lowestFen } = depositUsed;
  if (on > firstOn) throw projectErrors.DEPOSIT_MOVED_BEFORE({ firstOn });
  const lowest = plus(minus(lowestFen, booked?.amountFen ?? NOTHING), amountFen);
  if (lowest < NOTHING) throw projectErrors.DEPOSIT_TOO_SMALL({ balanceFen: String(lowestFen) });
};

const checkProposal = (state: Registered, movement: Moved & { readonly kind: DepositMovementKind }): void =>
  movement.kind === 'CORRECTION' ? checkCorrection(state, movement) : checkTaking(state, movement);

/** Nobody takes from the deposit alone: what one officer proposes waits for another. */
export const proposeMovement = (state: Registered, command: ProposeDepositMovement): readonly ProjectEvent[] => {
  checkProposal(state, command);
  const { proposalId, kind, amountFen, on, by: proposedBy, today: proposedOn } = command;
  const reason = statedReason(command.reason, projectErrors);
  const proposal = { proposalId, kind, amountFen, on, reason, proposedBy, proposedOn };
  return [{ type: 'DepositMovementProposed', proposal }];
};

const proposalOf = ({ proposals }: Registered, proposalId: string): DepositProposal => {
  const proposal = proposals.find((one) => one.proposalId === proposalId);
  if (!proposal) throw projectErrors.PROPOSAL_UNKNOWN({ proposalId });
  return proposal;
};

/** What held when it was proposed must hold when it moves. */
export const confirmMovement = (state: Registered, command: ConfirmDepositMovement): readonly ProjectEvent[] => {
  const { proposalId, kind, amountFen, on, reason, proposedBy } = proposalOf(state, command.proposalId);
  if (command.by === proposedBy) throw projectErrors.SECOND_OFFICER_NEEDED();
  checkProposal(state, { kind, amountFen, on });
  if (kind === 'CORRECTION') {
    const { deposit } = state.project;
    const lodging = { deposit: { ...deposit, amountFen, lodgedOn: on }, booked: { amountFen, on } };
    return [
      { type: 'ChangeExplained', reason },
      { type: 'DepositCorrected', proposalId, ...lodging, reversed: bookable(deposit) },
    ];
  }
  const moved = { proposalId, amountFen, reason };
  return kind === 'DRAW'
    ? [{ type: 'DepositDrawn', ...moved, drawnOn: on }]
    : [{ type: 'DepositRefunded', ...moved, refundedOn: on }];
};

/** Also by who proposed it: that takes it back. */
export const rejectMovement = (state: Registered, command: RejectDepositMovement): readonly ProjectEvent[] => {
  const { proposalId } = proposalOf(state, command.proposalId);
  return [{ type: 'DepositMovementRejected', proposalId }];
};

export const topUpDeposit = (state: Registered, command: TopUpDeposit): readonly ProjectEvent[] => {
  checkMovement(state, command);
  return [{ type: 'DepositToppedUp', amountFen: command.amountFen, toppedUpOn: command.on }];
};
