import DataLoader from 'dataloader';
import { type AsOf, loaderByDay, type Rows } from '@anxin/service-kit';
import type { Container } from '../container';
import type { Site } from '../domain/lines';
import { type StoredPerson, personsByToken } from '../store/read-persons';
import { projectNames } from '../store/read-projects';
import { readSites } from '../store/read-sites';
import { type StoredStay, staysOfPersons } from '../store/read-stays';
import { type WageProject, wageProjects } from '../store/wage-projects';

type PersonAsOf = AsOf & { readonly personId: number };

const dayOf = ({ on, knownAt = '' }: AsOf): string => `${on} ${knownAt}`;

/** The stays of persons, those of one day in one statement. */
const stayLoader = (rows: Rows) =>
  new DataLoader<PersonAsOf, readonly StoredStay[], string>(
    async (asked) => {
      const days = new Map(asked.map(({ personId: _id, ...asOf }) => [dayOf(asOf), asOf]));
      const found = new Map<string, StoredStay[]>();
      for (const [day, asOf] of days) {
        const ids = asked.filter((one) => dayOf(one) === day).map(({ personId }) => personId);
        for (const stay of await staysOfPersons(rows, ids, asOf)) {
          const key = `${stay.personId} ${day}`;
          const own = found.get(key);
          if (own) own.push(stay);
          else found.set(key, [stay]);
        }
      }
      return asked.map((one) => found.get(`${one.personId} ${dayOf(one)}`) ?? []);
    },
    { cacheKeyFn: (one) => `${one.personId} ${dayOf(one)}` },
  );

/** One set per operation: however many entities are asked for, each is read once and together with the others. */
export const loadersOf = (rows: Rows, { law }: Pick<Container, 'law'>) => ({
  project: new DataLoader<string, WageProject | null>(async (codes) => {
    const found = new Map((await wageProjects(rows, codes)).map((project) => [project.code, project]));
    return codes.map((code) => found.get(code) ?? null);
  }),
  projectName: new DataLoader<string, string>(async (codes) => {
    const names = await projectNames(rows, codes);
    return codes.map((code) => names.get(code) ?? '');
  }),
  person: new DataLoader<string, StoredPerson | null>(async (tokens) => {
    const found = await personsByToken(rows, tokens);
    return tokens.map((token) => found.get(token) ?? null);
  }),
  stays: stayLoader(rows),
  /** A project with its people and what they are owed. */
  site: loaderByDay<Site<WageProject> | undefined>(async (codes, asOf) => {
    const sites = await readSites(rows, await wageProjects(rows, codes), asOf, law);
    const byCode = new Map(sites.map((site) => [site.project.code, site]));
    return (code) => byCode.get(code);
  }),
});

export type Loaders = ReturnType<typeof loadersOf>;
