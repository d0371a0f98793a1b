import { randomUUID } from 'node:crypto';
import { codesOf, type Who } from '@anxin/testing';
import { type Service, start } from './evidence.fixture';

let service: Service;
beforeAll(async () => {
  service = await start({ OFFICE_NAME: '秦安县治欠办', OFFICE_PHONE: '0938-6521234', REPORTS_PER_ADDRESS: '40' });
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
type Typed = Partial<typeof TYPED> & { form?: string };

const PAGE = { accept: 'text/html,application/xhtml+xml' };
const fill = (typed: Typed) =>
  service.post('/report', new URLSearchParams(typed).toString(), {
    'content-type': 'application/x-www-form-urlencoded',
    ...PAGE,
  });
const tell = (typed: object) => service.post('/report', JSON.stringify(typed), { 'content-type': 'application/json' });
const namesIn = (text: string) => [...text.matchAll(/<dd>([0-9A-Z-]+)<\/dd>/g)].map(([, name = '']) => name);
const rows = (sql: string): Promise<Record<string, unknown>[]> => service.app.database.query(sql);
const clues = async () => (await rows('SELECT count(*)::int AS clues FROM clue'))[0]?.['clues'];

it('the form is a page whole in itself, which asks nothing of anywhere and stands in no frame', async () => {
  const { status, text, headers } = await service.get('/report', PAGE);
  expect(status).toBe(200);
  expect(headers.get('content-security-policy')).toMatch(
    /^default-src 'none'; style-src 'sha256-[^']+'; form-action 'self'/,
  );
  expect(text).toContain('向秦安县治欠办反映拖欠农民工工资');
  const forms = [text, (await service.get('/report', PAGE)).text].map(
    (page) => /name="form" value="([^"]+)"/.exec(page)?.[1],
  );
  expect(new Set(forms).size).toBe(2);
});

it('S2-12: what was filled in is a clue of the office’s own line, and its reporter alone sees how it stands', async () => {
  const { status, text } = await fill({ ...TYPED, form: randomUUID() });
  const [number = '', queryCode = ''] = namesIn(text);
  expect([status, number, queryCode]).toEqual([
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
  expect(codesOf(await phone('OFFICE', ' '))).toEqual(['CLUE_REASON_MISSING']);
  expect(codesOf(await phone('CONTRACTOR', '核查线索'))[0]).toBe('FORBIDDEN');
  const looks = await service.app.rows<{ actor: string; payload: string }>(
    "SELECT actor, payload::text FROM journal WHERE type = 'PersonalDataSeen'",
  );
  expect(looks.map(({ actor, payload }) => [actor, JSON.parse(payload) as unknown])).toEqual([
    ['office-1', { field: 'Clue.reporterPhone', clue: `HOTLINE:${number}`, reason: '核查线索' }],
  ]);

  const shown = await service.get(`/report/${queryCode.toLowerCase()}`, PAGE);
  expect([shown.status, shown.headers.get('referrer-policy')]).toEqual([200, 'no-referrer']);
  expect(shown.text).toContain('已收到，正在甄别');
  expect(shown.text).not.toMatch(/张三|1381234|样例|工人/);
  const code = `HOTLINE:${number}`;
  const input = { code, idempotencyKey: 'r1', to: '住建局', reason: '不属欠薪' };
  await service.ask('OFFICE', 'mutation ($input: ClueTransferInput!) { clueTransfer(input: $input) { code } }', {
    input,
  });
  const state = JSON.parse((await service.get(`/report/${queryCode}`)).text) as object;
  expect(state).toEqual({
    number,
    receivedOn: '2026-03-10',
    stage: 'TRANSFERRED',
    state: '不属本办职责，已转有权处理的单位',
  });

  const [dump] =
    await rows(`SELECT (SELECT json_agg(r)::text FROM clue_report r) || (SELECT json_agg(q)::text FROM clue_query q)
    || (SELECT json_agg(j)::text FROM journal j) AS all`);
  expect(String(dump?.['all'])).not.toMatch(new RegExp(`张三|1381234|三个月|${queryCode}`));
});

it('a code that nobody was given shows nothing', async () => {
  for (const code of ['AAAA-BBBB-CCCC-DDDD', '%27%20OR%201=1', 'a'.repeat(60)]) {
    const page = await service.get(`/report/${code}`, PAGE);
    expect([page.status, page.text]).toEqual([404, expect.stringContaining('没有该查询码')]);
    expect(codesOf(await service.get(`/report/${code}`))).toEqual(['CLUE_QUERY_UNKNOWN']);
  }
});

it('sent twice, at once or later, it is one clue and one answer; completed it is the same clue', async () => {
  const before = Number(await clues());
  const form = randomUUID();
  const { amount: _, ...less } = TYPED;
  const answers = await Promise.all([1, 2, 3].map(() => fill({ ...less, form })));
  answers.push(await fill({ ...less, form }), await fill({ ...TYPED, form }));
  expect(new Set(answers.map(({ status, text }) => `${status} ${text}`)).size).toBe(1);
  expect(await clues()).toBe(before + 1);
  const changed = await fill({ ...TYPED, peopleCount: '12', form });
  expect([changed.status, changed.text]).toEqual([422, expect.stringContaining('这一项已经提交过，不能更改')]);
  expect(changed.text).toContain('id="peopleCount" name="peopleCount" aria-invalid="true"');
});

it('what cannot be read gives the form again with what was typed, and records nothing', async () => {
  const before = await clues();
  const form = randomUUID();
  const { status, text } = await fill({ ...TYPED, amount: '九万<多>', callBack: '', form });
  expect(status).toBe(422);
  expect(text).toContain('value="九万&lt;多&gt;"');
  expect(text).toContain('id="amount-fault"');
  expect(text).toContain('留下电话的，请同意回访');
  expect(text).toContain(`name="form" value="${form}"`);
  expect(text).toContain('我们11名工人三个月没发工资</textarea>');
  expect(await clues()).toBe(before);
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
    [{ code: 'CLUE_VALUE_INVALID', details: { field: 'amout' } }],
  ]);
  expect(codesOf(await tell([]))).toEqual(['BODY_NOT_JSON']);
});

it('whoever sends too many is told to wait or to call, and may still ask how one stands', async () => {
  let last = await fill({});
  for (let times = 0; times < 40 && last.status !== 429; times += 1) last = await fill({});
  expect([last.status, last.text]).toEqual([429, expect.stringContaining('致电 0938-6521234')]);
  expect(codesOf(await tell({}))).toEqual(['TOO_MANY_REQUESTS']);
  expect((await service.get('/report', PAGE)).status).toBe(200);
});
