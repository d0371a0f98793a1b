import { type Rows, rowsIn, ScopedReads } from '@anxin/service-kit';
import { codesOf, type Who } from '@anxin/testing';
import { OTHER_NUMBER, OWN, OWN_NUMBER, SECOND, type Service, startService } from '../service.fixture';
import { FILES } from '../world.fixture';

let service: Service;
let me: string;
let other: string;
beforeAll(async () => {
  service = await startService();
  await service.uploadSmall(FILES.filter((name) => !name.startsWith('attendance')));
  me = service.idOf(OWN_NUMBER);
  other = service.idOf(OTHER_NUMBER);
});
afterAll(() => service.close());

const SCOPES: Readonly<Record<Exclude<Who, 'SUBCONTRACTOR' | 'SUBCONTRACTOR_2' | 'WORKER' | 'PUBLIC'>, string>> = {
  OFFICE: 'true',
  OFFICE_2: 'true',
  HOUSING: `sector = 'HOUSING'`,
  WATER: `sector = 'WATER'`,
  TOWN: `area_code = '620522104'`,
  CONTRACTOR: `'91620599QA4XFD1Y5A' IN (owner_credit_code, contractor_credit_code)`,
  BUREAU: `sector IN ('HOUSING', 'WATER')`,
  TOWNS: `area_code IN ('620522104', '620522105')`,
  CONTRACTORS: `ARRAY['91620599QA4XFD1Y5A', '91620599M2QHJRWT94'] && ARRAY[owner_credit_code, contractor_credit_code]`,
};
const codesWhere = async (condition: string): Promise<readonly string[]> =>
  (await service.app.rows<{ code: string }>(`SELECT code FROM project WHERE ${condition} ORDER BY code`, [])).map(
    ({ code }) => code,
  );

describe('one rule per field', () => {
  const number = `"${OWN_NUMBER}"`;
  it.each<[Who, string, readonly string[]]>([
    ['OFFICE', '{ me { id } }', ['FORBIDDEN']],
    ['PUBLIC', '{ me { id } wages { totals { lines } } }', ['FORBIDDEN', 'FORBIDDEN']],
    ['WORKER', '{ worker(id: "x") { id } }', ['FORBIDDEN']],
    ['WORKER', '{ wages { totals { lines } } }', ['FORBIDDEN']],
    ['HOUSING', `{ workerByNumber(idCardNumber: ${number}, reason: "r") { id } }`, ['FORBIDDEN']],
    ['TOWN', '{ workersImports { nodes { id } } }', ['FORBIDDEN']],
    ['CONTRACTOR', '{ workersImport(id: "x") { id } }', ['FORBIDDEN']],
    [
      'HOUSING',
      `{ checkWageSheet(input: { projectCode: "${OWN}", payMonth: "2025-11", rows: [] }) { rowsAtFault } }`,
      ['FORBIDDEN'],
    ],
    ['PUBLIC', '{ statementKey }', []],
    [
      'WORKER',
      '{ statementKey me { stays { nodes { worker { id } project { code } employer { creditCode } } } } }',
      [],
    ],
    ['WORKER', '{ me { idCardNumber(reason: "r") cellPhone(reason: "r") } }', ['FORBIDDEN', 'FORBIDDEN']],
    ['WORKER', '{ me { stays { nodes { origin } } } }', ['FORBIDDEN', 'FORBIDDEN']],
    [
      'CONTRACTOR',
      '{ wages { totals { warnings { level count } } nodes { project { code } figures { lines } } } }',
      [],
    ],
  ])('%s asks %s: %j', async (who, query, codes) => {
    const answer = await service.ask(who, query);
    expect(codesOf(answer)).toEqual(codes);
    if (codes.length === 0) expect(Object.values(answer.body.data ?? {})).not.toContain(null);
  });

  it.each<[Who, string, readonly string[]]>([
    ['HOUSING', '{ idCardNumber(reason: "r") cellPhone(reason: "r") }', ['FORBIDDEN', 'FORBIDDEN']],
    ['CONTRACTOR', '{ statement(month: "2025-11") { html } }', ['FORBIDDEN']],
    ['TOWN', '{ stays { nodes { origin reason } } }', ['FORBIDDEN', 'FORBIDDEN']],
    ['CONTRACTOR', '{ wageLines(first: 1) { nodes { why { facts { nodes { origin } } } } } }', ['FORBIDDEN']],
  ])('%s asks %s of a worker on the own project: %j', async (who, fields, codes) => {
    // The first project's worker lies in town, sector and company of those who ask.
    const answer = await service.ask(who, `query ($id: ID!) { worker(id: $id) ${fields} }`, { id: other });
    expect([...new Set(codesOf(answer))]).toEqual([...new Set(codes)]);
  });

  it.each<Who>(['OFFICE', 'WATER', 'CONTRACTOR', 'WORKER', 'PUBLIC'])(
    'the doors of the gateway are shut to %s',
    async (who) => {
      const query = `{ _entities(representations: [{ __typename: "Worker", id: "${me}" }]) { ... on Worker { nameMasked } } }`;
      expect(codesOf(await service.ask(who, query))).toEqual(['FORBIDDEN']);
      expect(codesOf(await service.ask(who, '{ _service { sdl } }'))).toEqual(['FORBIDDEN']);
    },
  );
});

