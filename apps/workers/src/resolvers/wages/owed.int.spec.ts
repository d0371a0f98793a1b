import { codesOf, type Who } from '@anxin/testing';
import { type Service, startService } from '../../service.fixture';

let service: Service;
beforeAll(async () => {
  service = await startService();
  await service.uploadSmall();
  await service.app.evaluate();
});
afterAll(() => service.close());

type Wages = { project: { code: string }; figures: { arrearsFen: string; workersOwed: number } };
type Owed = { worker: { id: string }; arrearsFen: string; oldestMonth: string; lines: number; projects: number };
type Page<Node> = { nodes: Node[]; totalCount: number; pageInfo: { hasNextPage: boolean; endCursor: string } };

/** Goes through a list page by page. */
const walk = async <Node>(field: string, args: string, shown: string, size: number): Promise<Page<Node>> => {
  const nodes: Node[] = [];
  for (let after: string | null = null; ;) {
    const { body } = await service.ask(
      'OFFICE',
      `query ($after: String) { ${field}(first: ${size}, after: $after${args}) { nodes { ${shown} } totalCount pageInfo { hasNextPage endCursor } } }`,
      { after },
    );
    const page = body.data?.[field] as Page<Node> | undefined;
    if (!page) throw new Error(JSON.stringify(body));
    nodes.push(...page.nodes);
    if (!page.pageInfo.hasNextPage) return { ...page, nodes };
    after = page.pageInfo.endCursor;
  }
};
const wages = (args = '', size = 100) =>
  walk<Wages>('wages', args, 'project { code } figures { arrearsFen workersOwed }', size);
const owed = (args = '', size = 100) =>
  walk<Owed>('peopleOwed', args, 'worker { id } arrearsFen oldestMonth lines projects', size);

type Line = { worker: { id: string }; payMonth: string; arrearsFen: string | null };

/** What every wage line says today, of one project after the other. */
const lines = async (): Promise<(Line & { code: string })[]> => {
  const all: (Line & { code: string })[] = [];
  for (const { project } of (await wages()).nodes) {
    const { body } = await service.entities(
      'OFFICE',
      'Project',
      [project],
      `{ wageLines(first: 1000) { nodes { worker { id } payMonth arrearsFen } } }`,
    );
    const [entity] = body.data?.['_entities'] as { wageLines: { nodes: Line[] } }[];
    all.push(...(entity?.wageLines.nodes ?? []).map((line) => ({ ...line, code: project.code })));
  }
  return all.filter(({ arrearsFen }) => arrearsFen !== null && arrearsFen !== '0');
};

const byWorker = (all: readonly (Line & { code: string })[]) => {
  const people = new Map<string, (Line & { code: string })[]>();
  for (const line of all) people.set(line.worker.id, [...(people.get(line.worker.id) ?? []), line]);
  return new Map(
    [...people].map(([id, own]) => [
      id,
      {
        arrearsFen: own.reduce((sum, { arrearsFen }) => sum + BigInt(arrearsFen ?? 0), 0n).toString(),
        oldestMonth: own.map(({ payMonth }) => payMonth).toSorted()[0],
        lines: own.length,
        projects: new Set(own.map(({ code }) => code)).size,
      },
    ]),
  );
};

describe('the people who are owed', () => {
  it('are those whose wage lines say so today, with the same sums', async () => {
    const exact = byWorker(await lines());
    const { nodes, totalCount } = await owed();
    expect(exact.size).toBeGreaterThan(10);
    expect(totalCount).toBe(exact.size);
    expect(new Map(nodes.map(({ worker, ...rest }) => [worker.id, rest]))).toEqual(exact);
  });

  it.each([
    ['ARREARS', (a: Owed, b: Owed) => Number(BigInt(b.arrearsFen) - BigInt(a.arrearsFen))],
    ['OLDEST', (a: Owed, b: Owed) => (a.oldestMonth < b.oldestMonth ? -1 : a.oldestMonth > b.oldestMonth ? 1 : 0)],
  ])('come in the order of %s, each on one page', async (sort, compare) => {
    const whole = await owed(`, sort: ${sort}`);
    expect(whole.nodes).toEqual(whole.nodes.toSorted(compare));
    expect((await owed(`, sort: ${sort}`, 7)).nodes).toEqual(whole.nodes);
  });

  it('are narrowed to an area, an enterprise and a month', async () => {
    const all = await lines();
    const month = all[0]?.payMonth ?? '';
    const ofMonth = await owed(`, filter: { month: "${month}" }`);
    expect(new Map(ofMonth.nodes.map(({ worker, ...rest }) => [worker.id, rest]))).toEqual(
      byWorker(all.filter(({ payMonth }) => payMonth === month)),
    );
    expect((await owed(', filter: { area: "110101" }')).totalCount).toBe(0);
    expect(codesOf(await service.ask('WORKER', '{ peopleOwed { totalCount } }'))).toEqual(['FORBIDDEN']);
  });
});

