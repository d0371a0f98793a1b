import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { SMALL } from '@anxin/testing';
import { OTHER_NUMBER, type Service, startService } from '../service.fixture';

let service: Service;
beforeAll(async () => {
  service = await startService();
  await service.uploadSmall();
});
afterAll(() => service.close());

type Row = Readonly<Record<string, string | number>>;
type Expected = { readonly lines: readonly Row[]; readonly warnings: readonly Row[]; readonly totals: Row };
const expected = JSON.parse(readFileSync(join(SMALL, 'expected.json'), 'utf8')) as Readonly<Record<string, Expected>>;
const CODES = new Set(['W02', 'W06', 'W07', 'W08', 'W09', 'W10', 'W18', 'W19']);

const allProjects = async (): Promise<readonly string[]> =>
  (await service.app.rows<{ code: string }>('SELECT code FROM project ORDER BY code', [])).map(({ code }) => code);
/** What the gateway gets of every project; more than it asks for at once for a caller. */
const ofProjects = async <Node>(fields: string): Promise<readonly (Node & { code: string })[]> => {
  const keys = (await allProjects()).map((code) => ({ code }));
  const { body } = await service.entities('OFFICE', 'Project', keys, `{ code ${fields} }`);
  return body.data?.['_entities'] as (Node & { code: string })[];
};
const sorted = (rows: readonly object[]): readonly string[] => rows.map((row) => JSON.stringify(row)).toSorted();

describe('the answers of the small county', () => {
  it.each(['2026-01-20', '2026-03-01'])('are those of the independent program on %s', async (on) => {
    const day = expected[on];
    if (!day) throw new Error(on);
    const tokens = new Map(day.lines.map(({ idCardNumber }) => [service.idOf(String(idCardNumber)), idCardNumber]));
    type Line = { worker: { id: string }; payableFen: string; paidFen: string; arrearsFen: string };
    const projects = await ofProjects<{
      wageLines: { nodes: Line[] };
      wageIndicators: { code: string; level: string; raisedLevel: string }[];
    }>(`wageIndicators(on: "${on}") { code level raisedLevel } wageLines(on: "${on}", first: 1000) { nodes { worker { id }
        payMonth attendanceDays incompleteDays payableFen basis paidFen dueOn arrearsFen daysLate } }`);
    const lines = projects.flatMap(({ code, wageLines }) =>
      wageLines.nodes.map(({ worker, payableFen, paidFen, arrearsFen, ...line }) => ({
        ...{ projectCode: code, idCardNumber: tokens.get(worker.id), ...line },
        ...{ payableFen: Number(payableFen), paidFen: Number(paidFen), arrearsFen: Number(arrearsFen) },
      })),
    );
    const inOrder = (row: object) => Object.fromEntries(Object.entries(row).toSorted(([a], [b]) => (a < b ? -1 : 1)));
    expect(sorted(lines.map(inOrder))).toEqual(sorted(day.lines.map(inOrder)));
    const warnings = projects.flatMap(({ code, wageIndicators }) =>
      wageIndicators.map(({ code: indicator, ...levels }) => ({ projectCode: code, indicator, ...levels })),
    );
    expect(sorted(warnings.filter(({ indicator }) => CODES.has(indicator)))).toEqual(
      sorted(day.warnings.filter(({ indicator }) => CODES.has(String(indicator)))),
    );
    const { body } = await service.ask(
      'OFFICE',
      `{ wages(on: "${on}") { totals { workers lines payableFen paidFen arrearsFen workersOwed projectsOwing } } }`,
    );
    const { projects: _projects, warnings: _warnings, ...totals } = day.totals;
    const { wages } = body.data as { wages: { totals: Row } };
    expect(Object.entries(wages.totals).map(([name, value]) => [name, Number(value)])).toEqual(
      Object.keys(wages.totals).map((name) => [name, totals[name]]),
    );
  });

  it('are the same sums by area, by enterprise and by month', async () => {
    const figures = '{ wageFigures(on: "2026-03-01") { lines arrearsFen } }';
    const county = await service.entities('OFFICE', 'Area', [{ code: '620522' }, { code: '110000' }], figures);
    const { lines, arrearsFen } = expected['2026-03-01']?.totals ?? {};
    expect(county.body.data).toEqual({
      _entities: [
        { wageFigures: { lines, arrearsFen: String(arrearsFen) } },
        { wageFigures: { lines: 0, arrearsFen: '0' } },
      ],
    });
    const months = await ofProjects<{ wageMonths: { nodes: { lines: number; arrearsFen: string }[] } }>(
      'wageMonths(on: "2026-03-01") { nodes { lines arrearsFen } }',
    );
    const all = months.flatMap(({ wageMonths }) => wageMonths.nodes);
    expect(all.reduce((sum, month) => sum + month.lines, 0)).toBe(lines);
    expect(all.reduce((sum, month) => sum + Number(month.arrearsFen), 0)).toBe(arrearsFen);
  });
});

