import type { Decider, Given, Happened, StateTable } from '@anxin/domain-kit';
import { isCreditCode, textCheckBy } from '@anxin/law';
import {
  DUTY_LETTER_STAGES,
  type DutyKind,
  type DutyLetter,
  type DutyLetterDraft,
  type DutyLetterStage,
  type DutyLetterState,
} from './duty-letter';
import { dutyLetterErrors } from './errors';

export type RecordDutyLetter = Given<'RecordDutyLetter'> & DutyLetterDraft;
/** It was recorded by mistake. */
export type WithdrawDutyLetter = Given<'WithdrawDutyLetter'> & { readonly reason: string };
export type DutyLetterCommand = RecordDutyLetter | WithdrawDutyLetter;

export type DutyLetterRecorded = Happened<'DutyLetterRecorded'> & { readonly entry: Omit<DutyLetter, 'withdrawn'> };
export type DutyLetterWithdrawn = Happened<'DutyLetterWithdrawn'> & { readonly reason: string };
export type DutyLetterEvent = DutyLetterRecorded | DutyLetterWithdrawn;

/** Which command is allowed at which stage: printed in the README, walked cell by cell by the spec. */
export const dutyLetterTable: StateTable<DutyLetterState, DutyLetterCommand['type'], DutyLetterStage | 'UNKNOWN'> = {
  statuses: ['UNKNOWN', ...DUTY_LETTER_STAGES],
  statusOf: ({ stage }) => stage,
  allowed: { RecordDutyLetter: ['UNKNOWN'], WithdrawDutyLetter: ['SIGNED'] },
  refuse: (stage, command) => {
    if (stage === 'UNKNOWN') return dutyLetterErrors.UNKNOWN();
    return command === 'RecordDutyLetter' ? dutyLetterErrors.ALREADY_THERE() : dutyLetterErrors.STAGE();
  },
};

const refuseText = textCheckBy(dutyLetterErrors);

/** Who answers for which duty. */
const isSignedBy = (kind: DutyKind, { unit, creditCode }: DutyLetterDraft): boolean => {
  if (kind === 'PRINCIPAL') return unit === undefined && creditCode !== undefined;
  return creditCode === undefined && (unit?.startsWith(kind === 'TERRITORIAL' ? 'TOWN:' : 'DEPARTMENT:') ?? false);
};

const record = (
  { code = '' }: { readonly code?: string | undefined },
  { type: _, today: on, ...draft }: RecordDutyLetter,
): readonly DutyLetterEvent[] => {
  const { kind, year, creditCode, post, signedOn, targets, scoreItem, evidence } = draft;
  if (!isSignedBy(kind, draft)) throw dutyLetterErrors.SIGNER_INVALID();
  if (creditCode !== undefined && !isCreditCode(creditCode)) throw dutyLetterErrors.ENTERPRISE_INVALID();
  if (!Number.isInteger(year) || year < 2000 || year > 2100) throw dutyLetterErrors.YEAR_INVALID();
  if (signedOn > on) throw dutyLetterErrors.DAY_NOT_COME({ today: on });
  refuseText('post', post);
  if (targets.length === 0) throw dutyLetterErrors.TARGET_MISSING();
  for (const target of targets) refuseText('targets', target);
  if (scoreItem !== undefined) refuseText('scoreItem', scoreItem);
  if (evidence.length === 0) throw dutyLetterErrors.PROOF_MISSING();
  for (const id of evidence) refuseText('evidence', id);
  return [{ type: 'DutyLetterRecorded', on, entry: { code, ...draft, recordedOn: on } }];
};

/** A letter by which a unit answers for the wages of a year: recorded, with its file. */
export const dutyLetters: Decider<DutyLetterState, DutyLetterCommand, DutyLetterEvent> = {
  initial: { stage: 'UNKNOWN' },
  ...dutyLetterTable,
  decide: (state, command) => {
    if (command.type === 'WithdrawDutyLetter') {
      refuseText('reason', command.reason);
      return [{ type: 'DutyLetterWithdrawn', on: command.today, reason: command.reason }];
    }
    if (state.stage !== 'UNKNOWN') throw dutyLetterErrors.ALREADY_THERE();
    return record(state, command);
  },
  evolve: (state, event) => {
    if (event.type === 'DutyLetterRecorded') return { stage: 'SIGNED', entry: event.entry };
    if (state.stage === 'UNKNOWN') return state;
    const withdrawn = { on: event.on, reason: event.reason };
    return { stage: 'WITHDRAWN', entry: { ...state.entry, withdrawn } };
  },
};
