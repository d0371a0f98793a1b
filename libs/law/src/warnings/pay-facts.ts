import type { PlainDate, PlainMonth } from '@anxin/domain-kit';
import type { ParameterBook } from '../parameters/book';
import type { PersonAsOf } from '../pay/person-as-of';
import type { DueOn } from '../pay/wage-line';
import { type IndicatorFacts, peopleIndicators } from './indicators';
import type { PeopleOn } from './of-people';
import { monthTotals } from './pay-totals';

export type PayIndicator = keyof typeof peopleIndicators;
/** The indicators that need nothing but people: their stays, attendance, sheets and bank lines. */
export const PAY_INDICATORS = Object.keys(peopleIndicators) as readonly PayIndicator[];
export type PayFacts = { readonly [Code in PayIndicator]: IndicatorFacts<Code> };

/** Says that an indicator could not look at a month, and for want of what. */
export type NoteMissing = (code: PayIndicator, missing: string, payMonth: PlainMonth) => void;

type Asked = Omit<PeopleOn, 'note'> & { readonly note?: NoteMissing | undefined };

/** What the indicators of people are decided from on a day, by what the months of a project come to. */
export const payFactsFrom = ({ note, ...asked }: Asked): PayFacts =>
  Object.fromEntries(
    PAY_INDICATORS.map((code) => [
      code,
      peopleIndicators[code].factsOf({ ...asked, note: (missing, payMonth) => note?.(code, missing, payMonth) }),
    ]),
  ) as PayFacts;

/**
 * What the indicators of people are decided from on a day.
 * @param people everybody with a stay, a punch, a sheet line or a bank line, as of the day
 */
export const payFacts = (
  people: readonly PersonAsOf[],
  dueOnOf: DueOn,
  on: PlainDate,
  law: ParameterBook,
  note?: NoteMissing,
): PayFacts => {
  const totals = monthTotals(
    people.map((person) => [person, person] as const),
    law,
  );
  return payFactsFrom({
    totals,
    stays: new Map(people.map((person) => [person, person.stays])),
    dueOnOf,
    on,
    law,
    note,
  });
};
