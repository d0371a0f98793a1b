import { randomUUID } from 'node:crypto';
import { codesOf, type Who } from '@anxin/testing';
import { type Service, start } from './evidence.fixture';

let service: Service;
beforeAll(async () => {
  service = await start({ REPORTS_PER_ADDRESS: '40' });
});
afterAll(() => service.close());

const TYPED = {
  text: '我们11名工人三个月没发工资',
  site: '样例花园二期',
  employerName: '甘肃样例建筑有限公司',
  peopleCount: '11',
  amount: '98,600.00',
  periodFrom: '2025-11',
  periodTo: '2026-01',
  reporterName: '张三',
  reporterPhone: '138 1234 5678',
  callBack: 'yes',
};
/** A PNG of one point, which differs from others by what follows its end. */
const png = (nth: number): Buffer =>
  Buffer.concat([
    Buffer.from(
      'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAQAAAC1HAwCAAAAC0lEQVR42mNkYAAAAAYAAjCB0C8AAAAASUVORK5CYII=',
      'base64',
    ),
    Buffer.from([nth]),
  ]);

const JSON_BODY = { 'content-type': 'application/json' };
const tell = (typed: object) => service.post('/report', JSON.stringify(typed), JSON_BODY);
const TAIL = { 'x-phone-tail': '5678' };
const query = (code: string, headers = {}) => service.get(`/report/${code}`, headers);
const read = ({ text }: { readonly text: string }) => JSON.parse(text) as Record<string, string>;
const rows = (sql: string): Promise<Record<string, unknown>[]> => service.app.database.query(sql);
const clues = async () => (await rows('SELECT count(*)::int AS clues FROM clue'))[0]?.['clues'];

it('S2-12: what is told is a clue of the office’s own line, and its reporter alone sees how it stands', async () => {
  const answer = await tell({ ...TYPED, form: randomUUID() });
  const { number = '', queryCode = '' } = read(answer);
  expect([answer.status, number, queryCode]).toEqual([
    201,
    expect.stringMatching(/^W-[0-9A-Z]{5}-[0-9A-Z]{5}$/),
    expect.stringMatching(/^([0-9A-Z]{4}-){3}[0-9A-Z]{4}$/),
  ]);
  const fields = 'channel receivedOn stage people amountFen reporterPhoneMasked words';
  const { body } = await service.ask('OFFICE', `{ clue(code: "HOTLINE:${number}") { ${fields} } }`);
  expect(body.data?.['clue']).toEqual({
    channel: 'HOTLINE',
    receivedOn: '2026-03-10',
    stage: 'RECEIVED',
    people: 11,
    amountFen: '9860000',
    reporterPhoneMasked: '138****5678',
    words: '项目或工地：样例花园二期\n我们11名工人三个月没发工资',
  });

  // Called back, once why is on record; whoever does not handle it has no number.
  const phone = (who: Who, reason: string) =>
    service.ask(who, `{ clue(code: "HOTLINE:${number}") { reporterPhone(reason: "${reason}") } }`);
  expect((await phone('OFFICE', '核查线索')).body.data?.['clue']).toEqual({ reporterPhone: '13812345678' });
  expect(codesOf(await phone('OFFICE', ' '))).toEqual(['LOOKS_REASON_MISSING']);
  expect(codesOf(await phone('CONTRACTOR', '核查线索'))[0]).toBe('FORBIDDEN');
  expect(await rows("SELECT actor, payload::json FROM journal WHERE type = 'PersonalDataSeen'")).toEqual([
    {
      actor: 'office-1',
      payload: { field: 'Clue.reporterPhone', persons: [`HOTLINE:${number}`], reason: '核查线索' },
    },
  ]);

  const shown = await query(queryCode.toLowerCase(), TAIL);
  const photos = { most: 9, bytesEach: 20 * 1024 * 1024 };
  expect(read(await service.get('/report', {}))).toEqual({ photos });
  expect(read(shown)).toMatchObject({ number, stage: 'RECEIVED', state: { zh: '已收到，正在甄别' }, mayAnswer: false });
  expect(read(shown)['next']).toEqual([
    {
      duty: 'CONCLUDE',
      says: expect.any(Object) as object,
      by: expect.stringMatching(/^2026-/) as string,
      isLate: false,
    },
  ]);
  expect(read(shown)['seen']).toEqual([{ on: '2026-03-10', officer: 'office-1', reason: '核查线索' }]);
  expect(shown.text).not.toMatch(/张三|1381234|样例|工人/);
  const code = `HOTLINE:${number}`;
  const input = { code, idempotencyKey: 'r1', to: '住建局', reason: '不属欠薪' };
  await service.ask('OFFICE', 'mutation ($input: ClueTransferInput!) { clueTransfer(input: $input) { code } }', {
    input,
  });
  expect(read(await query(queryCode, TAIL))).toMatchObject({
    ...{ stage: 'TRANSFERRED', state: { zh: '不属本办职责，已转有权处理的单位' }, next: [] },
  });

  const [dump] =
    await rows(`SELECT (SELECT json_agg(r)::text FROM clue_report r) || (SELECT json_agg(q)::text FROM clue_query q)
    || (SELECT json_agg(j)::text FROM journal j) AS all`);
  expect(String(dump?.['all'])).not.toMatch(new RegExp(`张三|1381234|三个月|${queryCode}`));
});

