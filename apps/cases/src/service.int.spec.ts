import { plainDate } from '@anxin/domain-kit';
import { append } from '@anxin/service-kit';
import { codesOf, eventually, type FreshService, freshService, type Who } from '@anxin/testing';
import { cases } from './subgraph';

let service: FreshService & Awaited<ReturnType<typeof cases.start>>;
beforeEach(async () => {
  service = await freshService(cases, plainDate('2026-03-10'));
});
afterEach(() => service.close());

const HEADER =
  'channel,externalNo,receivedAt,reporterName,reporterIdCard,reporterPhone,employerName,projectCode,areaCode,peopleCount,amount,periodFrom,periodTo,text';
const ROW =
  'HOTLINE_12345,A-1,2026-03-09 10:00:00,张三,11010519491231002X,13812345678,样例建筑,P-1,620522104,11,98600.00,2025-11,2026-01,三个月没发工资，电话 13812345678';
const A1 = 'HOTLINE_12345:A-1';
const file = (...rows: string[]): string => [HEADER, ...rows, ''].join('\n');

const CLUE = `code stage conclusion unit { kind area { code } sector } deadlines { duty dueOn endedOn status extension paused }`;
let keys = 0;
const give = (who: Who, mutation: string, input: object) =>
  service.ask(who, `mutation ($input: ${inputOf(mutation)}!) { ${mutation}(input: $input) { ${CLUE} } }`, {
    input: { code: A1, idempotencyKey: `k${++keys}`, ...input },
  });
const PLAIN = ['clueScreen', 'clueSign', 'clueCheck', 'clueMediate', 'clueArchive', 'clueResume'];
const REASONED = ['clueSendBack', 'clueExtend', 'clueEscalate', 'clueSuspend', 'clueSplit'];
const inputOf = (mutation: string): string => {
  if (PLAIN.includes(mutation)) return 'ClueInput';
  return REASONED.includes(mutation) ? 'ClueReasonInput' : `C${mutation.slice(1)}Input`;
};
const ok = async (who: Who, mutation: string, input: object = {}) => {
  const { body } = await give(who, mutation, input);
  expect(body.errors).toBeUndefined();
  return body.data?.[mutation] as Record<string, unknown>;
};
const find = async (who: Who, fields = CLUE, code = A1) =>
  (await service.ask(who, `query ($code: ID!) { clue(code: $code) { ${fields} } }`, { code })).body.data?.[
    'clue'
  ] as Record<string, unknown> | null;
const upload = async (...rows: string[]) => {
  const { status, text } = await service.upload('clues.csv', file(...rows));
  expect(status).toBe(200);
  return JSON.parse(text) as { recorded: number; same: number; refused: number };
};
const setClock = async (day: string): Promise<void> => void (await service.app.moveClock(plainDate(day)));

type Told = { readonly name: string; readonly key: string; readonly data: { readonly clueCode: string } };
const feed = async (who: Who = 'OFFICE'): Promise<readonly Told[]> =>
  (JSON.parse((await service.get('/feed?after=0&limit=500', service.as(who))).text) as { events: Told[] }).events;

const toCheck = async (): Promise<void> => {
  await upload(ROW);
  await ok('OFFICE', 'clueScreen');
  await ok('OFFICE', 'clueAssign', { townCode: '620522104' });
  await ok('TOWN', 'clueSign');
  await ok('TOWN', 'clueCheck');
};

it('S0-02, S2-34: a file of clues goes in once; a later row completes what was told, another value is refused', async () => {
  expect(await upload(ROW)).toMatchObject({ recorded: 1, refused: 0 });
  expect(await upload(ROW)).toMatchObject({ recorded: 0, same: 1 });
  const later = ROW.replace('样例建筑,P-1', '样例建筑,');
  expect(await upload(later.replace(',张三,', ',,'))).toMatchObject({ same: 1 });
  expect(await upload(ROW.replace(',11,98600.00', ',12,98600.00'))).toMatchObject({ refused: 1 });
  expect(await find('OFFICE', 'people amountFen reporterNameMasked reporterPhoneMasked words')).toEqual({
    people: 11,
    amountFen: '9860000',
    reporterNameMasked: '张*',
    reporterPhoneMasked: '138****5678',
    words: '三个月没发工资，电话 138****5678',
  });
});

