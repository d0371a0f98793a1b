import { daysBetween, type PlainDate } from '@anxin/domain-kit';
import {
  aidObjection,
  aidTerm,
  arbitrationAcceptance,
  arbitrationTerm,
  callBackTerm,
  clueTerm,
  type DutyChange,
  inspectionAcceptance,
  inspectionDecision,
  inspectionTerm,
  isUndetermined,
  mediationTerm,
  type ParameterBook,
  paymentOrderTerm,
} from '@anxin/law';
import { isToBeDone, type CaseAssigned } from './assign';
import type { CaseProcedure, CaseUnit, KnownCase } from './case';
import type { AidRecorded } from './aid';
import type { CaseEvent } from './events';

type Term = Extract<DutyChange, { type: 'START' }>['term'];
type Asked = { readonly on: PlainDate; readonly law: ParameterBook };

const started = (duty: string, { id: rule }: { readonly id: string }, { on }: Asked, term: Term): DutyChange => ({
  type: 'START',
  duty,
  rule,
  on,
  term,
});

/** What somebody set a day for. */
const setFor = (duty: string, id: string, dueOn: PlainDate, asked: Asked): DutyChange =>
  started(duty, { id }, asked, { length: daysBetween(asked.on, dueOn), unit: 'CD' });

const met = (on: PlainDate, ...duties: readonly string[]): DutyChange => ({ type: 'MEET', duties, on });
const fallen = (on: PlainDate, ...duties: readonly string[]): DutyChange => ({ type: 'VOID', duties, on });

const signing = (unit: CaseUnit): string => `SIGN ${unit}`;
const answering = (no: string): string => `ANSWER ${no}`;
const followingUp = (id: string): string => `FOLLOW_UP ${id}`;

const ACCEPTED_BY = {
  INSPECTION: inspectionAcceptance,
  ARBITRATION: arbitrationAcceptance,
  PAYMENT_ORDER: paymentOrderTerm,
} as const;

const ofProcedure = (to: CaseProcedure, { on: start, law }: Asked): readonly [duty: string, id: string, term: Term] => {
  switch (to) {
    case 'INSPECTION':
      return ['INVESTIGATE', inspectionTerm.id, inspectionTerm.decide({ of: 'investigate', start }, law)];
    case 'ARBITRATION':
      return ['AWARD', arbitrationTerm.id, arbitrationTerm.decide({ of: 'award', start }, law)];
    case 'PAYMENT_ORDER':
      return ['ORDER', paymentOrderTerm.id, paymentOrderTerm.decide({ of: 'order', start }, law)];
  }
};

/** The clocks that a conclusion ends. */
const OF_HANDLING = ['BEGIN', 'MEDIATE', 'PROMISE', 'ACCEPT', 'INVESTIGATE', 'DECIDE', 'AWARD', 'ORDER', 'CONCLUDE'];

const assigned = ({ case: { tasks } }: KnownCase, { units, on }: CaseAssigned, law: ParameterBook): DutyChange[] => {
  const kept = (unit: CaseUnit, role: string): boolean =>
    tasks.some((task) => task.unit === unit && task.role === role);
  const gone = tasks.filter(({ unit }) => !units.some((one) => one.unit === unit)).map(({ unit }) => signing(unit));
  const added = units.filter((task) => isToBeDone(task) && !kept(task.unit, task.role));
  const term = clueTerm.decide({ of: 'SIGN', start: on }, law);
  return [
    ...(gone.length > 0 ? [fallen(on, ...gone)] : []),
    ...added.map(({ unit }) => started(signing(unit), clueTerm, { on, law }, term)),
  ];
};

const extended = ({ case: { referral } }: KnownCase, { on: start, law }: Asked): readonly DutyChange[] => {
  const [duty, rule] =
    referral?.to === 'ARBITRATION' ? (['AWARD', arbitrationTerm] as const) : (['INVESTIGATE', inspectionTerm] as const);
  const term = rule.decide({ of: 'extension', start }, law);
  return isUndetermined(term) ? [] : [{ type: 'EXTEND', duty, by: term.length }];
};

