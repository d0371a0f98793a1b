import { type Fen, NOTHING } from '@anxin/domain-kit';
import { type Asked, type DatedTerms, payTermsOf } from './pay-terms';
import {
  dueOnBy,
  type DueOn,
  lineAsOf,
  type LineOfMonth,
  type MonthAsOf,
  type ParameterBook,
  type PersonAsOf,
  type StayTerms,
} from '@anxin/law';

/** A wage line with what the bank paid astray for its month. */
export type PayLine = LineOfMonth & { readonly misdirectedFen: Fen };

/** A person on a project as of a day. */
export type Person = Omit<PersonAsOf, 'lines'> & { readonly personId: number; readonly lines: readonly PayLine[] };

/** A project's people as of a day. */
export type ProjectPayroll<Project> = {
  readonly project: Project;
  readonly people: readonly Person[];
  readonly dueOnOf: DueOn;
};

type Known = {
  readonly personId: number;
  readonly stays: readonly StayTerms[];
  readonly months: readonly MonthAsOf[];
};

/** What everybody on a project is owed on a day. */
export const payrollOn = <Project extends DatedTerms>(
  project: Project,
  known: readonly Known[],
  asked: Asked,
  law: ParameterBook,
): ProjectPayroll<Project> => {
  const dueOnOf = dueOnBy((payMonth) => payTermsOf(project, payMonth, asked), law);
  const { on } = asked;
  const people = known.map(({ personId, stays, months }) => ({
    personId,
    stays,
    months,
    lines: months.flatMap((month): PayLine[] => {
      const line = lineAsOf(month, stays, dueOnOf, on, law);
      const { payMonth, misdirectedFen = NOTHING } = month;
      return line ? [{ payMonth, misdirectedFen, ...line }] : [];
    }),
  }));
  return { project, people, dueOnOf };
};
