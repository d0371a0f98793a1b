import type { PlainDate } from '@anxin/domain-kit';
import { giveCommand, present } from '@anxin/service-kit';
import type { GraphQLResolveInfo } from 'graphql';
import { type CaseCommand, caseErrors, type CaseEvent } from '../../domain/case';
import { opening, partyOf, workerOf } from './case-opening';
import { ownUnit, unitOf } from './case-unit';
import type { Context } from '../context';
import type { MutationResolvers } from '../schema.generated';

type Key = { readonly idempotencyKey: string };
type Input = Key & { readonly code: string };
type Own<Type extends CaseCommand['type']> = Omit<Extract<CaseCommand, { readonly type: Type }>, 'type' | 'today'>;
type Asked = { readonly context: Context; readonly today: PlainDate };

/** A mutation that gives a command of a case, and answers the case as it stands then. */
const gives =
  <Type extends CaseCommand['type'], Given extends Input>(type: Type, own: (input: Given, asked: Asked) => Own<Type>) =>
  async (_: unknown, { input }: { readonly input: Given }, context: Context, { fieldName }: GraphQLResolveInfo) => {
    const today = context.app.clock.today();
    const command = { type, today, ...own(input, { context, today }) } as unknown as CaseCommand;
    const given = { mutation: fieldName, id: input.code, input, command };
    return present(context.loaders.case.load(await giveCommand(context, context.app.case, given)));
  };

/** A mutation of a command that says nothing but what it is. */
const plain = (type: 'MediateCase' | 'ResumeCase' | 'CloseCase') => gives(type, () => ({}));

/** A mutation of a command that says why. */
const withReason = (
  type: 'RefuseReferral' | 'ExtendCase' | 'SuspendCase' | 'RaiseLevel' | 'ReleaseFromSupervision' | 'ReopenCase',
) => gives(type, ({ reason }: Input & { readonly reason: string }) => ({ reason }));

/** A case gets its code when it is opened; until then it is called after the request. */
const caseOpen: MutationResolvers['caseOpen'] = async (_, { input }, context, { fieldName }) => {
  const command = await opening(input, context);
  const given = {
    mutation: fieldName,
    id: `new ${context.actor.id} ${input.idempotencyKey}`,
    input,
    command,
    idAfter: (events: readonly CaseEvent[]) =>
      events.flatMap((event) => (event.type === 'CaseOpened' ? [event.case.code] : [])).join(''),
  };
  return present(context.loaders.case.load(await giveCommand(context, context.app.case, given)));
};

type Resolved = { readonly [Name in keyof MutationResolvers as Name extends `case${string}` ? Name : never]: unknown };

