import { fen } from '@anxin/domain-kit';
import type { ProjectCommand } from './commands';
import type { ProjectEvent } from './events';
import { NO_PROGRESS, type Progress, type Registration } from './project';
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
export const draw = (amount: bigint, on = '2026-01-10', reason = 'wages of November'): ProjectCommand => ({
  type: 'DrawDeposit',
  amountFen: fen(amount),
  reason,
  ...act(on),
});
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
export const drawn = (amount: bigint, on = '2026-01-10'): ProjectEvent => ({
  type: 'DepositDrawn',
  amountFen: fen(amount),
  drawnOn: day(on),
  reason: 'wages of November',
});
export const toppedUp = (amount: bigint, on = '2026-01-20'): ProjectEvent => ({
  type: 'DepositToppedUp',
  amountFen: fen(amount),
  toppedUpOn: day(on),
});
