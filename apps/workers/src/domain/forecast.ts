import {
  addMonths,
  dayIn,
  type Fen,
  lesser,
  minus,
  monthOf,
  NOTHING,
  type PlainDate,
  type PlainMonth,
  plus,
} from '@anxin/domain-kit';
import { type ForecastFacts, isUndetermined, recentMonths } from '@anxin/law';
import type { PayLine, ProjectPayroll } from './lines';

/** What the service projects tells of a wage account, and of what its owner pays into it. */
export type FundedAccount = {
  readonly balanceFen: Fen;
  readonly labourCostMonthlyFen: Fen;
  readonly labourCostDay: number;
};

/** Pay days that are looked ahead to: of the month that goes on and the two after it. */
const MONTHS_AHEAD = 2;

/** The months after one, through another. */
const monthsAfter = (month: PlainMonth, through: PlainMonth): readonly PlainMonth[] =>
  month >= through ? [] : [addMonths(month, 1), ...monthsAfter(addMonths(month, 1), through)];

type Month = { readonly payMonth: PlainMonth; readonly payableFen: Fen; readonly unpaidFen: Fen };

const amount = (value: unknown): Fen => (typeof value === 'bigint' ? (value as Fen) : NOTHING);

/** A project's months with a line, oldest first, of what is determined. */
const monthsOf = (lines: readonly PayLine[]): readonly Month[] => {
  const months = new Map<PlainMonth, Month>();
  for (const { payMonth, payableFen, paidFen } of lines) {
    const { payableFen: payable, unpaidFen } = months.get(payMonth) ?? { payableFen: NOTHING, unpaidFen: NOTHING };
    const own = amount(payableFen);
    const unpaid = minus(own, lesser(own, paidFen));
    months.set(payMonth, { payMonth, payableFen: plus(payable, own), unpaidFen: plus(unpaidFen, unpaid) });
  }
  return [...months.values()].toSorted((a, b) => (a.payMonth < b.payMonth ? -1 : 1));
};

const isOnSite = ({ people }: ProjectPayroll<unknown>, on: PlainDate): boolean =>
  people.some(({ stays }) => stays.some(({ leftOn }) => leftOn === undefined || leftOn > on));

/** What the forecast of a project's wage account rests on (ACC-28). */
export const forecastFacts = (
  payroll: ProjectPayroll<unknown>,
  { balanceFen, labourCostMonthlyFen, labourCostDay }: FundedAccount,
  on: PlainDate,
): ForecastFacts => {
  const goesOn = monthOf(on);
  const last = addMonths(goesOn, MONTHS_AHEAD);
  const told = monthsOf(payroll.people.flatMap(({ lines }) => lines)).filter(({ payMonth }) => payMonth < goesOn);
  const dueOf = (month: PlainMonth): readonly PlainDate[] => {
    const due = payroll.dueOnOf(month);
    return isUndetermined(due) ? [] : [due];
  };
  const untold = isOnSite(payroll, on) ? monthsAfter(told.at(-1)?.payMonth ?? addMonths(goesOn, -1), last) : [];
  const payDaysAhead = untold.flatMap(dueOf).filter((day) => day >= on);
  const until = payDaysAhead.at(-1) ?? on;
  return {
    on,
    balanceFen,
    unpaid: told.flatMap(({ payMonth, unpaidFen }) => dueOf(payMonth).map((dueOn) => ({ dueOn, unpaidFen }))),
    recent: recentMonths(told, on).map(({ payMonth, payableFen }) => ({ payMonth, payableFen })),
    payDaysAhead,
    labourCost: monthsAfter(addMonths(goesOn, -1), monthOf(until))
      .map((month) => dayIn(month, labourCostDay))
      .filter((day) => day > on && day <= until)
      .map((day) => ({ on: day, amountFen: labourCostMonthlyFen })),
  };
};
