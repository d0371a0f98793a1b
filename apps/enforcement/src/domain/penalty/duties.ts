import type { PlainDate } from '@anxin/domain-kit';
import { type DutyChange, hearingTerm, lateFine, type ParameterBook, penaltyDecision, serviceTerm } from '@anxin/law';
import type { PenaltyEvent } from './events';
import type { KnownPenalty } from './penalty';

type Started = Extract<DutyChange, { type: 'START' }>;

const started = (duty: string, rule: string, on: PlainDate, term: Started['term']): Started => ({
  type: 'START',
  duty,
  rule,
  on,
  term,
});
const met = (on: PlainDate, ...duties: readonly string[]): DutyChange => ({ type: 'MEET', duties, on });

/** What an event does to the clocks of its penalty, each by the rule that gives its time; that to pay by its own. */
export const penaltyDuties = (
  event: PenaltyEvent,
  { penalty }: KnownPenalty,
  law: ParameterBook,
): readonly DutyChange[] => {
  const { on } = event;
  switch (event.type) {
    case 'PenaltyProposed': {
      const { filedOn: start } = event.penalty;
      return [started('DECIDE', penaltyDecision.id, start, penaltyDecision.decide({ of: 'decide', start }, law))];
    }
    case 'PenaltyTold':
      return event.hearingRight === 'OPEN'
        ? [started('ASK_HEARING', hearingTerm.id, on, hearingTerm.decide({ of: 'ask', start: on }, law))]
        : [];
    case 'HearingAsked':
      return [met(on, 'ASK_HEARING')];
    case 'PenaltyDecided':
      return [
        met(on, 'DECIDE'),
        started('SERVE', serviceTerm.id, on, serviceTerm.decide({ of: 'serve', start: on }, law)),
      ];
    case 'PenaltyServed':
      return [met(event.servedOn, 'SERVE'), started('PAY', lateFine.id, event.servedOn, penalty.term)];
    case 'FineSettled':
      return [met(on, 'PAY')];
    case 'PenaltyWaived':
      return [met(on, 'DECIDE'), { type: 'VOID', on }];
    case 'PenaltyRevoked':
      return [{ type: 'VOID', on }];
    default:
      return [];
  }
};
