import { addMonths, firstDayOf, type PlainDate, type PlainMonth } from '@anxin/domain-kit';
import { type DueOn, isUndetermined, owedFrom } from '@anxin/law';

/**
 * The first day after a day on which a month may come to something else, or to be told otherwise, though its facts stay
 * as they are: once it is over (`wagesDueChanges`), and once its wages are late.
 */
export const monthChangesOn = (payMonth: PlainMonth, dueOnOf: DueOn, on: PlainDate): PlainDate | undefined => {
  const dueOn = dueOnOf(payMonth);
  const days = [firstDayOf(addMonths(payMonth, 1)), ...(isUndetermined(dueOn) ? [] : [owedFrom(dueOn)])];
  return days.filter((day) => day > on).toSorted()[0];
};
