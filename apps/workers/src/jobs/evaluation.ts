import { wageIndicatorsChanged } from '@anxin/contracts';
import type { PlainDate } from '@anxin/domain-kit';
import { indicatorsFrom, monthTotals, type ParameterBook, PAY_INDICATORS, payFactsFrom, renewed } from '@anxin/law';
import { type Evaluation, type Rows, rowsIn, type Tx } from '@anxin/service-kit';
import type { DataSource } from 'typeorm';
import type { Site } from '../domain/lines';
import { type WageChange, wageChanges } from '../domain/wages-told';
import { groupedBy } from '../events/grouped';
import { tellWages } from '../events/wages';
import { personTokens } from '../store/read-lines';
import { readSites } from '../store/read-sites';
import { projectStream } from '../store/streams';
import { rememberWages, wagesTold } from '../store/wages-told';
import { type WageProject, wageProjects } from '../store/wage-projects';
import { LookedAtLast, type Months, type ToLookAt } from './looked-at';

type Looked = {
  readonly site: Site<WageProject>;
  readonly asked: ToLookAt;
  readonly changes: readonly WageChange[];
};

/** Projects with their people in the months that must be looked at, and what changed of the wages told. */
const lookAt = async (
  rows: Rows,
  projects: readonly WageProject[],
  asked: ReadonlyMap<string, ToLookAt>,
  on: PlainDate,
  law: ParameterBook,
): Promise<Looked[]> => {
  const of = ({ code }: WageProject): ToLookAt => asked.get(code) ?? { version: 0 };
  const keyOf = (months: Months | undefined) => (months ? `${months.first} ${months.last}` : '');
  const looked: Looked[] = [];
  for (const own of groupedBy(projects, (project) => keyOf(of(project).anew?.months)).values()) {
    const months = own[0] && of(own[0]).anew?.months;
    const sites = await readSites(rows, own, { on }, law, { months });
    const told = await wagesTold(
      rows,
      own.map(({ id }) => id),
      months,
    );
    for (const site of sites) {
      const changes = wageChanges(site, told.get(site.project.id) ?? new Map());
      looked.push({ site, asked: of(site.project), changes });
    }
  }
  return looked;
};

/** What all months come to: those that were looked at, and the others as they were. */
const totalsOf = ({ site, asked: { anew } }: Looked, law: ParameterBook) => {
  const totals = monthTotals(
    site.people.map((person) => [person.personId, person] as const),
    law,
  );
  if (!anew) return totals;
  const { first, last } = anew.months;
  return renewed(anew.before, (month) => first <= month && month <= last, totals);
};

/** How the indicators of this service are evaluated, and with them what changed of the wages told last. */
export const evaluationOf = (database: DataSource, law: ParameterBook): Evaluation => {
  const last = new LookedAtLast();
  return {
    database,
    contract: wageIndicatorsChanged,
    streamOf: projectStream,
    look: async (tx: Tx, codes, on) => {
      const rows = rowsIn(tx);
      const projects = await wageProjects(rows, codes);
      const looked = await lookAt(rows, projects, await last.changed(rows, projects, on), on, law);
      const changes = looked.flatMap((project) => project.changes);
      await rememberWages(tx, changes);
      const tokens = await personTokens(rows, [...new Set(changes.map(({ personId }) => personId))]);
      return looked.map((one) => {
        const { site, asked } = one;
        const { code, sector, areaCode, terms } = site.project;
        const place = { sector, area: areaCode };
        const totals = totalsOf(one, law);
        const stays = new Map(site.people.map((person) => [person.personId, person.stays]));
        const facts = payFactsFrom({
          totals,
          staysOf: (personId) => stays.get(personId) ?? [],
          dueOnOf: site.dueOnOf,
          on,
          law,
        });
        return {
          code,
          place,
          indicators: indicatorsFrom(PAY_INDICATORS, facts, on, law),
          entries: tellWages({ projectCode: code, place, on, tokens }, one.changes),
          committed: () => last.remember(code, { on, terms, version: asked.version, totals }),
        };
      });
    },
  };
};
