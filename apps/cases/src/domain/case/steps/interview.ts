import type { PlainDate } from '@anxin/domain-kit';
import type { KnownCase, PartyRole } from '../case';
import { caseErrors } from '../errors';
import { type Given, type Happened, refuseFuture, refuseText } from '../shape';

/** A talk with those who must pay (S0-06). */
export type Interview = {
  readonly heldOn: PlainDate;
  /** Who was there, by role and post; no names. */
  readonly attendees: readonly { readonly party: PartyRole; readonly post: string }[];
  readonly record: string;
  /** One talk about several cases has one number in all of them (S0-29). */
  readonly group?: string | undefined;
};

export type HoldInterview = Given<'HoldInterview'> & Interview;
export type InterviewHeld = Happened<'InterviewHeld'> & { readonly act: Interview };

const REQUIRED: readonly PartyRole[] = ['OWNER', 'GENERAL_CONTRACTOR', 'LABOUR_COMPANY'];

export const holdInterview = (
  _: KnownCase,
  { type: _type, today: on, ...act }: HoldInterview,
): readonly InterviewHeld[] => {
  const missing = REQUIRED.filter((party) => !act.attendees.some((one) => one.party === party));
  if (missing.length > 0) throw caseErrors.THREE_PARTIES_NEEDED({ missing: missing.join(', ') });
  for (const { post } of act.attendees) refuseText('post', post);
  refuseFuture(act.heldOn, on);
  refuseText('record', act.record);
  if (act.group !== undefined) refuseText('group', act.group);
  return [{ type: 'InterviewHeld', on, act }];
};
