import type { ParameterBook } from '@anxin/law';
import type { OpenReferral, ReferralCommand } from './commands';
import { referralErrors } from './errors';
import type { ReferralEvent } from './events';
import {
  askReferralProsecutor,
  askReferralReconsidered,
  completeReferral,
  handOverReferral,
  missReferralDuty,
  recordReferralAccepted,
  recordReferralForwarded,
  recordReferralIncomplete,
  recordReferralReceipt,
  recordReferralRefused,
} from './police';
import type { KnownReferral, ReferralState } from './referral';
import { approveReferral, declineReferral, openReferral, reportReferral, transferReferral } from './transfer';

type Own = Exclude<ReferralCommand, OpenReferral>;

/** The decision of each command; those that need no law do not look at it. */
const DECISIONS: {
  readonly [Type in Own['type']]: (
    found: KnownReferral,
    command: Extract<Own, { readonly type: Type }>,
    law: ParameterBook,
  ) => readonly ReferralEvent[];
} = {
  ReportReferral: reportReferral,
  ApproveReferral: approveReferral,
  DeclineReferral: declineReferral,
  TransferReferral: transferReferral,
  RecordReferralReceipt: recordReferralReceipt,
  RecordReferralForwarded: recordReferralForwarded,
  RecordReferralIncomplete: recordReferralIncomplete,
  CompleteReferral: completeReferral,
  RecordReferralAccepted: recordReferralAccepted,
  RecordReferralRefused: recordReferralRefused,
  AskReferralReconsidered: askReferralReconsidered,
  AskReferralProsecutor: askReferralProsecutor,
  HandOverReferral: handOverReferral,
  MissReferralDuty: missReferralDuty,
};

export const decideBy =
  (law: ParameterBook) =>
  (state: ReferralState, command: ReferralCommand): readonly ReferralEvent[] => {
    if (state.stage === 'UNKNOWN') {
      if (command.type === 'OpenReferral') return openReferral(state, command, law);
      throw referralErrors.UNKNOWN();
    }
    if (command.type === 'OpenReferral') throw referralErrors.ALREADY_OPENED();
    // Each type has the decision of its own type.
    const decide = DECISIONS[command.type] as (
      found: KnownReferral,
      command: Own,
      law: ParameterBook,
    ) => readonly ReferralEvent[];
    return decide(state, command, law);
  };