it('the words of a clue are read by stated rules, shown with how sure they are, and change nothing by themselves', async () => {
  const words = '安置房三期的二十多名工人，共欠工资9.86万元，电话13812345678';
  await upload(`VISIT,V-9,2026-03-09 10:00:00,,,,,,620522104,,,,,${words}`);
  await service.app.database.transaction(async (tx) => {
    await tx.query(
      `INSERT INTO project (code, name, sector, area_code, owner_credit_code, contractor_credit_code)
       VALUES ('2506-620522-04-01-100054', '安置房三期', 'HOUSING', '620522104', 'o', 'c')`,
    );
    const entry = { stream: 'project:x', type: 'Told', place: { sector: null, area: null }, payload: {} };
    await append(tx, [entry], { actor: 'test', businessDay: plainDate('2026-03-10'), cause: 'test' });
  });
  const found = await find(
    'OFFICE',
    'people readings { of code people amountFen confidence quote rule { zh } }',
    'VISIT:V-9',
  );
  expect(found).toMatchObject({ people: null });
  expect(found?.['readings']).toMatchObject([
    { of: 'PROJECT', code: '2506-620522-04-01-100054', confidence: 'LIKELY', quote: '安置房三期' },
    { of: 'PEOPLE', people: 20, confidence: 'POSSIBLE' },
    { of: 'AMOUNT', amountFen: '9860000', confidence: 'STATED', rule: { zh: '“共欠工资多少元”：写明欠薪总额' } },
  ]);
});

it('the database and the feed hold nobody’s number, name or words in clear', async () => {
  await upload(ROW);
  await eventually(async () => expect(await feed()).toHaveLength(1));
  const dumped = await service.app.database.query<unknown[]>(
    `SELECT (SELECT json_agg(c) FROM clue c)::text || (SELECT json_agg(r) FROM clue_report r)::text
       || (SELECT json_agg(j) FROM journal j)::text AS all`,
  );
  const all = JSON.stringify([dumped, await feed()]);
  for (const secret of ['张三', '11010519491231002X', '13812345678', '三个月没发']) expect(all).not.toContain(secret);
});

it('a clue goes from its report to the archive, and each step is told', async () => {
  await toCheck();
  await ok('TOWN', 'clueConclude', {
    conclusion: 'PAID',
    evidence: ['银行回单 11 份'],
    complainantToldOn: '2026-03-10',
  });
  await ok('OFFICE', 'clueCallBack', { outcome: 'SATISFIED', note: '已收到工资' });
  expect(await ok('OFFICE', 'clueArchive')).toMatchObject({ stage: 'ARCHIVED', conclusion: 'PAID' });
  await eventually(async () =>
    expect((await feed()).map(({ name, key }) => [name, key])).toEqual([
      ['cases.clue-received', 'P-1'],
      ['cases.clue-assigned', 'P-1'],
      ['cases.clue-concluded', 'P-1'],
    ]),
  );
});

it('S0-10: the unit that has a clue handles it, and nobody for it', async () => {
  await upload(ROW);
  await ok('OFFICE', 'clueScreen');
  await ok('OFFICE', 'clueAssign', { sector: 'WATER' });
  expect(codesOf(await give('TOWN', 'clueSign', {}))).toEqual(['CLUE_UNKNOWN']);
  expect(codesOf(await give('HOUSING', 'clueSign', {}))).toEqual(['CLUE_UNKNOWN']);
  expect(codesOf(await give('OFFICE', 'clueSign', {}))).toEqual(['CLUE_UNKNOWN']);
  expect(await ok('WATER', 'clueSign')).toMatchObject({
    stage: 'SIGNED',
    unit: { kind: 'DEPARTMENT', sector: 'WATER' },
  });
  expect(codesOf(await give('WATER', 'clueScreen', {}))).toEqual(['FORBIDDEN']);
  expect(codesOf(await give('CONTRACTOR', 'clueCheck', {}))).toEqual(['FORBIDDEN']);
});

it('what a stage does not allow is refused by code, and the clue says what may be done next', async () => {
  await upload(ROW);
  expect(codesOf(await give('OFFICE', 'clueArchive', {}))).toEqual(['CLUE_STAGE']);
  const next = 'clueComplete clueScreen clueTransfer clueReturn clueJoin clueSplit'.split(' ');
  expect(await find('OFFICE', 'next')).toEqual({ next });
});

