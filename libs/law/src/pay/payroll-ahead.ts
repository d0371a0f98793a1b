import { type Fen, NOTHING, type PlainDate, type PlainMonth, plus } from '@anxin/domain-kit';

/** What of a month's pay is still to be paid. */
export type UnpaidMonth = {
  readonly payMonth: PlainMonth;
  /** Undefined where the day it is due is not known. */
  readonly dueOn: PlainDate | undefined;
  readonly unpaidFen: Fen;
};

/** The next payroll: all that is to be paid by the next pay day, what is late with it. */
export type PayrollAhead = { readonly dueOn: PlainDate | null; readonly unpaidFen: Fen };

/** The payroll that a wage account must carry next, as of a day. */
export const payrollAhead = (months: readonly UnpaidMonth[], on: PlainDate): PayrollAhead => {
  const unpaid = months.flatMap(({ dueOn, unpaidFen }) => (dueOn && unpaidFen > 0n ? [{ dueOn, unpaidFen }] : []));
  const days = unpaid.map(({ dueOn }) => dueOn).toSorted();
  const dueOn = days.find((day) => day >= on) ?? days.at(-1) ?? null;
  const sum = unpaid.filter((month) => dueOn !== null && month.dueOn <= dueOn);
  return { dueOn, unpaidFen: sum.reduce((total, month) => plus(total, month.unpaidFen), NOTHING) };
};
