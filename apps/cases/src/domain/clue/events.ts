import type { PlainDate } from '@anxin/domain-kit';
import type { Clue, Conclusion, Procedure, Told, Unit } from './clue';
import type { CallClueBack } from './commands';

type Happened<Type extends string> = { readonly type: Type; readonly on: PlainDate };

export type ClueReceived = Happened<'ClueReceived'> & {
  readonly clue: Pick<Clue, 'code' | 'channel' | 'externalNo' | 'receivedOn' | 'told'>;
};
export type ClueCompleted = Happened<'ClueCompleted'> & { readonly told: Told };
export type ClueScreened = Happened<'ClueScreened'>;
export type ClueTransferred = Happened<'ClueTransferred'> & { readonly to: string; readonly reason: string };
export type ClueReturned = Happened<'ClueReturned'> & { readonly missing: string };
export type ClueAssigned = Happened<'ClueAssigned'> & { readonly unit: Unit };
export type ClueSigned = Happened<'ClueSigned'>;
export type ClueSentBack = Happened<'ClueSentBack'> & { readonly reason: string };
export type ClueCheckBegun = Happened<'ClueCheckBegun'>;
export type ClueMediationBegun = Happened<'ClueMediationBegun'>;
export type ClueHandedOver = Happened<'ClueHandedOver'> & { readonly to: Procedure; readonly filingNo: string };
export type ClueConcluded = Happened<'ClueConcluded'> & {
  readonly conclusion: Conclusion;
  readonly evidence: readonly string[];
  readonly complainantToldOn: PlainDate;
};
export type ClueCalledBack = Happened<'ClueCalledBack'> &
  Pick<CallClueBack, 'note'> & {
    readonly outcome: 'SATISFIED' | 'NOT_REACHED';
  };
/** The complainant, called after the conclusion, was not satisfied. */
export type ClueReopened = Happened<'ClueReopened'> & Pick<CallClueBack, 'note'>;
export type ClueArchived = Happened<'ClueArchived'>;
export type ClueExtended = Happened<'ClueExtended'> & { readonly reason: string };
export type ClueEscalated = Happened<'ClueEscalated'> & { readonly reason: string };
export type ClueSuspended = Happened<'ClueSuspended'> & { readonly reason: string };
export type ClueResumed = Happened<'ClueResumed'>;
export type ClueJoined = Happened<'ClueJoined'> & { readonly matter: string };
export type ClueSplit = Happened<'ClueSplit'> & { readonly reason: string };
export type ClueDutyMissed = Happened<'ClueDutyMissed'> & { readonly duty: string; readonly dueOn: PlainDate };

export type ClueEvent =
  | ClueReceived
  | ClueCompleted
  | ClueScreened
  | ClueTransferred
  | ClueReturned
  | ClueAssigned
  | ClueSigned
  | ClueSentBack
  | ClueCheckBegun
  | ClueMediationBegun
  | ClueHandedOver
  | ClueConcluded
  | ClueCalledBack
  | ClueReopened
  | ClueArchived
  | ClueExtended
  | ClueEscalated
  | ClueSuspended
  | ClueResumed
  | ClueJoined
  | ClueSplit
  | ClueDutyMissed;
