import { plainDate } from '@anxin/domain-kit';
import { append } from '@anxin/service-kit';
import { codesOf, eventually, type Who } from '@anxin/testing';
import { A1, type CluesOf, cluesOf, ROW } from './clue.fixture';

let on: CluesOf;
beforeEach(async () => {
  on = await cluesOf(plainDate('2026-03-10'));
});
afterEach(() => on.close());

it('S0-02, S2-34: a file of clues goes in once; a later row completes what was told, another value is refused', async () => {
  expect(await on.upload(ROW)).toMatchObject({ recorded: 1, refused: 0 });
  expect(await on.upload(ROW)).toMatchObject({ recorded: 0, same: 1 });
  const later = ROW.replace('样例建筑,P-1', '样例建筑,');
  expect(await on.upload(later.replace(',张三,', ',,'))).toMatchObject({ same: 1 });
  expect(await on.upload(ROW.replace(',11,98600.00', ',12,98600.00'))).toMatchObject({ refused: 1 });
  expect(await on.find('OFFICE', 'people amountFen reporterNameMasked reporterPhoneMasked words')).toEqual({
    people: 11,
    amountFen: '9860000',
    reporterNameMasked: '张*',
    reporterPhoneMasked: '138****5678',
    words: '三个月没发工资，电话 138****5678',
  });
});