it('a code that nobody was given shows nothing, nor one without the telephone number that was left', async () => {
  for (const code of ['AAAA-BBBB-CCCC-DDDD', '%27%20OR%201=1', 'a'.repeat(60)])
    expect(codesOf(await query(code))).toEqual(['CLUE_QUERY_UNKNOWN']);
  const { queryCode = '' } = read(await tell(TYPED));
  expect(codesOf(await query(queryCode))).toEqual(['CLUE_PHONE_TAIL_NEEDED']);
  expect(codesOf(await query(queryCode, { 'x-phone-tail': '5677' }))).toEqual(['CLUE_PHONE_TAIL_WRONG']);
  const unnamed = read(await tell({ howLong: '3' }));
  expect((await query(unnamed['queryCode'] ?? '')).status).toBe(200);
});

it('sent twice, at once or later, it is one clue and one answer; completed it is the same clue', async () => {
  const before = Number(await clues());
  const form = randomUUID();
  const { amount: _, ...less } = TYPED;
  const answers = await Promise.all([1, 2, 3].map(() => tell({ ...less, form })));
  answers.push(await tell({ ...less, form }), await tell({ ...TYPED, form }));
  expect(new Set(answers.map(({ status, text }) => `${status} ${text}`)).size).toBe(1);
  expect(await clues()).toBe(before + 1);
  const changed = await tell({ ...TYPED, peopleCount: '12', form });
  expect([changed.status, changed.text]).toEqual([422, expect.stringContaining('这一项已经提交过，不能更改')]);
});

it('what cannot be read is refused by field in both languages, and records nothing', async () => {
  const before = await clues();
  const { status, body } = await tell({ ...TYPED, amount: '九万多', callBack: '' });
  expect([status, body.errors?.map(({ extensions }) => extensions.details?.['field'])]).toEqual([
    422,
    ['amount', 'callBack'],
  ]);
  expect(body.errors?.[0]?.extensions.details).toMatchObject({ zh: expect.stringContaining('九万多') as string });
  expect(await clues()).toBe(before);
});

