import { operationsOfAll } from './operations-of-all';
import { type County, startCounty, type Who } from './county.fixture';
import { bankReturn, caseOf, clueOf, DETERMINED, officeOf, TOWN_CODE, WORKERS } from './eleven.fixture';

/**
 * Seed S0: before the Spring Festival eleven workers come to the office for 98,600.00 yuan. `npm run story -- zhenjiang`
 * plays it; the town of the sample county stands for the park of new materials.
 */
const CLUE = 'VISIT:ZJ-2026-0210';
let county: County;
let { does, done, sends, takesIn } = {} as ReturnType<typeof officeOf>;
beforeAll(async () => {
  county = await startCounty('2026-02-10');
  ({ does, done, sends, takesIn } = officeOf(county));
});
afterAll(() => county.close());

let code = '';
it('S0-02: the office receives them: eleven people, just under 100,000 yuan', async () => {
  await takesIn();
  expect(await done('OFFICE', 'clueRegister', clueOf('ZJ-2026-0210'), 'code')).toEqual({ code: CLUE });
});

it('S0-03, S4-30: a case is opened from the clue before the Spring Festival, and its first-asked officer owns it', async () => {
  const opened = await done(
    'OFFICE',
    'caseOpen',
    {
      ...caseOf(CLUE),
      obstacles: ['~LABOUR_RELATION_UNCLEAR', '~EVIDENCE_HARD_TO_GET', '~PROJECT_AND_WAGE_MONEY_MIXED'],
    },
    'code owner firstAsked claimFen workers { worker { id } }',
  );
  expect(opened).toMatchObject({ claimFen: '9860000', owner: opened['firstAsked'] });
  expect(opened['workers']).toHaveLength(11);
  code = String(opened['code']);
  expect(code).toBe('620522-GROUP-2026-000001');
});

it('S0-04, S2-19: it goes to the park where it happened and to the department, and both sign', async () => {
  const units = [
    { unit: { townCode: TOWN_CODE }, role: '~LEAD' },
    { unit: { sector: '~HOUSING' }, role: '~SUPPORT' },
    { unit: {}, role: '~COORDINATE' },
    { unit: { leadingGroup: true }, role: '~COMMAND' },
  ];
  await done('OFFICE', 'caseAssign', { code, units });
  await done('TOWN', 'caseSignTask', { code });
  await done('DEPARTMENT', 'caseSignTask', { code });
  await done('TOWN', 'caseMediate', { code });
});

it('S0-05: a visit by one is refused, by inspector and grid officer together it is recorded', async () => {
  const officers = [
    { id: 'inspector-1', certificateNo: '甘-001' },
    { id: 'grid-7', certificateNo: '网-007' },
  ];
  const visit = {
    code,
    visitedOn: '2026-02-10',
    kind: '~OPEN',
    place: '工地',
    findings: '十一人未领到工资',
    evidence: ['考勤表'],
  };
  expect((await does('TOWN', 'caseRecordVisit', { ...visit, officers: officers.slice(0, 1) })).codes).toEqual([
    'CASE_TWO_OFFICERS_NEEDED',
  ]);
  await done('TOWN', 'caseRecordVisit', { ...visit, officers });
});

it('S0-06: an interview with two of the three parties is refused, with all three it is recorded', async () => {
  const attendees = [
    { party: '~OWNER', post: '项目负责人' },
    { party: '~GENERAL_CONTRACTOR', post: '项目经理' },
    { party: '~LABOUR_COMPANY', post: '法定代表人' },
  ];
  const interview = { code, heldOn: '2026-02-10', record: '三方确认欠薪事实，总包先行垫付' };
  expect((await does('TOWN', 'caseHoldInterview', { ...interview, attendees: attendees.slice(0, 2) })).codes).toEqual([
    'CASE_THREE_PARTIES_NEEDED',
  ]);
  await done('TOWN', 'caseHoldInterview', { ...interview, attendees });
});

it('S0-09: who must pay, to how many and how much is determined, and the parties agree', async () => {
  const determined = { code, ...DETERMINED };
  expect((await does('TOWN', 'caseDetermine', { ...determined, people: 10 })).codes).toEqual([
    'CASE_DETERMINATION_SUM',
  ]);
  await done('TOWN', 'caseDetermine', determined);
  await done('TOWN', 'caseEndMediation', { code, outcome: '~AGREED', note: '当日付清' });
  await done('TOWN', 'caseConclude', { code, conclusion: '~PAID', note: '总包垫付' });
  await done('TOWN', 'caseFinishTask', { code, result: '逐人核对' });
  await done('DEPARTMENT', 'caseFinishTask', { code, result: '已督促总包' });
});

