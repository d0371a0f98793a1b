import { eventually } from '@anxin/testing';
import { type County, smallRows, startCounty } from './county.fixture';

let county: County;
beforeAll(async () => {
  county = await startCounty('2026-03-10');
});
afterAll(() => county.close());

type Indicator = { readonly code: string; readonly level: string };
const codesOf = (indicators: readonly Indicator[]) => indicators.map(({ code }) => code);

it('the office takes the county in, and asking again changes nothing', async () => {
  expect(await county.imports('enterprises')).toMatchObject({ rows: 46, recorded: 46, refused: 0 });
  expect(await county.imports('projects')).toMatchObject({ rows: 40, recorded: 40, refused: 0 });
  expect(await county.imports('escrow-statement')).toMatchObject({ rows: 891, recorded: 891, refused: 0 });
  expect(await county.imports('escrow-statement')).toMatchObject({ rows: 891, recorded: 0, refused: 0 });
});

it('S3-06: each sees its own: the office all, housing its sector, a town its area, a contractor its projects', async () => {
  const count = async (who: 'OFFICE' | 'DEPARTMENT' | 'TOWN' | 'CONTRACTOR') => {
    const { data } = await county.ask(who, '{ projects(first: 100) { totalCount nodes { sector } } }');
    return data?.['projects'] as { totalCount: number; nodes: { sector: string }[] };
  };
  const [office, housing, town, contractor] = [
    await count('OFFICE'),
    await count('DEPARTMENT'),
    await count('TOWN'),
    await count('CONTRACTOR'),
  ];
  expect(office.totalCount).toBe(40);
  expect(new Set(housing.nodes.map(({ sector }) => sector))).toEqual(new Set(['HOUSING']));
  expect(housing.totalCount).toBe(office.nodes.filter(({ sector }) => sector === 'HOUSING').length);
  expect([town.totalCount, contractor.totalCount]).toEqual([2, 4]);
  expect((await county.ask('WORKER', '{ projects { totalCount } }')).codes).toEqual(['FORBIDDEN']);
  expect((await county.ask('PUBLIC', '{ businessDay }')).data).toEqual({ businessDay: '2026-03-10' });
});

it('a wage account that was never opened stops warning once it is open', async () => {
  const query =
    '{ projects(first: 100) { nodes { code contractor { creditCode } wageAccount { accountNoMasked } indicators { code level } } } }';
  const { data } = await county.ask('OFFICE', query);
  const { nodes } = data?.['projects'] as {
    nodes: { code: string; wageAccount: object | null; indicators: Indicator[] }[];
  };
  const unopened = nodes.find(({ indicators, wageAccount }) => !wageAccount && codesOf(indicators).includes('W12'));
  expect(unopened).toBeDefined();
  const open = `mutation { wageAccountOpen(input: { projectCode: "${unopened?.code}", accountNo: "6205 0099 0000 0001 234",
    openedOn: "2026-03-09", idempotencyKey: "open-1" }) { code wageAccount { accountNoMasked openedOn } indicators { code level } } }`;
  const opened = await county.ask('OFFICE', open);
  expect(opened.codes).toEqual([]);
  const project = opened.data?.['wageAccountOpen'] as { wageAccount: object; indicators: Indicator[] };
  expect(project.wageAccount).toEqual({ accountNoMasked: '****1234', openedOn: '2026-03-09' });
  expect(codesOf(project.indicators)).not.toContain('W12');
  expect(opened.text).not.toContain('620500990000');
  // The same request again gets the same answer; the same key for another is refused.
  expect((await county.ask('OFFICE', open)).data).toEqual(opened.data);
  expect((await county.ask('OFFICE', open.replace('2026-03-09', '2026-03-08'))).codes).toEqual([
    'IDEMPOTENCY_CONFLICT',
  ]);
});

