import { type AccountNumber, type Fen, type PlainDate, type PlainMonth, sum } from '@anxin/domain-kit';
import type { ParameterBook } from '../parameters/book';
import { isUndetermined, Undetermined } from '../undetermined';
import { type Arrears, arrears } from './arrears';
import { dueDay } from './due-day';
import { both, countDays, daysBy, type MonthDays, onlyOne } from './month-days';
import { isOwnAccount } from './paid';
import { earnedOver } from './payable';
import { sheetSignedBy } from './signed-sheet';
import { type Stay, staysOn } from './stay';

/** When a project pays: the day of the month and whether in the pay month (0) or the next (1). */
export type PayTerms = { readonly payDay: number; readonly payPeriodOffset: 0 | 1 };

/** A line of a wage sheet (工资支付表); it counts once the worker has signed. */
export type SheetLine = { readonly netFen: Fen; readonly signedOn?: PlainDate | undefined };

/** A line that the bank answered with `0000`. */
export type BankLine = {
  readonly payeeName?: string | undefined;
  readonly payeeAccount: AccountNumber;
  readonly amountFen: Fen;
  readonly postedOn: PlainDate;
};

/** The facts about one worker on one project in one month. */
export type WageFacts = {
  readonly payMonth: PlainMonth;
  readonly terms: PayTerms;
  readonly stays: readonly Stay[];
  readonly entries: MonthDays;
  readonly exits: MonthDays;
  readonly sheet?: SheetLine | undefined;
  readonly bankLines: readonly BankLine[];
};

export type PayableBasis = 'SIGNED_SHEET' | 'ATTENDANCE';

/** What one worker is owed on one project for one month, as of a day. */
export type WageLine = {
  readonly attendanceDays: number;
  readonly incompleteDays: number;
  readonly basis: PayableBasis;
  readonly payableFen: Fen | Undetermined;
  readonly paidFen: Fen;
  readonly dueOn: PlainDate | Undetermined;
  readonly arrearsFen: Fen | Undetermined;
  readonly daysLate: number | Undetermined;
};

const arrearsOf = (
  payableFen: Fen | Undetermined,
  paidFen: Fen,
  dueOn: PlainDate | Undetermined,
  on: PlainDate,
  law: ParameterBook,
): Arrears | { readonly arrearsFen: Undetermined; readonly daysLate: Undetermined } => {
  if (!isUndetermined(payableFen) && !isUndetermined(dueOn)) {
    return arrears.decide({ payableFen, paidFen, dueOn, on }, law);
  }
  const missing = [payableFen, dueOn].filter(isUndetermined).map((value) => value.missing);
  const unknown = new Undetermined(missing.join(' '));
  return { arrearsFen: unknown, daysLate: unknown };
};

/** An attendance day has an entry and an exit (GCP-02); a day with only one of them is incomplete and not paid. */
export const attendance = (entries: MonthDays, exits: MonthDays) => ({
  attended: both(entries, exits),
  incomplete: onlyOne(entries, exits),
});

/** What was paid to the worker's own account and name by a day (GCP-03). */
export const paidBy = (bankLines: readonly BankLine[], stays: readonly Stay[], on: PlainDate): Fen =>
  sum(bankLines.filter((line) => line.postedOn <= on && isOwnAccount(line, stays)).map(({ amountFen }) => amountFen));

/**
 * The wage line on a day, from facts of that day or earlier. There is one for a registered worker with an attendance
 * day or a signed sheet line; else `undefined`. A signed sheet says what is payable, whatever the gate counted.
 */
export const wageLine = (facts: WageFacts, on: PlainDate, law: ParameterBook): WageLine | undefined => {
  const { payMonth, terms } = facts;
  const stays = staysOn(facts.stays, on);
  if (stays.length === 0) return undefined;
  const { attended, incomplete } = attendance(daysBy(facts.entries, payMonth, on), daysBy(facts.exits, payMonth, on));
  const attendanceDays = countDays(attended);
  const signed = sheetSignedBy(facts.sheet, on);
  if (!signed && attendanceDays === 0) return undefined;

  const payableFen = signed ? signed.netFen : earnedOver(stays, attended, payMonth, law);
  const paidFen = paidBy(facts.bankLines, stays, on);
  const dueOn = dueDay.decide({ payMonth, ...terms }, law);
  return {
    attendanceDays,
    incompleteDays: countDays(incomplete),
    basis: signed ? 'SIGNED_SHEET' : 'ATTENDANCE',
    payableFen,
    paidFen,
    dueOn,
    ...arrearsOf(payableFen, paidFen, dueOn, on, law),
  };
};
