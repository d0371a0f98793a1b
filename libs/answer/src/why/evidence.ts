import { monthOf, type PlainDate, type PlainMonth } from '@anxin/domain-kit';
import { dayOfInstant } from '@anxin/intake';
import {
  clueShown,
  type FactSeen,
  type IndicatorCode,
  type IndicatorFacts,
  indicatorOf,
  isDiversion,
  isUndetermined,
  lineSeen,
  monthsThatCount,
  movementShown,
  type MovementsSought,
  type ParameterBook,
  type PeopleProof,
  type SiteProof,
  siteShown,
  termsSeen,
  windowStart,
} from '@anxin/law';
import type { PunchFact } from '../county/attendance';
import type { MovementFact, Person, Project } from '../county/facts';
import type { PersonOn } from '../answer/lines';
import { rosterCards } from '../answer/roster-cards';
import { clueRecord, daysOf, monthRecords, movementRecord, siteRecord, termsRecord, whoOf } from './records';

/** A fact that an answer rests on, with whose it is where that is one person. */
export type Evidence = FactSeen & { readonly who?: string };

/** The facts of a project as of a day. */
export type Known = {
  readonly project: Project;
  readonly people: readonly PersonOn[];
  readonly punches: readonly PunchFact[];
  readonly on: PlainDate;
  readonly law: ParameterBook;
};

/** What a wage line rests on. */
export const evidenceOfLine = (
  { project, punches, on, law }: Known,
  worker: Person,
  payMonth: PlainMonth,
): readonly Evidence[] =>
  lineSeen(termsRecord(project, payMonth, on), monthRecords(project, worker, payMonth, on, daysOf(punches, on, law)));

const ofPeople = <Facts>(
  proof: PeopleProof<Facts>,
  facts: Facts,
  { project, people, punches, on, law }: Known,
): Evidence[] => {
  const asked = { facts, on, law };
  const days = daysOf(punches, on, law);
  return [
    ...(proof.terms ? [termsSeen(termsRecord(project, monthOf(on), on))] : []),
    ...monthsThatCount(proof, people, asked).flatMap((counted) => {
      const worker = project.people.get(counted.person.idCardNumber);
      if (!worker) return [];
      const records = monthRecords(project, worker, counted.month.payMonth, on, days);
      const who = whoOf(worker, on);
      return proof.shows(records, counted, asked).map((fact) => ({ ...fact, who }));
    }),
  ];
};

const sought = (
  { project, on }: Known,
  { direction, months, outsideRoster }: MovementsSought,
): readonly MovementFact[] => {
  const cards = rosterCards(project, on);
  return project.movements.filter(
    (movement) =>
      movement.direction === direction &&
      movement.postedOn <= on &&
      (months?.includes(monthOf(movement.postedOn)) ?? true) &&
      (!outsideRoster || isDiversion(movement, cards)),
  );
};

const ofSite = <Facts>(proof: SiteProof<Facts>, facts: Facts, known: Known): Evidence[] => {
  const { project, on, law } = known;
  const movements = proof.movements ? sought(known, proof.movements.sought(facts)) : [];
  return [
    ...siteShown(proof, siteRecord(project, on), { facts, on, law }),
    ...movements.map((movement) => movementShown(proof, movementRecord(movement), facts)),
  ];
};

const ofClues = ({ project, on, law }: Known): Evidence[] => {
  const thresholds = law.thresholds('W24', on);
  if (isUndetermined(thresholds)) return [];
  const from = windowStart(on, thresholds.windowDays);
  return project.clues
    .filter(({ row }) => from <= dayOfInstant(row.receivedAt) && dayOfInstant(row.receivedAt) <= on)
    .map((clue) => clueShown(clueRecord(clue)));
};

/** The facts that an indicator of a project rests on. */
export const evidenceOf = <Code extends IndicatorCode>(
  indicator: Code,
  facts: IndicatorFacts<Code>,
  known: Known,
): readonly Evidence[] => {
  const { proof } = indicatorOf(indicator);
  switch (proof.by) {
    case 'PEOPLE':
      return ofPeople(proof, facts, known);
    case 'SITE':
      return ofSite(proof, facts, known);
    case 'CLUES':
      return ofClues(known);
  }
};
