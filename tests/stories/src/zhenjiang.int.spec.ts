import { commandsOfAll } from './commands-of-all';
import { type Answer, type County, IN_SESSION, smallRows, startCounty, type Who } from './county.fixture';

/**
 * Seed S0: before the Spring Festival eleven workers come to the office for 98,600.00 yuan. `npm run story -- zhenjiang`
 * plays it; the town of the sample county stands for the park of new materials.
 */
const PROJECT = '2506-620522-05-05-100008';
const CLUE = 'VISIT:ZJ-2026-0210';
let county: County;
beforeAll(async () => {
  county = await startCounty('2026-02-10');
});
afterAll(() => county.close());

const WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
/** An identity number of nobody, with its check character. */
const numberOf = (place: number): string => {
  const body = `620522199001${String(place + 10)}${String(900 + place)}`;
  const total = WEIGHTS.reduce((sum, weight, index) => sum + weight * Number(body[index]), 0);
  return `${body}${'10X98765432'[total % 11]}`;
};
/** 8,960.00 yuan for the first, 8,964.00 for each of the others: 98,600.00 in all. */
const WORKERS = Array.from({ length: 11 }, (_, place) => ({
  number: numberOf(place),
  card: `62220299990000000${String(place + 10)}`,
  fen: place === 0 ? '896000' : '896400',
}));
const yuan = (fen: string): string => `${fen.slice(0, -2)}.${fen.slice(-2)}`;

const [project] = smallRows('projects').filter(({ projectCode }) => projectCode === PROJECT);
const [neighbour] = smallRows('roster').filter(({ projectCode }) => projectCode === PROJECT);
const lines = (header: string, rows: readonly string[]): string => [header, ...rows, ''].join('\n');
const ROSTER = lines(
  'projectCode,teamName,employerCreditCode,idCardNumber,workerName,cellPhone,payRollBankCardNumber,workType,wageType,wageRate,contractSignedOn,enteredOn,leftOn',
  WORKERS.map(
    ({ number, card, fen }, place) =>
      `${PROJECT},9班,${neighbour?.['employerCreditCode']},${number},样例工人${place + 1},1995428${String(8000 + place)},${card},钢筋工,MONTH,${yuan(fen)},2025-11-20,2025-11-21,`,
  ),
);
const PAYROLL = lines(
  'projectCode,payMonth,idCardNumber,days,totalPayAmount,deductions,netAmount,signedOn',
  WORKERS.map(({ number, fen }) => `${PROJECT},2025-12,${number},21,${yuan(fen)},0.00,${yuan(fen)},2026-01-06`),
);
/** The bank's lines about some of them. */
const bankReturn = (batch: string, workers: typeof WORKERS): string =>
  lines(
    'batchNo,lineNo,escrowAccountNo,payeeName,payeeAccount,amount,idCardNumber,payMonth,resultCode,reason,postedAt,bankSerial',
    workers.map(
      ({ number, card, fen }, place) =>
        `${batch},${place + 1},${project?.['escrowAccountNo']},样例工人${WORKERS.findIndex((one) => one.number === number) + 1},${card},${yuan(fen)},${number},2025-12,0000,,2026-02-10 15:30:00,${batch}${String(place).padStart(3, '0')}`,
    ),
  );
const sends = (file: string, text?: string) =>
  county.session([file], () => county.imports(file, text, IN_SESSION)).then((reports) => reports.get(file));

let code = '';
let keys = 0;
const quoted = (value: unknown): string =>
  JSON.stringify(value)
    .replace(/"(\w+)":/g, '$1:')
    .replace(/"(~)(\w+)"/g, '$2');
/** A mutation as the office gives it; a word behind `~` is one of a list of words. */
const does = (who: Who, mutation: string, input: object, fields = 'code stage'): Promise<Answer> =>
  county.ask(
    who,
    `mutation { ${mutation}(input: ${quoted({ ...input, idempotencyKey: `s${++keys}` })}) { ${fields} } }`,
  );