describe('wages', () => {
  const wages = async (args: string) => {
    const figures = '{ workers lines arrearsFen workersOwed projectsOwing }';
    const query = `{ wages(first: 100, on: "2026-03-01", filter: { ${args} }) { totals ${figures} nodes { project { code } figures ${figures} } } }`;
    type Figures = { workers: number; lines: number; arrearsFen: string; workersOwed: number; projectsOwing: number };
    return (await service.ask('OFFICE', query)).body.data?.['wages'] as {
      totals: Figures;
      nodes: { project: { code: string }; figures: Figures }[];
    };
  };
  const where = (condition: string) =>
    service.app.rows<{ code: string }>(`SELECT code FROM project WHERE ${condition} ORDER BY code`, []);

  it.each([
    ['sector: WATER', `sector = 'WATER'`],
    ['area: "620522104"', `area_code = '620522104'`],
    ['area: "620522"', 'true'],
    ['area: "110000"', 'false'],
    ['enterprise: "91620599AY4CL12T21"', `owner_credit_code = '91620599AY4CL12T21'`],
    ['enterprise: "none"', 'false'],
    [
      'sector: HOUSING, enterprise: "91620599QA4XFD1Y5A"',
      `sector = 'HOUSING' AND contractor_credit_code = '91620599QA4XFD1Y5A'`,
    ],
  ])('narrowed to %s are of the projects where %s', async (filter, condition) => {
    const { totals, nodes } = await wages(filter);
    expect(nodes.map(({ project }) => project)).toEqual(await where(condition));
    expect(totals.lines).toBe(nodes.reduce((sum, { figures }) => sum + figures.lines, 0));
  });

  it('S2-16: say how many of whom have a card and a contract, each person once', async () => {
    const rate = (of: string, population: string) =>
      `${of}_${population}: coverage(of: ${of}, population: ${population}) { covered people percent }`;
    const all = ['CARD', 'CONTRACT'].flatMap((of) => ['REGISTERED', 'ON_SITE'].map((whom) => rate(of, whom)));
    const query = `{ wages(on: "2026-03-01") { ${all.join(' ')} totals { workers } } }`;
    const { body } = await service.ask('OFFICE', query);
    type Rate = { covered: number; people: number; percent: string };
    const found = body.data?.['wages'] as Record<string, Rate> & { totals: { workers: number } };
    expect(found['CARD_REGISTERED']?.people).toBe(found.totals.workers);
    const [known] = await service.app.rows<Record<string, number>>(
      `SELECT count(DISTINCT person_id) FILTER (WHERE card_token IS NOT NULL)::int AS "CARD_REGISTERED",
         count(DISTINCT person_id) FILTER (WHERE contract_signed_on <= '2026-03-01')::int AS "CONTRACT_REGISTERED",
         count(DISTINCT person_id) FILTER (WHERE left_on IS NULL OR left_on > '2026-03-01')::int AS "ON_SITE"
       FROM stay WHERE entered_on <= '2026-03-01'`,
      [],
    );
    for (const one of ['CARD_REGISTERED', 'CONTRACT_REGISTERED']) expect(found[one]?.covered).toBe(known?.[one]);
    expect(found['CARD_ON_SITE']?.people).toBe(known?.['ON_SITE']);
    expect(found['CONTRACT_ON_SITE']?.people).toBeLessThan(found.totals.workers);
  });

  it('of a month count its lines alone', async () => {
    const { totals } = await wages('month: "2025-12"');
    expect(totals.lines).toBe(expected['2026-03-01']?.lines.filter(({ payMonth }) => payMonth === '2025-12').length);
  });

  it.each(['owing: true', 'owing: true, sector: HOUSING', 'owing: true, month: "2025-12"'])(
    'of %s are in all those of the projects with arrears alone',
    async (filter) => {
      const [{ totals, nodes }, all] = [await wages(filter), await wages(filter.replace('true', 'false'))];
      const owing = all.nodes.filter(({ figures }) => figures.arrearsFen !== '0');
      expect(nodes).toEqual(owing);
      expect(owing.length).toBeGreaterThan(0);
      expect(owing.length).toBeLessThan(all.nodes.length);
      expect(totals).toMatchObject({
        lines: owing.reduce((sum, { figures }) => sum + figures.lines, 0),
        arrearsFen: all.totals.arrearsFen,
        workersOwed: all.totals.workersOwed,
        projectsOwing: owing.length,
      });
      expect(totals.workers).toBeLessThan(all.totals.workers);
    },
  );

  it('F58: say what a contractor has to do about a month, and for how many', async () => {
    const [project] = await ofProjects<{
      wageTasks: readonly { code: string; people: number | null; dueOn: string }[];
    }>('wageTasks(month: "2026-01") { code people dueOn isDone says { zh } }');
    expect(project?.wageTasks.map(({ code }) => code)).toEqual([
      ...['CONTRACTS', 'CARDS', 'ATTENDANCE', 'WAGE_SHEET', 'PAYMENT'],
    ]);
  });

  it('of those owing are of the projects with arrears, each once, whatever the page', async () => {
    const owing = new Set(
      expected['2026-03-01']?.lines.flatMap((l) => (Number(l['arrearsFen']) > 0 ? [l['projectCode']] : [])),
    );
    for (const size of [3, 100]) {
      const codes: string[] = [];
      for (let after: string | null = null; ;) {
        const query = `query ($after: String) { wages(first: ${size}, after: $after, on: "2026-03-01", filter: { owing: true }) { nodes { project { code } } pageInfo { hasNextPage endCursor } } }`;
        const page = (await service.ask('OFFICE', query, { after })).body.data?.['wages'] as {
          nodes: { project: { code: string } }[];
          pageInfo: { hasNextPage: boolean; endCursor: string };
        };
        codes.push(...page.nodes.map(({ project }) => project.code));
        if (!page.pageInfo.hasNextPage) break;
        after = page.pageInfo.endCursor;
      }
      expect(codes).toEqual([...owing].toSorted());
    }
  });
});

