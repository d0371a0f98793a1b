import { plainDate } from '@anxin/domain-kit';
import { signMessage } from '@anxin/identity';
import { append } from '@anxin/service-kit';
import { codesOf } from '@anxin/testing';
import { type Service, start } from './evidence.fixture';

const [OLD, NEW, PROVINCE] = ['o'.repeat(32), 'n'.repeat(32), 'p'.repeat(32)];

let service: Service;
beforeAll(async () => {
  service = await start({ PLATFORM_KEYS: `12345/2025=${OLD},12345/2026=${NEW},province/2026=${PROVINCE}` });
});
afterAll(() => service.close());
afterEach(() => jest.restoreAllMocks());

const TOLD = {
  receivedAt: '2026-03-09 10:00:00',
  reporterName: '张三',
  reporterPhone: '13812345678',
  areaCode: '620522104',
  peopleCount: 11,
  amount: '98600.00',
  text: '三个月没发工资，电话 13812345678',
};

type Sending = {
  platform?: string;
  keyId?: string;
  secret?: string;
  ahead?: number;
  sent?: string | Buffer;
  headers?: Record<string, string>;
};
const send = (
  body: object | Buffer,
  { platform = '12345', keyId = '2026', secret = NEW, ahead = 0, sent, headers }: Sending = {},
) => {
  const bytes = Buffer.isBuffer(body) ? body : Buffer.from(JSON.stringify(body));
  const timestamp = String(Math.floor(Date.now() / 1000) + ahead);
  return service.post(`/platforms/${platform}/clues`, Buffer.from(sent ?? bytes), {
    'content-type': 'application/json',
    'x-platform-key': keyId,
    'x-platform-timestamp': timestamp,
    'x-platform-signature': signMessage(secret, timestamp, bytes),
    ...headers,
  });
};
const read = ({ text }: { readonly text: string }) => JSON.parse(text) as unknown;
const rows = (sql: string): Promise<Record<string, unknown>[]> => service.app.database.query(sql);
const standing = () =>
  rows(`SELECT (SELECT count(*) FROM clue) AS clues, (SELECT count(*) FROM clue_report) AS reports,
    (SELECT count(*) FROM journal) AS journal`);

const CLUE = 'stage people amountFen employerName words deadlines { duty dueOn }';
const find = async (externalNo: string, who: 'OFFICE' | 'HOUSING' = 'OFFICE', fields = CLUE) => {
  const query = `{ clue(code: "HOTLINE_12345:${externalNo}") { ${fields} } }`;
  return (await service.ask(who, query)).body.data?.['clue'];
};

it('what a platform signs comes in as a row of clues.csv, under its number, and says what it did not know', async () => {
  const answer = await send({ ...TOLD, externalNo: 'A-1', urgency: '张三很急' });
  expect([answer.status, read(answer)]).toEqual([
    200,
    { code: 'HOTLINE_12345:A-1', stage: 'RECEIVED', unknownFields: ['urgency'] },
  ]);
  expect(await find('A-1')).toMatchObject({ people: 11, amountFen: '9860000' });
  const header = 'channel,externalNo,receivedAt,reporterName,reporterPhone,areaCode,peopleCount,amount,text';
  const row = `HOTLINE_12345,A-1,${Object.values(TOLD).join(',')}`;
  const report = read(await service.upload('clues.csv', `${header}\n${row}\n`));
  expect(report).toMatchObject({ recorded: 0, same: 1, refused: 0 });
  const [dump] = await rows(`SELECT (SELECT json_agg(r)::text FROM clue_report r) ||
    (SELECT json_agg(j)::text FROM journal j) AS all`);
  expect(String(dump?.['all'])).not.toMatch(/张三|13812345678|三个月/);
});

it('either key holds while a platform changes them', async () => {
  const body = { ...TOLD, externalNo: 'A-2' };
  const answers = [await send(body, { keyId: '2025', secret: OLD }), await send(body)];
  expect(answers.map(({ status }) => status)).toEqual([200, 200]);
});

it('duplicated, one after the other or at once, it is one clue and one answer', async () => {
  const body = { ...TOLD, externalNo: 'D-1' };
  const answers = await Promise.all([1, 2, 3, 4, 5].map(() => send(body)));
  answers.push(await send(body));
  expect(new Set(answers.map(({ status, text }) => `${status} ${text}`)).size).toBe(1);
  expect(answers[0]?.status).toBe(200);
  const told = await rows(`SELECT type FROM journal WHERE stream = 'clue:HOTLINE_12345:D-1'`);
  expect(told).toHaveLength(1);
});

it('what contradicts is refused with the field, and changes nothing', async () => {
  await send({ ...TOLD, externalNo: 'C-1' });
  const before = await standing();
  const answer = await send({ ...TOLD, externalNo: 'C-1', peopleCount: 12, areaCode: null });
  expect(answer.status).toBe(409);
  expect(answer.body.errors?.map(({ extensions }) => extensions)).toEqual([
    { code: 'CLUE_CONTRADICTS', details: { field: 'peopleCount' } },
  ]);
  expect(await standing()).toEqual(before);
});

