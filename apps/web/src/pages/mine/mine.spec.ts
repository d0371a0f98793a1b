import type { FastifyInstance } from 'fastify';
import { behind, formOf, refusing } from '../behind.fixture';
import { pagesBefore } from '../pages.fixture';

const line = (payMonth: string, more: object = {}) => ({
  ...{ projectName: '样例花园二期', projectCode: '2506-620522-05-01-100070' },
  ...{ payMonth, attendanceDays: 21, incompleteDays: 2, basis: 'SIGNED_SHEET' },
  ...{
    payableFen: '638400',
    paidFen: '600000',
    misdirectedFen: '0',
    dueOn: '2025-12-19',
    arrearsFen: '38400',
    daysLate: 7,
    confirmation: null,
    ...more,
  },
});
const explained = (one: object) => ({
  why: { says: { zh: '应发减已发，还欠您 384.00 元。', en: 'Due less paid.' } },
  ...one,
});
const STAY = {
  projectName: '样例花园二期',
  workType: '钢筋工',
  wageType: 'DAY',
  wageRateFen: '30000',
  enteredOn: '2025-09-01',
  leftOn: null,
};
const STATEMENT = { html: '<!doctype html><style>p{color:red}</style><p>工资单</p>', signed: 'a.b.c' };

let services: Awaited<ReturnType<typeof behind>>;
let pages: FastifyInstance;
let lines: object[];
let answer: Parameters<typeof behind>[0];
const good: typeof answer = ({ url, body }) => {
  if (url.endsWith('/worker-codes/open')) return { json: { token: 'the.token.itself', expiresInSeconds: 900 } };
  if (body.includes('OwnStatement')) return { json: { data: { me: { statement: STATEMENT } } } };
  if (body.includes('WhyOwn'))
    return { json: { data: { me: { wageLines: { nodes: lines.slice(-12).map(explained) } } } } };
  const edges = lines.map((node, nth) => ({ cursor: `c${nth}`, node }));
  const me = { nameMasked: '邓*', stays: { nodes: [STAY] }, wageLines: { edges }, seen: { nodes: [] } };
  return { json: { data: { me } } };
};
beforeAll(async () => {
  services = await behind((asked) => answer(asked));
  pages = pagesBefore(services.sources);
});
beforeEach(() => {
  services.asked.length = 0;
  [answer, lines] = [good, [line('2025-10', { arrearsFen: '0' }), line('2025-11')]];
});
afterAll(() => Promise.all([pages.close(), services.close()]));

const open = () =>
  pages.inject({ method: 'POST', url: '/mine', ...formOf({ code: 'AB3D-EF7H-JK9M-NP2Q', tail: '5822' }) });
const cookieOf = async (): Promise<string> => String((await open()).headers['set-cookie']).split(';')[0] ?? '';
const confirming = (fields: Record<string, string>, cookie: string) => {
  const { payload, headers } = formOf(fields);
  return { payload, headers: { ...headers, cookie } };
};
const mine = async (url = '/mine') => pages.inject({ url, headers: { cookie: await cookieOf() } });

