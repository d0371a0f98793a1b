import type { Decider } from '@anxin/domain-kit';
import type { ProjectCommand } from './commands';
import { decide } from './decide';
import { projectErrors } from './errors';
import type { ProjectEvent } from './events';
import { evolve } from './evolve';
import type { ProjectState } from './project';

export type * from './commands';
export * from './errors';
export type * from './events';
export { isWithdrawn, numbersOf, projectOn } from './change';
export { registrationOf, standingOf } from './project';
export type * from './project';

/** `REGISTERED` is a project whose deposit has no day of lodging yet. */
const STATUSES = ['UNKNOWN', 'REGISTERED', 'DEPOSIT_LODGED'] as const;
type Status = (typeof STATUSES)[number];

const REGISTERED = ['REGISTERED', 'DEPOSIT_LODGED'] as const;

const statusOf = (state: ProjectState): Status => {
  if (state.status === 'UNKNOWN') return 'UNKNOWN';
  return state.project.deposit.lodgedOn === undefined ? 'REGISTERED' : 'DEPOSIT_LODGED';
};

export const project: Decider<ProjectState, ProjectCommand, ProjectEvent> = {
  initial: { status: 'UNKNOWN' },
  statuses: STATUSES,
  statusOf,
  allowed: {
    RecordFromFile: STATUSES,
    RecordChange: REGISTERED,
    ChangeProject: REGISTERED,
    CorrectChange: REGISTERED,
    CorrectProject: REGISTERED,
    MoveProject: REGISTERED,
    OpenWageAccount: REGISTERED,
    SignAgreement: REGISTERED,
    IssuePermit: REGISTERED,
    StartWorks: REGISTERED,
    PostRightsBoard: REGISTERED,
    LodgeDeposit: REGISTERED,
    ProposeDepositMovement: ['DEPOSIT_LODGED'],
    ConfirmDepositMovement: ['DEPOSIT_LODGED'],
    RejectDepositMovement: ['DEPOSIT_LODGED'],
    TopUpDeposit: ['DEPOSIT_LODGED'],
  },
  refuse: (status) => (status === 'UNKNOWN' ? projectErrors.UNKNOWN() : projectErrors.DEPOSIT_NOT_LODGED()),
  decide,
  evolve,
};
