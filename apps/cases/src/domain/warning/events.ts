import type { PlainDate } from '@anxin/domain-kit';
import type { Level } from '@anxin/law';
import type { Unit } from '../clue';
import type { Seen, Waiver, Warning } from './warning';

type Happened<Type extends string> = { readonly type: Type; readonly on: PlainDate };

export type WarningRaised = Happened<'WarningRaised'> & {
  readonly warning: Pick<Warning, 'id' | 'subject' | 'place' | 'indicator' | 'round' | 'seen'>;
};
export type WarningLevelChanged = Happened<'WarningLevelChanged'> & {
  readonly seen: Seen;
  readonly before: Level;
  /** It has to be acknowledged anew. */
  readonly isHigher: boolean;
};
export type WarningCleared = Happened<'WarningCleared'> & { readonly before: Level };
export type WarningAcknowledged = Happened<'WarningAcknowledged'>;
export type WarningAssigned = Happened<'WarningAssigned'> & { readonly unit: Unit };
export type WarningAnswered = Happened<'WarningAnswered'> & {
  readonly answer: string;
  readonly evidence: readonly string[];
};
export type WarningExplained = Happened<'WarningExplained'> & {
  readonly explanation: string;
  readonly evidence: readonly string[];
};
export type WarningWaiverProposed = Happened<'WarningWaiverProposed'> & { readonly waiver: Waiver };
export type WarningWaiverRejected = Happened<'WarningWaiverRejected'>;
export type WarningWaived = Happened<'WarningWaived'> & { readonly reason: string };
export type WarningDutyMissed = Happened<'WarningDutyMissed'> & { readonly duty: string; readonly dueOn: PlainDate };

export type WarningEvent =
  | WarningRaised
  | WarningLevelChanged
  | WarningCleared
  | WarningAcknowledged
  | WarningAssigned
  | WarningAnswered
  | WarningExplained
  | WarningWaiverProposed
  | WarningWaiverRejected
  | WarningWaived
  | WarningDutyMissed;