it('S0-07: with ten of eleven paid closing is refused; with eleven it is closed', async () => {
  const proved = async () =>
    (await county.ask('OFFICE', `{ case(code: "${code}") { provedWorkers stage } }`)).data?.['case'];
  expect(await sends('bank-return-2025-12', bankReturn('ZJ1', WORKERS.slice(1)))).toMatchObject({
    recorded: 10,
    refused: 0,
  });
  expect(await proved()).toEqual({ provedWorkers: 10, stage: 'CONCLUDED' });
  expect((await does('OFFICE', 'caseClose', { code })).codes).toEqual(['CASE_WORKERS_UNPROVED']);
  expect(await sends('bank-return-2025-12', bankReturn('ZJ2', WORKERS.slice(0, 1)))).toMatchObject({
    recorded: 1,
    refused: 0,
  });
  expect(await proved()).toEqual({ provedWorkers: 11, stage: 'CONCLUDED' });
  expect(await done('OFFICE', 'caseClose', { code })).toEqual({ code, stage: 'CLOSED' });
});

it('S4-33: called back and found true, it is verified; closed and verified are two figures', async () => {
  const figures = async () =>
    (await county.ask('OFFICE', '{ caseFigures { opened open closed verified people claimFen } }')).data?.[
      'caseFigures'
    ];
  const counted = { opened: 1, open: 0, closed: 1, people: 11, claimFen: '9860000' };
  expect(await figures()).toEqual({ ...counted, verified: 0 });
  await done('OFFICE', 'caseCallBack', { code, outcome: '~SATISFIED', note: '工资足额到账' });
  expect(await figures()).toEqual({ ...counted, verified: 1 });
});

it('the case shows what all four services know of it: its people are owed nothing any more, its order, its project', async () => {
  const { data, codes } = await county.ask(
    'OFFICE',
    `{ case(code: "${code}") { stage orders { totalCount } projectFigures { projects }
       wageFigures { workers arrearsFen workersOwed } } }`,
  );
  expect([data?.['case'], codes]).toEqual([
    {
      ...{ stage: 'VERIFIED', orders: { totalCount: 0 }, projectFigures: { projects: 1 } },
      wageFigures: { workers: 11, arrearsFen: '0', workersOwed: 0 },
    },
    [],
  ]);
});

it('and what the services told adds up', async () => expect(await county.audited()).toEqual([]));

/** What is tried at once. */
const AT_ONCE = 10;

describe('whoever may not act', () => {
  const ROLES = {
    DEPARTMENT: 'DEPARTMENT',
    TOWN: 'TOWN',
    CONTRACTOR: 'CONTRACTOR',
    SUBCONTRACTOR: 'SUBCONTRACTOR',
    WORKER: 'WORKER',
    PUBLIC: 'PUBLIC',
  };
  const tried = Object.entries(ROLES).flatMap(([who, role]) =>
    operationsOfAll().map((asking) => ({ who: who as Who, ...asking, may: asking.roles.includes(role) })),
  );
  const refused = tried.filter(({ may }) => !may);

  /** Tries some at once, at the gateway and at the service. */
  const tryAll = async (some: typeof tried): Promise<void> => {
    const asked = some.flatMap(({ who, service, field, text }) =>
      [county.stack.gateway, county.stack.services[service]].map(async (url) => {
        expect([field, who, (await county.ask(who, text, url)).codes]).toEqual([field, who, ['FORBIDDEN']]);
      }),
    );
    await Promise.all(asked);
  };

  it('asks and tries all that a service may be asked or told, at the gateway and there: refused by code, nothing done', async () => {
    const before = await county.published();
    for (let at = 0; at < refused.length; at += AT_ONCE) await tryAll(refused.slice(at, at + AT_ONCE));
    expect(await county.published()).toEqual(before);
    // Some thousands of calls.
  }, 300_000);

  it('and each try is in the log of its service, with who it was', async () => {
    const lines = (await county.logs()).split('\n').filter((line) => line.includes('a command was refused'));
    const logged = lines.map((line) => JSON.parse(line) as { mutation: string; role: string; code: string });
    const tries = new Set(logged.map(({ mutation, role, code: said }) => [mutation, role, said].join(' ')));
    for (const { who, root, field } of refused)
      if (root === 'Mutation') expect(tries).toContain(`${field} ${who} FORBIDDEN`);
  });

  it('and who may ask something is not refused for who it is', async () => {
    for (const { who, field, text } of tried.filter(({ may, root }) => may && root === 'Query'))
      expect([field, who, (await county.ask(who, text)).codes]).not.toEqual([field, who, ['FORBIDDEN']]);
  });
});

it('and no feed or log names anybody', async () => {
  const all = [JSON.stringify(await county.feed('cases')), await county.logs()].join('\n');
  for (const { number } of WORKERS) expect(all).not.toContain(number);
});
