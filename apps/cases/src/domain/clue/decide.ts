import type { PlainDate } from '@anxin/domain-kit';
import { maskNumbers } from '@anxin/law';
import { bars } from './bars';
import type { Clue, ClueState } from './clue';
import type { CallClueBack, ClueCommand, CompleteClue, ConcludeClue, ReceiveClue } from './commands';
import { clueErrors } from './errors';
import type { ClueEvent } from './events';

/** Characters of a channel's number at most: it is a key. */
export const NUMBER_LENGTH = 100;
const REASON_LENGTH = 500;

/** Others will read it: it holds something, and nobody's number. */
const refuseReason = (reason: string): void => {
  if (reason.trim() === '' || reason.length > REASON_LENGTH) throw clueErrors.REASON_MISSING();
  if (maskNumbers(reason) !== reason) throw clueErrors.REASON_PERSONAL();
};

const refuseFuture = (day: PlainDate, today: PlainDate): void => {
  if (day > today) throw clueErrors.DAY_NOT_COME({ today });
};

const receive = ({ today: on, ...command }: ReceiveClue): readonly ClueEvent[] => {
  const { code, channel, externalNo, receivedOn, told } = command;
  if (externalNo.trim() === '' || externalNo.length > NUMBER_LENGTH) throw clueErrors.NUMBER_INVALID();
  refuseFuture(receivedOn, on);
  return [{ type: 'ClueReceived', on, clue: { code, channel, externalNo, receivedOn, told } }];
};

/** What is told later only adds to what was told. Of the reporter alone it may say more as well, so it always tells. */
const complete = (clue: Clue, { told, today: on }: CompleteClue): readonly ClueEvent[] => {
  const more = Object.entries(told).filter(([, value]) => value !== undefined);
  const stands = clue.told as Readonly<Record<string, unknown>>;
  const fields = more.flatMap(([field, value]) => ([undefined, value].includes(stands[field] as never) ? [] : [field]));
  if (fields.length > 0) throw clueErrors.CONTRADICTS({ fields: fields.join(', ') });
  return [{ type: 'ClueCompleted', on, told: Object.fromEntries(more) }];
};

const conclude = (clue: Clue, command: ConcludeClue): readonly ClueEvent[] => {
  const { conclusion, evidence, complainantToldOn, today: on } = command;
  if (conclusion === 'ANOTHER_PROCEDURE' && clue.procedure === undefined) throw clueErrors.NOT_HANDED_OVER();
  if (evidence.length === 0 || evidence.some((one) => one.trim() === '')) throw clueErrors.EVIDENCE_MISSING();
  evidence.forEach(refuseReason);
  if (complainantToldOn === undefined) throw clueErrors.COMPLAINANT_NOT_TOLD();
  refuseFuture(complainantToldOn, on);
  if (complainantToldOn < clue.receivedOn) throw clueErrors.TOLD_BEFORE_RECEIVED();
  return [{ type: 'ClueConcluded', on, conclusion, evidence, complainantToldOn }];
};

const callBack = ({ outcome, note, today: on }: CallClueBack): readonly ClueEvent[] => {
  refuseReason(note);
  return outcome === 'NOT_SATISFIED'
    ? [{ type: 'ClueReopened', on, note }]
    : [{ type: 'ClueCalledBack', on, outcome, note }];
};

const join = (clue: Clue, matter: string, on: PlainDate): readonly ClueEvent[] => {
  if (matter === clue.code) throw clueErrors.MATTER_ITSELF();
  return matter === clue.matter ? [] : [{ type: 'ClueJoined', on, matter }];
};

const reasoned = (reason: string, event: ClueEvent): readonly ClueEvent[] => {
  refuseReason(reason);
  return [event];
};

// One case a command, each a line or a function of its own.
// eslint-disable-next-line complexity
const decideKnown = (clue: Clue, command: Exclude<ClueCommand, ReceiveClue>): readonly ClueEvent[] => {
  const on = command.today;
  switch (command.type) {
    case 'CompleteClue':
      return complete(clue, command);
    case 'ScreenClue':
      return [{ type: 'ClueScreened', on }];
    case 'TransferClue':
      refuseReason(command.to);
      return reasoned(command.reason, { type: 'ClueTransferred', on, to: command.to, reason: command.reason });
    case 'ReturnClue':
      return reasoned(command.missing, { type: 'ClueReturned', on, missing: command.missing });
    case 'AssignClue':
      return [{ type: 'ClueAssigned', on, unit: command.unit }];
    case 'SignClue':
      return [{ type: 'ClueSigned', on }];
    case 'SendClueBack':
      return reasoned(command.reason, { type: 'ClueSentBack', on, reason: command.reason });
    case 'CheckClue':
      return [{ type: 'ClueCheckBegun', on }];
    case 'MediateClue':
      return [{ type: 'ClueMediationBegun', on }];
    case 'HandClueOver':
      if (command.filingNo.trim() === '') throw clueErrors.FILING_MISSING();
      refuseReason(command.filingNo);
      return [{ type: 'ClueHandedOver', on, to: command.to, filingNo: command.filingNo }];
    case 'ConcludeClue':
      return conclude(clue, command);
    case 'CallClueBack':
      return callBack(command);
    case 'ArchiveClue':
      return [{ type: 'ClueArchived', on }];
    case 'ExtendClue':
      return reasoned(command.reason, { type: 'ClueExtended', on, reason: command.reason });
    case 'EscalateClue':
      return reasoned(command.reason, { type: 'ClueEscalated', on, reason: command.reason });
    case 'SuspendClue':
      return reasoned(command.reason, { type: 'ClueSuspended', on, reason: command.reason });
    case 'ResumeClue':
      return [{ type: 'ClueResumed', on }];
    case 'JoinClue':
      return join(clue, command.matter, on);
    case 'SplitClue':
      return reasoned(command.reason, { type: 'ClueSplit', on, reason: command.reason });
    case 'MissClueDuty':
      return [{ type: 'ClueDutyMissed', on, duty: command.duty, dueOn: command.dueOn }];
  }
};

export const decide = (state: ClueState, command: ClueCommand): readonly ClueEvent[] => {
  if (command.type === 'ReceiveClue') return receive(command);
  if (state.stage === 'UNKNOWN') throw clueErrors.UNKNOWN();
  bars[command.type]?.(state);
  return decideKnown(state.clue, command);
};
