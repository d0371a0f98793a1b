import { monthOf } from '@anxin/domain-kit';
import {
  type CountedMonth,
  type IndicatorFacts,
  indicatorOf,
  type IndicatorOn,
  isUndetermined,
  maskForLists,
  monthsThatCount,
  type PayIndicator,
  type PeopleProof,
  termsSeen,
} from '@anxin/law';
import { type AsOf, type ExplainedIndicator, type FactRow, factsInParts, type FactsRead } from '@anxin/service-kit';
import type { Person, ProjectPayroll } from '../domain/lines';
import type { WageProject } from '../store/wage-projects';
import { numberPlace } from '../store/people/persons';
import type { Context } from './context';
import { monthRecords, termsRecord } from './corrections/records';

type Counted = CountedMonth & { readonly person: Person };

/** The terms of pay come first, then the months of people. */
type Part = 'TERMS' | Counted;

/** What was told of a month of a person, in the words of the indicator, and whose it is. */
const monthFacts = async <Facts>(
  proof: PeopleProof<Facts>,
  facts: Facts,
  counted: Counted,
  project: WageProject,
  asked: AsOf,
  { app, loaders }: Context,
): Promise<readonly FactRow[]> => {
  const { personId } = counted.person;
  const { payMonth } = counted.month;
  const [told, person] = await Promise.all([
    loaders.facts.load({ projectId: project.id, personId, payMonth, ...asked }),
    loaders.personById.load(personId),
  ]);
  const records = monthRecords(told, payMonth, app.vault);
  const name = records.stays.at(-1)?.shown.name;
  const number =
    person && maskForLists('citizenNumber', app.vault.decrypt(person.idCardNumber, numberPlace(person.person)));
  const whose = { who: [name, number].filter(Boolean).join(' '), workerId: person?.person };
  return proof.shows(records, counted, { facts, on: asked.on, law: app.law }).map((fact) => ({ ...fact, ...whose }));
};

const provenBy = <Facts>(
  proof: PeopleProof<Facts>,
  facts: Facts,
  { project, people }: ProjectPayroll<WageProject>,
  asked: AsOf,
  context: Context,
): FactsRead => {
  const months = () => monthsThatCount(proof, people, { facts, on: asked.on, law: context.app.law });
  const factsOf = (part: Part) =>
    part === 'TERMS'
      ? Promise.resolve([termsSeen(termsRecord(project, monthOf(asked.on), asked))])
      : monthFacts(proof, facts, part, project, asked, context);
  return (args) =>
    factsInParts<Part>(args, [...(proof.terms ? ['TERMS' as const] : []), ...months()], (parts) =>
      Promise.all(parts.map(factsOf)),
    );
};

const nothing: FactsRead = (args) => factsInParts(args, [], () => Promise.resolve([]));

/** An indicator about wages with what proves it: read when asked for, together over all that is asked. */
export const explained = (
  indicator: IndicatorOn<PayIndicator>,
  payroll: ProjectPayroll<WageProject>,
  asked: AsOf,
  context: Context,
): ExplainedIndicator => {
  const { proof } = indicatorOf(indicator.indicator);
  const { facts } = indicator;
  const proven =
    isUndetermined(facts) || proof.by !== 'PEOPLE'
      ? nothing
      : provenBy<IndicatorFacts<PayIndicator>>(proof, facts, payroll, asked, context);
  return { ...indicator, on: asked.on, proof: proven };
};