it('the words of a clue are read by stated rules, shown with how sure they are, and change nothing by themselves', async () => {
  const words = '安置房三期的二十多名工人，共欠工资9.86万元，电话13812345678';
  await on.upload(`VISIT,V-9,2026-03-09 10:00:00,,,,,,620522104,,,,,${words}`);
  await on.service.app.database.transaction(async (tx) => {
    await tx.query(
      `INSERT INTO project (code, name, sector, area_code, owner_credit_code, contractor_credit_code)
       VALUES ('2506-620522-04-01-100054', '安置房三期', 'HOUSING', '620522104', 'o', 'c')`,
    );
    const entry = { stream: 'project:x', type: 'Told', place: { sector: null, area: null }, payload: {} };
    await append(tx, [entry], { actor: 'test', businessDay: plainDate('2026-03-10'), cause: 'test' });
  });
  const found = await on.find(
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
  await on.upload(ROW);
  await eventually(async () => expect(await on.feed()).toHaveLength(1));
  const dumped = await on.service.app.database.query<unknown[]>(
    `SELECT (SELECT json_agg(c) FROM clue c)::text || (SELECT json_agg(r) FROM clue_report r)::text
       || (SELECT json_agg(j) FROM journal j)::text AS all`,
  );
  const all = JSON.stringify([dumped, await on.feed()]);
  for (const secret of ['张三', '11010519491231002X', '13812345678', '三个月没发']) expect(all).not.toContain(secret);
});

it('a clue goes from its report to the archive, and each step is told', async () => {
  await on.toCheck();
  await on.ok('TOWN', 'clueConclude', {
    conclusion: 'PAID',
    evidence: ['银行回单 11 份'],
    complainantToldOn: '2026-03-10',
  });
  await on.ok('OFFICE', 'clueCallBack', { outcome: 'SATISFIED', note: '已收到工资' });
  expect(await on.ok('OFFICE', 'clueArchive')).toMatchObject({ stage: 'ARCHIVED', conclusion: 'PAID' });
  await eventually(async () =>
    expect((await on.feed()).map(({ name, key }) => [name, key])).toEqual([
      ['cases.clue-received', 'P-1'],
      ['cases.clue-assigned', 'P-1'],
      ['cases.clue-concluded', 'P-1'],
    ]),
  );
});

it('S0-10: the unit that has a clue handles it, and nobody for it', async () => {
  await on.upload(ROW);
  await on.ok('OFFICE', 'clueScreen');
  await on.ok('OFFICE', 'clueAssign', { sector: 'WATER' });
  expect(codesOf(await on.give('TOWN', 'clueSign', {}))).toEqual(['CLUE_UNKNOWN']);
  expect(codesOf(await on.give('HOUSING', 'clueSign', {}))).toEqual(['CLUE_UNKNOWN']);
  expect(codesOf(await on.give('OFFICE', 'clueSign', {}))).toEqual(['CLUE_UNKNOWN']);
  expect(await on.ok('WATER', 'clueSign')).toMatchObject({
    stage: 'SIGNED',
    unit: { kind: 'DEPARTMENT', sector: 'WATER' },
  });
  expect(codesOf(await on.give('WATER', 'clueScreen', {}))).toEqual(['FORBIDDEN']);
  expect(codesOf(await on.give('CONTRACTOR', 'clueCheck', {}))).toEqual(['FORBIDDEN']);
});

it('what a stage does not allow is refused by code, and the clue says what may be done next', async () => {
  await on.upload(ROW);
  expect(codesOf(await on.give('OFFICE', 'clueArchive', {}))).toEqual(['CLUE_STAGE']);
  const next = 'clueComplete clueScreen clueTransfer clueReturn clueJoin clueSplit'.split(' ');
  expect(await on.find('OFFICE', 'next')).toEqual({ next });
});

it('S0-04: a clue is seen by the office, by its unit, and by whoever sees its area or its project', async () => {
  await on.upload(ROW, ROW.replace('A-1', 'A-2').replace('620522104', ''));
  expect(await on.find('TOWN', 'code')).toEqual({ code: A1 });
  expect(await on.find('WATER', 'code')).toBeNull();
  expect(await on.find('TOWN', 'code', 'HOTLINE_12345:A-2')).toBeNull();
  const { body } = await on.service.entities(
    'OFFICE',
    'Project',
    [{ code: 'P-1' }],
    '{ clues { totalCount nodes { code } } }',
  );
  expect(body.data?.['_entities']).toEqual([
    { clues: { totalCount: 2, nodes: [{ code: A1 }, { code: 'HOTLINE_12345:A-2' }] } },
  ]);
});

describe('one matter by several channels (CLU-09)', () => {
  const V1 = 'VISIT:V-1';
  const VISIT = ROW.replace('HOTLINE_12345,A-1', 'VISIT,V-1').replace('2025-11,2026-01', '2026-01,2026-02');

  it('S0-15: is suggested with what speaks for it, joined by a person, and split again', async () => {
    await on.upload(ROW, VISIT, ROW.replace('A-1', 'A-9').replace('2025-11,2026-01', '2024-01,2024-02'));
    const maybeSame = 'maybeSame { clue { code } because { zh } }';
    expect(await on.find('OFFICE', maybeSame)).toEqual({
      maybeSame: [
        {
          clue: { code: V1 },
          because: [{ zh: '同一反映人' }, { zh: '同一用人单位' }, { zh: '同一项目' }, { zh: '欠薪月份有重叠' }],
        },
      ],
    });
    await on.ok('OFFICE', 'clueJoin', { matter: V1 });
    expect(await on.find('OFFICE', 'stage joined { code stage }')).toEqual({
      stage: 'RECEIVED',
      joined: [{ code: V1, stage: 'RECEIVED' }],
    });
    await on.ok('OFFICE', 'clueSplit', { reason: '不是同一件事' });
    expect(await on.find('OFFICE', 'joined { code }')).toEqual({ joined: [] });
  });

  it('S0-15: is suggested by the phone too, and by the employer however typed, whatever else one channel knows', async () => {
    const HOTLINE =
      'HOTLINE,H-1,2026-03-09 11:00:00,张三,,+86 138-1234-5678,样例 建筑(泰州),,,,,2026-01,2026-01,没发工资';
    const PLATFORM = 'NATIONAL_PLATFORM,N-1,2026-03-09 12:00:00,老张,,13812345678,样例建筑（泰州）,,,,,,,没发工资';
    const STRANGER = PLATFORM.replace('N-1', 'N-2').replace('13812345678', '13812345679');
    await on.upload(ROW.replace('样例建筑', '样例建筑（泰州）'), HOTLINE, PLATFORM, STRANGER);
    const alike = async (code: string) =>
      (
        (await on.find('OFFICE', 'maybeSame { clue { code } because { zh } }', code))?.['maybeSame'] as {
          clue: { code: string };
          because: { zh: string }[];
        }[]
      ).map(({ clue, because }) => [clue.code, because[0]?.zh]);
    expect(await alike('HOTLINE:H-1')).toEqual([
      [A1, '反映人电话相同'],
      ['NATIONAL_PLATFORM:N-1', '反映人电话相同'],
    ]);
    expect(await alike(A1)).toEqual([
      ['HOTLINE:H-1', '反映人电话相同'],
      ['NATIONAL_PLATFORM:N-1', '反映人电话相同'],
    ]);
    expect(await alike('NATIONAL_PLATFORM:N-2')).toEqual([]);
  });

  it('is joined with a clue that is there', async () => {
    await on.upload(ROW);
    expect(codesOf(await on.give('OFFICE', 'clueJoin', { matter: 'VISIT:none' }))).toEqual(['CLUE_UNKNOWN']);
  });
});

describe('a clue that an officer registers', () => {
  let keys = 0;
  const VISIT = { channel: 'VISIT', externalNo: 'V-7', receivedAt: '2026-03-10 09:00:00', areaCode: '620522104' };
  const register = (who: Who, more: object = {}) =>
    on.service.ask(who, 'mutation ($input: ClueRegisterInput!) { clueRegister(input: $input) { code stage } }', {
      input: { ...VISIT, idempotencyKey: `r${++keys}`, ...more },
    });

  it('is a clue as one of a file', async () => {
    const { body } = await register('TOWN', { reporterName: '李四', reporterPhone: '13900001111', peopleCount: 3 });
    expect(body.data).toEqual({ clueRegister: { code: 'VISIT:V-7', stage: 'RECEIVED' } });
    expect(await on.find('TOWN', 'reporterNameMasked people', 'VISIT:V-7')).toEqual({
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
