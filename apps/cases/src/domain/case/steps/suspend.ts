import type { KnownCase } from '../case';
import { type Given, type Happened, refuseText } from '../shape';

/** INS-16: the clocks stand until it is resumed (GEN-11). */
export type SuspendCase = Given<'SuspendCase'> & { readonly reason: string };
export type CaseSuspended = Happened<'CaseSuspended'> & { readonly reason: string };

export type ResumeCase = Given<'ResumeCase'>;
export type CaseResumed = Happened<'CaseResumed'>;

export const suspendCase = (_: KnownCase, { reason, today: on }: SuspendCase): readonly CaseSuspended[] => {
  refuseText('reason', reason);
  return [{ type: 'CaseSuspended', on, reason }];
};

export const resumeCase = (_: KnownCase, { today: on }: ResumeCase): readonly CaseResumed[] => [
  { type: 'CaseResumed', on },
];
