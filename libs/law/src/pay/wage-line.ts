import { type Fen, NOTHING, type PlainDate, type PlainMonth, plus } from '@anxin/domain-kit';
import type { ParameterBook } from '../parameters/book';
import { isUndetermined, Undetermined } from '../undetermined';
import { type Arrears, arrears } from './arrears';
import { dueDay } from './due-day';
import { both, countDays, type MonthDays, onlyOne } from './month-days';
import { type GateDays, type ShiftDays, shiftsOn } from './night-shift';
import { isOut, isOwnAccount, type NewCard, type Payee } from './paid';
import { earnedOver } from './payable';
import { type SheetLine, signedBy, type SignedLines } from './signed-sheet';
import { type Stay, staysOn, type StayTerms } from './stay';

/** When a project pays: the day of the month and whether in the pay month (0) or the next (1). */
export type PayTerms = { readonly payDay: number; readonly payPeriodOffset: 0 | 1 };

/** A line that the bank answered with `0000`. */
export type BankLine = Payee & {
  readonly amountFen: Fen;
  /** The day the payment came back (退票). */
  readonly returnedOn?: PlainDate | undefined;
};

/** The facts about one worker on one project in one month. */
export type WageFacts = {
  readonly payMonth: PlainMonth;
  readonly terms: PayTerms;
  readonly stays: readonly Stay[];
  readonly cards: readonly NewCard[];
  /** The months around too: a shift may end in the next. */
  readonly gate: ReadonlyMap<PlainMonth, GateDays>;
  readonly sheets: readonly SheetLine[];
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
export type MonthAsOf = ShiftDays & {
  readonly payMonth: PlainMonth;
  /** The sheet lines that are signed. */
  readonly signed?: SignedLines | undefined;
  /** To the worker's own account and name (GCP-03), and not come back. */
  readonly paidFen: Fen;
  /** To any other account; absent where there is no such bank line. */
  readonly misdirectedFen?: Fen | undefined;
};

/** The month as of a day. */
export const monthAsOf = (
  { payMonth, gate, sheets, bankLines, cards }: Omit<WageFacts, 'terms' | 'stays'>,
  staysByThen: readonly Stay[],
  on: PlainDate,
): MonthAsOf => {
  let paidFen = NOTHING;
  let misdirectedFen: Fen | undefined;
  for (const line of bankLines) {
    if (!isOut(line, on)) continue;
    if (isOwnAccount(line, { stays: staysByThen, cards })) paidFen = plus(paidFen, line.amountFen);
    else misdirectedFen = plus(misdirectedFen ?? NOTHING, line.amountFen);
  }
  return { payMonth, ...shiftsOn(gate, payMonth, on), signed: signedBy(sheets, on), paidFen, misdirectedFen };
};

/** The due day of a pay month of a project, looked up once a month. */
export type DueOn = (payMonth: PlainMonth) => PlainDate | Undetermined;

/** Looks up due days by a project's terms of each month (PAY-04). */
export const dueOnBy = (termsOf: (payMonth: PlainMonth) => PayTerms, law: ParameterBook): DueOn => {
  const known = new Map<PlainMonth, PlainDate | Undetermined>();
  return (payMonth) => {
    let dueOn = known.get(payMonth);
    if (dueOn === undefined) known.set(payMonth, (dueOn = dueDay.decide({ payMonth, ...termsOf(payMonth) }, law)));
    return dueOn;
  };
};

/** What is payable: what the signed lines are worth, and what the gate gives while the own sheet is not among them. */
const payableOf = (
  { payMonth, signed }: MonthAsOf,
  attended: MonthDays,
  stays: readonly StayTerms[],
  law: ParameterBook,
): Fen | Undetermined => {
  if (signed?.ownSheet) return signed.worthFen;
  const earnedFen = earnedOver(stays, attended, payMonth, law);
  return isUndetermined(earnedFen) ? earnedFen : plus(earnedFen, signed?.worthFen ?? NOTHING);
};

/**
 * The wage line of a month as of a day. There is one for a registered worker with an attendance day or a signed sheet
 * line; else `undefined`.
 * @param staysByThen those that exist on the day
 */
export const lineAsOf = (
  month: MonthAsOf,
  staysByThen: readonly StayTerms[],
  dueOnOf: DueOn,
  on: PlainDate,
  law: ParameterBook,
): WageLine | undefined => {
  if (staysByThen.length === 0) return undefined;
  const { payMonth, entries, exits, signed, paidFen } = month;
  const { attended, incomplete } = attendance(entries, exits);
  const attendanceDays = countDays(attended);
  if (!signed && attendanceDays === 0) return undefined;
  const payableFen = payableOf(month, attended, staysByThen, law);
  const dueOn = dueOnOf(payMonth);
  return {
    attendanceDays,
    incompleteDays: countDays(incomplete),
    basis: signed?.ownSheet ? 'SIGNED_SHEET' : 'ATTENDANCE',
    payableFen,
    paidFen,
    dueOn,
    ...arrearsOf(payableFen, paidFen, dueOn, on, law),
  };
};

/** The wage line on a day, from facts of that day or earlier. */
export const wageLine = (facts: WageFacts, on: PlainDate, law: ParameterBook): WageLine | undefined => {
  const stays = staysOn(facts.stays, on);
  return lineAsOf(
    monthAsOf(facts, stays, on),
    stays,
    dueOnBy(() => facts.terms, law),
    on,
    law,
  );
};
