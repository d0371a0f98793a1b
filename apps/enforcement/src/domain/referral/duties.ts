import { dayInChina } from '@anxin/domain-kit';
import {
  type DutyChange,
  type ParameterBook,
  policeDecision,
  policeReceipt,
  transferDecision,
  transferGoal,
  transferHandOver,
  transferReview,
} from '@anxin/law';
import type { PlainDate } from '@anxin/domain-kit';
import type { ReferralAnswered, ReferralEvent } from './events';
import type { KnownReferral } from './referral';

type Timed = { readonly id: string };
type Term = Extract<DutyChange, { readonly type: 'START' }>['term'];

const start = (duty: string, { id: rule }: Timed, on: PlainDate, term: Term): DutyChange => ({
  ...{ type: 'START', duty, rule, on, term },
});

const police = (on: PlainDate, law: ParameterBook): DutyChange =>
  start('POLICE', policeDecision, on, policeDecision.decide({ of: 'decide', start: on }, law));

const review = (duty: string, of: 'ask' | 'decide' | 'prosecutor', on: PlainDate, law: ParameterBook): DutyChange =>
  start(duty, transferReview, on, transferReview.decide({ of, start: on }, law));

const answered = (
  { answer: { on, outcome } }: ReferralAnswered,
  { stage }: KnownReferral,
  law: ParameterBook,
): readonly DutyChange[] => {
  const met: DutyChange = { type: 'MEET', duties: ['POLICE', 'RECONSIDER'], on };
  if (outcome === 'ACCEPTED')
    return [met, start('HAND_OVER', transferHandOver, on, transferHandOver.decide({ of: 'handOver', start: on }, law))];
  if (stage === 'RECEIVED') return [met, review('ASK', 'ask', on, law)];
  return stage === 'RECONSIDERED' ? [met, review('PROSECUTOR', 'prosecutor', on, law)] : [met];
};

/**
 * What an event does to the clocks of its referral. Those of days run from the day of what started them, the transfer's
 * hours from the moment of the decision. The goal of S3-31 runs from the last day of the order, which is assumed (CRM-19).
 * @param found as the event found it
 */
export const referralDuties = (
  event: ReferralEvent,
  found: KnownReferral,
  law: ParameterBook,
): readonly DutyChange[] => {
  const { on } = event;
  switch (event.type) {
    case 'ReferralOpened': {
      const { orderLastDay: day } = event.referral;
      return [start('GOAL', transferGoal, day, transferGoal.decide({ of: 'transfer', start: day }, law))];
    }
    case 'ReferralReported':
      return [start('CHIEF', transferDecision, on, transferDecision.decide({ of: 'decide', start: on }, law))];
    case 'ReferralApproved': {
      const term = transferDecision.decide({ of: 'transfer', start: on }, law);
      return [
        { type: 'MEET', duties: ['CHIEF'], on },
        { type: 'START', duty: 'TRANSFER', rule: transferDecision.id, on, at: event.at, term },
      ];
    }
    case 'ReferralDeclined':
      return [
        { type: 'MEET', duties: ['CHIEF'], on },
        { type: 'VOID', on },
      ];
    case 'ReferralTransferred':
      return [{ type: 'MEET', duties: ['TRANSFER', 'GOAL'], on: dayInChina(event.transfer.at) }];
    case 'ReferralReceived':
      return [police(dayInChina(event.receipt.at), law)];
    case 'ReferralForwarded':
      return [{ type: 'VOID', duties: ['POLICE'], on }];
    case 'ReferralIncomplete': {
      const day = dayInChina(event.at);
      const term = policeReceipt.decide({ of: 'complete', start: day }, law);
      return [{ type: 'VOID', duties: ['POLICE'], on }, start('COMPLETE', policeReceipt, day, term)];
    }
    case 'ReferralCompleted':
      return [{ type: 'MEET', duties: ['COMPLETE'], on }, police(on, law)];
    case 'ReferralAnswered':
      return answered(event, found, law);
    case 'ReferralReconsiderationAsked':
      return [{ type: 'MEET', duties: ['ASK'], on }, review('RECONSIDER', 'decide', on, law)];
    case 'ReferralProsecutorAsked':
      return [{ type: 'MEET', duties: ['ASK', 'PROSECUTOR'], on }];
    case 'ReferralHandedOver':
      return [{ type: 'MEET', duties: ['HAND_OVER'], on }];
    default:
      return [];
  }
};
