import type { CitizenNumber, PlainDate, PlainMonth } from '@anxin/domain-kit';
import {
  dueOnBy,
  type DueOn,
  lineAsOf,
  type LineOfMonth,
  monthAsOf,
  type ParameterBook,
  type PayTerms,
  payTermsOn,
  type PersonAsOf,
  staysOn,
  type WageFacts,
} from '@anxin/law';
import type { Person, PersonMonth, Project } from '../county/facts';
import { changingFields } from './project-fields';

/** A wage line with whose it is. */
export type Line = LineOfMonth & { readonly idCardNumber: CitizenNumber };

/** A person as of a day, with the wage lines of then. */
export type PersonOn = PersonAsOf & { readonly idCardNumber: CitizenNumber; readonly lines: readonly Line[] };

/** When a project pays the wages of a month, as of a day. */
export const payTermsOf = (project: Project, payMonth: PlainMonth, on: PlainDate): PayTerms =>
  payTermsOn(changingFields(project), payMonth, on);

/** The due days of a project's months, as of a day. */
export const dueOnOf = (project: Project, on: PlainDate, law: ParameterBook): DueOn => {
  const fields = changingFields(project);
  return dueOnBy((payMonth) => payTermsOn(fields, payMonth, on), law);
};

const NOTHING_TOLD: PersonMonth = { sheets: [], bankLines: [] };

/** The facts of a person's month as the law asks for them. */
export const wageFactsOf = (
  terms: PayTerms,
  { stays, cards, gate, months }: Person,
  payMonth: WageFacts['payMonth'],
): WageFacts => ({ payMonth, terms, stays, cards, gate, ...(months.get(payMonth) ?? NOTHING_TOLD) });

/** The people of a project on a day. */
export const peopleOn = (project: Project, on: PlainDate, law: ParameterBook): PersonOn[] => {
  const dueOn = dueOnOf(project, on, law);
  return [...project.people.values()].map(({ idCardNumber, stays, cards, gate, months }) => {
    const staysByThen = staysOn(stays, on);
    const monthsByThen = [...months].map(([payMonth, month]) =>
      monthAsOf({ payMonth, cards, gate, ...month }, staysByThen, on),
    );
    const lines = monthsByThen.flatMap((month) => {
      const line = lineAsOf(month, staysByThen, dueOn, on, law);
      return line ? [{ idCardNumber, payMonth: month.payMonth, ...line }] : [];
    });
    return { idCardNumber, stays: staysByThen, months: monthsByThen, lines };
  });
};
