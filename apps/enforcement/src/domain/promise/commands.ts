import type { Given, Happened } from '../checks';
import type { Breach, PromiseLetter } from './promise';

/** A letter is put on record, with the file of it. */
export type RecordPromise = Given<'RecordPromise'> &
  Pick<PromiseLetter, 'creditCode' | 'party' | 'projectCode' | 'areaCode' | 'sector' | 'givenOn' | 'evidence'>;
export type PromiseRecorded = Happened<'PromiseRecorded'> & {
  readonly promise: Omit<PromiseLetter, 'recordedOn' | 'breach' | 'withdrawn'>;
};

/** What `workers` tells of arrears breaks it: nobody ticks it. */
export type BreakPromise = Given<'BreakPromise'> & Omit<Breach, 'on'>;
export type PromiseBroken = Happened<'PromiseBroken'> & Omit<Breach, 'on'>;

/** It was recorded by mistake. */
export type WithdrawPromise = Given<'WithdrawPromise'> & { readonly reason: string };
export type PromiseWithdrawn = Happened<'PromiseWithdrawn'> & Pick<WithdrawPromise, 'reason'>;

export type PromiseCommand = RecordPromise | BreakPromise | WithdrawPromise;
export type PromiseEvent = PromiseRecorded | PromiseBroken | PromiseWithdrawn;
