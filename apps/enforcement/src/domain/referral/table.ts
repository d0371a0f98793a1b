import type { StateTable } from '@anxin/domain-kit';
import type { ReferralCommand } from './commands';
import { referralErrors } from './errors';
import { REFERRAL_STAGES, type ReferralStage, type ReferralState } from './referral';

/** Which command is allowed at which stage: printed in the README, walked cell by cell by the spec. */
export const referralTable: StateTable<ReferralState, ReferralCommand['type'], ReferralStage | 'UNKNOWN'> = {
  statuses: ['UNKNOWN', ...REFERRAL_STAGES],
  statusOf: ({ stage }) => stage,
  allowed: {
    OpenReferral: ['UNKNOWN'],
    ReportReferral: ['OPENED'],
    ApproveReferral: ['REPORTED'],
    DeclineReferral: ['REPORTED'],
    TransferReferral: ['APPROVED'],
    RecordReferralReceipt: ['TRANSFERRED'],
    RecordReferralForwarded: ['RECEIVED'],
    RecordReferralIncomplete: ['RECEIVED'],
    CompleteReferral: ['INCOMPLETE'],
    RecordReferralAccepted: ['RECEIVED', 'RECONSIDERED', 'WITH_PROSECUTOR'],
    // What is incomplete may not be refused (CRM-10).
    RecordReferralRefused: ['RECEIVED', 'RECONSIDERED', 'WITH_PROSECUTOR'],
    AskReferralReconsidered: ['REFUSED'],
    AskReferralProsecutor: ['REFUSED', 'REFUSED_AGAIN'],
    HandOverReferral: ['ACCEPTED'],
    MissReferralDuty: REFERRAL_STAGES,
  },
  refuse: (stage, command) => {
    if (stage === 'UNKNOWN') return referralErrors.UNKNOWN();
    return command === 'OpenReferral' ? referralErrors.ALREADY_OPENED() : referralErrors.STAGE({ stage });
  },
};
