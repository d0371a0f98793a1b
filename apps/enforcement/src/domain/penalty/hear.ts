import type { PlainDate } from '@anxin/domain-kit';
import { hearingTerm, isLargeFine, isUndetermined, type ParameterBook } from '@anxin/law';
import { lastDay } from '../last-day';
import { penaltyErrors } from './errors';
import type { HearingRight, KnownPenalty } from './penalty';
import { type Given, type Happened, refuseEarlier, refuseFuture, refuseText } from './shape';

/** The party is told beforehand what it is to be fined for, and whether it may ask for a hearing. */
export type TellPenalty = Given<'TellPenalty'>;
export type PenaltyTold = Happened<'PenaltyTold'> & { readonly hearingRight: HearingRight };

/** INS-10: what the party stated, or that it stated nothing. */
export type HearPenalty = Given<'HearPenalty'> & {
  readonly heardOn: PlainDate;
  readonly stated: boolean;
  readonly record: string;
};
export type PenaltyHeard = Happened<'PenaltyHeard'> & Pick<HearPenalty, 'heardOn' | 'stated' | 'record'>;

/** INS-11: the party asks for a hearing, it is called for a day, and held. */
export type AskPenaltyHearing = Given<'AskPenaltyHearing'>;
export type HearingAsked = Happened<'HearingAsked'>;
export type CallPenaltyHearing = Given<'CallPenaltyHearing'> & { readonly day: PlainDate };
export type HearingCalled = Happened<'HearingCalled'> & Pick<CallPenaltyHearing, 'day'>;
export type HoldPenaltyHearing = Given<'HoldPenaltyHearing'> & { readonly record: string };
export type HearingHeld = Happened<'HearingHeld'> & Pick<HoldPenaltyHearing, 'record'>;

/** Where nobody has set what a large fine is, none is small: due process is never lost to a figure that is missing. */
export const tellPenalty = (
  { penalty: { party, fineFen } }: KnownPenalty,
  { today: on }: TellPenalty,
  law: ParameterBook,
): readonly PenaltyTold[] => [
  { type: 'PenaltyTold', on, hearingRight: isLargeFine({ on, party, fineFen }, law) === false ? 'NONE' : 'OPEN' },
];

export const hearPenalty = ({ penalty }: KnownPenalty, command: HearPenalty): readonly PenaltyHeard[] => {
  const { heardOn, stated, record, today: on } = command;
  refuseText('record', record);
  refuseFuture(heardOn, on);
  refuseEarlier(heardOn, penalty.toldOn);
  return [{ type: 'PenaltyHeard', on, heardOn, stated, record }];
};

export const askHearing = ({ penalty }: KnownPenalty, { today: on }: AskPenaltyHearing): readonly HearingAsked[] => {
  if (penalty.hearing) throw penaltyErrors.HEARING_ASKED();
  if (penalty.hearingRight === 'NONE') throw penaltyErrors.NO_HEARING();
  if (penalty.hearingRight === 'OVER') throw penaltyErrors.HEARING_TOO_LATE();
  return [{ type: 'HearingAsked', on }];
};

export const callHearing = (
  { penalty }: KnownPenalty,
  { day, today: on }: CallPenaltyHearing,
  law: ParameterBook,
): readonly HearingCalled[] => {
  if (!penalty.hearing) throw penaltyErrors.HEARING_NOT_ASKED();
  const term = hearingTerm.decide({ of: 'notice', start: on }, law);
  const earliest = isUndetermined(term) ? null : lastDay(on, { length: term.length, unit: 'WD' }, law);
  if (earliest === null || day < earliest) throw penaltyErrors.HEARING_NOTICE_SHORT({ earliest: earliest ?? '' });
  return [{ type: 'HearingCalled', on, day }];
};

export const holdHearing = (
  { penalty: { hearing } }: KnownPenalty,
  { record, today: on }: HoldPenaltyHearing,
): readonly HearingHeld[] => {
  if (!hearing) throw penaltyErrors.HEARING_NOT_ASKED();
  if (hearing.day === undefined || hearing.day > on) throw penaltyErrors.HEARING_NOT_COME();
  refuseText('record', record);
  return [{ type: 'HearingHeld', on, record }];
};
