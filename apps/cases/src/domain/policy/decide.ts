import type { Decider, Given, Happened, StateTable } from '@anxin/domain-kit';
import { isCreditCode, parseDocumentNumber, textCheckBy } from '@anxin/law';
import type { CaseUnit } from '../case';
import { repeated } from '../checks';
import { policyErrors } from './errors';
import { POLICY_STAGES, type Policy, type PolicyDraft, type PolicyStage, type PolicyState } from './policy';

export type IssuePolicy = Given<'IssuePolicy'> & PolicyDraft;
/** A unit that it was sent to has it. */
export type SignForPolicy = Given<'SignForPolicy'> & { readonly unit: CaseUnit };
export type RepealPolicy = Given<'RepealPolicy'> & { readonly reason: string };
export type PolicyCommand = IssuePolicy | SignForPolicy | RepealPolicy;

export type PolicyIssued = Happened<'PolicyIssued'> & { readonly entry: Omit<Policy, 'receipts' | 'repealed'> };
export type PolicySignedFor = Happened<'PolicySignedFor'> & { readonly unit: CaseUnit };
export type PolicyRepealed = Happened<'PolicyRepealed'> & { readonly reason: string };
export type PolicyEvent = PolicyIssued | PolicySignedFor | PolicyRepealed;

/** Which command is allowed at which stage: printed in the README, walked cell by cell by the spec. */
export const policyTable: StateTable<PolicyState, PolicyCommand['type'], PolicyStage | 'UNKNOWN'> = {
  statuses: ['UNKNOWN', ...POLICY_STAGES],
  statusOf: ({ stage }) => stage,
  allowed: { IssuePolicy: ['UNKNOWN'], SignForPolicy: ['IN_FORCE'], RepealPolicy: ['IN_FORCE'] },
  refuse: (stage, command) => {
    if (stage === 'UNKNOWN') return policyErrors.UNKNOWN();
    return command === 'IssuePolicy' ? policyErrors.ALREADY_THERE() : policyErrors.STAGE();
  },
};

const refuseText = textCheckBy(policyErrors);

const INDEX = /^([0-9A-Z]{18})\/\d{4}-\d+$/;

/** IDF-12: its first part is a credit code (IDF-02). */
const isIndex = (index: string): boolean => isCreditCode(INDEX.exec(index)?.[1] ?? '');

const issue = (
  { code = '' }: { readonly code?: string | undefined },
  { type: _, today: on, ...draft }: IssuePolicy,
): readonly PolicyEvent[] => {
  const { index, number, title, issuer, scope, issuedOn, publishedOn, basedOn, addressees } = draft;
  if (!isIndex(index)) throw policyErrors.INDEX_INVALID();
  for (const one of [number, ...basedOn])
    if (!parseDocumentNumber(one)) throw policyErrors.NUMBER_INVALID({ number: one.slice(0, 40) });
  for (const [field, written] of Object.entries({ title, issuer, scope })) refuseText(field, written);
  if (publishedOn < issuedOn) throw policyErrors.DAY_TOO_EARLY({ earliest: issuedOn });
  if (publishedOn > on) throw policyErrors.DAY_NOT_COME({ today: on });
  if (repeated(basedOn) !== undefined || repeated(addressees) !== undefined) throw policyErrors.REPEATED();
  if (basedOn.includes(number)) throw policyErrors.BASED_ON_ITSELF();
  return [{ type: 'PolicyIssued', on, entry: { code, ...draft } }];
};

const decide = (state: PolicyState, command: PolicyCommand): readonly PolicyEvent[] => {
  if (command.type === 'IssuePolicy') {
    if (state.stage !== 'UNKNOWN') throw policyErrors.ALREADY_THERE();
    return issue(state, command);
  }
  if (state.stage === 'UNKNOWN') throw policyErrors.UNKNOWN();
  const { addressees, receipts } = state.entry;
  const { today: on } = command;
  if (command.type === 'RepealPolicy') {
    refuseText('reason', command.reason);
    return [{ type: 'PolicyRepealed', on, reason: command.reason }];
  }
  if (!addressees.includes(command.unit)) throw policyErrors.NOT_ADDRESSED();
  // Signed for once.
  const isSigned = receipts.some(({ unit }) => unit === command.unit);
  return isSigned ? [] : [{ type: 'PolicySignedFor', on, unit: command.unit }];
};

const evolve = (state: PolicyState, event: PolicyEvent): PolicyState => {
  if (event.type === 'PolicyIssued') return { stage: 'IN_FORCE', entry: { ...event.entry, receipts: [] } };
  if (state.stage === 'UNKNOWN') return state;
  const { entry } = state;
  const { on } = event;
  return event.type === 'PolicySignedFor'
    ? { ...state, entry: { ...entry, receipts: [...entry.receipts, { unit: event.unit, on }] } }
    : { stage: 'REPEALED', entry: { ...entry, repealed: { on, reason: event.reason } } };
};

/** A document that the work rests on: issued, signed for by whom it was sent to, repealed. */
export const policies: Decider<PolicyState, PolicyCommand, PolicyEvent> = {
  initial: { stage: 'UNKNOWN' },
  ...policyTable,
  decide,
  evolve,
};
