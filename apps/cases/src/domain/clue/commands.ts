import type { PlainDate } from '@anxin/domain-kit';
import type { ClueRow } from '@anxin/intake';
import type { Channel, Conclusion, Procedure, Told, Unit } from './clue';

/** What every command says: the business day on which it is given. */
type Given<Type extends string> = { readonly type: Type; readonly today: PlainDate };

/** What was reported as it was reported, the reporter included: kept beside the clue, told to nobody. */
export type Report = {
  /** Of a completion, what it adds; the key is always there. */
  readonly values: Partial<ClueRow> & Pick<ClueRow, 'channel' | 'externalNo'>;
  /** File, line and import; or the mutation. */
  readonly origin: string;
  readonly unknown?: unknown;
};

/** A grievance comes in. */
export type ReceiveClue = Given<'ReceiveClue'> & {
  readonly code: string;
  readonly channel: Channel;
  readonly externalNo: string;
  readonly receivedOn: PlainDate;
  readonly told: Told;
  readonly report: Report;
};

/** More of it is told, by a later row of the channel or by the reporter whom the office asked. */
export type CompleteClue = Given<'CompleteClue'> & { readonly told: Told; readonly report: Report };

/** It is for this office. */
export type ScreenClue = Given<'ScreenClue'>;

/** It is for somebody else, who is named; the channel is told. */
export type TransferClue = Given<'TransferClue'> & { readonly to: string; readonly reason: string };

/** It cannot be handled as it is: the reporter is told what is missing. */
export type ReturnClue = Given<'ReturnClue'> & { readonly missing: string };

export type AssignClue = Given<'AssignClue'> & { readonly unit: Unit };

/** The unit takes it over. */
export type SignClue = Given<'SignClue'>;

/** It is not for this unit. */
export type SendClueBack = Given<'SendClueBack'> & { readonly reason: string };

export type CheckClue = Given<'CheckClue'>;
export type MediateClue = Given<'MediateClue'>;

/** Another procedure takes it; its filing number proves that. */
export type HandClueOver = Given<'HandClueOver'> & { readonly to: Procedure; readonly filingNo: string };

/** CLU-05: a conclusion, the evidence that it needs, and the day on which the complainant was told. */
export type ConcludeClue = Given<'ConcludeClue'> & {
  readonly conclusion: Conclusion;
  /** What proves it: proof of payment of each worker, the reasons, the filing. */
  readonly evidence: readonly string[];
  readonly complainantToldOn: PlainDate | undefined;
};

/** The complainant is called after the conclusion; whoever is not satisfied has the clue reopened (CLU-06). */
export type CallClueBack = Given<'CallClueBack'> & {
  readonly outcome: 'SATISFIED' | 'NOT_SATISFIED' | 'NOT_REACHED';
  readonly note: string;
};

export type ArchiveClue = Given<'ArchiveClue'>;

/** The time to conclude is extended, once (CLU-04). */
export type ExtendClue = Given<'ExtendClue'> & { readonly reason: string };

/** A level up takes it (CLU-08). */
export type EscalateClue = Given<'EscalateClue'> & { readonly reason: string };

/** The clocks stand until it is resumed (GEN-11). */
export type SuspendClue = Given<'SuspendClue'> & { readonly reason: string };
export type ResumeClue = Given<'ResumeClue'>;

/** The same matter as another clue: joined, never deleted (CLU-09). */
export type JoinClue = Given<'JoinClue'> & { readonly matter: string };
export type SplitClue = Given<'SplitClue'> & { readonly reason: string };

/** The last day of a duty has passed; given by the clock alone. */
export type MissClueDuty = Given<'MissClueDuty'> & { readonly duty: string; readonly dueOn: PlainDate };

export type ClueCommand =
  | ReceiveClue
  | CompleteClue
  | ScreenClue
  | TransferClue
  | ReturnClue
  | AssignClue
  | SignClue
  | SendClueBack
  | CheckClue
  | MediateClue
  | HandClueOver
  | ConcludeClue
  | CallClueBack
  | ArchiveClue
  | ExtendClue
  | EscalateClue
  | SuspendClue
  | ResumeClue
  | JoinClue
  | SplitClue
  | MissClueDuty;