describe('the people who are owed, of one project', () => {
  it('are those of its own lines, and each names the projects that owe', async () => {
    const all = await lines();
    const code = all[0]?.code ?? '';
    const ofProject = await owed(`, filter: { project: "${code}" }`);
    expect(new Map(ofProject.nodes.map(({ worker, ...rest }) => [worker.id, rest]))).toEqual(
      byWorker(all.filter((line) => line.code === code)),
    );
    const { nodes } = await walk<{ owedBy: { code: string }[]; projects: number }>(
      'peopleOwed',
      '',
      'projects owedBy { code }',
      100,
    );
    expect(new Set(nodes.flatMap(({ owedBy }) => owedBy.map(({ code: one }) => one)))).toEqual(
      new Set(all.map(({ code: one }) => one)),
    );
    expect(nodes.every(({ owedBy, projects }) => owedBy.length === projects)).toBe(true);
  });
});

describe('the people who are owed, as a file', () => {
  const get = (who: Who, address: string) =>
    fetch(`${service.url}/exports/people-owed.${address}`, { headers: service.as(who) });
  const rowsOf = async (response: Response): Promise<readonly string[]> =>
    (await response.text()).trim().split('\r\n').slice(1);

  it('are all of the list in its order, masked as it is', async () => {
    const { nodes } = await owed(', sort: OLDEST');
    const rows = await rowsOf(await get('OFFICE', 'csv?sort=OLDEST'));
    const yuan = ({ arrearsFen }: Owed) => `"${(Number(arrearsFen) / 100).toFixed(2)}"`;
    expect(rows.map((row) => row.split(',').slice(2, 5))).toEqual(
      nodes.map((node) => [yuan(node), `"${node.oldestMonth}"`, `"${node.lines}"`]),
    );
    for (const row of rows) expect(row).not.toMatch(/\d{17}[\dX]"/);
  });

  it('are those within the scope of whoever asks, and nobody else’s', async () => {
    const people = async (who: Who) => (await rowsOf(await get(who, 'csv'))).length;
    for (const who of ['OFFICE', 'HOUSING', 'TOWN', 'CONTRACTOR'] as const) {
      const { body } = await service.ask(who, '{ peopleOwed { totalCount } }');
      expect(await people(who)).toBe((body.data as { peopleOwed: { totalCount: number } }).peopleOwed.totalCount);
    }
    expect((await get('WORKER', 'xlsx')).status).toBe(403);
    expect((await get('PUBLIC', 'xlsx')).status).toBe(401);
  });

  it('are a workbook, too', async () => {
    const response = await get('OFFICE', 'xlsx');
    expect(response.headers.get('content-disposition')).toContain(encodeURIComponent('被拖欠工资的人'));
    expect(
      Buffer.from(await response.arrayBuffer())
        .subarray(0, 2)
        .toString(),
    ).toBe('PK');
  });

  it('are refused where what they are narrowed to cannot be read, by its name', async () => {
    const response = await get('OFFICE', 'csv?month=2026-13&years=2');
    expect([response.status, await response.text()]).toEqual([400, expect.stringContaining('month, years')]);
  });
});

describe('wages by project', () => {
  it('may begin with the largest arrears: the same projects and figures as by code', async () => {
    const byCode = await wages();
    const largest = await wages(', sort: ARREARS');
    const size = ({ figures }: Wages) => BigInt(figures.arrearsFen);
    expect(largest.nodes).toEqual(
      byCode.nodes.toSorted((a, b) => Number(size(b) - size(a)) || (a.project.code < b.project.code ? -1 : 1)),
    );
    expect(largest.totalCount).toBe(byCode.totalCount);
    expect((await wages(', sort: ARREARS', 6)).nodes).toEqual(largest.nodes);
  });

  it.each(['ARREARS', 'OLDEST', 'LEVEL'])('that owe, by %s, are those that owe by code', async (sort) => {
    const args = ', filter: { owing: true }';
    const byCode = await wages(args);
    const sorted = await wages(`${args}, sort: ${sort}`, 4);
    expect(sorted.nodes.map(({ project }) => project.code).toSorted()).toEqual(
      byCode.nodes.map(({ project }) => project.code),
    );
    expect(sorted.totalCount).toBe(byCode.nodes.length);
    expect(byCode.totalCount).toBe(byCode.nodes.length);
  });

  it('are narrowed to a level and a code, of today alone', async () => {
    const { body } = await service.ask('OFFICE', '{ wages { totals { warnings { level count } } } }');
    const { warnings } = (body.data as { wages: { totals: { warnings: { level: string; count: number }[] } } }).wages
      .totals;
    const [level] = warnings.filter(({ count }) => count > 0).map((one) => one.level);
    const { nodes, totalCount } = await wages(`, filter: { levels: [${level}] }`);
    expect(nodes.length).toBeGreaterThan(0);
    expect(totalCount).toBe(nodes.length);
    for (const args of ['sort: ARREARS, on: "2026-01-20"', 'filter: { codes: ["W01"] }, on: "2026-01-20"'])
      expect(codesOf(await service.ask('OFFICE', `{ wages(${args}) { totalCount } }`))).toContain('SORT_TODAY_ONLY');
  });
});
