import type { StateTable } from '@anxin/domain-kit';
import type { PromiseCommand } from './commands';
import { promiseErrors } from './errors';
import { PROMISE_STAGES, type PromiseStage, type PromiseState } from './promise';

/** Which command is allowed at which stage: printed in the README, walked cell by cell by the spec. */
export const table: StateTable<PromiseState, PromiseCommand['type'], PromiseStage | 'UNKNOWN'> = {
  statuses: ['UNKNOWN', ...PROMISE_STAGES],
  statusOf: ({ stage }) => stage,
  allowed: {
    RecordPromise: ['UNKNOWN'],
    BreakPromise: ['STANDING'],
    WithdrawPromise: ['STANDING', 'BROKEN'],
  },
  refuse: (stage, command) => {
    if (stage === 'UNKNOWN') return promiseErrors.UNKNOWN();
    return command === 'RecordPromise' ? promiseErrors.ALREADY_RECORDED() : promiseErrors.STAGE({ stage });
  },
};
