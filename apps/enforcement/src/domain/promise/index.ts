import type { Decider } from '@anxin/domain-kit';
import { checksBy } from '../checks';
import type { PromiseCommand, PromiseEvent, RecordPromise } from './commands';
import { promiseErrors } from './errors';
import type { PromiseOpening, PromiseState } from './promise';
import { table } from './table';

export type * from './commands';
export * from './errors';
export * from './promise';
export { table as promiseTable } from './table';

const { refuseText, refuseFuture } = checksBy(promiseErrors);

const record = (
  { code, owed }: PromiseOpening,
  { type: _, today: on, ...promise }: RecordPromise,
): readonly PromiseEvent[] => {
  refuseFuture(promise.givenOn, on);
  if (promise.evidence.length === 0) throw promiseErrors.PROOF_MISSING();
  for (const id of promise.evidence) refuseText('evidence', id);
  const recorded: PromiseEvent = { type: 'PromiseRecorded', on, promise: { code, ...promise } };
  // A letter that was put on record late may be broken by then.
  return owed ? [recorded, { type: 'PromiseBroken', on, ...owed }] : [recorded];
};

const decide = (state: PromiseState, command: PromiseCommand): readonly PromiseEvent[] => {
  const on = command.today;
  switch (command.type) {
    case 'RecordPromise':
      if (state.stage !== 'UNKNOWN') throw promiseErrors.ALREADY_RECORDED();
      return record(state.opening ?? { code: '' }, command);
    case 'BreakPromise':
      return [{ type: 'PromiseBroken', on, dueOn: command.dueOn, fen: command.fen }];
    case 'WithdrawPromise':
      refuseText('reason', command.reason);
      return [{ type: 'PromiseWithdrawn', on, reason: command.reason }];
  }
};

const evolve = (state: PromiseState, event: PromiseEvent): PromiseState => {
  const { on } = event;
  if (event.type === 'PromiseRecorded') return { stage: 'STANDING', promise: { ...event.promise, recordedOn: on } };
  if (state.stage === 'UNKNOWN') return state;
  const { promise } = state;
  return event.type === 'PromiseBroken'
    ? { stage: 'BROKEN', promise: { ...promise, breach: { on, dueOn: event.dueOn, fen: event.fen } } }
    : { stage: 'WITHDRAWN', promise: { ...promise, withdrawn: { on, reason: event.reason } } };
};

/** A promise letter: recorded, and broken by what `workers` tells of arrears. */
export const promises: Decider<PromiseState, PromiseCommand, PromiseEvent> = {
  initial: { stage: 'UNKNOWN' },
  ...table,
  decide,
  evolve,
};
