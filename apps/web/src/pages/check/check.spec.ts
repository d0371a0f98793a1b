import { createHash } from 'node:crypto';
import type { FastifyInstance } from 'fastify';
import { behind, formOf, refusing } from '../behind.fixture';
import { pagesBefore } from '../pages.fixture';

const CODE = 'AB3D-EF7H-JK9M-NP2Q';
const FILE = Buffer.from('%PDF-1.7 a decision');
const DIGEST = createHash('sha256').update(FILE).digest('hex');
const DOCUMENT = {
  name: '责令限期支付决定书',
  number: '秦治欠办令〔2026〕3号',
  version: 1,
  issuedOn: '2026-03-09',
  digest: DIGEST,
};

const STATEMENT_CODE = 'XB3D-EF7H-JK9M-NP2Q';
const STATEMENT = {
  ...{ kind: 'WAGE_STATEMENT', payMonth: '2025-11', on: '2025-12-26', issuedAt: '2025-12-26T17:30:00.000Z' },
  ...{ payableFen: '638400', paidFen: '600000', arrearsFen: null },
};

let services: Awaited<ReturnType<typeof behind>>;
let pages: FastifyInstance;
let standing = 'VALID';
beforeAll(async () => {
  services = await behind(({ url }) =>
    [`/enforcement/check/${CODE}`, `/enforcement/check/${DIGEST}`].includes(url)
      ? { json: { ...DOCUMENT, standing } }
      : url === `/workers/check/${STATEMENT_CODE}`
        ? { json: STATEMENT }
        : refusing('DOCUMENT_CODE_UNKNOWN'),
  );
  pages = pagesBefore(services.sources);
});
afterAll(() => Promise.all([pages.close(), services.close()]));

describe('a document is checked', () => {
  it.each([
    ['VALID', '是真的，现在有效'],
    ['REPLACED', '已经换成新的版本'],
    ['WITHDRAWN', '已经撤回'],
  ])('by its code, whichever service issued it: %s', async (stands, says) => {
    standing = stands;
    const { statusCode, body } = await pages.inject(`/check/${CODE}`);
    expect([statusCode, body]).toEqual([200, expect.stringContaining(says)]);
    expect(body).toContain(DOCUMENT.number);
  });

  it('a statement of wages by its code: its month, its totals and when, with the time of China', async () => {
    const { statusCode, body } = await pages.inject(`/check/${STATEMENT_CODE}`);
    expect(statusCode).toBe(200);
    for (const says of [
      '是真的，是本系统出具的工资单',
      '2025年11月',
      '6,384.00 元',
      '6,000.00 元',
      '待定',
      '2025年12月27日',
    ])
      expect(body).toContain(says);
  });

  it('by its file, of which only the digest goes on', async () => {
    services.asked.length = 0;
    const { body } = await pages.inject({ method: 'POST', url: '/check', ...formOf({ file: FILE }) });
    expect(body).toContain(DOCUMENT.name);
    expect(services.asked.map(({ url, body: sent }) => [url, sent])).toEqual([
      [`/cases/check/${DIGEST}`, ''],
      [`/enforcement/check/${DIGEST}`, ''],
      [`/workers/check/${DIGEST}`, ''],
    ]);
  });

  it('and where there is none, the page says not to trust it', async () => {
    const changed = await pages.inject({ method: 'POST', url: '/check', ...formOf({ file: Buffer.from('x') }) });
    expect([changed.statusCode, changed.body]).toEqual([404, expect.stringContaining('改动过一个字')]);
    const typed = await pages.inject({ method: 'POST', url: '/check', ...formOf({ code: '<script>' }) });
    expect([typed.statusCode, typed.body]).toEqual([404, expect.stringContaining('不要相信它')]);
    expect(typed.body).not.toContain('<script>');
  });
});
