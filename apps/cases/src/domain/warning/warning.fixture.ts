import { addDays, plainDate } from '@anxin/domain-kit';
import type { Level } from '@anxin/law';
import type { Unit } from '../clue';
import type { WarningCommand } from './commands';
import type { WarningEvent } from './events';
import type { Seen, Subject, Warning, WarningStage, WarningState } from './warning';

export const TODAY = plainDate('2026-03-10');
export const TOMORROW = addDays(TODAY, 1);
export const TOWN: Unit = { kind: 'TOWN', area: '620522104' };
export const PROJECT: Subject = { kind: 'PROJECT', code: '2506-620522-04-05-100138' };
export const PLACE = { sector: 'HOUSING', area: '620522104' } as const;
export const ID = `W02:${PROJECT.code}:1`;

export const seen = (level: Level, raisedLevel: Level | null = level): Seen => ({
  level,
  raisedLevel,
  facts: { daysLate: 6 },
  inputsDigest: 'a'.repeat(64),
  ruleVersion: plainDate('2020-05-01'),
});

const begun = { id: ID, subject: PROJECT, place: PLACE, indicator: 'W02', round: 1 } as const;

export const raised = (level: Level = 'YELLOW'): WarningEvent => ({
  type: 'WarningRaised',
  on: TODAY,
  warning: { ...begun, seen: seen(level) },
});

const waiver = { reason: '停工待复工，已约谈', proposedBy: 'office-1' };

/** One command of each type, allowed at some stage. */
export const COMMANDS: {
  readonly [Type in WarningCommand['type']]: Extract<WarningCommand, { readonly type: Type }>;
} = {
  RaiseWarning: { type: 'RaiseWarning', ...begun, seen: seen('YELLOW'), today: TODAY },
  ChangeWarningLevel: { type: 'ChangeWarningLevel', seen: seen('ORANGE'), today: TODAY },
  ClearWarning: { type: 'ClearWarning', today: TODAY },
  AcknowledgeWarning: { type: 'AcknowledgeWarning', today: TODAY },
  AssignWarning: { type: 'AssignWarning', unit: TOWN, today: TODAY },
  AnswerWarning: { type: 'AnswerWarning', answer: '已约谈总包', evidence: ['约谈笔录 1 份'], today: TODAY },
  ExplainWarning: { type: 'ExplainWarning', explanation: '工资已补发到卡', evidence: ['E-1'], today: TODAY },
  ProposeWarningWaiver: { type: 'ProposeWarningWaiver', reason: waiver.reason, by: 'office-1', today: TODAY },
  ConfirmWarningWaiver: { type: 'ConfirmWarningWaiver', by: 'office-2', today: TODAY },
  RejectWarningWaiver: { type: 'RejectWarningWaiver', today: TODAY },
  MissWarningDuty: { type: 'MissWarningDuty', duty: 'ACKNOWLEDGE', dueOn: TODAY, today: TOMORROW },
};

export const aWarning = (more: Partial<Warning> = {}): Warning => ({
  ...begun,
  raisedOn: TODAY,
  since: TODAY,
  seen: seen('YELLOW'),
  ...more,
});

/** A warning at a stage, as its commands find it. */
export const at = (stage: WarningStage): WarningState => ({ stage, warning: aWarning() });

export const ACKNOWLEDGED: WarningEvent = { type: 'WarningAcknowledged', on: TODAY };
export const ASSIGNED: WarningEvent = { type: 'WarningAssigned', on: TODAY, unit: TOWN };
export const PROPOSED: WarningEvent = { type: 'WarningWaiverProposed', on: TODAY, waiver };
export const WAIVED: WarningEvent = { type: 'WarningWaived', on: TODAY, reason: waiver.reason };
