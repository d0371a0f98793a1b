import { encodeCursor } from '@anxin/service-kit';
import { type Answer, codesOf, type Who } from '@anxin/testing';
import { type Service, startService } from '../service.fixture';

let service: Service;
beforeAll(async () => {
  service = await startService();
  await service.uploadSmall();
});
afterAll(() => service.close());

const OWN = '2506-620522-05-05-100008';

describe('what a caller may ask', () => {
  it.each([
    ['an unknown field', '{ projects { nodes { secret } } }', 'GRAPHQL_VALIDATION_FAILED'],
    ['an unknown argument', '{ projects(size: 5) { totalCount } }', 'GRAPHQL_VALIDATION_FAILED'],
    ['an unknown filter', '{ projects(filter: { owner: "x" }) { totalCount } }', 'GRAPHQL_VALIDATION_FAILED'],
    ['a sector that is none', '{ projects(filter: { sector: RAIL }) { totalCount } }', 'GRAPHQL_VALIDATION_FAILED'],
    ['a day that does not exist', '{ area(code: "620522", on: "2026-02-30") { code } }', 'GRAPHQL_VALIDATION_FAILED'],
    ['a text for a number', '{ projects(first: "5") { totalCount } }', 'GRAPHQL_VALIDATION_FAILED'],
    ['half a query', '{ projects {', 'GRAPHQL_PARSE_FAILED'],
    ['the schema', '{ __schema { types { name } } }', 'INTROSPECTION_OFF'],
    ['a text with a NUL', '{ project(code: "\\u0000") { code } }', 'BAD_USER_INPUT'],
    ['a search with a NUL', '{ projects(filter: { search: "a\\u0000" }) { totalCount } }', 'BAD_USER_INPUT'],
    ['an import by no id', '{ projectsImport(id: "1; DROP TABLE import") { id } }', undefined],
    ['a project by no code', '{ project(code: "") { code } }', undefined],
  ])('%s', async (_, query, code) => {
    const answer = await service.ask('OFFICE', query);
    expect(codesOf(answer)).toEqual(code ? [code] : []);
    if (!code) expect(Object.values(answer.body.data ?? {})).toEqual([null]);
    expect(answer.status).toBeLessThan(500);
  });
});

it.each([
  ['0001-01-01', []],
  ['2035-12-31', []],
  ['9999-12-31', ['DAY_TOO_FAR']],
])('as of the day %s is answered, or refused by %j', async (on, codes) => {
  const args = `(on: "${on}", knownAt: "${on}T00:00:00Z")`;
  const query = `{ project(code: "${OWN}") { indicators${args} { code } wageAccount { balanceFen${args} movements${args.replace(')', ', first: 1)')} { nodes { bankSerial } } differences${args} { bankSerial } } deposit { balanceFen${args} } } area(code: "620522", on: "2026-03-01") { projectFigures${args} { projects } } }`;
  expect([...new Set(codesOf(await service.ask('OFFICE', query)))]).toEqual(codes);
});

it('as known before anything was known counts no project', async () => {
  const query = '{ area(code: "620522") { projectFigures(knownAt: "2020-01-01T00:00:00Z") { projects balanceFen } } }';
  const { body } = await service.ask('OFFICE', query);
  expect(body.data).toEqual({ area: { projectFigures: { projects: 0, balanceFen: '0' } } });
});

