import type { AsOf, Rows } from '@anxin/service-kit';
import { plainDate } from '@anxin/domain-kit';
import { stayOfDay, type StayTerms } from '@anxin/law';
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

/** Whose numbers are one and the same person's on a project. */
const numbersOn = ({ wrongNumbers = [], persons = [] }: FactsCase, project: number) => {
  const same = new Map(persons.map((person) => [person, new Set([person])]));
  const wrong = lastOf(wrongNumbers, ({ project: of, person }) => `${of} ${person}`);
  for (const { project: of, person, right } of wrong) {
    if (of !== project) continue;
    const all = new Set([...(same.get(person) ?? []), ...(same.get(right) ?? [])]);
    for (const one of all) same.set(one, all);
  }
  return same;
};

const within = ({ enteredOn, leftOn }: StayCase, month: string): boolean =>
  enteredOn.slice(0, 7) <= month && (leftOn ?? '9999') >= month;

/** Whether a payment of a month went to the card or name of another's stay, and of none of the own. */
const isAstray = (facts: FactsCase, of: Of, [own, others]: readonly [readonly StayCase[], readonly StayCase[]]) =>
  (facts.bankLines ?? []).some(
    (line) =>
      line.project === of.project &&
      line.person === of.person &&
      line.month === of.month &&
      others.some((other) => {
        const toCard = other.card !== null && other.card === line.card;
        const isKnown = own.some(({ name, card }) => name === other.name && (!toCard || card === other.card));
        return (toCard || other.name === line.name) && !isKnown;
      }),
  );

type Of = { readonly project: number; readonly person: number; readonly month: string };

/** Of which months of a project's people everything is an employer's: found without the database. */
const monthsOf = (facts: FactsCase, project: number, employer: Employer) => {
  const same = numbersOn(facts, project);
  const isOwn = (stay: StayCase) => stay.employer === employer;
  const staysOf = (person: number) =>
    standing(facts).filter((stay) => stay.project === project && same.get(person)?.has(stay.person));
  const alone = (of: Of): boolean => {
    const stays = staysOf(of.person);
    const days = (facts.days ?? []).filter(
      ({ project: on, person, day }) => on === project && person === of.person && day.startsWith(of.month),
    );
    const counted = days.map(({ day }) => stayOfDay(stays as unknown as StayTerms[], plainDate(day)));
    const all = [...stays.filter((stay) => within(stay, of.month)), ...(counted as unknown as StayCase[])];
    const sides = [stays.filter(isOwn), stays.filter((stay) => !isOwn(stay))] as const;
    return all.length > 0 && all.every(isOwn) && !isAstray(facts, of, sides);
  };
  const isTied = (person: number, month: string) =>
    (facts.days ?? []).some(
      (day) => day.project === project && day.person === person && day.day === `${month}-01` && day.morning,
    );
  return (person: number, month: string): boolean => {
    const stays = staysOf(person);
    if (stays.length > 0 && stays.every(isOwn)) return true;
    if (same.get(person)?.size !== 1) return false;
    const told = [
      ...(facts.days ?? []).map((day) => ({ ...day, month: day.day.slice(0, 7) })),
      ...(facts.sheets ?? []),
    ];
    const months = [...told, ...(facts.bankLines ?? [])]
      .filter((row) => row.project === project && row.person === person)
      .map((row) => row.month);
    const spans = [...new Set(months)].toSorted().reduce<string[][]>((all, next) => {
      if (isTied(person, next) && all.length > 0) all.at(-1)?.push(next);
      else all.push([next]);
      return all;
    }, []);
    const span = spans.find((some) => some.includes(month)) ?? [];
    return span.length > 0 && span.every((each) => alone({ project, person, month: each }));
  };
};

const linesOf = async (rows: Rows, ids: readonly number[], asOf: AsOf): Promise<readonly Line[]> => {
  const projects = await wageProjects(rows, ids.map(codeOf));
  const lines: Line[] = [];
  for (const project of projects) lines.push(...(await linePage(rows, project, asOf, law, { limit: 1_000 })));
  return lines;
};

/** Where facts of months stand, and how each tells its month. */
const MONTH_OF = { sheet_line: 'pay_month', bank_line: 'pay_month', worker_day: 'day', punch: 'at' } as const;

let world: FactsWorld;
beforeAll(async () => (world = await freshFacts()));
afterAll(() => world.close());

const seenBy = <Found>(employer: Employer, read: (rows: Rows) => Promise<Found>): Promise<Found> =>
  world.seenBy({ role: 'SUBCONTRACTOR', scope: [employer] }, read);

it('two subcontractors on one site: of any facts each sees its own lines, whole and to the fen, and no row of the other', async () => {
  let cases = 0;
  let lines = 0;
  let split = 0;
  await fc.assert(
    fc.asyncProperty(employed, anyAsOf, async (generated, asOf) => {
      const by = 10 * (cases += 1);
      const facts = movedBy(generated, by);
      await world.record(facts);
      const ids = PROJECTS.map((id) => id + by);
      const now = { on: asOf.on };
      const all = await linesOf(world.rows, ids, now);
      for (const employer of EMPLOYERS) {
        const own = new Map(ids.map((id) => [codeOf(id), monthsOf(facts, id, employer)]));
        const isOwn = ({ projectCode, personId, payMonth }: Pick<Line, 'projectCode' | 'personId' | 'payMonth'>) =>
          own.get(projectCode)?.(personId, payMonth) ?? false;
        const ofCode = (code: string) => standing(facts).filter((stay) => codeOf(stay.project) === code);
        // Before the own stay of somebody whom both employed began, not even what is owed by now is asked of it.
        const hasBegun = ({ projectCode, personId }: Line) =>
          ofCode(projectCode).every((stay) => stay.person !== personId || stay.enteredOn <= asOf.on);
        const seen = await seenBy(employer, (rows) => linesOf(rows, ids, now));
        expect(seen.filter(hasBegun)).toEqual(all.filter((line) => isOwn(line) && hasBegun(line)));
        expect(seen.filter((line) => !isOwn(line))).toEqual([]);
        lines += seen.length;
        split += seen.filter(({ projectCode, personId }) =>
          ofCode(projectCode).some((stay) => stay.person === personId && stay.employer !== employer),
        ).length;
        // What was once known of somebody is seen of the same months, however it then stood.
        expect((await seenBy(employer, (rows) => linesOf(rows, ids, asOf))).filter((line) => !isOwn(line))).toEqual([]);
        const sites = [...own.keys()].filter((code) => ofCode(code).some((stay) => stay.employer === employer));
        expect(
          await seenBy(employer, (rows) =>
            rows('SELECT code FROM project WHERE code = ANY($1) ORDER BY code', [ids.map(codeOf)]),
          ),
        ).toEqual(sites.toSorted().map((code) => ({ code })));
        for (const [table, month] of Object.entries(MONTH_OF)) {
          const found = await seenBy(employer, (rows) =>
            rows<Pick<Line, 'projectCode' | 'personId' | 'payMonth'>>(
              `SELECT DISTINCT p.code AS "projectCode", person_id AS "personId", to_char(${month}, 'YYYY-MM') AS "payMonth"
               FROM ${table} t JOIN project p ON p.id = t.project_id WHERE t.project_id = ANY($1)`,
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
  expect(split).toBeGreaterThan(10);
}, 180_000);
