import type { FastifyInstance } from 'fastify';
import { behind, formOf, refusing } from '../behind.fixture';
import { pagesBefore } from '../pages.fixture';

const PROGRESS = {
  number: 'W-8QK2M-77XQA',
  receivedOn: '2026-03-10',
  stage: 'RECEIVED',
  state: { zh: '已收到，正在甄别', en: 'received, being screened' },
  next: [
    { duty: 'CONCLUDE', says: { zh: '办完并把结果告诉您', en: 'it is concluded' }, by: '2026-05-09', isLate: false },
  ],
  mayAnswer: false,
  photos: { most: 9, bytesEach: 20 * 1024 * 1024 },
  sms: null,
  seen: null,
};
const CODE = 'AB3D-EF7H-JK9M-NP2Q';
const evil = '"><script>alert(1)</script>';

type Behind = Awaited<ReturnType<typeof behind>>;
let services: Behind;
let pages: FastifyInstance;
/** What `cases` answers, for the spec that runs. */
let answer: Parameters<typeof behind>[0];
beforeAll(async () => {
  services = await behind((asked) => answer(asked));
  pages = pagesBefore(services.sources);
});
beforeEach(() => {
  services.asked.length = 0;
  answer = ({ url }) =>
    url.endsWith('/photos')
      ? { status: 201, json: { photos: 1 } }
      : { json: url === '/cases/report' ? { queryCode: CODE, ...PROGRESS } : PROGRESS };
});
afterAll(() => Promise.all([pages.close(), services.close()]));

const send = (url: string, values: Parameters<typeof formOf>[0]) =>
  pages.inject({ method: 'POST', url, ...formOf(values) });
const THREE = { form: 'f', howLong: '3', amount: '98600', reporterPhone: '138 1234 5678' };

describe('the form', () => {
  it('is whole in itself: no script, nothing of anywhere, three questions before anything else', async () => {
    const { statusCode, headers, body } = await pages.inject('/report');
    expect(statusCode).toBe(200);
    expect(headers['content-security-policy']).toMatch(/^default-src 'none'; style-src 'sha256-[^']+'; img-src/);
    expect(body).not.toMatch(/<script|<link|\son\w+=|https?:/);
    expect(Buffer.byteLength(body)).toBeLessThan(100_000);
    const names = [...body.matchAll(/<(?:input|textarea)[^>]* name="(\w+)"/g)].map(([, name]) => name);
    expect([...new Set(names)].slice(0, 5)).toEqual(['form', 'howLong', 'amount', 'reporterPhone', 'website']);
  });

  it('gives each filling a name of its own, and has a label at each field', async () => {
    const forms = await Promise.all([1, 2].map(async () => (await pages.inject('/report')).body));
    const [one, two] = forms.map((body) => /name="form" value="([^"]+)"/.exec(body)?.[1]);
    expect(one).not.toBe(two);
    for (const id of ['site', 'employerName', 'peopleCount', 'reporterName', 'text', 'photos'])
      expect(forms[0]).toContain(`<label for="${id}">`);
  });

  it('takes the project of a rights board’s code, and nothing that is none', async () => {
    expect((await pages.inject('/report?project=2506-620522-05-01-100070')).body).toContain(
      'value="2506-620522-05-01-100070"',
    );
    expect((await pages.inject(`/report?project=${encodeURIComponent(evil)}`)).body).not.toContain('alert(1)');
  });

  it('says how many photographs, how large, and what becomes of one that is too large, before any is sent', async () => {
    const { body } = await pages.inject('/report');
    expect(body).toContain('最多9张，每张不超过20兆');
    expect(body).toContain('太大的那张传不上');
    answer = () => ({ status: 503, json: {} });
    const without = await pages.inject('/report');
    expect([without.statusCode, without.body]).toEqual([200, expect.not.stringContaining('每张不超过')]);
  });

  it('speaks English where that is asked for', async () => {
    expect((await pages.inject('/report?lang=en')).body).toContain('My boss owes me');
    expect((await pages.inject({ url: '/report', headers: { 'accept-language': 'en-GB' } })).body).toContain(
      'lang="en"',
    );
  });
});