describe('an area with its towns', () => {
  const FIGURES = 'projectFigures(on: "2026-01-20") { projects balanceFen warnings { level count } }';
  type Shown = { projectFigures: { projects: number; balanceFen: string } };
  const area = async (code: string, fields: string) => {
    const { service: rows, api } = { service: service.app.database, api: service.app.api.database };
    const statements: string[] = [];
    const spies = [rows, api].map((database) =>
      jest.spyOn(database, 'createQueryRunner').mockImplementation((mode) => {
        const runner = database.driver.createQueryRunner(mode ?? 'master');
        const query = runner.query.bind(runner);
        runner.query = ((sql: string, ...rest: never[]) => (statements.push(sql), query(sql, ...rest))) as typeof query;
        return runner;
      }),
    );
    const answer = await service.ask('OFFICE', `{ area(code: "${code}") { ${fields} } }`);
    for (const spy of spies) spy.mockRestore();
    expect(codesOf(answer)).toEqual([]);
    const asked = statements.filter((sql) => /FROM (project|project_fact|movement|roster_card)/.test(sql));
    return { shown: answer.body.data?.['area'] as Shown & { children: (Shown & { code: string })[] }, asked };
  };

  it('costs what the area alone costs, and each town counts what it counts alone', async () => {
    const alone = await area('620522', `name ${FIGURES}`);
    const { shown, asked } = await area('620522', `${FIGURES} children { code name ${FIGURES} }`);
    expect(asked).toHaveLength(alone.asked.length);
    expect([shown.projectFigures, shown.children]).toMatchObject([alone.shown.projectFigures, { length: 17 }]);
    for (const { code, projectFigures } of shown.children.slice(4, 7)) {
      expect((await area(code, FIGURES)).shown).toEqual({ projectFigures });
    }
    const sum = shown.children.reduce((all, { projectFigures }) => all + projectFigures.projects, 0);
    expect([sum, shown.projectFigures.projects]).toEqual([40, 40]);
  });

  it('S2-15, S2-21: counts what stands of the systems of its projects, as each project shows them', async () => {
    const share = '{ part whole percent }';
    const query = `{ area(code: "620522") { systemFigures { green ${share} accounts depositsLodged depositsExempt
      depositCoverage ${share} agreementRate ${share} governmentProjects isGovernmentZero } }
      projects(first: 100) { nodes { governmentFunded deposit { requiredFen lodgedOn } fiveSystems { met isGreen
        systems { item isMet } } } } }`;
    const { body } = await service.ask('OFFICE', query);
    expect(body.errors).toBeUndefined();
    type One = { fiveSystems: { met: number; isGreen: boolean; systems: { isMet: boolean }[] } } & {
      governmentFunded: boolean | null;
      deposit: { requiredFen: string; lodgedOn: string | null };
    };
    const { area: county, projects } = body.data as { area: { systemFigures: object }; projects: { nodes: One[] } };
    const { nodes } = projects;
    for (const { fiveSystems } of nodes)
      expect(fiveSystems).toMatchObject({
        met: fiveSystems.systems.filter(({ isMet }) => isMet).length,
        isGreen: fiveSystems.met === 5,
      });
    const liable = nodes.filter(({ deposit }) => deposit.requiredFen !== '0');
    expect(county.systemFigures).toMatchObject({
      green: { part: nodes.filter(({ fiveSystems }) => fiveSystems.isGreen).length, whole: nodes.length },
      depositsExempt: nodes.length - liable.length,
      depositCoverage: { part: liable.filter(({ deposit }) => deposit.lodgedOn !== null).length, whole: liable.length },
      governmentProjects: nodes.filter(({ governmentFunded }) => governmentFunded).length,
    });
  });

  it('has the name of the town that npm start asks for', async () => {
    expect((await area('620522104', 'name parent { name }')).shown).toEqual({
      ...{ name: '郭嘉镇', parent: { name: '秦安县' } },
    });
  });
});

it.each(['0000-01-01', '0000-12-31'])('there is no year nought: %s', async (day) => {
  const asked = [`on: "${day}"`, `knownAt: "${day}T00:00:00Z"`].map((argument) =>
    service.ask('OFFICE', `{ project(code: "${OWN}") { wageAccount { balanceFen(${argument}) } } }`),
  );
  expect((await Promise.all(asked)).map(codesOf)).toEqual([
    ['GRAPHQL_VALIDATION_FAILED'],
    ['GRAPHQL_VALIDATION_FAILED'],
  ]);
});