describe('why a line is what it is', () => {
  it('names rules, parameters, arithmetic and every fact with where it came from', async () => {
    const query = `query ($id: ID!) { worker(id: $id) { wageLines(first: 1) { nodes { attendanceDays why { rules { id article { zh } inForceFrom }
      parameters { name value areaCode from } figures { zh } says { zh en } facts(first: 100) { nodes { kind day says { zh } origin recordedAt } } } } } } }`;
    const { body } = await service.ask('OFFICE', query, { id: service.idOf(OTHER_NUMBER) });
    const { worker } = body.data as { worker: { wageLines: { nodes: { attendanceDays: number; why: Why }[] } } };
    type Why = {
      rules: { id: string }[];
      parameters: { name: string; value: string; from: string }[];
      figures: object[];
      says: { zh: string };
      facts: { nodes: { kind: string; origin: string | null; recordedAt: string; says: { zh: string } }[] };
    };
    const [line] = worker.wageLines.nodes;
    expect(line?.why.rules.map(({ id }) => id)).toEqual(expect.arrayContaining(['GCP-02', 'GCP-03', 'PAY-04']));
    const [calendar] = line?.why.parameters ?? [];
    expect(calendar).toMatchObject({
      name: 'calendar',
      value: expect.stringContaining(`${calendar?.from} – `) as string,
    });
    expect(line?.why.figures.length).toBeGreaterThan(0);
    expect(line?.why.says.zh).toContain('8,030.00');
    const kinds = (kind: string) => line?.why.facts.nodes.filter((fact) => fact.kind === kind) ?? [];
    expect(kinds('STAY').map(({ origin }) => origin)).toEqual([expect.stringContaining('roster.csv')]);
    expect(kinds('SHEET_LINE').map(({ origin }) => origin)).toEqual([expect.stringContaining('payroll-2025-11.csv')]);
    expect(kinds('BANK_LINE').map(({ origin }) => origin)).toEqual([
      expect.stringContaining('bank-return-2025-11.csv'),
    ]);
    expect(kinds('WORKER_DAY')).toHaveLength(line?.attendanceDays ?? 0);
    const punch = String.raw`attendance-2025-11\.csv:\d+ import [-\da-f]{36}`;
    for (const { origin } of kinds('WORKER_DAY')) expect(origin).toMatch(new RegExp(`^${punch}; ${punch}$`));
    expect(kinds('PAY_TERMS')).toMatchObject([
      { says: { zh: '项目约定次月 20 日发工资。' }, origin: 'projects:1 projects.project-registered@1' },
    ]);
    for (const { recordedAt } of line?.why.facts.nodes ?? []) expect(Date.parse(String(recordedAt))).toBeGreaterThan(0);
  });
});
