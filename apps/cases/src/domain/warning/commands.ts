import type { PlainDate } from '@anxin/domain-kit';
import type { Unit } from '../clue';
import type { Seen, Subject, SubjectPlace } from './warning';

/** What every command says: the business day that it is about. */
type Given<Type extends string> = { readonly type: Type; readonly today: PlainDate };

/** An indicator reached a level. The service alone says so, as of the day on which it was evaluated. */
export type RaiseWarning = Given<'RaiseWarning'> & {
  readonly id: string;
  readonly subject: Subject;
  readonly place: SubjectPlace;
  readonly indicator: string;
  readonly round: number;
  readonly seen: Seen;
};

/** The level is another while it stands. */
export type ChangeWarningLevel = Given<'ChangeWarningLevel'> & { readonly seen: Seen };

/** The data reach no level any more. Nothing else clears a warning. */
export type ClearWarning = Given<'ClearWarning'>;

/** Somebody has seen it, within the time of its level. */
export type AcknowledgeWarning = Given<'AcknowledgeWarning'>;

export type AssignWarning = Given<'AssignWarning'> & { readonly unit: Unit };

/** What its unit found and did, with what proves it; the data say whether that was enough. */
export type AnswerWarning = Given<'AnswerWarning'> & {
  readonly answer: string;
  readonly evidence: readonly string[];
};

/** The enterprise that is warned says what it found and did, with what proves it; the office judges it by the data. */
export type ExplainWarning = Given<'ExplainWarning'> & {
  readonly explanation: string;
  readonly evidence: readonly string[];
};

/** One officer proposes that nobody has to act, another confirms. */
export type ProposeWarningWaiver = Given<'ProposeWarningWaiver'> & { readonly reason: string; readonly by: string };
export type ConfirmWarningWaiver = Given<'ConfirmWarningWaiver'> & { readonly by: string };
export type RejectWarningWaiver = Given<'RejectWarningWaiver'>;

/** The last day of a duty has passed; given by the clock alone. */
export type MissWarningDuty = Given<'MissWarningDuty'> & { readonly duty: string; readonly dueOn: PlainDate };

export type WarningCommand =
  | RaiseWarning
  | ChangeWarningLevel
  | ClearWarning
  | AcknowledgeWarning
  | AssignWarning
  | AnswerWarning
  | ExplainWarning
  | ProposeWarningWaiver
  | ConfirmWarningWaiver
  | RejectWarningWaiver
  | MissWarningDuty;