describe('what was filled in', () => {
  it('is told as it was typed, with consent where a telephone number was left', async () => {
    const { statusCode, body } = await send('/report', { ...THREE, site: '', website: '' });
    expect(statusCode).toBe(201);
    expect(JSON.parse(services.asked[0]?.body ?? '')).toEqual({ ...THREE, callBack: 'yes' });
    for (const said of [CODE, PROGRESS.number, '最迟 2026年5月9日', 'name="tail" value="5678"'])
      expect(body).toContain(said);
    await send('/report', { form: 'f', howLong: '3', amount: '1' });
    expect(JSON.parse(services.asked[1]?.body ?? '')).not.toHaveProperty('callBack');
  });

  it('sends its photographs one by one after it, each proved by code and telephone', async () => {
    const { body } = await send('/report', { ...THREE, photos: Buffer.from('png') });
    expect(services.asked.map(({ url }) => url)).toEqual(['/cases/report', `/cases/report/${CODE}/photos`]);
    expect(services.asked[1]).toMatchObject({
      body: 'png',
      headers: { 'x-phone-tail': '5678', 'x-file-name': 'x.png' },
    });
    expect(body).toContain('照片收到了，一共 1 张');
  });

  it('is in though its photographs were refused, and the page says why', async () => {
    const taken = answer;
    answer = (asked) => (asked.url.endsWith('/photos') ? refusing('FILE_TYPE_NOT_ALLOWED') : taken(asked));
    const { statusCode, body } = await send('/report', { ...THREE, photos: Buffer.from('png') });
    expect([statusCode, body]).toEqual([201, expect.stringContaining('有照片没传上：FILE_TYPE_NOT_ALLOWED')]);
  });

  it('is in with its code though a photograph is larger than any form may have', async () => {
    const { statusCode, body } = await send('/report', { ...THREE, photos: Buffer.alloc(33 * 1024 * 1024) });
    expect(statusCode).toBe(201);
    for (const said of [CODE, '多出来的没收到']) expect(body).toContain(said);
  });

  it('stands again beside what is wrong with it, and runs none of itself', async () => {
    answer = () => ({
      ...refusing('CLUE_VALUE_INVALID', { field: 'amount', zh: '“很多”不是金额。', en: 'x' }),
      status: 422,
    });
    const typed = { ...THREE, amount: '很多', employerName: evil, photos: Buffer.from('png') };
    const { statusCode, body } = await send('/report', typed);
    expect(statusCode).toBe(422);
    expect(body).toContain('<span class="fault" id="amount-fault">“很多”不是金额。</span>');
    expect(body).toContain('aria-invalid="true" aria-describedby="amount-hint amount-fault"');
    for (const kept of ['value="很多"', 'value="138 1234 5678"', 'name="form" value="f"', '照片要重新选一次'])
      expect(body).toContain(kept);
    expect(body).not.toContain('<script');
  });

  it('is kept on the page while nothing behind it answers', async () => {
    const alone = pagesBefore({ services: new Map([['cases', 'http://127.0.0.1:9']]) });
    const { statusCode, body } = await alone.inject({ method: 'POST', url: '/report', ...formOf(THREE) });
    expect([statusCode, body]).toEqual([503, expect.stringContaining('现在提交不上去')]);
    expect(body).toContain('value="98600"');
    await alone.close();
  });

  it('that comes too often is told to wait or to call', async () => {
    answer = () => ({ ...refusing('TOO_MANY_REQUESTS'), status: 429 });
    const { statusCode, body } = await send('/report', THREE);
    expect([statusCode, body]).toEqual([429, expect.stringContaining('0938-6521234')]);
  });
});

describe('how a report stands', () => {
  it('is shown to whoever has the code and the telephone, counted by their own address', async () => {
    const { body } = await send('/report/progress', { code: ` ${CODE.toLowerCase()} `, tail: '5678' });
    expect(body).toContain('已收到，正在甄别');
    expect(services.asked[0]).toMatchObject({
      url: `/cases/report/${CODE}`,
      headers: { 'x-phone-tail': '5678', 'x-forwarded-for': '127.0.0.1' },
    });
  });

  it.each([
    ['CLUE_PHONE_TAIL_NEEDED', 403, '请填反映时留的电话的后四位'],
    ['CLUE_PHONE_TAIL_WRONG', 403, '电话后四位不对'],
    ['CLUE_QUERY_UNKNOWN', 404, '没有这个查询码'],
  ])('%s asks again, and shows nothing', async (code, status, says) => {
    answer = () => refusing(code);
    const { statusCode, body } = await pages.inject(`/report/${CODE}`);
    expect([statusCode, body]).toEqual([status, expect.stringContaining(says)]);
    expect(body).not.toContain(PROGRESS.number);
  });

  it('asks nothing for what is no code', async () => {
    expect((await pages.inject('/report/%2e%2e%2fx')).statusCode).toBe(404);
    expect(services.asked).toEqual([]);
  });

  it('once concluded, has a button for money that did not come', async () => {
    answer = () => ({ json: { ...PROGRESS, stage: 'CONCLUDED', mayAnswer: true, next: [] } });
    expect((await pages.inject(`/report/${CODE}`)).body).toContain('value="NOT_PAID"');
    const { body } = await send(`/report/${CODE}/answer`, { tail: '5678', answer: 'NOT_PAID' });
    expect(services.asked[1]).toMatchObject({ url: `/cases/report/${CODE}/answer`, body: '{"answer":"NOT_PAID"}' });
    expect(body).toContain('已经重新办理');
  });

  it('says who looked at the number that was left, and why', async () => {
    expect((await pages.inject(`/report/${CODE}`)).body).not.toContain('谁看过我的完整号码');
    answer = () => ({ json: { ...PROGRESS, seen: [{ on: '2026-03-11', officer: 'town-1', reason: evil }] } });
    const { body } = await pages.inject(`/report/${CODE}`);
    expect(body).toContain('谁看过我的完整号码');
    expect(body).toContain('2026年3月11日');
    expect(body).toContain('town-1');
    expect(body).not.toContain(evil);
  });

  it('F47: says whether steps are told by SMS, and stops or begins it by a button', async () => {
    expect((await pages.inject(`/report/${CODE}`)).body).not.toContain('/sms');
    answer = () => ({ json: { ...PROGRESS, sms: 'WANTED' } });
    expect((await pages.inject(`/report/${CODE}`)).body).toContain('不要再发短信');
    answer = () => ({ json: { ...PROGRESS, sms: 'STOPPED' } });
    services.asked.length = 0;
    const { body } = await send(`/report/${CODE}/sms`, { tail: '5678', wanted: 'no' });
    expect(services.asked[0]).toMatchObject({ url: `/cases/report/${CODE}/sms`, body: '{"wanted":"no"}' });
    expect(body).toContain('重新发短信告诉我');
  });
});