it('F44: photographs are evidence of the clue, nine at most, one that is sent again is one, and nothing else is taken', async () => {
  const { number, queryCode = '' } = read(await tell(TYPED));
  const send = (photo: Buffer, headers = {}) =>
    service.post(`/report/${queryCode}/photos`, photo, {
      'x-file-name': encodeURIComponent('欠条.png'),
      ...TAIL,
      ...headers,
    });
  const sent: string[] = [];
  for (let nth = 0; nth < 9; nth += 1) sent.push((await send(png(nth))).text);
  expect(sent.at(-1)).toBe('{"photos":9}');
  expect((await send(png(3))).text).toBe('{"photos":9}');
  expect(codesOf(await send(png(9)))).toEqual(['CLUE_PHOTOS_TOO_MANY']);
  expect(codesOf(await send(Buffer.from('%PDF-1.7\n')))).toEqual(['FILE_TYPE_NOT_ALLOWED']);
  expect(codesOf(await send(png(10), { 'x-phone-tail': '' }))).toEqual(['CLUE_PHONE_TAIL_NEEDED']);
  const { body } = await service.ask(
    'OFFICE',
    `{ clue(code: "HOTLINE:${number}") { evidence { totalCount nodes { type keptBy fileName } } } }`,
  );
  expect(body.data?.['clue']).toMatchObject({
    evidence: {
      totalCount: 9,
      nodes: expect.arrayContaining([{ type: 'image/png', keptBy: 'public', fileName: '欠条.png' }]) as object,
    },
  });
});

it('F48: whoever says that the money did not come has the clue taken up again, once it was concluded', async () => {
  const { number, queryCode = '' } = read(await tell(TYPED));
  const answer = (said: string) =>
    service.post(`/report/${queryCode}/answer`, JSON.stringify({ answer: said }), { ...JSON_BODY, ...TAIL });
  expect(codesOf(await answer('NOT_PAID'))).toEqual(['CLUE_STAGE']);
  const give = async (mutation: string, type: string, input: object) => {
    const all = { code: `HOTLINE:${number}`, idempotencyKey: mutation, ...input };
    const asked = `mutation ($input: ${type}!) { ${mutation}(input: $input) { stage } }`;
    expect((await service.ask('OFFICE', asked, { input: all })).body.errors).toBeUndefined();
  };
  await give('clueScreen', 'ClueInput', {});
  await give('clueAssign', 'ClueAssignInput', {});
  await give('clueSign', 'ClueInput', {});
  await give('clueCheck', 'ClueInput', {});
  const end = { conclusion: 'PAID', evidence: ['回单'], complainantToldOn: '2026-03-10' };
  await give('clueConclude', 'ClueConcludeInput', end);
  expect(read(await query(queryCode, TAIL))).toMatchObject({ stage: 'CONCLUDED', mayAnswer: true });
  expect(codesOf(await answer('PERHAPS'))).toEqual(['CLUE_VALUE_INVALID']);
  expect(read(await answer('NOT_PAID'))).toMatchObject({ stage: 'CHECKING', mayAnswer: false });
  expect(codesOf(await answer('NOT_PAID'))).toEqual(['CLUE_STAGE']);
});

it('a program tells the same in JSON, and is told its faults by code and field', async () => {
  const taken = await tell({ text: '没发工资', peopleCount: 3, reporterPhone: '13812345678', callBack: true });
  expect([taken.status, JSON.parse(taken.text)]).toMatchObject([
    201,
    { number: expect.stringMatching(/^W-/) as string },
  ]);
  const wrong = await tell({ text: '没发工资', amout: '1' });
  expect([wrong.status, wrong.body.errors?.map(({ extensions }) => extensions)]).toEqual([
    422,
    [{ code: 'CLUE_VALUE_INVALID', details: expect.objectContaining({ field: 'amout' }) as object }],
  ]);
  expect(codesOf(await tell([]))).toEqual(['BODY_NOT_JSON']);
});

it('whoever sends too many is told to wait, and may still ask how one stands', async () => {
  const { queryCode = '' } = read(await tell({ howLong: '1' }));
  let last = await tell({});
  for (let times = 0; times < 40 && last.status !== 429; times += 1) last = await tell({});
  expect([last.status, codesOf(last)]).toEqual([429, ['TOO_MANY_REQUESTS']]);
  expect((await query(queryCode)).status).toBe(200);
});
