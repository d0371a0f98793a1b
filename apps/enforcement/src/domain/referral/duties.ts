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

type Term = Extract<DutyChange, { readonly type: 'START' }>['term'];

/** The rule that gives each its time. */
const RULES = {
  GOAL: transferGoal.id,
  CHIEF: transferDecision.id,
  TRANSFER: transferDecision.id,
  POLICE: policeDecision.id,
  COMPLETE: policeReceipt.id,
  ASK: transferReview.id,
  RECONSIDER: transferReview.id,
  PROSECUTOR: transferReview.id,
  HAND_OVER: transferHandOver.id,
} as const;
type Duty = keyof typeof RULES;

export const ruleOfReferralDuty = (duty: string): string | undefined =>
  (RULES as Readonly<Record<string, string>>)[duty];

const start = (duty: Duty, on: PlainDate, term: Term): DutyChange => ({
  ...{ type: 'START', duty, rule: RULES[duty], on, term },
});

const police = (on: PlainDate, law: ParameterBook): DutyChange =>
  start('POLICE', on, policeDecision.decide({ of: 'decide', start: on }, law));

const review = (duty: Duty, of: 'ask' | 'decide' | 'prosecutor', on: PlainDate, law: ParameterBook): DutyChange =>
  start(duty, on, transferReview.decide({ of, start: on }, law));

const answered = (
  { answer: { on, outcome } }: ReferralAnswered,
  { stage }: KnownReferral,
  law: ParameterBook,
): readonly DutyChange[] => {
  const met: DutyChange = { type: 'MEET', duties: ['POLICE', 'RECONSIDER'], on };
  if (outcome === 'ACCEPTED')
    return [met, start('HAND_OVER', on, transferHandOver.decide({ of: 'handOver', start: on }, law))];
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
      return [start('GOAL', day, transferGoal.decide({ of: 'transfer', start: day }, law))];
    }
    case 'ReferralReported':
      return [start('CHIEF', on, transferDecision.decide({ of: 'decide', start: on }, law))];
    case 'ReferralApproved': {
      const term = transferDecision.decide({ of: 'transfer', start: on }, law);
      return [
        { type: 'MEET', duties: ['CHIEF'], on },
        { type: 'START', duty: 'TRANSFER', rule: RULES.TRANSFER, on, at: event.at, term },
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
      return [{ type: 'VOID', duties: ['POLICE'], on }, start('COMPLETE', day, term)];
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
