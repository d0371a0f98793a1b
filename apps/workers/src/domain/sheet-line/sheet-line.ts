import type { Fen, PlainDate, PlainMonth } from '@anxin/domain-kit';
import type { Correction } from '../correction';
import type { NamedPerson, PersonKey, PersonOnProject } from '../subjects';

/** What a line of a wage sheet (工资表) says of a worker's month. */
export type SheetLineFields = {
  readonly days?: number;
  readonly totalPayFen?: Fen;
  readonly deductionsFen?: Fen;
  readonly netFen: Fen;
  /** What of the deductions was paid out before. */
  readonly advanceFen?: Fen;
  readonly signedOn?: PlainDate;
};

/** What may be empty of a line. */
export type SheetLinePart = 'days' | 'totalPayFen' | 'deductionsFen' | 'advanceFen' | 'signedOn';

/** A line of a month, whosever it is. */
export type SheetLineOfMonth = {
  readonly payMonth: PlainMonth;
  /** 1 is the month's own sheet, the others are supplementary. */
  readonly sheetNo: number;
  readonly fields: SheetLineFields;
  /** What stood in columns of its file that nobody knows. */
  readonly unknown?: unknown;
};

/** What a correction depends on beside the line itself. */
export type SheetLineSurroundings = {
  /** Whether whose the line should be has a stay on the project: a line needs one, as in a file. */
  readonly registered: boolean;
  /** Whether that person has another line of the same sheet. */
  readonly taken: boolean;
};

export type KnownSheetLine = SheetLineOfMonth & {
  readonly status: 'STANDING' | 'WITHDRAWN';
  /** Whose it is, which may be the right person of a number that was registered wrongly. */
  readonly of: PersonOnProject;
  readonly around: SheetLineSurroundings;
};

export type SheetLine = { readonly status: 'UNKNOWN' } | KnownSheetLine;

/** What a line should be, as said on the business day `today`; of another person, it goes there. */
export type SheetLineCorrection = Correction<SheetLineFields, SheetLinePart> & {
  readonly person?: NamedPerson | undefined;
  readonly today: PlainDate;
};

export type SheetLineCommand =
  | (SheetLineCorrection & { readonly type: 'Correct' })
  /** It never was. */
  | { readonly type: 'Withdraw'; readonly reason: string }
  /** It was after all, with what is corrected besides. */
  | (SheetLineCorrection & { readonly type: 'Restore' });

/** Each names whose the line is. */
export type SheetLineEvent =
  /** It stands, with these fields. */
  | {
      readonly type: 'Corrected';
      readonly person: PersonKey;
      readonly fields: SheetLineFields;
      readonly reason: string;
    }
  /** It is withdrawn here, and stands there with these fields. */
  | {
      readonly type: 'Moved';
      readonly person: NamedPerson;
      readonly fields: SheetLineFields;
      readonly reason: string;
    }
  | { readonly type: 'Withdrawn'; readonly person: PersonKey; readonly reason: string };
