import { addDays } from '@anxin/domain-kit';
import { maskNumbers } from '@anxin/law';
import { bars } from './bars';
import type {
  AnswerWarning,
  ChangeWarningLevel,
  ConfirmWarningWaiver,
  ExplainWarning,
  ProposeWarningWaiver,
  RaiseWarning,
  WarningCommand,
} from './commands';
import { warningErrors } from './errors';
import type { WarningEvent } from './events';
import { isHigher, levelOf, type Warning, type WarningState } from './warning';

const WORDS_LENGTH = 500;

/** Others will read it: it holds something, and nobody's number. */
const refuseWords = (words: string): void => {
  if (words.trim() === '' || words.length > WORDS_LENGTH) throw warningErrors.REASON_MISSING();
  if (maskNumbers(words) !== words) throw warningErrors.REASON_PERSONAL();
};

const raise = ({ type: _, today: on, ...warning }: RaiseWarning): readonly WarningEvent[] => [
  { type: 'WarningRaised', on, warning },
];

/** Told once more, the same level is nothing new. */
const changeLevel = ({ seen: stands }: Warning, { seen, today: on }: ChangeWarningLevel): readonly WarningEvent[] => {
  if (seen.level === stands.level && seen.raisedLevel === stands.raisedLevel) return [];
  const before = levelOf(stands);
  return [{ type: 'WarningLevelChanged', on, seen, before, isHigher: isHigher(levelOf(seen), before) }];
};

/** Said with what proves it. */
const refuseUnproved = (words: string, evidence: readonly string[]): void => {
  refuseWords(words);
  if (evidence.length === 0) throw warningErrors.EVIDENCE_MISSING();
  evidence.forEach(refuseWords);
};

const answerWith = ({ answer, evidence, today: on }: AnswerWarning): readonly WarningEvent[] => {
  refuseUnproved(answer, evidence);
  return [{ type: 'WarningAnswered', on, answer, evidence }];
};

const explain = ({ explanation, evidence, today: on }: ExplainWarning): readonly WarningEvent[] => {
  refuseUnproved(explanation, evidence);
  return [{ type: 'WarningExplained', on, explanation, evidence }];
};

const propose = ({ reason, by, today: on }: ProposeWarningWaiver): readonly WarningEvent[] => {
  refuseWords(reason);
  return [{ type: 'WarningWaiverProposed', on, waiver: { reason, proposedBy: by } }];
};

const confirm = ({ waiver }: Warning, { by, today: on }: ConfirmWarningWaiver): readonly WarningEvent[] => {
  if (!waiver) throw warningErrors.WAIVER_UNKNOWN();
  if (waiver.proposedBy === by) throw warningErrors.SECOND_OFFICER_NEEDED();
  return [{ type: 'WarningWaived', on, reason: waiver.reason }];
};

const decideKnown = (warning: Warning, command: Exclude<WarningCommand, RaiseWarning>): readonly WarningEvent[] => {
  const on = command.today;
  switch (command.type) {
    case 'ChangeWarningLevel':
      return changeLevel(warning, command);
    case 'ClearWarning':
      return [{ type: 'WarningCleared', on, before: levelOf(warning.seen) }];
    case 'AcknowledgeWarning':
      return [{ type: 'WarningAcknowledged', on }];
    case 'AssignWarning':
      return [{ type: 'WarningAssigned', on, unit: command.unit }];
    case 'AnswerWarning':
      return answerWith(command);
    case 'ExplainWarning':
      return explain(command);
    case 'ProposeWarningWaiver':
      return propose(command);
    case 'ConfirmWarningWaiver':
      return confirm(warning, command);
    case 'RejectWarningWaiver':
      return [{ type: 'WarningWaiverRejected', on }];
    case 'MissWarningDuty':
      // Late from the day after its last, whenever somebody notices.
      return [{ type: 'WarningDutyMissed', on: addDays(command.dueOn, 1), duty: command.duty, dueOn: command.dueOn }];
  }
};

export const decide = (state: WarningState, command: WarningCommand): readonly WarningEvent[] => {
  if (command.type === 'RaiseWarning') return raise(command);
  if (state.stage === 'UNKNOWN') throw warningErrors.UNKNOWN();
  bars[command.type]?.(state);
  return decideKnown(state.warning, command);
};
