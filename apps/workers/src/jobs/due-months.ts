import { groupedBy, type PlainDate, type PlainMonth } from '@anxin/domain-kit';
import type { ParameterBook } from '@anxin/law';
import { type DueSubject, isQuiet, type Rows } from '@anxin/service-kit';
import type { ProjectPayroll } from '../domain/lines';
import { type WageChange, wageChanges } from '../domain/wage-changes';
import type { PublishedDue } from '../domain/wages-due';
import type { Whose } from '../store/people/read-people';
import type { WageProject } from '../store/wage-projects';
import { type LaterFacts, laterFacts, NOTHING_LATER } from '../store/wages/later-facts';
import type { FoundTotals, KnownMonths } from '../store/wages/month-totals';
import { lastPublishedDue } from '../store/wages/published-due';
import { lastPublishedWages } from '../store/wages/published-wages';
import { readPayrolls, readRosters } from '../store/wages/read-payrolls';

/**
 * Which months of a project are read: from the first that changed to the last, beside what the others came to; none where
 * all of them hold.
 */
export type Scope = {
  readonly project: WageProject;
  readonly months?: NonNullable<Whose['months']>;
  /** What its months came to before; where that is not known, all are read. */
  readonly known?: FoundTotals;
  /** The first later day on which any of those that hold may come to something else. */
  readonly knownUntil?: PlainDate | undefined;
  /** Nothing was told of it but that a day began. */
  readonly isQuiet: boolean;
};

/** Whether all of its months hold. */
export const isCarried = ({ known, months }: Scope): boolean => known !== undefined && months === undefined;

/** What was read of a project. */
export type Read = Scope & {
  readonly payroll: ProjectPayroll<WageProject>;
  readonly changes: readonly WageChange[];
  /** What was published of what is still to be paid. */
  readonly lastDue: PublishedDue;
  readonly later: LaterFacts;
};

/** What must be read of each project: the months that are due, by facts or by the day, where the others are known. */
export const scopesOf = (
  projects: readonly WageProject[],
  due: readonly DueSubject[],
  found: ReadonlyMap<number, KnownMonths>,
): readonly Scope[] => {
  const dueOf = new Map(due.map((one) => [one.subject, one]));
  return projects.map((project): Scope => {
    const [own, known] = [dueOf.get(project.code), found.get(project.id)];
    const scope = { project, isQuiet: own !== undefined && isQuiet(own) };
    if (!own?.parts || !known) return scope;
    const changed = [...(own.parts as readonly PlainMonth[]), ...known.changed].toSorted();
    const [first, last] = [changed.at(0), changed.at(-1)];
    const months = first && last ? { months: { first, last } } : {};
    return { ...scope, ...months, known: known.totals, knownUntil: known.changesOn };
  });
};

/** Projects of which the same months are read, with their people in these, and what changed of the wages published. */
const readMonths = async (
  rows: Rows,
  scopes: readonly Scope[],
  on: PlainDate,
  law: ParameterBook,
): Promise<readonly Read[]> => {
  const [{ months } = {}] = scopes;
  const projects = scopes.map(({ project }) => project);
  const ids = projects.map(({ id }) => id);
  const payrolls = await readPayrolls(rows, projects, { on }, law, { months });
  const published = await lastPublishedWages(rows, ids, months);
  const due = await lastPublishedDue(rows, ids, months);
  const later = await laterFacts(rows, ids, on, months);
  const payrollOf = new Map(payrolls.map((payroll) => [payroll.project.id, payroll]));
  return scopes.flatMap((scope): Read[] => {
    const { id } = scope.project;
    const payroll = payrollOf.get(id);
    if (!payroll) return [];
    const changes = wageChanges(payroll, published.get(id) ?? new Map());
    return [{ ...scope, payroll, changes, lastDue: due.get(id) ?? new Map(), later: later.get(id) ?? NOTHING_LATER }];
  });
};

/** Projects whose months all hold, with who is registered there: what was published of them stands. */
const readCarried = async (
  rows: Rows,
  scopes: readonly Scope[],
  on: PlainDate,
  law: ParameterBook,
): Promise<readonly Read[]> => {
  const payrolls = await readRosters(
    rows,
    scopes.map(({ project }) => project),
    { on },
    law,
  );
  const payrollOf = new Map(payrolls.map((payroll) => [payroll.project.id, payroll]));
  return scopes.flatMap((scope): Read[] => {
    const payroll = payrollOf.get(scope.project.id);
    return payroll ? [{ ...scope, payroll, changes: [], lastDue: new Map(), later: NOTHING_LATER }] : [];
  });
};

/** Reads of each project what is due of it, those of the same months together. */
export const readScopes = async (
  rows: Rows,
  scopes: readonly Scope[],
  on: PlainDate,
  law: ParameterBook,
): Promise<readonly Read[]> => {
  const carried = scopes.filter(isCarried);
  const read = carried.length > 0 ? [...(await readCarried(rows, carried, on, law))] : [];
  const others = scopes.filter((scope) => !isCarried(scope));
  for (const own of groupedBy(others, ({ months }) => `${months?.first} ${months?.last}`).values())
    read.push(...(await readMonths(rows, own, on, law)));
  return read;
};
