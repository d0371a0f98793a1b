import { encodeCursor } from '@anxin/service-kit';
import { codesOf } from '@anxin/testing';
import { OTHER_NUMBER, OWN, type Service, startService } from '../service.fixture';

let service: Service;
beforeAll(async () => {
  service = await startService();
  await service.uploadSmall(['roster.csv', 'payroll-2025-11.csv', 'payroll-2025-12.csv', 'payroll-2026-01.csv']);
});
afterAll(() => service.close());

/** A list by its name, asked with arguments: directly, or of an entity as the gateway asks. */
const LISTS = {
  wages: (args: string) => service.ask('OFFICE', `{ wages(${args}) { nodes { project { code } } } }`),
  imports: (args: string) => service.ask('OFFICE', `{ workersImports(${args}) { nodes { id } } }`),
  roster: (args: string) =>
    service.entities('OFFICE', 'Project', [{ code: OWN }], `{ roster(${args}) { nodes { enteredOn } } }`),
  'project lines': (args: string) =>
    service.entities('OFFICE', 'Project', [{ code: OWN }], `{ wageLines(${args}) { nodes { payMonth } } }`),
  months: (args: string) =>
    service.entities('OFFICE', 'Project', [{ code: OWN }], `{ wageMonths(${args}) { nodes { payMonth } } }`),
  stays: (args: string) => service.ask('WORKER', `{ me { stays(${args}) { nodes { enteredOn } } } }`),
  facts: (args: string) =>
    service.ask('WORKER', `{ me { wageLines(first: 1) { nodes { why { facts(${args}) { nodes { kind } } } } } } }`),
  findings: (args: string) =>
    service.ask(
      'OFFICE',
      `{ checkWageSheet(input: { projectCode: "${OWN}", payMonth: "2025-11", rows: [] }) { findings(${args}) { nodes { code } } } }`,
    ),
  'worker lines': (args: string) =>
    service.entities(
      'OFFICE',
      'Worker',
      [{ id: service.idOf(OTHER_NUMBER) }],
      `{ wageLines(${args}) { nodes { payMonth } } }`,
    ),
} as const;
type List = keyof typeof LISTS;
const NAMES = Object.keys(LISTS) as List[];

describe('a page', () => {
  it.each(
    NAMES.flatMap((list) => [
      [list, 'first: -1', 'BAD_USER_INPUT'] as const,
      [list, 'first: 2147483647', 'PAGE_TOO_LARGE'] as const,
      [list, 'first: 1001', 'PAGE_TOO_LARGE'] as const,
      [list, 'first: 2147483648', 'GRAPHQL_VALIDATION_FAILED'] as const,
      [list, 'first: "5"', 'GRAPHQL_VALIDATION_FAILED'] as const,
      [list, 'after: "no cursor"', 'BAD_CURSOR'] as const,
      [list, `after: "${encodeCursor({ code: 'x' })}"`, 'BAD_CURSOR'] as const,
      [list, `after: "${encodeCursor(2 ** 40 + 0.5)}"`, 'BAD_CURSOR'] as const,
      [list, `after: "${encodeCursor([1, 2, 3])}"`, 'BAD_CURSOR'] as const,
    ]),
  )('of %s with %s is refused by %s', async (list, args, code) => {
    const answer = await LISTS[list](args);
    expect(codesOf(answer)).toEqual([code]);
    expect(answer.status).toBeLessThan(500);
  });

  it.each<[List, unknown]>([
    ['wages', '\u0000'],
    ['imports', '\u0000'],
    ['roster', [1, '0000-01-01']],
    ['roster', [2 ** 33, '2026-01-01']],
    ['roster', [1, '2026-02-30']],
    ['project lines', [2 ** 33, '2025-11']],
    ['project lines', ['1', '2025-11']],
    ['worker lines', ['\u0000', 5]],
    ['stays', ['2025-10-03']],
    ['months', ['2025-11']],
    ['facts', -1],
    ['findings', 2 ** 31],
  ])('of %s after a cursor of %j is refused', async (list, key) => {
    const [code] = codesOf(await LISTS[list](`after: "${encodeCursor(key)}"`));
    expect(['BAD_CURSOR', 'BAD_USER_INPUT']).toContain(code);
  });

  it('of wage lines and rosters may have a thousand entries, of others a hundred', async () => {
    for (const list of ['roster', 'project lines', 'worker lines', 'stays', 'facts', 'findings'] as const)
      expect(codesOf(await LISTS[list]('first: 1000'))).toEqual([]);
    for (const list of ['wages', 'imports', 'months'] as const) {
      expect(codesOf(await LISTS[list]('first: 100'))).toEqual([]);
      expect(codesOf(await LISTS[list]('first: 101'))).toEqual(['PAGE_TOO_LARGE']);
    }
  });

  type Page = { nodes: object[]; pageInfo: { hasNextPage: boolean; endCursor: string | null } };
  const walk = async (type: 'Project' | 'Worker', key: object, field: string, shown: string, size: number) => {
    const all: object[] = [];
    for (let after = ''; ;) {
      const args = `first: ${size}, ${after === '' ? '' : `after: "${after}"`}`;
      const fields = `{ ${field}(${args}) { nodes { ${shown} } pageInfo { hasNextPage endCursor } } }`;
      const { body } = await service.entities('OFFICE', type, [key], fields);
      const [entity] = body.data?.['_entities'] as Record<string, Page>[];
      const page = entity?.[field];
      if (!page) throw new Error(JSON.stringify(body));
      all.push(...page.nodes);
      expect(page.nodes.length).toBeLessThanOrEqual(size);
      if (!page.pageInfo.hasNextPage) return all;
      after = page.pageInfo.endCursor ?? '';
    }
  };
  const project = { code: '2506-620522-04-01-100232' };

  it.each([
    ['roster', 'worker { id } enteredOn', 8],
    ['wageLines', 'worker { id } payMonth', undefined],
    ['wageMonths', 'payMonth lines', 3],
  ] as const)(
    'after page leads through a %s, each entry once, two stays of one worker too',
    async (field, shown, count) => {
      const whole = await walk('Project', project, field, shown, 100);
      expect(new Set(whole.map((entry) => JSON.stringify(entry))).size).toBe(whole.length);
      if (count) expect(whole).toHaveLength(count);
      for (const size of [1, 3]) expect(await walk('Project', project, field, shown, size)).toEqual(whole);
    },
  );

  it.each([
    ['wageLines', 'payMonth project { code }', 6],
    ['stays', 'enteredOn project { code }', 2],
  ] as const)('after page leads through the %s of a worker', async (field, shown, count) => {
    const key = { id: service.idOf('620599199211148458') };
    const whole = await walk('Worker', key, field, shown, 1000);
    expect(whole).toHaveLength(count);
    for (const size of [1, 4]) expect(await walk('Worker', key, field, shown, size)).toEqual(whole);
  });
});