it('what cannot be read is refused, each field with its code', async () => {
  const answer = await send({ ...TOLD, receivedAt: '2026-03-11 00:00:00', amount: '很多' });
  expect(answer.status).toBe(422);
  expect(answer.body.errors?.map(({ extensions }) => extensions.details)).toEqual([
    { field: 'externalNo', fault: 'REQUIRED' },
    { field: 'receivedAt', fault: 'FUTURE' },
    { field: 'amount', fault: 'AMOUNT' },
  ]);
});

it('reordered, what is told in parts comes to the same state', async () => {
  const { receivedAt } = TOLD;
  const parts = [
    { receivedAt, peopleCount: 11 },
    { receivedAt, amount: '98600.00', employerName: '样例建筑' },
    { receivedAt, text: '没发工资' },
  ];
  for (const part of parts) await send({ ...part, externalNo: 'R-1' });
  for (const part of parts.toReversed()) await send({ ...part, externalNo: 'R-2' });
  expect(await find('R-1')).toMatchObject({ people: 11, amountFen: '9860000', employerName: '样例建筑' });
  expect(await find('R-2')).toEqual(await find('R-1'));
});

it('late, its clocks run from the day on which the platform took it in', async () => {
  await send({ externalNo: 'L-1', receivedAt: '2026-01-05 23:59:59' });
  await service.upload('clues.csv', 'channel,externalNo,receivedAt\nHOTLINE_12345,L-2,2026-01-05 08:00:00\n');
  const late = await find('L-1');
  const days = (late as { deadlines: { duty: string; dueOn: string }[] }).deadlines;
  expect(days.map(({ duty }) => duty).toSorted()).toEqual(['ANSWER', 'CONCLUDE']);
  expect(days.every(({ dueOn }) => dueOn < '2026-03-10')).toBe(true);
  expect(await find('L-2')).toEqual(late);
});

it('of a project that is not known yet, it is found by whoever sees the project once it is', async () => {
  await send({ externalNo: 'P-1', receivedAt: TOLD.receivedAt, projectCode: 'P-LATER' });
  expect(await find('P-1', 'HOUSING', 'code')).toBeNull();
  await service.app.database.transaction(async (tx) => {
    await tx.query(
      `INSERT INTO project (code, name, sector, area_code, owner_credit_code, contractor_credit_code)
       VALUES ('P-LATER', '样例花园', 'HOUSING', '620522104', 'o', 'c')`,
    );
    const entry = { stream: 'project:x', type: 'Told', place: { sector: null, area: null }, payload: {} };
    await append(tx, [entry], { actor: 'test', businessDay: plainDate('2026-03-10'), cause: 'test' });
  });
  expect(await find('P-1', 'HOUSING', 'code')).toEqual({ code: 'HOTLINE_12345:P-1' });
});

describe('refused, with nothing recorded and nobody named in the log:', () => {
  const body = { ...TOLD, externalNo: 'F-1' };
  const forged = JSON.stringify({ ...body, amount: '1.00' });
  it.each<[string, object | Buffer, Sending, number, string]>([
    ['a forged body', body, { sent: forged }, 401, 'SIGNATURE_INVALID'],
    ['a key that is not known', body, { keyId: '2027' }, 401, 'SIGNATURE_INVALID'],
    ['another key', body, { secret: OLD }, 401, 'SIGNATURE_INVALID'],
    ['the key of another platform', body, { secret: PROVINCE }, 401, 'SIGNATURE_INVALID'],
    ['no signature', body, { headers: { 'x-platform-signature': '' } }, 401, 'SIGNATURE_INVALID'],
    ['what was signed long ago', body, { ahead: -301 }, 401, 'SIGNATURE_EXPIRED'],
    ['what is signed for later', body, { ahead: 310 }, 401, 'SIGNATURE_EXPIRED'],
    ['half an object', Buffer.from('{"externalNo":"F-1"'), {}, 400, 'BODY_NOT_JSON'],
    ['bytes that are no UTF-8', Buffer.from([0x22, 0xff, 0x22]), {}, 400, 'BODY_NOT_UTF8'],
    ['another type', body, { headers: { 'content-type': 'text/plain' } }, 415, 'UNSUPPORTED_MEDIA_TYPE'],
    ['too much', Buffer.alloc(256 * 1024 + 1, 0x20), {}, 413, 'BODY_TOO_LARGE'],
    ['a contradiction in terms', { ...body, channel: 'VISIT' }, {}, 400, 'CLUE_VALUE_INVALID'],
  ])('%s', async (_, content, sending, status, code) => {
    const log = jest.spyOn(service.app.log, 'info');
    const before = await standing();
    const answer = await send(content, sending);
    expect([answer.status, codesOf(answer)]).toEqual([status, [code]]);
    expect(await standing()).toEqual(before);
    const logged = log.mock.calls.filter(([line]) => JSON.stringify(line).includes('platform:12345'));
    expect(logged).toHaveLength(1);
    expect(JSON.stringify(log.mock.calls)).not.toMatch(/张三|13812345678|98600/);
  });

  it.each(['national', 'weibo', '__proto__'])('the platform %s, which has no key', async (platform) => {
    const answer = await send(body, { platform });
    expect([answer.status, codesOf(answer)]).toEqual([404, ['NOT_FOUND']]);
  });
});