export const caseMutations = {
  caseOpen,
  caseNameParties: gives('NameParties', ({ parties }: Given<'caseNameParties'>, { context }) => ({
    parties: parties.map((party) => partyOf(party, context.app.vault)),
  })),
  caseNameWorkers: gives('NameWorkers', ({ workers }: Given<'caseNameWorkers'>, { context }) => ({
    workers: workers.map((worker) => workerOf(worker, context.app.vault)),
  })),
  caseStateClaim: gives('StateClaim', ({ claim }: Given<'caseStateClaim'>) => ({ claim })),
  caseTagObstacles: gives('TagObstacles', ({ obstacles }: Given<'caseTagObstacles'>) => ({ obstacles })),
  caseAssign: gives('AssignCase', ({ units }: Given<'caseAssign'>) => ({
    units: units.map(({ unit, role }) => ({ unit: unitOf(unit), role })),
  })),
  caseSignTask: gives('SignTask', ({ unit }: Given<'caseSignTask'>, { context }) => ({
    unit: ownUnit(context.actor, unit),
  })),
  caseFinishTask: gives('FinishTask', ({ unit, result, evidence }: Given<'caseFinishTask'>, { context }) => ({
    unit: ownUnit(context.actor, unit),
    result,
    evidence: evidence ?? [],
  })),
  caseChangeOwner: gives('ChangeOwner', ({ owner, reason }: Given<'caseChangeOwner'>) => ({ owner, reason })),
  caseMediate: plain('MediateCase'),
  caseEndMediation: gives('EndMediation', ({ outcome, note, promisedOn }: Given<'caseEndMediation'>) => {
    // Its time runs out by the clock alone.
    if (outcome === 'TIME_OUT') throw caseErrors.VALUE_INVALID({ field: 'outcome' });
    return { outcome, note, promisedOn: promisedOn ?? undefined };
  }),
  caseRefer: gives('ReferCase', ({ to, reason }: Given<'caseRefer'>) => ({ to, reason })),
  caseAcceptReferral: gives('AcceptReferral', ({ filingNo }: Given<'caseAcceptReferral'>) => ({ filingNo })),
  caseRefuseReferral: withReason('RefuseReferral'),
  caseExtend: withReason('ExtendCase'),
  caseSuspend: withReason('SuspendCase'),
  caseResume: plain('ResumeCase'),
  caseRecordVisit: gives(
    'RecordVisit',
    ({ code: _code, idempotencyKey: _key, latitude, longitude, ...act }: Given<'caseRecordVisit'>) => ({
      ...act,
      latitude: latitude ?? undefined,
      longitude: longitude ?? undefined,
    }),
  ),
  caseHoldInterview: gives('HoldInterview', ({ heldOn, attendees, record, group }: Given<'caseHoldInterview'>) => ({
    heldOn,
    attendees,
    record,
    group: group ?? undefined,
  })),
  caseHoldMeeting: gives('HoldMeeting', (input: Given<'caseHoldMeeting'>) => ({
    heldOn: input.heldOn,
    kind: input.kind,
    units: input.units.map(unitOf),
    minutes: input.minutes,
    followUps: (input.followUps ?? []).map((one) => ({ ...one, unit: unitOf(one.unit) })),
  })),
  caseFinishFollowUp: gives('FinishFollowUp', ({ id, result }: Given<'caseFinishFollowUp'>) => ({ id, result })),
  caseHoldReception: gives('HoldReception', ({ heldOn, units, people, record }: Given<'caseHoldReception'>) => ({
    heldOn,
    units: units.map(unitOf),
    people,
    record,
  })),
  caseSendLetter: gives('SendLetter', ({ no, kind, unit, dueOn, words }: Given<'caseSendLetter'>) => ({
    ...{ no, kind, dueOn, words },
    unit: unitOf(unit),
  })),
  caseAnswerLetter: gives('AnswerLetter', ({ no, answer }: Given<'caseAnswerLetter'>, { context }) => ({
    no,
    answer,
    unit: ownUnit(context.actor, undefined),
  })),
  caseRaiseLevel: withReason('RaiseLevel'),
  caseTake: gives('TakeCase', ({ leader }: Given<'caseTake'>) => ({ leader })),
  caseListForSupervision: gives('ListForSupervision', ({ issuer, dueOn }: Given<'caseListForSupervision'>) => ({
    issuer,
    dueOn,
  })),
  caseReleaseFromSupervision: withReason('ReleaseFromSupervision'),
  caseHoldToAccount: gives('HoldToAccount', ({ unit, step, reason }: Given<'caseHoldToAccount'>) => ({
    unit: unitOf(unit),
    step,
    reason,
  })),
  casePutOnBacklog: gives('PutOnBacklog', ({ problem, leader, plan }: Given<'casePutOnBacklog'>) => ({
    problem,
    leader,
    plan,
  })),
  caseRequestAid: gives('RequestAid', ({ note, firstBecause, limitationOn }: Given<'caseRequestAid'>) => {
    if (firstBecause !== 'LIMITATION_NEAR')
      return { note, first: firstBecause ? { because: firstBecause } : undefined };
    if (!limitationOn) throw caseErrors.VALUE_INVALID({ field: 'limitationOn' });
    return { note, first: { because: firstBecause, limitationOn } };
  }),
  caseRecordAid: gives('RecordAid', ({ step, note }: Given<'caseRecordAid'>) => {
    if (step === 'REQUESTED') throw caseErrors.VALUE_INVALID({ field: 'step' });
    return { step, note };
  }),
  caseDetermine: gives('DetermineCase', (input: Given<'caseDetermine'>) => ({
    liableParty: input.liableParty,
    people: input.people,
    amountFen: input.amountFen,
    basis: input.basis,
    found: (input.found ?? []).map(({ worker, fen }) => ({ person: worker, fen })),
  })),
  caseAttestPayment: gives('AttestPayment', ({ worker, fen, what }: Given<'caseAttestPayment'>, { context }) => ({
    person: worker,
    fen,
    what,
    by: context.actor.id,
  })),
  caseConfirmPayment: gives('ConfirmPayment', ({ worker }: Given<'caseConfirmPayment'>, { context }) => ({
    person: worker,
    by: context.actor.id,
  })),
  caseConclude: gives('ConcludeCase', ({ conclusion, note }: Given<'caseConclude'>) => ({ conclusion, note })),
  caseClose: plain('CloseCase'),
  caseCallBack: gives('CallBackCase', ({ outcome, note }: Given<'caseCallBack'>) => ({ outcome, note })),
  caseReopen: withReason('ReopenCase'),
} satisfies Resolved;

/** What a mutation of a case is given. */
type Given<Name extends keyof MutationResolvers> = Input &
  Parameters<Extract<MutationResolvers[Name], (...args: never[]) => unknown>>[1]['input'];
