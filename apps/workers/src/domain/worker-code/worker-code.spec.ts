import { plainDate } from '@anxin/domain-kit';
import { refused, specify, walkCommands } from '@anxin/testing/decider';
import { FAILURES_AT_MOST, workerCode, type WorkerCode } from '.';

const today = plainDate('2026-03-10');
const code = { digest: 'a', validThrough: plainDate('2026-06-08'), failures: 0 };
const standing: WorkerCode = { status: 'STANDING', code };
const issue = { type: 'IssueCode', digest: 'a', today } as const;
const wrong = { type: 'TryCode', isProved: false, today } as const;
const right = { ...wrong, isProved: true };
const given = (state: WorkerCode) => specify({ ...workerCode, initial: state });

describe('the table of a worker’s code', () => {
  walkCommands(workerCode, {
    states: {
      UNKNOWN: { status: 'UNKNOWN' },
      NONE: { status: 'NONE' },
      STANDING: standing,
      LOCKED: { status: 'LOCKED', code: { ...code, failures: FAILURES_AT_MOST } },
      WITHDRAWN: { status: 'WITHDRAWN' },
    },
    commands: { IssueCode: issue, TryCode: right, WithdrawCode: { type: 'WithdrawCode' } },
  });
});

describe('a worker’s code', () => {
  it('holds for ninety days, the last of them whole', () => {
    given({ status: 'NONE' })
      .given()
      .when(issue)
      .then([{ type: 'WorkerCodeIssued', digest: 'a', validThrough: plainDate('2026-06-08') }]);
    const on = (day: string) =>
      given(standing)
        .given()
        .when({ ...right, today: plainDate(day) });
    on('2026-06-08').then([{ type: 'WorkerCodeUsed' }]);
    on('2026-06-09').then(refused('WORKER_CODE_EXPIRED'));
  });

  it('locks after five wrong tries in a row, and a right one in between begins anew', () => {
    const failed = Array.from({ length: FAILURES_AT_MOST - 1 }, () => ({ type: 'WorkerCodeFailed' }) as const);
    given(standing)
      .given(...failed)
      .when(right)
      .then([{ type: 'WorkerCodeUsed' }]);
    given(standing)
      .given(...failed, { type: 'WorkerCodeUsed' }, ...failed)
      .when(wrong)
      .then([{ type: 'WorkerCodeFailed' }]);
    given(standing)
      .given(...failed, { type: 'WorkerCodeFailed' })
      .when(right)
      .then(refused('WORKER_CODE_LOCKED'));
  });
});