describe('one’s own wages', () => {
  it('are opened by the code and the last four, for as long as the service says, and no script has the token', async () => {
    const { statusCode, headers } = await open();
    const cookie = String(headers['set-cookie']);
    expect([statusCode, headers['location']]).toEqual([303, '/mine?lang=zh']);
    expect(cookie).toMatch(/^anxin-mine=[\w-]+; Max-Age=900; Path=\/; HttpOnly; SameSite=Lax$/);
    expect(Buffer.from(cookie.split(/[=;]/)[1] ?? '', 'base64url').toString('latin1')).not.toContain('the.token');
    expect(services.asked[0]).toMatchObject({ body: '{"code":"AB3D-EF7H-JK9M-NP2Q","tail":"5822"}' });
  });

  it('are days, what is due, paid and owed, by when and why, the latest month first', async () => {
    const { body } = await mine();
    for (const said of [
      '邓*，您的工资',
      '384.00 元',
      '21 天',
      '另有 2 天只打了一次卡',
      '6,384.00 元',
      '按您签字的工资表',
      '已经晚了 7 天',
      '应发减已发',
      '每天 300.00 元',
    ])
      expect(body).toContain(said);
    expect(body.indexOf('2025年11月')).toBeLessThan(body.indexOf('2025年10月'));
    expect(services.asked[1]?.headers['authorization']).toBe('Bearer the.token.itself');
    expect(body).not.toContain('the.token');
  });

  it('say what cannot be computed and what went to somebody else, and count neither as owed', async () => {
    const unknown = { payableFen: null, arrearsFen: null, dueOn: null, daysLate: null };
    lines = [line('2025-10', unknown), line('2025-11', { misdirectedFen: '100', arrearsFen: '0' })];
    const { body } = await mine();
    for (const said of ['现在没有算出欠您的工资', '另有 1 笔还缺材料', '还算不出来', '发到了别人卡上'])
      expect(body).toContain(said);
  });

  it('of many months explain the last twelve; the rest are told, confirmed and contested alike', async () => {
    lines = Array.from({ length: 15 }, (_, nth) =>
      line(`202${4 + Math.trunc(nth / 12)}-${String((nth % 12) + 1).padStart(2, '0')}`),
    );
    const { body } = await mine();
    expect(JSON.parse(services.asked[2]?.body ?? '')).toMatchObject({ variables: { after: 'c2' } });
    const earlier = body.slice(body.indexOf('更早的月份'));
    expect(earlier.match(/name="month" value="[^"]*"/g)).toEqual(
      ['2024-03', '2024-02', '2024-01'].map((month) => `name="month" value="${month}"`),
    );
    expect(earlier.match(/这个月不对？告诉我们/g)).toHaveLength(3);
    expect(body.match(/我看过了，这个月没错/g)).toHaveLength(15);
  });

  it('are printed as the service states them, and proved by its file', async () => {
    const page = await mine('/mine/statement/2025-11');
    expect([page.body, page.headers['cache-control']]).toEqual([STATEMENT.html, 'no-store']);
    expect(page.headers['content-security-policy']).toMatch(/^default-src 'none'; style-src 'sha256-/);
    const file = await mine('/mine/statement/2025-11.jws');
    expect([file.body, file.headers['content-type']]).toEqual(['a.b.c', 'application/jose']);
  });

  it('of what is no month are those of all months', async () => {
    expect((await mine('/mine/statement/2025-13')).headers['location']).toBe('/mine?lang=zh');
  });

  it('are objected to by a report that has the project and the month filled in', async () => {
    const { body } = await mine();
    const address = /href="(\/report\?[^"]*month=2025-11[^"]*)"/.exec(body)?.[1]?.replaceAll('&amp;', '&') ?? '';
    const form = (await pages.inject(address)).body;
    for (const said of [
      ...['2025年11月的工资，哪里不对？', 'name="periodFrom" value="2025-11"', 'name="periodTo" value="2025-11"'],
      ...['value="2506-620522-05-01-100070"', 'value="样例花园二期"'],
    ])
      expect(form).toContain(said);
    expect(form).not.toContain('name="howLong"');
    expect(body + form).not.toMatch(/<script/);
  });

  it('are confirmed as they were shown, by their own token, and said to be', async () => {
    const { body } = await mine();
    expect(body.match(/我看过了，这个月没错/g)).toHaveLength(2);
    const hidden = [...body.matchAll(/type="hidden" name="(\w+)" value="([^"]*)"/g)].map(([, ...pair]) => pair);
    const fields = Object.fromEntries(hidden.slice(0, 6)) as Record<string, string>;
    services.asked.length = 0;
    const cookie = await cookieOf();
    const give = () => pages.inject({ method: 'POST', url: '/mine/confirm', ...confirming(fields, cookie) });
    expect((await give()).headers['location']).toBe('/mine?lang=zh');
    const { variables } = JSON.parse(services.asked.at(-1)?.body ?? '') as { variables: { input: object } };
    expect(variables.input).toEqual({
      ...{ projectCode: '2506-620522-05-01-100070', payMonth: '2025-11', attendanceDays: 21 },
      ...{ payableFen: '638400', paidFen: '600000', idempotencyKey: fields['form'] },
    });
    answer = (asked) => (asked.body.includes('ConfirmOwn') ? refusing('MONTH_CONFIRMATION_CHANGED') : good(asked));
    expect((await give()).headers['location']).toBe('/mine?changed&lang=zh');
    expect((await mine('/mine?changed&lang=zh')).body).toContain('您看的时候数变了');
  });

  it('say what was confirmed, and ask again where it has changed since', async () => {
    const on = '2025-12-20';
    lines = [
      line('2025-10', { confirmation: { on, isSame: true } }),
      line('2025-11', { confirmation: { on, isSame: false } }),
    ];
    const { body } = await mine();
    for (const said of ['✓ 您 2025年12月20日 说过：这个月没错', '您 2025年12月20日 说过没错，后来数又变了'])
      expect(body).toContain(said);
    expect(body.match(/我看过了，这个月没错/g)).toHaveLength(1);
  });

  it('are closed by whoever has read them', async () => {
    const leave = { method: 'POST', url: '/mine/leave', ...formOf({}) } as const;
    expect(String((await pages.inject(leave)).headers['set-cookie'])).toMatch(/^anxin-mine=;/);
  });
});

describe('the own wages stay closed', () => {
  it.each([
    ['WORKER_CODE_UNKNOWN', '没有这个查询码'],
    ['WORKER_CODE_WRONG', '后四位不对'],
    ['WORKER_CODE_LOCKED', '锁住了'],
    ['WORKER_CODE_EXPIRED', '过期了'],
  ])('%s', async (code, says) => {
    answer = () => refusing(code);
    const { statusCode, body, headers } = await open();
    expect([statusCode, body, headers['set-cookie']]).toEqual([403, expect.stringContaining(says), undefined]);
    expect(body).not.toContain('value="5822"');
  });

  it('without a cookie, with one that is not ours, and after its time', async () => {
    for (const cookie of ['', 'anxin-mine=AAAA']) {
      const { body } = await pages.inject({ url: '/mine', headers: { cookie } });
      expect(body).toContain('name="code"');
    }
    expect(services.asked).toEqual([]);
    const cookie = await cookieOf();
    answer = () => ({ ...refusing('UNAUTHENTICATED'), status: 401 });
    const { body } = await pages.inject({ url: '/mine', headers: { cookie } });
    expect(body).toContain('时间到了');
  });

  it('and a paper’s square code fills in no more than the code', async () => {
    const { body } = await pages.inject('/mine/AB3D-EF7H-JK9M-NP2Q');
    expect(body).toContain('value="AB3D-EF7H-JK9M-NP2Q"');
    expect(services.asked).toEqual([]);
  });
});