const done = async (who: Who, mutation: string, input: object, fields?: string) => {
  const { data, codes } = await does(who, mutation, input, fields);
  expect(codes).toEqual([]);
  return data?.[mutation] as Readonly<Record<string, unknown>>;
};

it('S0-02: the office receives them: eleven people, just under 100,000 yuan', async () => {
  for (const file of ['enterprises', 'projects']) expect(await sends(file)).toMatchObject({ refused: 0 });
  expect(await sends('roster', ROSTER)).toMatchObject({ recorded: 11, refused: 0 });
  expect(await sends('payroll-2025-12', PAYROLL)).toMatchObject({ recorded: 11, refused: 0 });
  const clue = {
    channel: '~VISIT',
    externalNo: 'ZJ-2026-0210',
    receivedAt: '2026-02-10 09:00:00',
    projectCode: PROJECT,
  };
  const told = {
    peopleCount: 11,
    amountFen: '9860000',
    periodFrom: '2025-12',
    periodTo: '2025-12',
    areaCode: '620522104',
  };
  expect(await done('OFFICE', 'clueRegister', { ...clue, ...told }, 'code')).toEqual({ code: CLUE });
});

it('S0-03, S4-30: a case is opened from the clue before the Spring Festival, and its first-asked officer owns it', async () => {
  const opened = await done(
    'OFFICE',
    'caseOpen',
    {
      kind: '~GROUP',
      clues: [CLUE],
      projectCode: PROJECT,
      ...{ periodFrom: '2025-12', periodTo: '2025-12', claimedOn: '2026-02-10' },
      claim: { claimFen: '9860000', wageFen: '9860000', projectFen: '0' },
      parties: [
        { role: '~OWNER', creditCode: project?.['ownerCreditCode'] },
        { role: '~GENERAL_CONTRACTOR', creditCode: project?.['contractorCreditCode'] },
        { role: '~LABOUR_COMPANY', creditCode: neighbour?.['employerCreditCode'] },
      ],
      workers: WORKERS.map(({ number, fen }) => ({ idCardNumber: number, claimFen: fen })),
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
    { unit: { townCode: '620522104' }, role: '~LEAD' },
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
  const liableParty = neighbour?.['employerCreditCode'];
  const determined = { code, liableParty, people: 11, amountFen: '9860000', basis: '工资表与三方确认' };
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

describe('whoever may not act', () => {
  const ROLES = {
    DEPARTMENT: 'DEPARTMENT',
    TOWN: 'TOWN',
    CONTRACTOR: 'CONTRACTOR',
    WORKER: 'WORKER',
    PUBLIC: 'PUBLIC',
  };
  const refused = Object.entries(ROLES).flatMap(([who, role]) =>
    commandsOfAll().flatMap((command) => (command.roles.includes(role) ? [] : [{ who: who as Who, ...command }])),
  );

  it('tries every command of every service, through the gateway and at the service: refused by code, nothing done', async () => {
    const before = await county.published();
    for (const { who, service, mutation, text } of refused)
      for (const url of [county.stack.gateway, county.stack.services[service]])
        expect([mutation, who, (await county.ask(who, text, url)).codes]).toEqual([mutation, who, ['FORBIDDEN']]);
    expect(await county.published()).toEqual(before);
  });

  it('and each try is in the log of its service, with who it was', async () => {
    const lines = (await county.logs()).split('\n').filter((line) => line.includes('a command was refused'));
    const logged = lines.map((line) => JSON.parse(line) as { mutation: string; role: string; code: string });
    const tries = new Set(logged.map(({ mutation, role, code: said }) => [mutation, role, said].join(' ')));
    for (const { who, mutation } of refused) expect(tries).toContain(`${mutation} ${who} FORBIDDEN`);
  });
});

it('and no feed or log names anybody', async () => {
  const all = [JSON.stringify(await county.feed('cases')), await county.logs()].join('\n');
  for (const { number } of WORKERS) expect(all).not.toContain(number);
});