describe('the scope of who asks', () => {
  const AMOUNTS = ['lines', 'payableFen', 'paidFen', 'arrearsFen'] as const;
  type Figures = Readonly<
    Record<(typeof AMOUNTS)[number] | 'workers' | 'workersOwed' | 'projectsOwing', string | number>
  >;
  const ASKED = 'workers lines payableFen paidFen arrearsFen workersOwed projectsOwing';

  it.each(Object.entries(SCOPES) as [keyof typeof SCOPES, string][])(
    '%s sees the projects where %s, and totals that are theirs alone',
    async (who, condition) => {
      const query = `{ wages(first: 100) { totals { ${ASKED} } nodes { project { code } figures { ${ASKED} } } } }`;
      const { wages } = (await service.ask(who, query)).body.data as {
        wages: { totals: Figures; nodes: { project: { code: string }; figures: Figures }[] };
      };
      const own = await codesWhere(condition);
      expect(wages.nodes.map(({ project }) => project.code)).toEqual(own);
      expect(own.length).toBeGreaterThan(0);
      for (const of of AMOUNTS) {
        const sum = wages.nodes.reduce((all, { figures }) => all + BigInt(figures[of]), 0n);
        expect(BigInt(wages.totals[of])).toBe(sum);
      }
      expect(wages.totals.projectsOwing).toBe(wages.nodes.filter(({ figures }) => figures.arrearsFen !== '0').length);
    },
  );

  it.each(Object.entries(SCOPES) as [keyof typeof SCOPES, string][])(
    '%s is told of figures of areas, enterprises and projects no more than of its own, through the gateway',
    async (who, condition) => {
      const all = await codesWhere('true');
      const own = new Set(await codesWhere(condition));
      const answer = await service.entities(
        who,
        'Project',
        all.map((code) => ({ code })),
        '{ code roster(first: 1) { nodes { worker { id } } } wageMonths { nodes { lines } } }',
      );
      const { _entities: projects } = answer.body.data as { _entities: ({ code: string } | null)[] };
      expect(projects.map((project) => project?.code ?? null)).toEqual(
        all.map((code) => (own.has(code) ? code : null)),
      );
      const contractor = { creditCode: '91620599QA4XFD1Y5A' };
      const enterprise = await service.entities(who, 'Enterprise', [contractor], '{ wageFigures { lines } }');
      const [expected] = await service.app.rows<{ n: number }>(
        `SELECT count(DISTINCT (project_id, person_id, pay_month))::int AS n FROM sheet_line l JOIN project p ON p.id = l.project_id
         WHERE signed_on IS NOT NULL AND ${SCOPES.CONTRACTOR} AND (${condition})`,
        [],
      );
      expect(enterprise.body.data).toEqual({ _entities: [{ wageFigures: { lines: expected?.n } }] });
    },
  );

  it('a worker of another sector, town or company is nobody', async () => {
    const byWho = await Promise.all(
      (['OFFICE', 'HOUSING', 'WATER', 'TOWN', 'CONTRACTOR'] as const).map(async (who) => [
        who,
        (await service.ask(who, 'query ($id: ID!) { worker(id: $id) { nameMasked } }', { id: other })).body.data?.[
          'worker'
        ],
      ]),
    );
    const seen = { nameMasked: '傅*' };
    expect(Object.fromEntries(byWho)).toEqual({
      OFFICE: seen,
      HOUSING: seen,
      WATER: null,
      TOWN: seen,
      CONTRACTOR: seen,
    });
  });

  it('who sees a worker of two projects sees of the other one nothing', async () => {
    const query = `query ($id: ID!) { worker(id: $id) { stays { nodes { project { code } } } wageLines(first: 100) { nodes { project { code } } } } }`;
    const projectsOf = async (who: Who): Promise<readonly string[]> => {
      const { worker } = (await service.ask(who, query, { id: me })).body.data as {
        worker: Record<'stays' | 'wageLines', { nodes: { project: { code: string } }[] }>;
      };
      return [
        ...new Set([...worker.stays.nodes, ...worker.wageLines.nodes].map(({ project }) => project.code)),
      ].toSorted();
    };
    expect(await projectsOf('OFFICE')).toEqual([SECOND, OWN]);
    for (const who of ['TOWN', 'CONTRACTOR'] as const) expect(await projectsOf(who)).toEqual([OWN]);
  });
});

