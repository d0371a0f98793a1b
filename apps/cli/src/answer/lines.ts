import type { CitizenNumber, PlainDate } from '@anxin/domain-kit';
import {
  dueOnBy,
  lineAsOf,
  type LineOfMonth,
  monthAsOf,
  type ParameterBook,
  type PayTerms,
  type PersonAsOf,
  staysOn,
  type WageFacts,
} from '@anxin/law';
import type { Person, PersonMonth, Project } from '../county/facts';

/** A wage line with whose it is. */
export type Line = LineOfMonth & { readonly idCardNumber: CitizenNumber };

/** A person as of a day, with the wage lines of then. */
export type PersonOn = PersonAsOf & { readonly idCardNumber: CitizenNumber; readonly lines: readonly Line[] };

export const payTermsOf = ({ row }: Project): PayTerms => ({
  payDay: row.payDay,
  payPeriodOffset: row.payPeriodOffset === 0 ? 0 : 1,
});

/** The facts of a person's month as the law asks for them. */
export const wageFactsOf = (
  terms: PayTerms,
  { stays }: Person,
  payMonth: WageFacts['payMonth'],
  month: PersonMonth,
): WageFacts => ({ payMonth, terms, stays, ...month });

/** The people of a project on a day. */
export const peopleOn = (project: Project, on: PlainDate, law: ParameterBook): PersonOn[] => {
  const dueOnOf = dueOnBy(payTermsOf(project), law);
  return [...project.people.values()].map(({ idCardNumber, stays, months }) => {
    const staysByThen = staysOn(stays, on);
    const monthsByThen = [...months].map(([payMonth, month]) => monthAsOf({ payMonth, ...month }, staysByThen, on));
    const lines = monthsByThen.flatMap((month) => {
      const line = lineAsOf(month, staysByThen, dueOnOf, on, law);
      return line ? [{ idCardNumber, payMonth: month.payMonth, ...line }] : [];
    });
    return { idCardNumber, stays: staysByThen, months: monthsByThen, lines };
  });
};
