import type { FastifyInstance } from 'fastify';
import { behind } from '../behind.fixture';
import { pagesBefore } from '../pages.fixture';

const entry = (code: string, more: object = {}) => ({
  ...{
    code,
    unitName: '样例建筑有限公司',
    creditCode: '91620599QA4XFD1Y5A',
    address: '样例路1号',
    role: null,
    name: '王**',
  },
  ...{
    facts: '拖欠工资',
    result: '列入名单',
    ground: 'LARGE_SUM',
    orderedFen: '9860000',
    people: 11,
    measures: ['TENDERS'],
  },
  ...{
    documentNo: '秦人社列〔2026〕1号',
    decidedOn: '2026-03-10',
    releasedOn: '2026-03-12',
    expiresOn: '2029-03-10',
    ...more,
  },
});
const CODE = '620522-BLK-2026-000001';

let services: Awaited<ReturnType<typeof behind>>;
let pages: FastifyInstance;
let entries: object[];
let cursors: (string | null)[];
beforeAll(async () => {
  services = await behind(() => {
    const blacklist = {
      on: '2026-03-20',
      quarters: ['2026-Q1'],
      totalCount: entries.length,
      endCursor: cursors.shift() ?? null,
      entries,
    };
    return { json: { data: { blacklist } } };
  });
  pages = pagesBefore(services.sources);
});
beforeEach(() => {
  services.asked.length = 0;
  [entries, cursors] = [[entry(CODE)], []];
});
afterAll(() => Promise.all([pages.close(), services.close()]));

const askedOf = (nth = 0) => (JSON.parse(services.asked[nth]?.body ?? '{}') as { variables: object }).variables;

describe('the public list', () => {
  it('says who, how much, to how many, by which decision, and until when', async () => {
    const { body } = await pages.inject('/blacklist');
    for (const said of [
      '98,600.00 元',
      '涉及 11 人',
      '秦人社列〔2026〕1号',
      '2026年3月12日',
      '2029年3月10日',
      '第五条',
      '限制招投标',
    ])
      expect(body).toContain(said);
    expect(body).toContain('截至 2026年3月20日，名单上共有 1 条');
  });

  it('is asked as the address says, and of what is none there it asks nothing', async () => {
    await pages.inject(`/blacklist?quarter=2026-Q1&q=${encodeURIComponent('样例')}&after=abc`);
    await pages.inject('/blacklist?quarter=2026&q=&after=%22');
    expect([askedOf(0), askedOf(1)]).toEqual([
      { quarter: '2026-Q1', search: '样例', after: 'abc', first: 50 },
      { first: 50 },
    ]);
  });

  it('may be kept for a minute, and is sent again only where it has changed', async () => {
    const { headers } = await pages.inject('/blacklist');
    expect(headers['cache-control']).toBe('public, max-age=60');
    const again = { url: '/blacklist', headers: { 'if-none-match': String(headers['etag']) } };
    expect((await pages.inject(again)).statusCode).toBe(304);
    entries = [];
    expect((await pages.inject(again)).statusCode).toBe(200);
  });

  it('has an address for each entry, which shows nothing once it is gone', async () => {
    expect((await pages.inject(`/blacklist/${CODE.toLowerCase()}`)).body).toContain('样例建筑有限公司');
    entries = [];
    const { statusCode, body } = await pages.inject(`/blacklist/${CODE}`);
    expect([statusCode, body]).toEqual([404, expect.stringContaining('名单上没有这一条')]);
  });

  it('shows a text of others as text', async () => {
    entries = [entry(CODE, { unitName: '<script>x</script>', facts: '"><img src=x>' })];
    expect((await pages.inject('/blacklist')).body).not.toMatch(/<script|<img/);
  });
});

describe('the list as a table', () => {
  it('has all pages, opens in Excel, and no cell of it is a formula', async () => {
    [entries, cursors] = [[entry(CODE, { unitName: '=HYPERLINK("x")', facts: '一,二' })], ['next', null]];
    const { body, headers } = await pages.inject('/blacklist.csv?quarter=2026-Q1');
    expect(headers['content-disposition']).toBe('attachment; filename="blacklist-2026-Q1.csv"');
    expect(body.charCodeAt(0)).toBe(0xfeff);
    expect(body.split('\r\n')).toHaveLength(4);
    expect(body).toContain(`"'=HYPERLINK(""x"")"`);
    expect(body).toContain('98600.00,11,秦人社列〔2026〕1号');
    expect(askedOf(1)).toMatchObject({ after: 'next' });
  });
});