describe('a worker', () => {
  it('sees the own stays, lines and statement on every project', async () => {
    const { body } = await service.ask(
      'WORKER',
      `{ me { id nameMasked idCardNumberMasked stays { nodes { project { code } } } wageLines(first: 100) { nodes { project { code } payMonth } }
         statement(month: "2025-11") { html } } }`,
    );
    const own = body.data?.['me'] as Record<'stays' | 'wageLines', { nodes: object[] }> & {
      statement: { html: string };
    };
    expect(own).toMatchObject({ id: me, nameMasked: '徐*', idCardNumberMasked: '620***********58' });
    expect(own.stays.nodes).toEqual([{ project: { code: OWN } }, { project: { code: SECOND } }]);
    expect(own.wageLines.nodes).toHaveLength(6);
    expect(own.statement.html).toContain(OWN);
    expect(own.statement.html).toContain(SECOND);
  });

  it('sees of others nothing, whichever way is tried', async () => {
    const workers = await service.entities(
      'WORKER',
      'Worker',
      [{ id: other }, { id: me }],
      '{ id stays { nodes { enteredOn } } }',
    );
    expect(workers.body.data?.['_entities']).toEqual([
      null,
      { id: me, stays: { nodes: [expect.anything(), expect.anything()] } },
    ]);
    const fields = [
      'roster { nodes { enteredOn } }',
      'wageLines { nodes { payMonth } }',
      'wageFigures { lines }',
      'wageMonths { nodes { lines } }',
    ];
    for (const field of fields) {
      const answer = await service.entities('WORKER', 'Project', [{ code: OWN }], `{ code ${field} }`);
      expect(codesOf(answer)).toEqual(['FORBIDDEN']);
    }
  });
});

describe('the database itself', () => {
  const FACTS = ['stay', 'sheet_line', 'bank_line', 'worker_day', 'punch', 'identity_reassignment'] as const;
  const TABLES = ['project', 'person', ...FACTS, 'published_wages'] as const;
  const all: Rows = (sql, parameters) => rowsIn(service.app.database)(sql, parameters);
  const seenBy = async (role: string, scope: string, sql: string): Promise<readonly unknown[]> => {
    const reads = new ScopedReads(service.app.api, { role, scope: scope === '' ? [] : [scope] });
    try {
      return await reads.rows(sql, []);
    } finally {
      await reads.close();
    }
  };

  it.each([
    ['PUBLIC', ''],
    ['DEPARTMENT', ''],
    ['TOWN', ''],
    ['CONTRACTOR', ''],
    ['WORKER', ''],
    ['', ''],
    ['', 'HOUSING'],
    ['DEPARTMENT', 'RAIL'],
    ['WORKER', 'nobody'],
    ['CONTRACTOR', 'HOUSING'],
  ])('shows the role %j with the scope %j nothing', async (role, scope) => {
    for (const table of TABLES) expect(await seenBy(role, scope, `SELECT 1 FROM ${table}`)).toEqual([]);
  });

  it.each([
    ['DEPARTMENT', 'WATER', SCOPES.WATER],
    ['TOWN', '620522104', SCOPES.TOWN],
    ['CONTRACTOR', '91620599QA4XFD1Y5A', SCOPES.CONTRACTOR],
  ])('shows %s %s its own rows of every table, asked without any filter', async (role, scope, condition) => {
    for (const table of ['stay', 'sheet_line', 'bank_line']) {
      const count = `SELECT count(*)::int AS n FROM ${table}`;
      const own = await all(`${count} WHERE project_id IN (SELECT id FROM project WHERE ${condition})`, []);
      expect(await seenBy(role, scope, count)).toEqual(own);
      expect(own).not.toEqual([{ n: 0 }]);
    }
  });

  it('shows a worker the own rows alone, not those of colleagues on the same project', async () => {
    for (const table of ['stay', 'sheet_line', 'bank_line']) {
      const who = await seenBy(
        'WORKER',
        me,
        `SELECT DISTINCT p.token FROM ${table} t JOIN person p ON p.id = t.person_id`,
      );
      expect(who).toEqual([{ token: me }]);
    }
    expect(await seenBy('WORKER', me, 'SELECT token FROM person')).toEqual([{ token: me }]);
  });
});