it('S0-32: a deposit is drawn to pay wages, never below zero, topped up, and its history tells it in order', async () => {
  const code = '2506-620522-05-05-100008';
  const WAITING = '{ deposit { balanceFen proposals { id } } }';
  type Deposit = { deposit: { balanceFen: string; proposals: { id: string }[] } };
  const draw = (fen: string, key: string) =>
    county.ask(
      'OFFICE',
      `mutation { depositMovementPropose(input: { projectCode: "${code}", kind: DRAW, amountFen: "${fen}", on: "2026-03-10", reason: "支付拖欠工资", idempotencyKey: "${key}" }) ${WAITING} }`,
    );
  const proposed = (await draw('120000000', 'd1')).data?.['depositMovementPropose'] as Deposit;
  expect(proposed.deposit.balanceFen).toBe('300000000');
  const confirmed = await county.ask(
    'OFFICE_2',
    `mutation { depositMovementConfirm(input: { projectCode: "${code}", proposalId: "${proposed.deposit.proposals[0]?.id}", idempotencyKey: "c1" }) { deposit { balanceFen } } }`,
  );
  expect(confirmed.data).toEqual({ depositMovementConfirm: { deposit: { balanceFen: '180000000' } } });
  expect((await draw('180000001', 'd2')).codes).toEqual(['PROJECT_DEPOSIT_TOO_SMALL']);
  expect((await draw('-1', 'd3')).codes).toEqual(['PROJECT_AMOUNT_NOT_POSITIVE']);
  const topUp = await county.ask(
    'CONTRACTOR',
    `mutation { depositTopUp(input: { projectCode: "${code}", amountFen: "120000000", toppedUpOn: "2026-03-10", idempotencyKey: "t1" }) { deposit { balanceFen } } }`,
  );
  expect(topUp.data).toEqual({ depositTopUp: { deposit: { balanceFen: '300000000' } } });
  const { data } = await county.ask(
    'OFFICE',
    `{ project(code: "${code}") { history(first: 100) { nodes { event position } } } }`,
  );
  const { nodes } = (data?.['project'] as { history: { nodes: { event: string; position: number }[] } }).history;
  expect(nodes[0]?.event).toBe('projects.project-registered');
  expect(nodes.slice(-2).map(({ event }) => event)).toEqual(['projects.deposit-drawn', 'projects.deposit-topped-up']);
  expect(nodes.map(({ position }) => position)).toEqual(
    nodes.map(({ position }) => position).toSorted((a, b) => a - b),
  );
});

it('a site that began without account and agreement warns until the day its contractor has seen to both', async () => {
  const row = {
    projectCode: '2603-620522-04-01-000001',
    projectName: '新开工程',
    sector: 'HOUSING',
    areaCode: '620522104',
    ownerCreditCode: '91620599AY4CL12T21',
    contractorCreditCode: '91620599QA4XFD1Y5A',
    contractSum: '2000000.00',
    labourCostMonthly: '40000.00',
    labourCostDay: '10',
    payDay: '20',
    payPeriodOffset: '1',
    contractSignedOn: '2025-12-01',
    startedOn: '2026-01-05',
    rightsBoardPostedOn: '2026-01-05',
  };
  const file = [Object.keys(row), Object.values(row)].map((cells) => cells.join(',')).join('\n');
  expect(await county.imports('projects', file)).toMatchObject({ recorded: 1, refused: 0 });
  const standing = async (on: string): Promise<readonly string[]> => {
    const query = `{ project(code: "${row.projectCode}") { indicators(on: "${on}") { code level } } }`;
    const { data } = await county.ask('CONTRACTOR', query);
    return codesOf((data?.['project'] as { indicators: Indicator[] }).indicators);
  };
  expect(await standing('2026-03-10')).toEqual(['W12', 'W16']);

  const input = (more: string, key: string) =>
    `{ projectCode: "${row.projectCode}", idempotencyKey: "${key}", ${more} }`;
  const done = await county.ask(
    'CONTRACTOR',
    `mutation {
      wageAccountOpen(input: ${input('accountNo: "6205009900000005678", openedOn: "2026-03-10"', 'site-1')}) { code }
      agreementSign(input: ${input('signedOn: "2026-03-10"', 'site-2')}) { code }
    }`,
  );
  expect(done.codes).toEqual([]);
  expect(await standing('2026-03-10')).toEqual([]);
  expect(await standing('2026-03-09')).toEqual(['W12', 'W16']);

  const history = `{ project(code: "${row.projectCode}") { history(first: 100) { nodes { event actor data } } } }`;
  const { nodes } = (
    (await county.ask('DEPARTMENT', history)).data?.['project'] as {
      history: { nodes: { event: string; actor: string; data: string }[] };
    }
  ).history;
  const told = nodes.map(({ event, actor }) => `${actor} ${event.replace('projects.', '')}`);
  expect(told).toEqual([
    'office-1 project-registered',
    'office-1 works-started',
    'office-1 rights-board-posted',
    'system indicators-changed',
    'contractor-1 wage-account-named',
    'contractor-1 wage-account-opened',
    'system indicators-changed',
    'contractor-1 agreement-signed',
    'system indicators-changed',
  ]);
  const changes = nodes.flatMap(
    ({ data }) => (JSON.parse(data) as { changes?: { indicator: string; level: string | null }[] }).changes ?? [],
  );
  const levels = changes.map(({ indicator, level }) => `${indicator} ${level ?? 'cleared'}`);
  expect(levels).toEqual(['W12 RED', 'W16 RED', 'W12 cleared', 'W16 cleared']);
});