it('S0-04: a clue is seen by the office, by its unit, and by whoever sees its area or its project', async () => {
  await upload(ROW, ROW.replace('A-1', 'A-2').replace('620522104', ''));
  expect(await find('TOWN', 'code')).toEqual({ code: A1 });
  expect(await find('WATER', 'code')).toBeNull();
  expect(await find('TOWN', 'code', 'HOTLINE_12345:A-2')).toBeNull();
  const { entities } = service;
  const { body } = await entities('OFFICE', 'Project', [{ code: 'P-1' }], '{ clues { totalCount nodes { code } } }');
  expect(body.data?.['_entities']).toEqual([
    { clues: { totalCount: 2, nodes: [{ code: A1 }, { code: 'HOTLINE_12345:A-2' }] } },
  ]);
});

describe('clocks', () => {
  const deadline = async (duty: string) =>
    ((await find('OFFICE'))?.['deadlines'] as { duty: string }[]).find((one) => one.duty === duty);

  it('start from the day a clue came in, and are met by its conclusion', async () => {
    await upload(ROW);
    expect(await deadline('CONCLUDE')).toMatchObject({ dueOn: '2026-03-24', status: 'RUNNING', endedOn: null });
    expect(await deadline('ANSWER')).toMatchObject({ dueOn: '2026-03-16' });
    await ok('OFFICE', 'clueTransfer', { to: '住建局', reason: '不属欠薪' });
    expect(await deadline('ANSWER')).toMatchObject({ status: 'MET', endedOn: '2026-03-10' });
    expect(await deadline('CONCLUDE')).toMatchObject({ status: 'VOID' });
  });

  it('S2-30: that have passed are told once, and the duty stays open until it is done', async () => {
    await toCheck();
    await setClock('2026-03-18');
    await service.app.evaluate();
    const missed = async () => (await feed()).filter(({ name }) => name === 'cases.clue-duty-missed');
    await eventually(async () =>
      expect((await missed()).map(({ data }) => data)).toEqual([
        expect.objectContaining({ duty: 'ANSWER', dueOn: '2026-03-16', on: '2026-03-17', stage: 'CHECKING' }),
        expect.objectContaining({ duty: 'CHECK', dueOn: '2026-03-17', on: '2026-03-18', stage: 'CHECKING' }),
      ]),
    );
    expect(await deadline('CHECK')).toMatchObject({ status: 'MISSED', endedOn: null });
    const late = await service.ask('TOWN', '{ mustDo { nodes { duty dueOn clue { code } } } }');
    expect(late.body.data?.['mustDo']).toEqual({
      nodes: [
        { duty: 'ANSWER', dueOn: '2026-03-16', clue: { code: A1 } },
        { duty: 'CHECK', dueOn: '2026-03-17', clue: { code: A1 } },
        { duty: 'CONCLUDE', dueOn: '2026-03-24', clue: { code: A1 } },
      ],
    });
    await ok('TOWN', 'clueConclude', { conclusion: 'NO_ARREARS', evidence: ['账目'], complainantToldOn: '2026-03-18' });
    expect(await deadline('CHECK')).toMatchObject({ status: 'MISSED', endedOn: '2026-03-18' });
    expect(await deadline('CONCLUDE')).toMatchObject({ status: 'MET', endedOn: '2026-03-18' });
  });

  it('stand while a clue is suspended, and no day is lost', async () => {
    await toCheck();
    await ok('OFFICE', 'clueSuspend', { reason: '等待鉴定' });
    await setClock('2026-03-20');
    expect(await deadline('CONCLUDE')).toMatchObject({ status: 'PAUSED' });
    await ok('OFFICE', 'clueResume');
    expect(await deadline('CONCLUDE')).toMatchObject({ status: 'RUNNING', dueOn: '2026-04-03', paused: 10 });
    // Eight working days, the weekend not among them.
    expect(await deadline('CHECK')).toMatchObject({ status: 'RUNNING', dueOn: '2026-03-27', paused: 8 });
  });

  it('to conclude are extended once', async () => {
    await toCheck();
    await ok('OFFICE', 'clueExtend', { reason: '调取银行流水' });
    expect(await deadline('CONCLUDE')).toMatchObject({ dueOn: '2026-04-08', extension: 15 });
    expect(codesOf(await give('OFFICE', 'clueExtend', { reason: '再延' }))).toEqual(['CLUE_EXTENDED_ALREADY']);
  });

  it('of clues that came in long ago are missed as soon as they are imported', async () => {
    await upload(ROW.replaceAll('2026-03-09', '2025-12-01'));
    await service.app.evaluate();
    expect(await deadline('CONCLUDE')).toMatchObject({ dueOn: '2025-12-16', status: 'MISSED' });
  });

  it('of one jump are those of its steps', async () => {
    await toCheck();
    await setClock('2026-04-10');
    const days = async () =>
      (
        await service.app.database.query<{ day: string; payload: string }[]>(
          `SELECT business_day::text AS day, payload FROM journal WHERE type = 'cases.clue-duty-missed' ORDER BY day, payload`,
        )
      ).map(({ day, payload }) => [day, (JSON.parse(payload) as { duty: string }).duty]);
    expect(await days()).toEqual([
      ['2026-03-17', 'ANSWER'],
      ['2026-03-18', 'CHECK'],
      ['2026-03-25', 'CONCLUDE'],
    ]);
  });
});

