import type { CitizenNumber, PlainDate, PlainMonth } from '@anxin/domain-kit';
import {
  isOwnAccount,
  type ParameterBook,
  type PayTerms,
  staysOn,
  type WageFacts,
  type WageLine,
  wageLine,
} from '@anxin/law';
import type { BankFact, Person, PersonMonth, Project } from '../county/facts';

/** A wage line with whose it is. */
export type Line = WageLine & {
  readonly idCardNumber: CitizenNumber;
  readonly payMonth: PlainMonth;
};

export const payTermsOf = ({ row }: Project): PayTerms => ({
  payDay: row.payDay,
  payPeriodOffset: row.payPeriodOffset === 0 ? 0 : 1,
});

/** The facts of a person's month as the law asks for them. */
export const wageFactsOf = (
  terms: PayTerms,
  { stays }: Person,
  payMonth: PlainMonth,
  month: PersonMonth,
): WageFacts => ({
  payMonth,
  terms,
  stays,
  entries: month.entries,
  exits: month.exits,
  sheet: month.sheet,
  bankLines: month.bankLines,
});

/** The wage lines of a project on a day. */
export const linesOf = (project: Project, on: PlainDate, law: ParameterBook): Line[] => {
  const terms = payTermsOf(project);
  const lines: Line[] = [];
  for (const person of project.people.values()) {
    if (person.stays.length === 0) continue;
    for (const [payMonth, month] of person.months) {
      const line = wageLine(wageFactsOf(terms, person, payMonth, month), on, law);
      if (line) lines.push({ idCardNumber: person.idCardNumber, payMonth, ...line });
    }
  }
  return lines;
};

/** Bank lines paid by a day to an account that is not the worker's own (GCP-03). */
export const misdirectedLines = ({ stays, months }: Person, on: PlainDate): BankFact[] => {
  const known = staysOn(stays, on);
  return [...months.values()].flatMap(({ bankLines }) =>
    bankLines.filter((line) => line.postedOn <= on && !isOwnAccount(line, known)),
  );
};
