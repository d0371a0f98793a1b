import { minus, monthOf, NOTHING, type PlainDate } from '@anxin/domain-kit';
import { type DueOn, isUndetermined, type MonthTotals, type UnpaidMonth } from '@anxin/law';

/** What was last published of months, by month. */
export type PublishedDue = ReadonlyMap<UnpaidMonth['payMonth'], Omit<UnpaidMonth, 'payMonth'>>;

/**
 * The months of which what is still to be paid changed since it was published. A month that goes on counts from its pay
 * day's month on; of one that cannot be added up what was published stands.
 */
export const wagesDueChanges = (
  totals: MonthTotals<unknown>,
  dueOnOf: DueOn,
  published: PublishedDue,
  on: PlainDate,
): readonly UnpaidMonth[] =>
  [...new Set([...published.keys(), ...totals.keys()])].toSorted().flatMap((payMonth) => {
    const { payableFen, coveredFen } = totals.get(payMonth)?.lines ?? { payableFen: NOTHING, coveredFen: NOTHING };
    if (isUndetermined(payableFen)) return [];
    const due = dueOnOf(payMonth);
    const dueOn = isUndetermined(due) ? undefined : due;
    const goesOn = payMonth >= monthOf(on) && dueOn !== undefined && monthOf(dueOn) > payMonth;
    const unpaidFen = goesOn ? NOTHING : minus(payableFen, coveredFen);
    const last = published.get(payMonth) ?? { unpaidFen: NOTHING, dueOn };
    return last.unpaidFen === unpaidFen && last.dueOn === dueOn ? [] : [{ payMonth, dueOn, unpaidFen }];
  });