it('the figures of the county are those of its projects', async () => {
  const on = '2026-01-20';
  const { data } = await county.ask(
    'OFFICE',
    `{ area(code: "620522") { projectFigures(on: "${on}") { projects balanceFen warnings { level count } } }
       projects(first: 100) { nodes { wageAccount { balanceFen(on: "${on}") } indicators(on: "${on}") { raisedLevel } } } }`,
  );
  const { projectFigures } = data?.['area'] as {
    projectFigures: { projects: number; balanceFen: string; warnings: { level: string; count: number }[] };
  };
  const { nodes } = data?.['projects'] as {
    nodes: { wageAccount: { balanceFen: string } | null; indicators: { raisedLevel: string }[] }[];
  };
  expect(projectFigures.projects).toBe(nodes.length);
  const balance = nodes.reduce((sum, { wageAccount }) => sum + BigInt(wageAccount?.balanceFen ?? 0), 0n);
  expect(projectFigures.balanceFen).toBe(String(balance));
  const levels = nodes.flatMap(({ indicators }) => indicators.map(({ raisedLevel }) => raisedLevel));
  for (const { level, count } of projectFigures.warnings) {
    expect({ level, count }).toEqual({ level, count: levels.filter((own) => own === level).length });
  }
});

it('no process has written a name, an account or a reason into its log', async () => {
  await county.imports('escrow-statement');
  const text = await county.logs();
  expect(text).toContain('"service":"projects"');
  const movements = smallRows('escrow-statement');
  const secrets = new Set([
    ...movements.flatMap(({ accountNo = '', counterpartyAccount = '', counterpartyName = '' }) => [
      accountNo,
      counterpartyAccount,
      counterpartyName,
    ]),
    '6205009900000001234',
    '支付拖欠工资',
  ]);
  secrets.delete('');
  expect(secrets.size).toBeGreaterThan(200);
  expect([...secrets].filter((secret) => text.includes(secret))).toEqual([]);
});

it('with the databases away what needs none is still answered, the rest says no more than that it failed', async () => {
  process.kill(await county.postgresPid(), 'SIGQUIT');
  await eventually(async () => {
    const { data, codes, text } = await county.ask('OFFICE', '{ businessDay projects { totalCount } }');
    expect({ data, codes }).toEqual({
      data: { businessDay: '2026-03-10', projects: null },
      codes: ['INTERNAL_SERVER_ERROR'],
    });
    expect(text).not.toMatch(/127\.0\.0\.1|localhost|ECONN|postgres|terminat/i);
  });
  const { data } = await county.ask('OFFICE', '{ businessDay }');
  expect(data).toEqual({ businessDay: '2026-03-10' });
});

it('with the service away the gateway still answers, and names no address', async () => {
  process.kill(county.stack.pids['projects'] ?? 0, 'SIGKILL');
  const answer = await county.ask('OFFICE', '{ businessDay projects { totalCount } }');
  expect(answer.data).toEqual({ businessDay: null, projects: null });
  expect(new Set(answer.codes)).toEqual(new Set(['SUBGRAPH_UNAVAILABLE']));
  expect(answer.text).not.toMatch(/127\.0\.0\.1|localhost|ECONN/);
});
