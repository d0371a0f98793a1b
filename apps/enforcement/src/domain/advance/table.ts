import type { StateTable } from '@anxin/domain-kit';
import { ADVANCE_STAGES, type AdvanceStage, type AdvanceState } from './advance';
import type { AdvanceCommand } from './commands';
import { advanceErrors } from './errors';

/** Which command is allowed at which stage: printed in the README, walked cell by cell by the spec. */
export const table: StateTable<AdvanceState, AdvanceCommand['type'], AdvanceStage | 'UNKNOWN'> = {
  statuses: ['UNKNOWN', ...ADVANCE_STAGES],
  statusOf: ({ stage }) => stage,
  allowed: {
    ApplyAdvance: ['UNKNOWN'],
    VerifyAdvance: ['APPLIED'],
    ApproveAdvance: ['VERIFIED'],
    PayAdvance: ['APPROVED'],
    ClaimAdvance: ['PAID'],
    RecoverAdvance: ['RECOVERING'],
    AskAdvanceWriteOff: ['RECOVERING'],
    ApproveAdvanceWriteOff: ['RECOVERING'],
    RefuseAdvance: ['APPLIED', 'VERIFIED'],
    WithdrawAdvance: ['APPLIED', 'VERIFIED', 'APPROVED'],
    MissAdvanceDuty: ADVANCE_STAGES,
  },
  refuse: (stage, command) => {
    if (stage === 'UNKNOWN') return advanceErrors.UNKNOWN();
    return command === 'ApplyAdvance' ? advanceErrors.ALREADY_APPLIED() : advanceErrors.STAGE({ stage });
  },
};
