import { type Fen, lesser, NOTHING, type PlainMonth, plus } from '@anxin/domain-kit';
import type { ParameterBook } from '../parameters/book';
import { countDays, either, type MonthDays, NO_DAYS } from '../pay/month-days';
import type { PersonAsOf } from '../pay/person-as-of';
import { coverAll } from '../pay/stay';
import { attendance, type WageLine } from '../pay/wage-line';
import { isUndetermined, type Undetermined } from '../undetermined';
import { isBelowMinimum, type Minimum, minimumOf } from '../pay/minimum-wage';

/** The wage lines of one month of a project, added up; a sum that lacks a part is undetermined. */
export type LineTotals = { payableFen: Fen | Undetermined; coveredFen: Fen; arrearsFen: Fen; linesPaid: number };

/** The people at the gate in one month, registered or not. */
export type Presence = {
  peoplePresent: number;
  peopleUncovered: number;
  /** The days on which anybody was. */
  days: MonthDays;
};

/**
 * What the workers of one month signed for whose own sheet is signed, one each; `minimum` has the parameters that
 * `linesBelow` was counted with.
 */
export type SheetTotals = {
  signedLines: number;
  linesBelow: number;
  signedFen: Fen;
  highestSignedFen: Fen;
  readonly minimum: Minimum | Undetermined;
};

const at = <Total>(totals: Map<PlainMonth, Total>, month: PlainMonth, zero: () => Total): Total => {
  let total = totals.get(month);
  if (!total) totals.set(month, (total = zero()));
  return total;
};

export const lineTotals = (people: readonly PersonAsOf[]): ReadonlyMap<PlainMonth, LineTotals> => {
  const totals = new Map<PlainMonth, LineTotals>();
  const zero = () => ({ payableFen: NOTHING, coveredFen: NOTHING, arrearsFen: NOTHING, linesPaid: 0 });
  for (const { payMonth, payableFen, paidFen, arrearsFen } of people.flatMap(({ lines }) => lines)) {
    const total = at<LineTotals>(totals, payMonth, zero);
    if (paidFen > 0n) total.linesPaid += 1;
    if (!isUndetermined(arrearsFen)) total.arrearsFen = plus(total.arrearsFen, arrearsFen);
    if (isUndetermined(payableFen)) {
      total.payableFen = payableFen;
    } else {
      total.coveredFen = plus(total.coveredFen, lesser(paidFen, payableFen));
      if (!isUndetermined(total.payableFen)) total.payableFen = plus(total.payableFen, payableFen);
    }
  }
  return totals;
};

/** Who was present (a punch is enough), and who on a day that no stay covers (W18). */
export const presenceByMonth = (people: readonly PersonAsOf[]): ReadonlyMap<PlainMonth, Presence> => {
  const totals = new Map<PlainMonth, Presence>();
  for (const { stays, months } of people) {
    for (const { payMonth, entries, exits } of months) {
      const punched = either(entries, exits);
      if (punched === NO_DAYS) continue;
      const total = at(totals, payMonth, () => ({ peoplePresent: 0, peopleUncovered: 0, days: NO_DAYS }));
      total.peoplePresent += 1;
      total.days = either(total.days, punched);
      if (!coverAll(stays, punched, payMonth)) total.peopleUncovered += 1;
    }
  }
  return totals;
};

/** What was signed for: by workers with a stay (W08), and the highest of all (W09). */
export const sheetTotals = (
  people: readonly PersonAsOf[],
  law: ParameterBook,
): ReadonlyMap<PlainMonth, SheetTotals> => {
  const totals = new Map<PlainMonth, SheetTotals>();
  for (const { stays, months } of people) {
    for (const { payMonth, signed, entries, exits } of months) {
      if (!signed?.ownSheet) continue;
      const total = at(totals, payMonth, () => ({
        signedLines: 0,
        linesBelow: 0,
        signedFen: NOTHING,
        highestSignedFen: NOTHING,
        minimum: minimumOf(payMonth, law),
      }));
      const { worthFen } = signed;
      if (worthFen > total.highestSignedFen) total.highestSignedFen = worthFen;
      if (stays.length === 0) continue;
      total.signedLines += 1;
      total.signedFen = plus(total.signedFen, worthFen);
      const line = { attendanceDays: countDays(attendance(entries, exits).attended), payableFen: worthFen };
      if (!isUndetermined(total.minimum) && isBelowMinimum(line, total.minimum)) total.linesBelow += 1;
    }
  }
  return totals;
};

const whoseMonths = <Who>(
  people: readonly (readonly [Who, PersonAsOf])[],
  monthsOf: (person: PersonAsOf) => Iterable<PlainMonth>,
): ReadonlyMap<PlainMonth, ReadonlySet<Who>> => {
  const whose = new Map<PlainMonth, Set<Who>>();
  for (const [who, person] of people) {
    for (const month of monthsOf(person)) at(whose, month, () => new Set<Who>()).add(who);
  }
  return whose;
};

/** Whether a month is not paid in full, due or not. */
export const isOwed = ({ payableFen, paidFen }: WageLine): boolean =>
  !isUndetermined(payableFen) && payableFen > paidFen;

/** What one month of a project comes to: all that its pay indicators need; of persons, only who they are. */
export type MonthTotal<Who> = {
  readonly lines?: LineTotals | undefined;
  readonly presence?: Presence | undefined;
  readonly sheets?: SheetTotals | undefined;
  /** Whose pay went astray. */
  readonly misdirected: readonly Who[];
  /** Who has not got what is payable, due or not. */
  readonly owed: readonly Who[];
};

/** A project's months, oldest first; no month depends on another. */
export type MonthTotals<Who> = ReadonlyMap<PlainMonth, MonthTotal<Who>>;

export const monthTotals = <Who>(
  people: readonly (readonly [Who, PersonAsOf])[],
  law: ParameterBook,
): MonthTotals<Who> => {
  const all = people.map(([, person]) => person);
  const [lines, presence, sheets] = [lineTotals(all), presenceByMonth(all), sheetTotals(all, law)];
  const misdirected = whoseMonths(people, ({ months }) =>
    months.flatMap(({ payMonth, misdirectedFen }) => (misdirectedFen === undefined ? [] : [payMonth])),
  );
  const owed = whoseMonths(people, (person) => person.lines.filter(isOwed).map(({ payMonth }) => payMonth));
  const months = new Set([lines, presence, sheets, misdirected, owed].flatMap((totals) => [...totals.keys()]));
  return new Map(
    [...months].toSorted().map((month) => [
      month,
      {
        lines: lines.get(month),
        presence: presence.get(month),
        sheets: sheets.get(month),
        misdirected: [...(misdirected.get(month) ?? [])],
        owed: [...(owed.get(month) ?? [])],
      },
    ]),
  );
};
