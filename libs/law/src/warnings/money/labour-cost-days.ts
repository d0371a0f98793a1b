import { addMonths, dayIn, type Fen, firstDayOf, monthOf, type PlainDate } from '@anxin/domain-kit';
import { heldOn } from '../../project-change';
import type { ProjectSite } from '../../site';

/** A day by which a month's labour cost is due, and how much. */
export type LabourCostDay = { readonly day: PlainDate; readonly dueFen: Fen };

/**
 * The labour-cost days that W03 looks at on a day: one a month by the terms of the month's first day, the last day of a
 * shorter month, each before `on` and not before the account's opening or the first day checked.
 */
export const labourCostDays = (
  site: Pick<ProjectSite, 'labourCostDay' | 'labourCostMonthlyFen' | 'changes'>,
  escrowOpenedOn: PlainDate,
  checkedFrom: PlainDate,
  on: PlainDate,
): readonly LabourCostDay[] => {
  const start = escrowOpenedOn > checkedFrom ? escrowOpenedOn : checkedFrom;
  const days: LabourCostDay[] = [];
  for (let month = monthOf(start); month <= monthOf(on); month = addMonths(month, 1)) {
    const { labourCostDay, labourCostMonthlyFen: dueFen } = heldOn(site, firstDayOf(month), on);
    const day = dayIn(month, labourCostDay);
    if (start <= day && day < on) days.push({ day, dueFen });
  }
  return days;
};
