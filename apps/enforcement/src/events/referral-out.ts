import { referralDecided, referralDutyMissed, referralTransferred, toldOfReferral } from '@anxin/contracts';
import {
  crimeElements,
  fineNeverReplaces,
  largeSum,
  policeDecision,
  policeReceipt,
  transferBundle,
  transferDecision,
  transferHandOver,
  transferReview,
} from '@anxin/law';
import { type JournalEntry, published } from '@anxin/service-kit';
import { type KnownReferral, type ReferralEvent, ruleOfReferralDuty } from '../domain/referral';
import { placeOfListing } from '../store/sanctions/listing-row';
import { referralStream } from '../store/sanctions/referral-store';

/** The rules by which an event was decided. */
const RULES: { readonly [Type in ReferralEvent['type']]?: readonly string[] } = {
  ReferralOpened: [crimeElements.id, largeSum.id, transferDecision.id],
  ReferralReported: [transferDecision.id],
  ReferralApproved: [transferDecision.id],
  ReferralDeclined: [transferDecision.id, fineNeverReplaces.id],
  ReferralReceived: [policeReceipt.id],
  ReferralForwarded: [policeReceipt.id],
  ReferralIncomplete: [policeReceipt.id],
  ReferralCompleted: [policeReceipt.id],
  ReferralReconsiderationAsked: [transferReview.id],
  ReferralProsecutorAsked: [transferReview.id],
  ReferralHandedOver: [transferHandOver.id],
};

/** What the journal keeps of an event, with its words; and what of it becomes public, without them. */
export const tellReferral = ({ referral, stage }: KnownReferral, event: ReferralEvent): readonly JournalEntry[] => {
  const [stream, place] = [referralStream(referral.code), placeOfListing(referral)];
  const subject = toldOfReferral(referral);
  const { type, ...payload } = event;
  const kept: JournalEntry = { stream, type, place, payload, rules: RULES[type] ?? [] };
  switch (event.type) {
    case 'ReferralTransferred': {
      const data = { ...subject, on: event.on, at: event.transfer.at };
      return [kept, published(stream, place, referralTransferred, data, [transferBundle.id, transferDecision.id])];
    }
    case 'ReferralAnswered': {
      const { by, outcome } = event.answer;
      const rules = [by === 'POLICE' ? policeDecision.id : transferReview.id];
      return [kept, published(stream, place, referralDecided, { ...subject, on: event.on, by, outcome }, rules)];
    }
    case 'ReferralDutyMissed': {
      const { on, duty, dueOn } = event;
      const rules = [ruleOfReferralDuty(duty)].filter((rule) => rule !== undefined);
      return [published(stream, place, referralDutyMissed, { ...subject, on, duty, dueOn, stage }, rules)];
    }
    default:
      return [kept];
  }
};
