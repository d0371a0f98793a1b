import { addDays, type Decider } from '@anxin/domain-kit';
import { type WorkerCode, type WorkerCodeCommand, workerCodeErrors, type WorkerCodeEvent } from './worker-code';

export * from './worker-code';

/** So long a code opens the figures: a season between two pay days, and a paper that is lost by then opens nothing. */
const VALID_DAYS = 90;
/** The four signs that go with a code are not guessed. */
export const FAILURES_AT_MOST = 5;

const decide = (state: WorkerCode, command: WorkerCodeCommand): readonly WorkerCodeEvent[] => {
  switch (command.type) {
    case 'IssueCode': {
      const validThrough = addDays(command.today, VALID_DAYS);
      return [{ type: 'WorkerCodeIssued', digest: command.digest, validThrough }];
    }
    case 'TryCode':
      if ('code' in state && state.code.validThrough < command.today) throw workerCodeErrors.EXPIRED();
      return [{ type: command.isProved ? 'WorkerCodeUsed' : 'WorkerCodeFailed' }];
    case 'WithdrawCode':
      return [{ type: 'WorkerCodeWithdrawn' }];
  }
};

const evolve = (state: WorkerCode, event: WorkerCodeEvent): WorkerCode => {
  switch (event.type) {
    case 'WorkerCodeIssued':
      return { status: 'STANDING', code: { digest: event.digest, validThrough: event.validThrough, failures: 0 } };
    case 'WorkerCodeUsed':
      return 'code' in state ? { ...state, code: { ...state.code, failures: 0 } } : state;
    case 'WorkerCodeFailed': {
      if (!('code' in state)) return state;
      const failures = state.code.failures + 1;
      return { status: failures < FAILURES_AT_MOST ? 'STANDING' : 'LOCKED', code: { ...state.code, failures } };
    }
    case 'WorkerCodeWithdrawn':
      return { status: 'WITHDRAWN' };
  }
};

const refuse = (status: WorkerCode['status']) => {
  if (status === 'UNKNOWN') return workerCodeErrors.WORKER_UNKNOWN();
  return status === 'LOCKED' ? workerCodeErrors.LOCKED() : workerCodeErrors.UNKNOWN();
};

/** How a worker's code is issued, tried and withdrawn; a new one replaces the one before. */
export const workerCode: Decider<WorkerCode, WorkerCodeCommand, WorkerCodeEvent> = {
  initial: { status: 'UNKNOWN' },
  statuses: ['UNKNOWN', 'NONE', 'STANDING', 'LOCKED', 'WITHDRAWN'],
  statusOf: ({ status }) => status,
  allowed: {
    IssueCode: ['NONE', 'STANDING', 'LOCKED', 'WITHDRAWN'],
    TryCode: ['STANDING'],
    WithdrawCode: ['STANDING', 'LOCKED'],
  },
  refuse: (status) => refuse(status as WorkerCode['status']),
  decide,
  evolve,
};
