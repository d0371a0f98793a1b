/** When facts of a case are recorded, one after the other; `knownAt` may lie in between. */
export const RECORDED = ['2026-03-01T08:00:00Z', '2026-03-02T08:00:00Z', '2026-03-03T08:00:00Z'] as const;

type Of = { readonly project: number; readonly person: number; readonly recorded?: string };
type Withdrawable = { readonly version?: number; readonly withdrawn?: boolean };

export type StayCase = Of &
  Withdrawable & {
    readonly enteredOn: string;
    readonly leftOn?: string | null;
    readonly contractSignedOn?: string | null;
    readonly wageType?: 'DAY' | 'MONTH';
    readonly wageRateFen?: number;
    readonly name?: string;
    readonly card?: string | null;
    /** The general contractor itself unless told. */
    readonly employer?: string;
  };
export type SheetCase = Of &
  Withdrawable & {
    readonly month: string;
    readonly sheetNo?: number;
    readonly netFen: number;
    readonly advanceFen?: number;
    readonly signedOn?: string | null;
  };
export type CardCase = Of & Withdrawable & { readonly validFrom: string; readonly card: string };
export type BankCase = Of & {
  readonly lineNo: number;
  readonly version?: number;
  readonly month: string;
  readonly amountFen: number;
  readonly postedOn: string;
  readonly name?: string | null;
  /** The name could not be written by the bank. */
  readonly isNameUnclear?: boolean;
  readonly card?: string;
  readonly resultCode?: string;
  readonly returnedOn?: string | null;
};
export type DayCase = Omit<Of, 'recorded'> & {
  readonly day: string;
  readonly entry?: string | null;
  readonly exit?: string | null;
  /** When an exit in the morning was recorded. */
  readonly morning?: string | null;
};
/** Terms of pay that hold from a day on. */
export type TermsCase = {
  readonly project: number;
  readonly changedOn: string;
  readonly version?: number;
  readonly payDay?: number | null;
  readonly payPeriodOffset?: 0 | 1 | null;
  readonly recorded?: string;
};

/** A number that was registered wrongly. */
export type WrongNumberCase = Of & { readonly right: number; readonly version?: number };

/** Facts of a case: projects pay on the 15th of the next month unless told otherwise. */
export type FactsCase = {
  readonly projects?: readonly { readonly id: number; readonly payDay?: number; readonly payPeriodOffset?: 0 | 1 }[];
  readonly persons?: readonly number[];
  readonly terms?: readonly TermsCase[];
  readonly stays?: readonly StayCase[];
  readonly cards?: readonly CardCase[];
  readonly sheets?: readonly SheetCase[];
  readonly bankLines?: readonly BankCase[];
  readonly days?: readonly DayCase[];
  readonly wrongNumbers?: readonly WrongNumberCase[];
};
