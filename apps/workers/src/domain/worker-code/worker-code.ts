import { defineErrors, type PlainDate } from '@anxin/domain-kit';

/** A code by which a worker sees the own figures without an account. */
export type Code = {
  /** SHA-256 in hex: the code itself is with the worker alone. */
  readonly digest: string;
  readonly validThrough: PlainDate;
  /** How often somebody had the code and not what goes with it. */
  readonly failures: number;
};

/** The code of a person. NONE: none was issued; LOCKED: tried too often with a wrong number. */
export type WorkerCode =
  | { readonly status: 'UNKNOWN' }
  | { readonly status: 'NONE' | 'WITHDRAWN' }
  | { readonly status: 'STANDING' | 'LOCKED'; readonly code: Code };

export type WorkerCodeCommand =
  | { readonly type: 'IssueCode'; readonly digest: string; readonly today: PlainDate }
  /** Somebody has the code; whether the number that goes with it is the worker's. */
  | { readonly type: 'TryCode'; readonly isProved: boolean; readonly today: PlainDate }
  | { readonly type: 'WithdrawCode' };

export type WorkerCodeEvent =
  | { readonly type: 'WorkerCodeIssued'; readonly digest: string; readonly validThrough: PlainDate }
  | { readonly type: 'WorkerCodeUsed' }
  | { readonly type: 'WorkerCodeFailed' }
  | { readonly type: 'WorkerCodeWithdrawn' };

export const workerCodeErrors = defineErrors('WORKER_CODE', {
  WORKER_UNKNOWN: '没有这名工人，或不在您的范围内 There is no such worker in your scope.',
  UNKNOWN: '没有这个查询码，或已换了新的、已作废 There is no such code: it was mistyped, replaced or withdrawn.',
  WRONG: '身份证号或手机号后四位不对 These are not the last four of the identity number or phone.',
  LOCKED: '后四位错了五次，查询码已锁住，请到治欠办换一个 Locked after five wrong tries; the office issues another.',
  EXPIRED: '查询码已过期，请到治欠办换一个 The code has expired; the office issues another.',
});
