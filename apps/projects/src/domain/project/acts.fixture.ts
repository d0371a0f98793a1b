import { fen } from '@anxin/domain-kit';
import type { ProjectCommand } from './commands';
import type { ProjectEvent } from './events';
import { type DepositMovementKind, NO_PROGRESS, type Progress, type Registration } from './project';
import { account, day, registration } from './project.fixture';

export const registered: ProjectEvent = { type: 'ProjectRegistered', registration: registration() };
export const recorded = (progress: Partial<Progress> = {}, more: Partial<Registration> = {}): ProjectCommand => ({
  type: 'RecordFromFile',
  registration: registration(more),
  progress: { ...NO_PROGRESS, ...progress },
  origin: 'projects.csv:2',
});

export const TODAY = day('2026-01-25');
export const ACCOUNT = account('6205000000073072040');
export const DEPOSIT = {
  form: 'CASH',
  amountFen: fen(1_000n),
  lodgedOn: day('2025-08-22'),
  expiresOn: day('2026-08-22'),
} as const;
export const BOOKED = { amountFen: fen(1_000n), on: day('2025-08-22') };

export const signed: ProjectEvent = { type: 'AgreementSigned', signedOn: day('2025-07-24') };

/** What an officer or contractor states, on a day that has come. */
const act = (on: string) => ({ on: day(on), today: TODAY });
export const open = (on: string, accountNo = ACCOUNT): ProjectCommand => ({
  type: 'OpenWageAccount',
  accountNo,
  ...act(on),
});
export const sign = (on: string): ProjectCommand => ({ type: 'SignAgreement', ...act(on) });
export const permit = (on: string): ProjectCommand => ({ type: 'IssuePermit', ...act(on) });
export const start = (on: string): ProjectCommand => ({ type: 'StartWorks', ...act(on) });
export const post = (on: string): ProjectCommand => ({ type: 'PostRightsBoard', ...act(on) });
export const lodge = (on: string, more: { amountFen?: bigint; expiresOn?: string } = {}): ProjectCommand => ({
  type: 'LodgeDeposit',
  form: 'CASH',
  amountFen: fen(more.amountFen ?? 1_000n),
  expiresOn: more.expiresOn === undefined ? undefined : day(more.expiresOn),
  ...act(on),
});
const PROPOSED = { proposalId: 'p-1', reason: 'wages of November' };
export const propose = (
  amount: bigint,
  on = '2026-01-10',
  more: { reason?: string; kind?: DepositMovementKind } = {},
): ProjectCommand => ({
  type: 'ProposeDepositMovement',
  ...{ ...PROPOSED, kind: 'DRAW', ...more },
  by: 'office-1',
  amountFen: fen(amount),
  ...act(on),
});
export const confirm = (by = 'office-2', proposalId = 'p-1'): ProjectCommand => ({
  type: 'ConfirmDepositMovement',
  proposalId,
  by,
});
export const reject: ProjectCommand = { type: 'RejectDepositMovement', proposalId: 'p-1' };
export const topUp = (amount: bigint, on = '2026-01-20'): ProjectCommand => ({
  type: 'TopUpDeposit',
  amountFen: fen(amount),
  ...act(on),
});

export const lodged: ProjectEvent = {
  type: 'DepositLodged',
  deposit: { amountFen: BOOKED.amountFen, lodgedOn: BOOKED.on },
  booked: BOOKED,
};
export const proposed = (amount: bigint, on = '2026-01-10', kind: DepositMovementKind = 'DRAW'): ProjectEvent => ({
  type: 'DepositMovementProposed',
  proposal: { ...PROPOSED, kind, amountFen: fen(amount), on: day(on), proposedBy: 'office-1', proposedOn: TODAY },
});
export const drawn = (amount: bigint, on = '2026-01-10'): ProjectEvent => ({
  type: 'DepositDrawn',
  ...PROPOSED,
  amountFen: fen(amount),
  drawnOn: day(on),
});
export const refunded = (amount: bigint, on = '2026-01-10'): ProjectEvent => ({
  type: 'DepositRefunded',
  ...PROPOSED,
  amountFen: fen(amount),
  refundedOn: day(on),
});
export const toppedUp = (amount: bigint, on = '2026-01-20'): ProjectEvent => ({
  type: 'DepositToppedUp',
  amountFen: fen(amount),
  toppedUpOn: day(on),
});
