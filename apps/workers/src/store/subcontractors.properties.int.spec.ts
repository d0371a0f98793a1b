import type { AsOf, Rows } from '@anxin/service-kit';
import * as fc from 'fast-check';
import { type AnyFacts, anyAsOf, anyFacts, movedBy, PROJECTS } from '../any-facts.fixture';
import { type FactsCase, type StayCase } from '../facts-case.fixture';
import { codeOf, type FactsWorld, freshFacts, law, tokenOf } from '../facts.fixture';
import { type Line, linePage } from './wages/read-lines';
import { wageProjects } from './wage-projects';

const EMPLOYERS = ['E1', 'E2'] as const;
type Employer = (typeof EMPLOYERS)[number];

/** The same facts, each version of a stay with one of two employers; mostly both on one site. */
const employed = fc
  .tuple(anyFacts, fc.array(fc.constantFrom(...EMPLOYERS), { minLength: 30, maxLength: 30 }))
  .map(([facts, employers]): AnyFacts => ({
    ...facts,
    stays: facts.stays.map((stay, at) => ({ ...stay, employer: employers[at] ?? 'E1' })),
  }));

const lastOf = <Row>(rows: readonly Row[], key: (row: Row) => string): readonly Row[] => [
  ...new Map(rows.map((row) => [key(row), row])).values(),
];

const standing = ({ stays = [] }: FactsCase): readonly StayCase[] =>
  lastOf(stays, ({ project, person, enteredOn }) => `${project} ${person} ${enteredOn}`).filter(
    ({ withdrawn }) => withdrawn !== true,
  );

/** Whose everything on a project is, under whichever number it was told: found without the database. */
const peopleOf = (facts: FactsCase, project: number, employer: Employer): ReadonlySet<number> => {
  const { wrongNumbers = [], persons = [] } = facts;
  const same = new Map(persons.map((person) => [person, new Set([person])]));
  const wrong = lastOf(wrongNumbers, ({ project: of, person }) => `${of} ${person}`);
  for (const { project: of, person, right } of wrong) {
    if (of !== project) continue;
    const all = new Set([...(same.get(person) ?? []), ...(same.get(right) ?? [])]);
    for (const one of all) same.set(one, all);
  }
  const stays = standing(facts).filter((stay) => stay.project === project);
  const isOwn = (person: number): boolean => {
    const theirs = stays.filter((stay) => same.get(person)?.has(stay.person));
    return theirs.length > 0 && theirs.every((stay) => stay.employer === employer);
  };
  return new Set(persons.filter(isOwn));
};

const linesOf = async (rows: Rows, ids: readonly number[], asOf: AsOf): Promise<readonly Line[]> => {
  const projects = await wageProjects(rows, ids.map(codeOf));
  const lines: Line[] = [];
  for (const project of projects) lines.push(...(await linePage(rows, project, asOf, law, { limit: 1_000 })));
  return lines;
};

const FACTS = ['sheet_line', 'bank_line', 'worker_day', 'punch', 'new_card'] as const;

let world: FactsWorld;
beforeAll(async () => (world = await freshFacts()));
afterAll(() => world.close());

const seenBy = <Found>(employer: Employer, read: (rows: Rows) => Promise<Found>): Promise<Found> =>
  world.seenBy({ role: 'SUBCONTRACTOR', scope: [employer] }, read);

it('two subcontractors on one site: of any facts each sees its own lines, whole and to the fen, and no row of the other', async () => {
  let cases = 0;
  let lines = 0;
  await fc.assert(
    fc.asyncProperty(employed, anyAsOf, async (generated, asOf) => {
      const by = 10 * (cases += 1);
      const facts = movedBy(generated, by);
      await world.record(facts);
      const ids = PROJECTS.map((id) => id + by);
      const now = { on: asOf.on };
      const all = await linesOf(world.rows, ids, now);
      for (const employer of EMPLOYERS) {
        const own = new Map(ids.map((id) => [codeOf(id), peopleOf(facts, id, employer)]));
        const isOwn = ({ projectCode, personId }: Pick<Line, 'projectCode' | 'personId'>) =>
          own.get(projectCode)?.has(personId) ?? false;
        const seen = await seenBy(employer, (rows) => linesOf(rows, ids, now));
        expect(seen).toEqual(all.filter(isOwn));
        lines += seen.length;
        // What was once known of somebody is seen of the same people, however it then stood.
        expect((await seenBy(employer, (rows) => linesOf(rows, ids, asOf))).filter((line) => !isOwn(line))).toEqual([]);
        const sites = [...own.keys()].filter((code) =>
          standing(facts).some((stay) => codeOf(stay.project) === code && stay.employer === employer),
        );
        expect(
          await seenBy(employer, (rows) =>
            rows('SELECT code FROM project WHERE code = ANY($1) ORDER BY code', [ids.map(codeOf)]),
          ),
        ).toEqual(sites.toSorted().map((code) => ({ code })));
        for (const table of FACTS) {
          const found = await seenBy(employer, (rows) =>
            rows<{ projectCode: string; personId: number }>(
              `SELECT DISTINCT p.code AS "projectCode", person_id AS "personId" FROM ${table} t JOIN project p ON p.id = t.project_id
               WHERE t.project_id = ANY($1)`,
              [ids],
            ),
          );
          expect([table, found.filter((row) => !isOwn(row))]).toEqual([table, []]);
        }
        const people = await seenBy(employer, (rows) =>
          rows<{ token: string }>('SELECT token FROM person WHERE id = ANY($1) ORDER BY id', [facts.persons]),
        );
        const employs = (person: number) =>
          standing(facts).some((stay) => stay.person === person && stay.employer === employer);
        expect(people.map(({ token }) => token)).toEqual(
          (facts.persons ?? []).filter(employs).map((person) => tokenOf(`person ${person}`)),
        );
        const stays = await seenBy(employer, (rows) =>
          rows<{ employer: string }>('SELECT DISTINCT employer_credit_code AS employer FROM stay', []),
        );
        expect(stays.filter((stay) => stay.employer !== employer)).toEqual([]);
      }
    }),
    { seed: 1, numRuns: 40 },
  );
  expect(lines).toBeGreaterThan(100);
}, 180_000);
