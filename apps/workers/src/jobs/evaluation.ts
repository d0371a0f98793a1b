import { wageIndicatorsChanged } from '@anxin/contracts';
import type { PlainDate } from '@anxin/domain-kit';
import {
  type AreaParameters,
  type IndicatorOn,
  indicatorsFrom,
  monthTotals,
  type ParameterBook,
  PAY_INDICATORS,
  payFactsFrom,
} from '@anxin/law';
import {
  digestOfParameters,
  type DueSubject,
  type Evaluation,
  rowsIn,
  saidBy,
  standsUntil,
  type Tx,
} from '@anxin/service-kit';
import type { ProjectPayroll } from '../domain/lines';
import { monthChangesOn } from '../domain/month-changes';
import { monthFigures, projectFigures } from '../domain/totals';
import { wagesDueChanges } from '../domain/wages-due';
import { wageEntries } from '../events/wages';
import { projectStream } from '../store/streams';
import { type WageProject, wageProjects } from '../store/wage-projects';
import { keepFigures } from '../store/wages/kept-figures';
import {
  type FoundAsOf,
  type FoundMonths,
  foundMonths,
  type FoundTotals,
  keepMonths,
} from '../store/wages/month-totals';
import { savePublishedDue } from '../store/wages/published-due';
import { savePublishedWages } from '../store/wages/published-wages';
import { personTokens } from '../store/wages/read-lines';
import { isCarried, type Read, readScopes, type Scope, scopesOf } from './due-months';

/** What all months come to: those that were read, and the others as they were found. */
const allMonths = ({ months, known = new Map() }: Scope, read: FoundTotals): FoundTotals => {
  const others = [...known].filter(([month]) => !months || month < months.first || month > months.last);
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

/** When each month may come to something else without a new fact. */
const changesOnOf = ({ payroll, later }: Read, totals: FoundTotals, on: PlainDate): FoundMonths['changesOn'] => {
  const months = new Set([...totals.keys(), ...later.ofMonth.keys()]);
  return new Map(
    [...months].flatMap((month) => {
      const own = totals.has(month) ? monthChangesOn(month, payroll.dueOnOf, on) : undefined;
      const [first] = [own, later.ofAll, later.ofMonth.get(month)].filter((day) => day !== undefined).toSorted();
      return first ? [[month, first] as const] : [];
    }),
  );
};

const figuresIn = (months: FoundTotals) => [...months.values()].flatMap(({ figures }) => figures ?? []);

const payFactsOf = ({ payroll }: Read, totals: FoundTotals, on: PlainDate, law: ParameterBook) => {
  const stays = new Map(payroll.people.map((person) => [person.personId, person.stays]));
  return payFactsFrom({ totals, stays, dueOnOf: payroll.dueOnOf, on, law });
};

type Looked = {
  readonly on: PlainDate;
  readonly changesOn: FoundMonths['changesOn'];
  readonly indicatorsOn: (day: PlainDate) => readonly IndicatorOn[];
};

/** The first later day on which a project must be looked at again, if nothing is told of it. */
const quietUntil = ({ project, later, knownUntil }: Read, { on, changesOn, indicatorsOn }: Looked): PlainDate => {
  const [first] = [...changesOn.values(), later.ofAll, knownUntil].filter((day) => day !== undefined).toSorted();
  return standsUntil({ subject: project.code, on, changesOn: first, saidOn: (day) => saidBy(indicatorsOn(day)) });
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
  const persons = [...new Set(changes.map(({ personId }) => personId))];
  const tokens = persons.length > 0 ? await personTokens(rows, persons) : new Map<number, string>();
  const found = read.map((one) => {
    const totals = totalsOf(one.payroll, law);
    const months = allMonths(one, totals);
    const indicatorsOn = (day: PlainDate) =>
      indicatorsFrom(PAY_INDICATORS, payFactsOf(one, months, day, law), day, law);
    const [indicators, changesOn] = [indicatorsOn(on), changesOnOf(one, totals, on)];
    return {
      ...one,
      projectId: one.project.id,
      totals,
      changesOn,
      indicators,
      ...(one.isQuiet ? { standsUntil: quietUntil(one, { on, changesOn, indicatorsOn }) } : {}),
      figures: projectFigures(figuresIn(months), one.payroll.people, indicators),
      due: wagesDueChanges(totals, one.payroll.dueOnOf, one.lastDue, on),
    };
  });
  await savePublishedDue(
    tx,
    found.flatMap(({ projectId, due: months }) => months.map((month) => ({ ...month, projectId }))),
  );
  await keepMonths(
    tx,
    found.filter((one) => !isCarried(one)),
    asOf,
  );
  await keepFigures(tx, found, asOf);
  return found.map(({ project: { code, sector, areaCode }, indicators, standsUntil: until, ...one }) => {
    const place = { sector, area: areaCode };
    const entries = wageEntries({ projectCode: code, place, on, tokens }, one.changes, one.due);
    return { code, place, indicators, entries, standsUntil: until };
  });
};

type EvaluationParts = {
  readonly law: ParameterBook;
  readonly config: { readonly PARAMETERS_FILES: readonly AreaParameters[] };
};

/** How this service evaluates its projects: a late fact costs its month, and a new day what changes on it, not the whole history. */
export const evaluationOf = ({ law, config }: EvaluationParts): Evaluation => {
  const parameters = digestOfParameters(config.PARAMETERS_FILES);
  return {
    contract: wageIndicatorsChanged,
    subjects: 'SELECT code AS subject FROM project',
    streamOf: projectStream,
    evaluate: (tx, due, on) => evaluateProjects(tx, due, { on, parameters }, law),
  };
};