describe('one matter by several channels (CLU-09)', () => {
  const V1 = 'VISIT:V-1';
  const VISIT = ROW.replace('HOTLINE_12345,A-1', 'VISIT,V-1').replace('2025-11,2026-01', '2026-01,2026-02');

  it('S0-15: is suggested with what speaks for it, joined by a person, and split again', async () => {
    await upload(ROW, VISIT, ROW.replace('A-1', 'A-9').replace('2025-11,2026-01', '2024-01,2024-02'));
    const maybeSame = 'maybeSame { clue { code } because { zh } }';
    expect(await find('OFFICE', maybeSame)).toEqual({
      maybeSame: [
        {
          clue: { code: V1 },
          because: [{ zh: '同一反映人' }, { zh: '同一用人单位' }, { zh: '同一项目' }, { zh: '欠薪月份有重叠' }],
        },
      ],
    });
    await ok('OFFICE', 'clueJoin', { matter: V1 });
    expect(await find('OFFICE', 'stage joined { code stage }')).toEqual({
      stage: 'RECEIVED',
      joined: [{ code: V1, stage: 'RECEIVED' }],
    });
    await ok('OFFICE', 'clueSplit', { reason: '不是同一件事' });
    expect(await find('OFFICE', 'joined { code }')).toEqual({ joined: [] });
  });

  it('is joined with a clue that is there', async () => {
    await upload(ROW);
    expect(codesOf(await give('OFFICE', 'clueJoin', { matter: 'VISIT:none' }))).toEqual(['CLUE_UNKNOWN']);
  });
});

describe('a clue that an officer registers', () => {
  const VISIT = { channel: 'VISIT', externalNo: 'V-7', receivedAt: '2026-03-10 09:00:00', areaCode: '620522104' };
  const register = (who: Who, more: object = {}) =>
    service.ask(who, 'mutation ($input: ClueRegisterInput!) { clueRegister(input: $input) { code stage } }', {
      input: { ...VISIT, idempotencyKey: `r${++keys}`, ...more },
    });

  it('is a clue as one of a file', async () => {
    const { body } = await register('TOWN', { reporterName: '李四', reporterPhone: '13900001111', peopleCount: 3 });
    expect(body.data).toEqual({ clueRegister: { code: 'VISIT:V-7', stage: 'RECEIVED' } });
    expect(await find('TOWN', 'reporterNameMasked people', 'VISIT:V-7')).toEqual({
      reporterNameMasked: '李*',
      people: 3,
    });
    expect(codesOf(await register('OFFICE'))).toEqual(['CLUE_ALREADY_RECEIVED']);
  });

  it.each([
    ['an hour that is none', { receivedAt: '9:00' }, 'CLUE_VALUE_INVALID'],
    ['a day that has not come', { receivedAt: '2026-03-11 09:00:00' }, 'CLUE_DAY_NOT_COME'],
    ['a number of people that is none', { peopleCount: -1 }, 'CLUE_VALUE_INVALID'],
    ['an amount below zero', { amountFen: '-1' }, 'CLUE_VALUE_INVALID'],
    ['no number', { externalNo: ' ' }, 'CLUE_VALUE_INVALID'],
  ])('with %s is refused', async (_, more, code) => {
    expect(codesOf(await register('OFFICE', more))).toEqual([code]);
  });

  it('outside of the town’s own area is refused to it', async () => {
    expect(codesOf(await register('TOWN', { areaCode: '620522105' }))).toEqual(['CLUE_UNKNOWN']);
  });
});
