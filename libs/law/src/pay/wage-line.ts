import { type AccountNumber, type Fen, NOTHING, type PlainDate, type PlainMonth, plus } from '@anxin/domain-kit';
import type { ParameterBook } from '../parameters/book';
import { isUndetermined, Undetermined } from '../undetermined';
import { type Arrears, arrears } from './arrears';
import { dueDay } from './due-day';
import { both, countDays, daysBy, type MonthDays, onlyOne } from './month-days';
import { isOwnAccount } from './paid';
import { earnedOver } from './payable';
import { type SheetLine, sheetSignedBy } from './signed-sheet';
import { type Stay, staysOn, type StayTerms } from './stay';

/** When a project pays: the day of the month and whether in the pay month (0) or the next (1). */
export type PayTerms = { readonly payDay: number; readonly payPeriodOffset: 0 | 1 };

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

/** What is known on a day of one worker on one project in one month: nothing of a later day. */
export type MonthAsOf = {
  readonly payMonth: PlainMonth;
  readonly entries: MonthDays;
  readonly exits: MonthDays;
  /** The sheet line, if signed. */
  readonly signed?: SheetLine | undefined;
  /** To the worker's own account and name (GCP-03). */
  readonly paidFen: Fen;
  /** To any other account; absent where there is no such bank line. */
  readonly misdirectedFen?: Fen | undefined;
};

/** The month as of a day. */
export const monthAsOf = (
  { payMonth, entries, exits, sheet, bankLines }: Omit<WageFacts, 'terms' | 'stays'>,
  staysByThen: readonly Stay[],
  on: PlainDate,
): MonthAsOf => {
  let paidFen = NOTHING;
  let misdirectedFen: Fen | undefined;
  for (const line of bankLines) {
    if (line.postedOn > on) continue;
    if (isOwnAccount(line, staysByThen)) paidFen = plus(paidFen, line.amountFen);
    else misdirectedFen = plus(misdirectedFen ?? NOTHING, line.amountFen);
  }
  return {
    payMonth,
    entries: daysBy(entries, payMonth, on),
    exits: daysBy(exits, payMonth, on),
    signed: sheetSignedBy(sheet, on),
    paidFen,
    misdirectedFen,
  };
};

/** The due day of a pay month of a project, looked up once a month. */
export type DueOn = (payMonth: PlainMonth) => PlainDate | Undetermined;

/** Looks up due days by a project's terms (PAY-04). */
export const dueOnBy = (terms: PayTerms, law: ParameterBook): DueOn => {
  const known = new Map<PlainMonth, PlainDate | Undetermined>();
  return (payMonth) => {
    let dueOn = known.get(payMonth);
    if (dueOn === undefined) known.set(payMonth, (dueOn = dueDay.decide({ payMonth, ...terms }, law)));
    return dueOn;
  };
};

/**
 * The wage line of a month as of a day. There is one for a registered worker with an attendance day or a signed sheet
 * line; else `undefined`. A signed sheet says what is payable, whatever the gate counted.
 * @param staysByThen those that exist on the day
 */
export const lineAsOf = (
  { payMonth, entries, exits, signed, paidFen }: MonthAsOf,
  staysByThen: readonly StayTerms[],
  dueOnOf: DueOn,
  on: PlainDate,
  law: ParameterBook,
): WageLine | undefined => {
  if (staysByThen.length === 0) return undefined;
  const { attended, incomplete } = attendance(entries, exits);
  const attendanceDays = countDays(attended);
  if (!signed && attendanceDays === 0) return undefined;
  const payableFen = signed ? signed.netFen : earnedOver(staysByThen, attended, payMonth, law);
  const dueOn = dueOnOf(payMonth);
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

/** The wage line on a day, from facts of that day or earlier. */
export const wageLine = (facts: WageFacts, on: PlainDate, law: ParameterBook): WageLine | undefined => {
  const stays = staysOn(facts.stays, on);
  return lineAsOf(monthAsOf(facts, stays, on), stays, dueOnBy(facts.terms, law), on, law);
};
