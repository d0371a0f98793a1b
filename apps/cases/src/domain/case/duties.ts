import type { PlainDate } from '@anxin/domain-kit';
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
import { setDay } from '../checks';
import { isToBeDone, type CaseAssigned } from './steps/assign';
import type { CaseProcedure, CaseUnit, KnownCase } from './case';
import type { AidRecorded } from './steps/aid';
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
const setFor = (duty: string, rule: string, dueOn: PlainDate, { on }: Asked): DutyChange =>
  setDay({ duty, rule, on }, dueOn);

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

type Change<Type extends CaseEvent['type']> = (
  event: Extract<CaseEvent, { readonly type: Type }>,
  found: KnownCase,
  law: ParameterBook,
) => readonly DutyChange[];

/** What each event does to clocks; what is not named leaves them as they were. */
const CHANGES: { readonly [Type in CaseEvent['type']]?: Change<Type> } = {
  CaseAssigned: (event, found, law) => assigned(found, event, law),
  TaskSigned: ({ unit, on }, { stage }, law) => {
    // The town that has signed is to begin its mediation.
    const begins = unit.startsWith('TOWN:') && stage === 'ASSIGNED';
    const term = clueTerm.decide({ of: 'CHECK', start: on }, law);
    return [met(on, signing(unit)), ...(begins ? [started('BEGIN', clueTerm, { on, law }, term)] : [])];
  },
  MediationBegun: ({ on }, _, law) => [
    met(on, 'BEGIN'),
    started('MEDIATE', mediationTerm, { on, law }, mediationTerm.decide({ of: 'mediate', start: on }, law)),
  ],
  MediationEnded: ({ on, promisedOn }, _, law) => [
    met(on, 'MEDIATE'),
    ...(promisedOn ? [setFor('PROMISE', 'S2-33', promisedOn, { on, law })] : []),
  ],
  CaseReferred: ({ to, on }, _, law) => {
    const rule = ACCEPTED_BY[to];
    const term = rule.decide({ of: 'accept', start: on }, law);
    return [fallen(on, ...OF_HANDLING), started('ACCEPT', rule, { on, law }, term)];
  },
  ReferralAccepted: ({ to, on }, _, law) => {
    const [duty, id, term] = ofProcedure(to, { on, law });
    return [met(on, 'ACCEPT'), started(duty, { id }, { on, law }, term)];
  },
  ReferralRefused: ({ on }) => [met(on, 'ACCEPT')],
  CaseExtended: ({ on }, found, law) => extended(found, { on, law }),
  CaseSuspended: ({ on }) => [{ type: 'PAUSE', on }],
  CaseResumed: ({ on }) => [{ type: 'RESUME', on }],
  MeetingHeld: ({ act, on }, _, law) =>
    act.followUps.map(({ id, dueOn }) => setFor(followingUp(id), 'S0-18', dueOn, { on, law })),
  FollowUpFinished: ({ id, on }) => [met(on, followingUp(id))],
  LetterSent: ({ act: { no, dueOn }, on }, _, law) => [setFor(answering(no), 'S4-12', dueOn, { on, law })],
  LetterAnswered: ({ no, on }) => [met(on, answering(no))],
  ListedForSupervision: ({ dueOn, on }, _, law) => [setFor('SUPERVISION', 'S2-07', dueOn, { on, law })],
  ReleasedFromSupervision: ({ on }) => [met(on, 'SUPERVISION')],
  AidRequested: ({ on }, _, law) => [
    started('AID_DECIDE', aidTerm, { on, law }, aidTerm.decide({ of: 'decide', start: on }, law)),
  ],
  AidRecorded: (event, _, law) => aided(event, law),
  CaseDetermined: ({ on }, { stage, case: { determination } }, law) => {
    // The facts are found; the decision follows.
    if (stage !== 'INSPECTION' || determination) return [];
    const term = inspectionDecision.decide({ of: 'decide', start: on }, law);
    return [met(on, 'INVESTIGATE'), started('DECIDE', inspectionDecision, { on, law }, term)];
  },
  CaseConcluded: ({ on }) => [met(on, ...OF_HANDLING)],
  CaseClosed: ({ on }) => [{ type: 'VOID', on }],
  CallBackDrawn: ({ on }, _, law) => [
    started('CALL_BACK', callBackTerm, { on, law }, callBackTerm.decide({ of: 'call', start: on }, law)),
  ],
  CaseVerified: ({ on }) => [met(on, 'CALL_BACK')],
  CaseReopened: ({ on }, _, law) => [
    met(on, 'CALL_BACK'),
    started('CONCLUDE', clueTerm, { on, law }, clueTerm.decide({ of: 'CONCLUDE', start: on }, law)),
  ],
};

/**
 * What an event does to the clocks of its case. They start from the day of the event, each by the rule that gives its time.
 * @param found the case as the event found it
 */
export const caseDuties = (event: CaseEvent, found: KnownCase, law: ParameterBook): readonly DutyChange[] => {
  // Each type has the change of its own type.
  const change = CHANGES[event.type] as Change<CaseEvent['type']> | undefined;
  return change ? change(event, found, law) : [];
};