it('reasons and findings come by the page, in one order and each once', async () => {
  type Paged = { nodes: object[]; pageInfo: { hasNextPage: boolean; endCursor: string | null } };
  const page = 'nodes { says { zh } } pageInfo { hasNextPage endCursor }';
  const facts = async (args: string): Promise<Paged> => {
    const query = `{ me { wageLines(first: 1) { nodes { why { facts(${args}) { ${page} } } } } } }`;
    const { me } = (await service.ask('WORKER', query)).body.data as {
      me: { wageLines: { nodes: { why: { facts: Paged } }[] } };
    };
    return me.wageLines.nodes[0]?.why.facts as Paged;
  };
  const findings = async (args: string): Promise<Paged> => {
    const query = `query ($input: WageSheetDraft!) { checkWageSheet(input: $input) { findings(${args}) { ${page} } } }`;
    const input = { projectCode: OWN, payMonth: '2025-11', rows: Array(3).fill({ idCardNumber: '1', netFen: '1' }) };
    const { checkWageSheet } = (await service.ask('OFFICE', query, { input })).body.data as {
      checkWageSheet: { findings: Paged };
    };
    return checkWageSheet.findings;
  };
  for (const list of [facts, findings]) {
    const { nodes: whole } = await list('first: 1000');
    expect(whole.length).toBeGreaterThan(2);
    const walked: object[] = [];
    for (let after: string | null = null, more = true; more;) {
      const { nodes, pageInfo } = await list(`first: 2${after ? `, after: "${after}"` : ''}`);
      walked.push(...nodes);
      ({ endCursor: after, hasNextPage: more } = pageInfo);
    }
    expect(walked).toEqual(whole);
  }
});

describe('what a caller may ask', () => {
  it.each([
    [
      'a month that is none',
      '{ wages(filter: { month: "2026-13" }) { totals { lines } } }',
      'GRAPHQL_VALIDATION_FAILED',
    ],
    ['a sector that is none', '{ wages(filter: { sector: RAIL }) { totals { lines } } }', 'GRAPHQL_VALIDATION_FAILED'],
    ['a day that does not exist', '{ wages(on: "2026-02-30") { totals { lines } } }', 'GRAPHQL_VALIDATION_FAILED'],
    ['a day too far', '{ wages(on: "9999-12-31") { totals { lines } } }', 'DAY_TOO_FAR'],
    ['a day long ago', '{ wages(on: "0001-01-01", knownAt: "0001-01-01T00:00:00Z") { totals { lines } } }', undefined],
    ['an id with a NUL', '{ worker(id: "\\u0000") { id } }', 'BAD_USER_INPUT'],
    ['an area with a NUL', '{ wages(filter: { area: "\\u0000" }) { totals { lines } } }', 'BAD_USER_INPUT'],
    ['an enterprise with a NUL', '{ wages(filter: { enterprise: "\\u0000" }) { totals { lines } } }', 'BAD_USER_INPUT'],
    ['a number that is none', '{ workerByNumber(idCardNumber: "1", reason: "r") { id } }', 'CORRECTION_VALUE_INVALID'],
    [
      'a number with a NUL',
      '{ workerByNumber(idCardNumber: "\\u0000", reason: "r") { id } }',
      'CORRECTION_VALUE_INVALID',
    ],
    ['an import by no id', '{ workersImport(id: "1; DROP TABLE import") { id } }', undefined],
    [
      'a draft of a project with a NUL',
      '{ checkWageSheet(input: { projectCode: "\\u0000", payMonth: "2026-01", rows: [] }) { rowsAtFault } }',
      'BAD_USER_INPUT',
    ],
  ])('%s', async (_, query, code) => {
    const answer = await service.ask('OFFICE', query);
    expect(codesOf(answer)).toEqual(code ? [code] : []);
    expect(answer.status).toBeLessThan(500);
  });

  it('as known before anything was known there is nothing', async () => {
    const { body } = await service.ask(
      'OFFICE',
      '{ wages(knownAt: "2020-01-01T00:00:00Z") { totals { workers lines payableFen } } }',
    );
    expect(body.data).toEqual({ wages: { totals: { workers: 0, lines: 0, payableFen: '0' } } });
  });
});