const aided = ({ step, on }: AidRecorded, law: ParameterBook): readonly DutyChange[] => {
  const asked = { on, law };
  switch (step) {
    case 'GRANTED':
      return [
        met(on, 'AID_DECIDE'),
        started('AID_ASSIGN', aidTerm, asked, aidTerm.decide({ of: 'assign', start: on }, law)),
      ];
    case 'REFUSED':
      return [met(on, 'AID_DECIDE')];
    case 'ASSIGNED':
      return [met(on, 'AID_ASSIGN')];
    case 'OBJECTED':
      return [started('AID_OBJECTION', aidObjection, asked, aidObjection.decide({ of: 'answer', start: on }, law))];
    case 'OBJECTION_ANSWERED':
      return [met(on, 'AID_OBJECTION')];
  }
};

/**
 * What an event does to the clocks of its case. They start from the day of the event, each by the rule that gives its time.
 * @param found the case as the event found it
 */
// One case an event, each a line or a function of its own.
// eslint-disable-next-line complexity, max-lines-per-function
export const caseDuties = (event: CaseEvent, found: KnownCase, law: ParameterBook): readonly DutyChange[] => {
  const { on } = event;
  const asked = { on, law };
  switch (event.type) {
    case 'CaseAssigned':
      return assigned(found, event, law);
    case 'TaskSigned': {
      const begins = event.unit.startsWith('TOWN:') && found.stage === 'ASSIGNED';
      const term = clueTerm.decide({ of: 'CHECK', start: on }, law);
      return [met(on, signing(event.unit)), ...(begins ? [started('BEGIN', clueTerm, asked, term)] : [])];
    }
    case 'MediationBegun':
      return [
        met(on, 'BEGIN'),
        started('MEDIATE', mediationTerm, asked, mediationTerm.decide({ of: 'mediate', start: on }, law)),
      ];
    case 'MediationEnded':
      return [met(on, 'MEDIATE'), ...(event.promisedOn ? [setFor('PROMISE', 'S2-33', event.promisedOn, asked)] : [])];
    case 'CaseReferred': {
      const rule = ACCEPTED_BY[event.to];
      return [
        fallen(on, ...OF_HANDLING),
        started('ACCEPT', rule, asked, rule.decide({ of: 'accept', start: on }, law)),
      ];
    }
    case 'ReferralAccepted': {
      const [duty, id, term] = ofProcedure(event.to, asked);
      return [met(on, 'ACCEPT'), started(duty, { id }, asked, term)];
    }
    case 'ReferralRefused':
      return [met(on, 'ACCEPT')];
    case 'CaseExtended':
      return extended(found, asked);
    case 'CaseSuspended':
      return [{ type: 'PAUSE', on }];
    case 'CaseResumed':
      return [{ type: 'RESUME', on }];
    case 'MeetingHeld':
      return event.act.followUps.map(({ id, dueOn }) => setFor(followingUp(id), 'S0-18', dueOn, asked));
    case 'FollowUpFinished':
      return [met(on, followingUp(event.id))];
    case 'LetterSent':
      return [setFor(answering(event.act.no), 'S4-12', event.act.dueOn, asked)];
    case 'LetterAnswered':
      return [met(on, answering(event.no))];
    case 'ListedForSupervision':
      return [setFor('SUPERVISION', 'S2-07', event.dueOn, asked)];
    case 'ReleasedFromSupervision':
      return [met(on, 'SUPERVISION')];
    case 'AidRequested':
      return [started('AID_DECIDE', aidTerm, asked, aidTerm.decide({ of: 'decide', start: on }, law))];
    case 'AidRecorded':
      return aided(event, law);
    case 'CaseDetermined':
      // The facts are found; the decision follows.
      return found.stage !== 'INSPECTION' || found.case.determination
        ? []
        : [
            met(on, 'INVESTIGATE'),
            started('DECIDE', inspectionDecision, asked, inspectionDecision.decide({ of: 'decide', start: on }, law)),
          ];
    case 'CaseConcluded':
      return [met(on, ...OF_HANDLING)];
    case 'CaseClosed':
      return [{ type: 'VOID', on }];
    case 'CallBackDrawn':
      return [started('CALL_BACK', callBackTerm, asked, callBackTerm.decide({ of: 'call', start: on }, law))];
    case 'CaseVerified':
      return [met(on, 'CALL_BACK')];
    case 'CaseReopened':
      return [
        met(on, 'CALL_BACK'),
        started('CONCLUDE', clueTerm, asked, clueTerm.decide({ of: 'CONCLUDE', start: on }, law)),
      ];
    default:
      return [];
  }
};
