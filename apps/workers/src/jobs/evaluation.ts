import { wageIndicatorsChanged } from '@anxin/contracts';
import { groupedBy, type PlainDate, type PlainMonth } from '@anxin/domain-kit';
import {
  type AreaParameters,
  indicatorsFrom,
  monthTotals,
  type ParameterBook,
  PAY_INDICATORS,
  payFactsFrom,
} from '@anxin/law';
import { digestOfParameters, type DueSubject, type Evaluation, type Rows, rowsIn, type Tx } from '@anxin/service-kit';
import type { ProjectPayroll } from '../domain/lines';
import { monthFigures, projectFigures } from '../domain/totals';
import { type WageChange, wageChanges } from '../domain/wage-changes';
import { type PublishedDue, wagesDueChanges } from '../domain/wages-due';
import { wageEntries } from '../events/wages';
import { keepFigures } from '../store/wages/kept-figures';
import { type FoundAsOf, foundMonths, type FoundTotals, keepMonths } from '../store/wages/month-totals';
import { personTokens } from '../store/wages/read-lines';
import type { Whose } from '../store/people/read-people';
import { readPayrolls } from '../store/wages/read-payrolls';
import { projectStream } from '../store/streams';
import { lastPublishedDue, savePublishedDue } from '../store/wages/published-due';
import { savePublishedWages, lastPublishedWages } from '../store/wages/published-wages';
import { type WageProject, wageProjects } from '../store/wage-projects';

/** Which months of a project are read: from the first that changed to the last, beside what the others came to. */
type Scope = {
  readonly project: WageProject;
  readonly months?: NonNullable<Whose['months']>;
  /** What its months came to before. */
  readonly known?: FoundTotals;
};

type Read = Scope & {
  readonly payroll: ProjectPayroll<WageProject>;
  readonly changes: readonly WageChange[];
  /** What was published of what is still to be paid. */
  readonly lastDue: PublishedDue;
};

/** What must be read of each project: the months that are due where the others are known, else all of them. */
const scopesOf = (
  projects: readonly WageProject[],
  due: readonly DueSubject[],
  found: ReadonlyMap<number, FoundTotals>,
): readonly Scope[] => {
  const partsOf = new Map(due.map(({ subject, parts }) => [subject, parts]));
  return projects.map((project): Scope => {
    const [parts, known] = [partsOf.get(project.code), found.get(project.id)];
    const [first, last] = [parts?.at(0), parts?.at(-1)] as [PlainMonth | undefined, PlainMonth | undefined];
    return first && last && known ? { project, months: { first, last }, known } : { project };
  });
};

/** Projects with their people in the months that are read, and what changed of the wages published. */
const readScopes = async (
  rows: Rows,
  scopes: readonly Scope[],
  on: PlainDate,
  law: ParameterBook,
): Promise<readonly Read[]> => {
  const read: Read[] = [];
  for (const own of groupedBy(scopes, ({ months }) => `${months?.first} ${months?.last}`).values()) {
    const [{ months } = {}] = own;
    const projects = own.map(({ project }) => project);
    const payrolls = await readPayrolls(rows, projects, { on }, law, { months });
    const ids = projects.map(({ id }) => id);
    const published = await lastPublishedWages(rows, ids, months);
    const due = await lastPublishedDue(rows, ids, months);
    const payrollOf = new Map(payrolls.map((payroll) => [payroll.project.id, payroll]));
    for (const scope of own) {
      const { id } = scope.project;
      const payroll = payrollOf.get(id);
      if (!payroll) continue;
      const changes = wageChanges(payroll, published.get(id) ?? new Map());
      read.push({ ...scope, payroll, changes, lastDue: due.get(id) ?? new Map() });
    }
  }
  return read;
};

/** What all months come to: those that were read, and the others as they were found. */
const allMonths = ({ months, known = new Map() }: Scope, read: FoundTotals): FoundTotals => {
  const others = [...known].filter(([month]) => months && (month < months.first || month > months.last));
  return new Map([...others, ...read].toSorted(([a], [b]) => (a < b ? -1 : 1)));
};

/** What the months that were read come to. */
const totalsOf = ({ people }: ProjectPayroll<WageProject>, law: ParameterBook): FoundTotals => {
  const figures = monthFigures(people);
  const totals = monthTotals(
    people.map((person) => [person.personId, person] as const),
    law,
  );
  return new Map([...totals].map(([month, total]) => [month, { ...total, figures: figures.get(month) }]));
};

const figuresIn = (months: FoundTotals) => [...months.values()].flatMap(({ figures }) => figures ?? []);

const payFactsOf = ({ payroll }: Read, totals: FoundTotals, on: PlainDate, law: ParameterBook) => {
  const stays = new Map(payroll.people.map((person) => [person.personId, person.stays]));
  return payFactsFrom({ totals, stays, dueOnOf: payroll.dueOnOf, on, law });
};

/** Evaluates what is due of projects: their indicators, and what changed of the wages published last. */
const evaluateProjects = async (
  tx: Tx,
  due: readonly DueSubject[],
  asOf: FoundAsOf,
  law: ParameterBook,
): ReturnType<Evaluation['evaluate']> => {
  const [rows, { on }] = [rowsIn(tx), asOf];
  const projects = await wageProjects(
    rows,
    due.map(({ subject }) => subject),
  );
  const ids = projects.map(({ id }) => id);
  const read = await readScopes(rows, scopesOf(projects, due, await foundMonths(rows, ids, asOf)), on, law);
  const changes = read.flatMap((project) => project.changes);
  await savePublishedWages(tx, changes);
  const tokens = await personTokens(rows, [...new Set(changes.map(({ personId }) => personId))]);
  const found = read.map((one) => {
    const totals = totalsOf(one.payroll, law);
    const months = allMonths(one, totals);
    const indicators = indicatorsFrom(PAY_INDICATORS, payFactsOf(one, months, on, law), on, law);
    return {
      ...one,
      projectId: one.project.id,
      totals,
      indicators,
      figures: projectFigures(figuresIn(months), one.payroll.people, indicators),
      due: wagesDueChanges(totals, one.payroll.dueOnOf, one.lastDue, on),
    };
  });
  await savePublishedDue(
    tx,
    found.flatMap(({ projectId, due: months }) => months.map((month) => ({ ...month, projectId }))),
  );
  await keepMonths(tx, found, asOf);
  await keepFigures(tx, found, asOf);
  return found.map(({ project: { code, sector, areaCode }, indicators, ...one }) => {
    const place = { sector, area: areaCode };
    const entries = wageEntries({ projectCode: code, place, on, tokens }, one.changes, one.due);
    return { code, place, indicators, entries };
  });
};

type EvaluationParts = {
  readonly law: ParameterBook;
  readonly config: { readonly PARAMETERS_FILES: readonly AreaParameters[] };
};

/** How this service evaluates its projects: a late fact costs its month, not the whole history. */
export const evaluationOf = ({ law, config }: EvaluationParts): Evaluation => {
  const parameters = digestOfParameters(config.PARAMETERS_FILES);
  return {
    contract: wageIndicatorsChanged,
    subjects: 'SELECT code AS subject FROM project',
    streamOf: projectStream,
    evaluate: (tx, due, on) => evaluateProjects(tx, due, { on, parameters }, law),
  };
};
