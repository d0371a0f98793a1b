import { plainMonth } from '@anxin/domain-kit';
import { payFacts, staysOn, wageLine } from '@anxin/law';
import * as fc from 'fast-check';
import { anyAsOf, anyFacts, movedBy, PROJECTS } from '../../any-facts.fixture';
import { FiguresSum, monthFigures, projectFigures } from '../../domain/totals';
import { codeOf, type FactsWorld, freshFacts, law, tokenOf } from '../../facts.fixture';
import { linesInMemory, peopleInMemory, wageFacts } from '../../in-memory.fixture';
import { payTermsOf } from '../../domain/pay-terms';
import { lineFacts, wageFactsOf } from './line-facts';
import { nightShiftHours } from '../gates/night-shifts';
import { linePage, linesOfPersons } from './read-lines';
import { readPayrolls } from './read-payrolls';
import { wageProjects } from '../wage-projects';

const seeded = { seed: 1, numRuns: 60 } as const;

const byMonth = <Facts extends object>(facts: Facts): Facts =>
  Object.fromEntries(
    Object.entries(facts).map(([code, one]: [string, { months?: { payMonth?: string; month?: string }[] }]) => [
      code,
      {
        ...one,
        months: one.months?.toSorted((a, b) =>
          (a.payMonth ?? a.month ?? '') < (b.payMonth ?? b.month ?? '') ? -1 : 1,
        ),
      },
    ]),
  ) as Facts;

let world: FactsWorld;
beforeAll(async () => (world = await freshFacts()));
afterAll(() => world.close());

describe('what the database answers', () => {
  it('is what the law makes of the same facts in memory, for any day and any moment', async () => {
    let cases = 0;
    let lines = 0;
    await fc.assert(
      fc.asyncProperty(anyFacts, fc.array(anyAsOf, { minLength: 1, maxLength: 3 }), async (generated, asked) => {
        const by = 10 * (cases += 1);
        const facts = movedBy(generated, by);
        await world.record(facts);
        const ids = PROJECTS.map((id) => id + by);
        const projects = await wageProjects(world.rows, ids.map(codeOf));
        for (const asOf of asked) {
          const answered = await world.linesOn(projects, asOf);
          const expected = ids.flatMap((id) => linesInMemory(facts, id, asOf));
          expect(answered).toEqual(expected.map((line): unknown => expect.objectContaining(line)));
          lines += expected.length;
          for (const { project, people, dueOnOf } of await readPayrolls(world.rows, projects, asOf, law)) {
            const inMemory = peopleInMemory(facts, project.id, asOf);
            expect(byMonth(payFacts(people, dueOnOf, asOf.on, law))).toEqual(
              byMonth(payFacts(inMemory, dueOnOf, asOf.on, law)),
            );
          }
        }
      }),
      seeded,
    );
    expect(lines).toBeGreaterThan(200);
  }, 180_000);

  it('is the same by the page, by the person, by the month and from the facts behind a line', async () => {
    let cases = 1_000;
    await fc.assert(
      fc.asyncProperty(anyFacts, anyAsOf, fc.integer({ min: 1, max: 4 }), async (generated, asOf, limit) => {
        const by = 10 * (cases += 1);
        await world.record(movedBy(generated, by));
        const { rows } = world;
        const projects = await wageProjects(
          rows,
          PROJECTS.map((id) => codeOf(id + by)),
        );
        const all = await world.linesOn(projects, asOf);
        for (const project of projects) {
          const paged: (typeof all)[number][] = [];
          for (let more = true; more;) {
            const page = await linePage(rows, project, asOf, law, { after: paged.at(-1), limit });
            paged.push(...page);
            more = page.length === limit;
          }
          expect(paged).toEqual(all.filter(({ projectCode }) => projectCode === project.code));
        }
        const persons = [...new Set(all.map(({ personId }) => personId))];
        const linesOf = await linesOfPersons(rows, persons, asOf, law);
        for (const id of persons) expect(linesOf(id)).toEqual(all.filter(({ personId }) => personId === id));
        const january = plainMonth('2026-01');
        expect(await world.linesOn(projects, asOf, january)).toEqual(
          all.filter(({ payMonth }) => payMonth === january),
        );
        const asked = all.map(({ projectCode, ...line }) => {
          const project = projects.find(({ code }) => code === projectCode);
          if (!project) throw new Error(projectCode);
          return { ...line, projectId: project.id, terms: payTermsOf(project, line.payMonth, asOf) };
        });
        const factsOf = await lineFacts(rows, asked, asOf, nightShiftHours(law));
        for (const { projectId, personId, payMonth, person, terms, ...line } of asked) {
          expect(person).toBe(tokenOf(`person ${personId}`));
          const behind = factsOf({ projectId, personId, payMonth });
          expect(line).toMatchObject({ ...wageLine(wageFactsOf(behind, payMonth, terms), asOf.on, law) });
        }
      }),
      { ...seeded, numRuns: 20 },
    );
  }, 180_000);

  it('adds up over projects, a person and a project counted once', async () => {
    let cases = 2_000;
    await fc.assert(
      fc.asyncProperty(anyFacts, anyAsOf, async (generated, asOf) => {
        const by = 10 * (cases += 1);
        const facts = movedBy(generated, by);
        await world.record(facts);
        const ids = PROJECTS.map((id) => id + by);
        const lines = ids.flatMap((id) => linesInMemory(facts, id, asOf).map((line) => ({ id, ...line })));
        const owing = lines.filter(({ arrearsFen }) => (arrearsFen as bigint) > 0n);
        const sum = (of: (line: (typeof lines)[number]) => unknown) =>
          lines.reduce((total, line) => total + (of(line) as bigint), 0n);
        const registered = (facts.persons ?? []).filter((person) =>
          ids.some(
            (id) => staysOn(wageFacts(facts, id, person, plainMonth('2026-01'), asOf).stays, asOf.on).length > 0,
          ),
        );
        const figures = new FiguresSum();
        const projects = await wageProjects(world.rows, ids.map(codeOf));
        for (const payroll of await readPayrolls(world.rows, projects, asOf, law))
          figures.add({ ...projectFigures(monthFigures(payroll.people).values(), payroll.people, []), foundAt: '' });
        expect(figures.figures).toMatchObject({
          workers: registered.length,
          lines: lines.length,
          payableFen: sum(({ payableFen }) => payableFen),
          paidFen: sum(({ paidFen }) => paidFen),
          arrearsFen: sum(({ arrearsFen }) => arrearsFen),
          workersOwed: new Set(owing.map(({ personId }) => personId)).size,
          projectsOwing: new Set(owing.map(({ id }) => id)).size,
        });
      }),
      { ...seeded, numRuns: 40 },
    );
  }, 180_000);
});
