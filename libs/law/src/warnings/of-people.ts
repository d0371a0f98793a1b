import type { PlainDate, PlainMonth } from '@anxin/domain-kit';
import type { z } from 'zod';
import type { ParameterBook } from '../parameters/book';
import type { StayTerms } from '../pay/stay';
import type { DueOn } from '../pay/wage-line';
import { isUndetermined } from '../undetermined';
import type { AggregateSchema, Indicator } from './indicator';
import type { MonthTotals } from './pay-totals';

/** What the people of a project come to as of a day. */
export type PeopleOn = {
  readonly totals: MonthTotals<unknown>;
  /** Everybody, with the stays that exist on the day. */
  readonly stays: ReadonlyMap<unknown, readonly StayTerms[]>;
  readonly dueOnOf: DueOn;
  readonly on: PlainDate;
  readonly law: ParameterBook;
  /** Says that a month could not be looked at, and for want of what. */
  readonly note: (missing: string, payMonth: PlainMonth) => void;
};

/** An indicator that needs nothing but people: their stays, attendance, sheets and bank lines. */
export type PeopleIndicator<Schema extends AggregateSchema> = Indicator<Schema> & {
  readonly factsOf: (people: PeopleOn) => z.output<Schema>;
};

/** An indicator, and how its aggregates are made of people. */
export const ofPeople = <Schema extends AggregateSchema>(
  indicator: Indicator<Schema>,
  factsOf: PeopleIndicator<Schema>['factsOf'],
): PeopleIndicator<Schema> => ({ ...indicator, factsOf });

/** The months that have totals of a kind, with these. */
export const monthsWith = <Kind extends 'lines' | 'presence' | 'sheets'>({ totals }: PeopleOn, kind: Kind) =>
  [...totals].flatMap(([payMonth, { [kind]: total }]) => (total ? [{ payMonth, ...total }] : []));

/** Those months whose due day lies before the day; one whose due day is not known is noted. */
export const pastDue = <Month extends { readonly payMonth: PlainMonth }>(
  { dueOnOf, on, note }: PeopleOn,
  months: readonly Month[],
) =>
  months.flatMap((month) => {
    const dueOn = dueOnOf(month.payMonth);
    if (!isUndetermined(dueOn)) return dueOn < on ? [{ ...month, dueOn }] : [];
    note(dueOn.missing, month.payMonth);
    return [];
  });

/** Whom any month counts among those owed, or those whose pay went astray. */
export const everybody = ({ totals }: PeopleOn, of: 'misdirected' | 'owed'): ReadonlySet<unknown> =>
  new Set([...totals.values()].flatMap((month) => month[of]));
