import { codesOf } from '@anxin/testing';
import { OWN, type Service, startService } from '../../service.fixture';

let service: Service;
beforeAll(async () => {
  service = await startService();
  await service.uploadSmall();
});
afterAll(() => service.close());

type Answer = Awaited<ReturnType<Service['ask']>>;

/** What is asked of the database for an answer, but for how its transaction begins and ends. */
const statementsOf = async (ask: () => Promise<Answer>): Promise<{ answer: Answer; statements: string[] }> => {
  const statements: string[] = [];
  const api = service.app.api.database;
  const spy = jest.spyOn(api, 'createQueryRunner').mockImplementation((mode) => {
    const runner = api.driver.createQueryRunner(mode ?? 'master');
    const query = runner.query.bind(runner);
    runner.query = ((sql: string, ...rest: never[]) => (statements.push(sql), query(sql, ...rest))) as typeof query;
    return runner;
  });
  const answer = await ask();
  spy.mockRestore();
  expect(codesOf(answer)).toEqual([]);
  const asked = statements.filter((sql) => sql.includes(' FROM '));
  expect(asked.length).toBeGreaterThan(0);
  return { answer, statements: asked };
};

const persons = (): Promise<readonly { id: string }[]> =>
  service.app.rows('SELECT token AS id FROM person ORDER BY id LIMIT 100', []);

describe('what an answer costs the database', () => {
  it('of a hundred workers is three statements', async () => {
    const ids = await persons();
    const fields = '{ nameMasked idCardNumberMasked stays { nodes { project { code } worker { nameMasked } } } }';
    const { answer, statements } = await statementsOf(() => service.entities('HOUSING', 'Worker', ids, fields));
    expect((answer.body.data?.['_entities'] as unknown[]).filter(Boolean).length).toBeGreaterThan(30);
    expect(statements.length).toBeLessThanOrEqual(3);
  });

  it('of why is one statement for each kind of fact, for one line or a hundred', async () => {
    const fields = (first: number) =>
      `{ wageLines(first: ${first}) { nodes { why { says { zh } facts { nodes { says { zh } origin } } } } } }`;
    const why = (first: number) =>
      statementsOf(() => service.entities('OFFICE', 'Project', [{ code: OWN }], fields(first)));
    const { answer, statements } = await why(100);
    type Lines = { wageLines: { nodes: { why: { facts: { nodes: object[] } } }[] } }[];
    const [project] = answer.body.data?.['_entities'] as Lines;
    const lines = project?.wageLines.nodes ?? [];
    expect(lines.length).toBeGreaterThan(10);
    for (const { why: because } of lines) expect(because.facts.nodes.length).toBeGreaterThan(3);
    expect(statements).toHaveLength((await why(1)).statements.length);
    expect(statements.filter((sql) => sql.includes('asked'))).toHaveLength(5);
  });

  it('of the lines, reasons and statements of a hundred workers does not grow with the workers', async () => {
    const ids = await persons();
    const fields = `{ wageLines(first: 1000) { nodes { projectName why { facts { nodes { day } } } } } statement(month: "2025-11") { html } }`;
    for (const count of [20, 100]) {
      const workers = ids.slice(0, count);
      const { statements } = await statementsOf(() => service.entities('OFFICE', 'Worker', workers, fields));
      expect(statements.length).toBeLessThan(15);
    }
  });

  it.each<[string, string, readonly object[]]>([
    ['an area with its towns', 'Area', ['620522104', '620522105', '620522111'].map((code) => ({ code }))],
    ['enterprises', 'Enterprise', ['91620599QA4XFD1Y5A', '91620599AY4CL12T21'].map((creditCode) => ({ creditCode }))],
  ])('of %s is what one of them costs, each figure as if it were asked alone', async (_, type, others) => {
    const all = type === 'Area' ? [{ code: '620522' }, ...others] : others;
    const fields = '{ wageFigures(on: "2026-02-14") { workers arrearsFen warnings { level count } } }';
    const ask = (some: readonly object[]) => statementsOf(() => service.entities('OFFICE', type, some, fields));
    const together = await ask(all);
    const alone = await Promise.all(all.map((one) => service.entities('OFFICE', type, [one], fields)));
    expect(together.answer.body.data?.['_entities']).toEqual(
      alone.flatMap(({ body }) => body.data?.['_entities'] as object[]),
    );
    expect(together.statements).toHaveLength((await ask(all.slice(0, 1))).statements.length);
  });

  it('of a page is a few statements, however few of those looked at are on it', async () => {
    const owing = `{ wages(first: 1, on: "2026-03-01", filter: { owing: true }) { nodes { figures { lines } } } }`;
    expect((await statementsOf(() => service.ask('OFFICE', owing))).statements).toHaveLength(4);
    const month = '{ wageLines(first: 1, month: "2020-01") { nodes { payMonth } } }';
    const { statements } = await statementsOf(() => service.entities('OFFICE', 'Project', [{ code: OWN }], month));
    expect(statements.length).toBeLessThanOrEqual(6);
  });
});
