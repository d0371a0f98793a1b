import { addMonths, dayIn, monthOf, type PlainDate } from '@anxin/domain-kit';

/**
 * The labour-cost days that W03 looks at on a day: one a month, the last day of a shorter month, each before `on` and
 * not before the account's opening or the first day checked.
 */
export const labourCostDays = (
  { labourCostDay, escrowOpenedOn }: { readonly labourCostDay: number; readonly escrowOpenedOn: PlainDate },
  checkedFrom: PlainDate,
  on: PlainDate,
): PlainDate[] => {
  const start = escrowOpenedOn > checkedFrom ? escrowOpenedOn : checkedFrom;
  const days: PlainDate[] = [];
  for (let month = monthOf(start); month <= monthOf(on); month = addMonths(month, 1)) {
    const day = dayIn(month, labourCostDay);
    if (start <= day && day < on) days.push(day);
  }
  return days;
};
