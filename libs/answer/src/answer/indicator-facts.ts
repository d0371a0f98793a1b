import { minus, type PlainDate, type PlainMonth } from '@anxin/domain-kit';
import { dayOfInstant } from '@anxin/intake';
import type { Undetermined } from '@anxin/law';
import {
  accountOpenedOn,
  balanceOn,
  complainant,
  type IndicatorCode,
  type IndicatorFacts,
  isDiversion,
  isUndetermined,
  lineTotals,
  type ParameterBook,
  payrollAhead,
  payFacts,
  siteFacts,
  windowStart,
} from '@anxin/law';
import type { Project } from '../county/facts';
import { dueOnOf, type PersonOn } from './lines';
import { siteOf } from './project-fields';
import { rosterCards } from './roster-cards';

/** The aggregates of one project on a day that its indicators are decided from. */
export type ProjectFacts = { readonly [Code in IndicatorCode]: IndicatorFacts<Code> | Undetermined };

/** Says that an indicator could not look at a month, and for want of what. */
export type NoteMissing = (code: IndicatorCode, missing: string, payMonth?: PlainMonth) => void;

const diversions = (project: Project, on: PlainDate): ProjectFacts['W11'] => {
  const cards = rosterCards(project, on);
  const diverted = project.movements.filter((movement) => movement.postedOn <= on && isDiversion(movement, cards));
  return { on, diversions: diverted.length };
};

const complaints = (project: Project, on: PlainDate, law: ParameterBook): ProjectFacts['W24'] => {
  const thresholds = law.thresholds('W24', on);
  if (isUndetermined(thresholds)) return thresholds;
  const from = windowStart(on, thresholds.windowDays);
  const within = project.clues.filter(({ row }) => {
    const day = dayOfInstant(row.receivedAt);
    return from <= day && day <= on;
  });
  return { on, complainants: new Set(within.map(({ row }) => complainant(row))).size };
};

const accountAhead = (
  project: Project,
  people: readonly PersonOn[],
  on: PlainDate,
  law: ParameterBook,
): ProjectFacts['W05'] => {
  const dueOnIn = dueOnOf(project, on, law);
  const months = [...lineTotals(people)].flatMap(([payMonth, { payableFen, coveredFen }]) => {
    const dueOn = dueOnIn(payMonth);
    if (isUndetermined(payableFen) || isUndetermined(dueOn)) return [];
    return [{ payMonth, dueOn, unpaidFen: minus(payableFen, coveredFen) }];
  });
  const accountOpen = accountOpenedOn(siteOf(project), on) !== null;
  return { on, accountOpen, balanceFen: balanceOn(project.movements, on), ...payrollAhead(months, on) };
};

/** Everything the indicators of a project need to know on a day. */
export const indicatorFacts = (
  project: Project,
  people: readonly PersonOn[],
  on: PlainDate,
  law: ParameterBook,
  note: NoteMissing,
): ProjectFacts => ({
  ...payFacts(people, dueOnOf(project, on, law), on, law, note),
  ...siteFacts(siteOf(project), project.movements, on, law),
  W05: accountAhead(project, people, on, law),
  W11: diversions(project, on),
  W24: complaints(project, on, law),
});
