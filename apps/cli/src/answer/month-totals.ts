import { type Fen, firstDayOf, lesser, NOTHING, type PlainDate, type PlainMonth, plus } from '@anxin/domain-kit';
import type { Undetermined } from '@anxin/law';
import {
  attendance,
  countDays,
  coverAll,
  daysBy,
  either,
  isBelowMinimum,
  isUndetermined,
  NO_DAYS,
  type ParameterBook,
  sheetSignedBy,
  staysOn,
} from '@anxin/law';
import type { PersonMonth, Project } from '../county/facts';
import type { Line } from './lines';

/** The wage lines of one month of a project, added up; a sum that lacks a part is undetermined. */
export type LineTotals = { payableFen: Fen | Undetermined; coveredFen: Fen; arrearsFen: Fen; linesPaid: number };

/** The people at the gate in one month, registered or not. */
export type Presence = { peoplePresent: number; peopleUncovered: number };

/** The signed sheet lines of one month; `minimum` has the parameters that `linesBelow` was counted with. */
export type SheetTotals = {
  signedLines: number;
  linesBelow: number;
  netFen: Fen;
  highestNetFen: Fen;
  readonly minimum: Minimum | Undetermined;
};
type Minimum = { readonly fullAttendanceDays: number; readonly minimumWageFen: Fen };

const at = <Total>(totals: Map<PlainMonth, Total>, month: PlainMonth, zero: () => Total): Total => {
  let total = totals.get(month);
  if (!total) totals.set(month, (total = zero()));
  return total;
};

export const lineTotals = (lines: readonly Line[]): ReadonlyMap<PlainMonth, LineTotals> => {
  const totals = new Map<PlainMonth, LineTotals>();
  for (const { payMonth, payableFen, paidFen, arrearsFen } of lines) {
    const total = at(totals, payMonth, () => ({
      payableFen: NOTHING,
      coveredFen: NOTHING,
      arrearsFen: NOTHING,
      linesPaid: 0,
    }));
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

const punched = ({ entries, exits }: PersonMonth, month: PlainMonth, on: PlainDate) =>
  daysBy(either(entries, exits), month, on);

/** Who was present (a punch is enough), and who on a day that no stay covers (W18). */
export const presenceByMonth = ({ people }: Project, on: PlainDate): ReadonlyMap<PlainMonth, Presence> => {
  const totals = new Map<PlainMonth, Presence>();
  for (const { stays, months } of people.values()) {
    const known = staysOn(stays, on);
    for (const [month, facts] of months) {
      const days = punched(facts, month, on);
      if (days === NO_DAYS) continue;
      const total = at(totals, month, () => ({ peoplePresent: 0, peopleUncovered: 0 }));
      total.peoplePresent += 1;
      if (!coverAll(known, days, month)) total.peopleUncovered += 1;
    }
  }
  return totals;
};

const minimumOf = (month: PlainMonth, law: ParameterBook): Minimum | Undetermined => {
  const minimumWageFen = law.at('minimumWageMonthly', firstDayOf(month));
  const fullAttendanceDays = law.at('fullAttendanceDays', firstDayOf(month));
  if (isUndetermined(minimumWageFen)) return minimumWageFen;
  return isUndetermined(fullAttendanceDays) ? fullAttendanceDays : { minimumWageFen, fullAttendanceDays };
};

/** The sheet lines signed by a day: those of workers with a stay (W08), and the highest of all (W09). */
export const sheetTotals = (
  { people }: Project,
  on: PlainDate,
  law: ParameterBook,
): ReadonlyMap<PlainMonth, SheetTotals> => {
  const totals = new Map<PlainMonth, SheetTotals>();
  for (const { stays, months } of people.values()) {
    const registered = staysOn(stays, on).length > 0;
    for (const [month, { sheet, entries, exits }] of months) {
      const signed = sheetSignedBy(sheet, on);
      if (!signed) continue;
      const total = at(totals, month, () => ({
        signedLines: 0,
        linesBelow: 0,
        netFen: NOTHING,
        highestNetFen: NOTHING,
        minimum: minimumOf(month, law),
      }));
      const { netFen } = signed;
      if (netFen > total.highestNetFen) total.highestNetFen = netFen;
      if (!registered) continue;
      total.signedLines += 1;
      total.netFen = plus(total.netFen, netFen);
      const { attended } = attendance(daysBy(entries, month, on), daysBy(exits, month, on));
      const line = { attendanceDays: countDays(attended), netFen };
      if (!isUndetermined(total.minimum) && isBelowMinimum(line, total.minimum)) total.linesBelow += 1;
    }
  }
  return totals;
};
