import type { Fen, PlainDate } from '@anxin/domain-kit';
import type { WageType } from '@anxin/law';
import type { Correction } from '../correction';
import type { SheetLineOfMonth } from '../sheet-line';
import type { NamedPerson, PersonOnProject } from '../subjects';

/** What a stay (进场登记) says of a worker on a project. */
export type StayFields = {
  readonly teamName?: string;
  readonly employerCreditCode: string;
  readonly workerName: string;
  readonly cellPhone?: string;
  readonly payRollBankCardNumber?: string;
  readonly workType?: string;
  readonly wageType: WageType;
  readonly wageRateFen: Fen;
  readonly contractSignedOn?: PlainDate;
  readonly leftOn?: PlainDate;
};

/** What may be empty of a stay. */
export type StayPart = 'teamName' | 'workType' | 'cellPhone' | 'payRollBankCardNumber' | 'contractSignedOn' | 'leftOn';

/** What a correction depends on beside the stay itself. */
export type StaySurroundings = {
  /** Whether another stay stands where this one should go. */
  readonly taken: boolean;
  /** Whether the employer is one that `projects` has registered; without a new employer it is. */
  readonly employerKnown: boolean;
  /** Whether the person has another stay on the project. */
  readonly hasOtherStay: boolean;
  /** The person's lines of wage sheets there, of months of which the person it should go to has none. */
  readonly sheetLines: readonly SheetLineOfMonth[];
};

export type KnownStay = {
  readonly status: 'STANDING' | 'WITHDRAWN';
  readonly of: PersonOnProject;
  readonly enteredOn: PlainDate;
  readonly fields: StayFields;
  /** What stood in columns of its file that nobody knows. */
  readonly unknown?: unknown;
  readonly around: StaySurroundings;
};

export type Stay = { readonly status: 'UNKNOWN' } | KnownStay;

/** What a stay should be; where it belongs to another person or begins on another day, it goes there. */
export type StayCorrection = Correction<StayFields, StayPart> & {
  readonly person?: NamedPerson | undefined;
  readonly enteredOn?: PlainDate | undefined;
};

export type StayCommand =
  | (StayCorrection & { readonly type: 'Correct' })
  /** It never was. */
  | { readonly type: 'Withdraw'; readonly reason: string }
  /** It was after all, with what is corrected besides. */
  | (StayCorrection & { readonly type: 'Restore' });

/** Where a stay goes: from which day, and to whom if that is another person. */
export type StayTarget = { readonly person?: NamedPerson; readonly enteredOn: PlainDate };

export type StayEvent =
  /** It stands, with these fields. */
  | { readonly type: 'Corrected'; readonly fields: StayFields; readonly reason: string }
  /** It is withdrawn here, and stands there with these fields. */
  | { readonly type: 'Moved'; readonly to: StayTarget; readonly fields: StayFields; readonly reason: string }
  | { readonly type: 'Withdrawn'; readonly reason: string }
  /**
   * No stay of the project is left under the person's number: what gate and bank report under it, then and later, counts
   * for the right person.
   */
  | { readonly type: 'IdentityReassigned'; readonly right: NamedPerson; readonly reason: string }
  /** A line of a wage sheet goes with it to the right person. */
  | {
      readonly type: 'SheetLineMoved';
      readonly line: SheetLineOfMonth;
      readonly right: NamedPerson;
      readonly reason: string;
    };
