import type { ReferralEvent, ReferralOpened } from './events';
import type { Referral, ReferralStage, ReferralState } from './referral';

/** The stage that an event leads to; what is not named leaves it where it was. */
const STAGE_AFTER: { readonly [Type in ReferralEvent['type']]?: ReferralStage } = {
  ReferralReported: 'REPORTED',
  ReferralApproved: 'APPROVED',
  ReferralDeclined: 'DECLINED',
  ReferralTransferred: 'TRANSFERRED',
  ReferralReceived: 'RECEIVED',
  // Whose it is has to sign for it.
  ReferralForwarded: 'TRANSFERRED',
  ReferralIncomplete: 'INCOMPLETE',
  ReferralCompleted: 'RECEIVED',
  ReferralReconsiderationAsked: 'RECONSIDERED',
  ReferralProsecutorAsked: 'WITH_PROSECUTOR',
  ReferralHandedOver: 'HANDED_OVER',
};

/** Where a refusal leads: each has one way less. */
const AFTER_REFUSAL: { readonly [Stage in ReferralStage]?: ReferralStage } = {
  RECEIVED: 'REFUSED',
  RECONSIDERED: 'REFUSED_AGAIN',
  WITH_PROSECUTOR: 'ENDED',
};

const changed = (referral: Referral, event: Exclude<ReferralEvent, ReferralOpened>): Referral => {
  const { on } = event;
  switch (event.type) {
    case 'ReferralReported':
      return { ...referral, report: { on, by: event.by, words: event.words } };
    case 'ReferralApproved':
      return { ...referral, decision: { on, at: event.at, by: event.by } };
    case 'ReferralDeclined': {
      const { at, by, because, reason } = event;
      return { ...referral, decision: { on, at, by, because, reason } };
    }
    case 'ReferralTransferred':
      return { ...referral, transfer: event.transfer };
    case 'ReferralReceived':
      return { ...referral, receipt: event.receipt };
    case 'ReferralForwarded':
      return { ...referral, transfer: referral.transfer && { ...referral.transfer, to: event.to }, receipt: undefined };
    case 'ReferralIncomplete':
      return { ...referral, missing: event.missing };
    case 'ReferralCompleted': {
      const { transfer } = referral;
      const parts = [...(transfer?.parts ?? []), ...event.parts];
      return { ...referral, missing: undefined, transfer: transfer && { ...transfer, parts } };
    }
    case 'ReferralAnswered':
      return { ...referral, answers: [...referral.answers, event.answer] };
    case 'ReferralHandedOver':
      return { ...referral, handedOver: { on, receiptNo: event.receiptNo } };
    case 'ReferralDutyMissed':
      return { ...referral, missed: [...referral.missed, event.duty] };
    case 'ReferralReconsiderationAsked':
    case 'ReferralProsecutorAsked':
      return referral;
  }
};

const stageAfter = (stage: ReferralStage, event: ReferralEvent): ReferralStage => {
  if (event.type !== 'ReferralAnswered') return STAGE_AFTER[event.type] ?? stage;
  return event.answer.outcome === 'ACCEPTED' ? 'ACCEPTED' : (AFTER_REFUSAL[stage] ?? stage);
};

export const evolve = (state: ReferralState, event: ReferralEvent): ReferralState => {
  if (event.type === 'ReferralOpened')
    return { stage: 'OPENED', referral: { ...event.referral, answers: [], missed: [] } };
  if (state.stage === 'UNKNOWN') return state;
  return { ...state, stage: stageAfter(state.stage, event), referral: changed(state.referral, event) };
};