describe('a page', () => {
  const lists: [string, (args: string) => string][] = [
    ['projects', (args) => `{ projects(${args}) { nodes { code } } }`],
    ['enterprises', (args) => `{ enterprises(${args}) { nodes { creditCode } } }`],
    ['projectsImports', (args) => `{ projectsImports(${args}) { nodes { id } } }`],
    [
      'movements',
      (args) => `{ project(code: "${OWN}") { wageAccount { movements(${args}) { nodes { bankSerial } } } } }`,
    ],
    ['history', (args) => `{ project(code: "${OWN}") { history(${args}) { nodes { position } } } }`],
    ['refusals', (args) => `{ projectsImports(first: 1) { nodes { refusals(${args}) { nodes { line } } } } }`],
  ];
  const faults: [string, string, string][] = [
    ['of less than none', 'first: -1', 'BAD_USER_INPUT'],
    ['of 101', 'first: 101', 'PAGE_TOO_LARGE'],
    ['of the most there is', 'first: 2147483647', 'PAGE_TOO_LARGE'],
    ['after nonsense', 'after: "nonsense"', 'BAD_CURSOR'],
    ['after another list’s end', `after: "${encodeCursor({ other: 1 })}"`, 'BAD_CURSOR'],
    ['after a number beyond all', `after: "${encodeCursor(2 ** 40 + 0.5)}"`, 'BAD_CURSOR'],
  ];
  it.each(lists.flatMap(([list, query]) => faults.map(([how, args, code]) => [list, how, query(args), code] as const)))(
    'of %s %s is refused',
    async (_, __, query, code) => {
      const answer = await service.ask('OFFICE', query);
      expect(codesOf(answer)).toEqual([code]);
      expect(answer.status).toBeLessThan(500);
    },
  );

  it.each([
    ['a moment that does not exist', 'movements', ['2026-02-30 10:00:00', 'S1']],
    ['a serial with a NUL', 'movements', ['2026-02-01 10:00:00', '\u0000']],
    ['a line beyond all lines', 'refusals', 2 ** 40],
    ['a text', 'projectsImports', 'not an id'],
    ['a code with a NUL', 'projects', '\u0000'],
  ])('after a cursor with %s is refused: %s', async (_, list, key) => {
    const query = lists.find(([name]) => name === list)?.[1](`after: "${encodeCursor(key)}"`) ?? '';
    const [code] = codesOf(await service.ask('OFFICE', query));
    expect(['BAD_CURSOR', 'BAD_USER_INPUT']).toContain(code);
  });

  const walk = async (who: Who, size: number, filter = '', between?: () => Promise<unknown>) => {
    const codes: string[] = [];
    for (let after: string | null = null; ;) {
      const page: Answer = await service.ask(
        who,
        `query ($after: String) { projects(first: ${size}, after: $after, ${filter}) { nodes { code } totalCount pageInfo { hasNextPage endCursor } } }`,
        { after },
      );
      const { projects } = page.body.data as {
        projects: {
          nodes: { code: string }[];
          totalCount: number;
          pageInfo: { hasNextPage: boolean; endCursor: string };
        };
      };
      codes.push(...projects.nodes.map(({ code }) => code));
      if (!projects.pageInfo.hasNextPage) return { codes, totalCount: projects.totalCount };
      after = projects.pageInfo.endCursor;
      await between?.();
    }
  };

  it.each([1, 7, 39, 40, 100])('of %s at a time leads through all projects, each once, in order', async (size) => {
    const all = await service.app.rows<{ code: string }>('SELECT code FROM project ORDER BY code', []);
    expect((await walk('OFFICE', size)).codes).toEqual(all.map(({ code }) => code));
  });

  it.each<[Who, string]>([
    ['WATER', `sector = 'WATER'`],
    ['TOWN', `area_code = '620522104'`],
    ['CONTRACTOR', `'91620599QA4XFD1Y5A' IN (owner_credit_code, contractor_credit_code)`],
  ])('of %s leads through its own, and counts no other', async (who, condition) => {
    const own = await service.app.rows<{ code: string }>(`SELECT code FROM project WHERE ${condition} ORDER BY 1`, []);
    const { codes, totalCount } = await walk(who, 3);
    expect(codes).toEqual(own.map(({ code }) => code));
    expect(totalCount).toBe(own.length);
    expect(own.length).toBeGreaterThan(0);
  });

  it.each<[string, string]>([
    ['sector: HOUSING', `sector = 'HOUSING'`],
    ['area: "620522104"', `area_code = '620522104'`],
    ['area: "620522"', 'true'],
    ['area: "110000"', 'false'],
    ['enterprise: "91620599AY4CL12T21"', `owner_credit_code = '91620599AY4CL12T21'`],
    ['search: "样例00"', `name LIKE '样例00%'`],
    ['search: "100070"', `code LIKE '%100070%'`],
    ['search: "%"', 'false'],
    ['search: "YL00"', `name LIKE '样例00%'`],
    ['sector: HOUSING, search: "001"', `sector = 'HOUSING' AND (name LIKE '%001%' OR code LIKE '%001%')`],
  ])('is narrowed by %s', async (filter, condition) => {
    const own = await service.app.rows<{ code: string }>(`SELECT code FROM project WHERE ${condition} ORDER BY 1`, []);
    expect((await walk('OFFICE', 100, `filter: { ${filter} }`)).codes).toEqual(own.map(({ code }) => code));
  });

  it('of enterprises is narrowed by name, code, initials and what is nearly the name', async () => {
    const found = async (search: string) => {
      const { body } = await service.ask(
        'OFFICE',
        `{ enterprises(first: 100, filter: { search: "${search}" }) { nodes { name } } }`,
      );
      return (body.data?.['enterprises'] as { nodes: { name: string }[] }).nodes.map(({ name }) => name);
    };
    const own = '样例O001建设投资有限公司';
    for (const search of ['O001', '91620599ay4cl12t21', 'ylo001js'])
      expect([search, await found(search)]).toEqual([search, [own]]);
    expect(await found('建社投资有限公司')).toContain(own);
    expect(await found('%')).toEqual([]);
  });

  it('begins where whoever asks is at home', async () => {
    const home = async (who: Who) => (await service.ask(who, '{ homeArea { code } }')).body.data?.['homeArea'];
    expect([await home('OFFICE'), await home('TOWN')]).toEqual([{ code: '620522' }, { code: '620522104' }]);
  });

  it('leads through what was there once, while rows are added', async () => {
    const before = (await service.app.rows<{ code: string }>('SELECT code FROM project ORDER BY 1', [])).map(
      ({ code }) => code,
    );
    const header =
      'projectCode,projectName,sector,areaCode,ownerCreditCode,contractorCreditCode,contractSum,labourCostMonthly,labourCostDay,payDay,payPeriodOffset,contractSignedOn';
    let n = 0;
    const add = () => {
      n += 1;
      const codes = [`0-${n}`, `2506-620522-05-05-10${n}999`, `9-${n}`];
      const lines = codes.map(
        (code) =>
          `${code},新工程,HOUSING,620522104,91620599AY4CL12T21,91620599QA4XFD1Y5A,1000.00,100.00,1,20,1,2026-01-02`,
      );
      return service.upload('projects.csv', [header, ...lines].join('\n'), { 'x-import-session': 'open' });
    };
    const { codes } = await walk('OFFICE', 5, '', add);
    expect(n).toBeGreaterThan(5);
    expect(new Set(codes).size).toBe(codes.length);
    expect(codes).toEqual(codes.toSorted());
    expect(before.filter((code) => !codes.includes(code))).toEqual([]);
  });
});
