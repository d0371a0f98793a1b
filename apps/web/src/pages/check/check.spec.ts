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

let services: Awaited<ReturnType<typeof behind>>;
let pages: FastifyInstance;
let standing = 'VALID';
beforeAll(async () => {
  services = await behind(({ url }) =>
    [`/enforcement/check/${CODE}`, `/enforcement/check/${DIGEST}`].includes(url)
      ? { json: { ...DOCUMENT, standing } }
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

  it('by its file, of which only the digest goes on', async () => {
    services.asked.length = 0;
    const { body } = await pages.inject({ method: 'POST', url: '/check', ...formOf({ file: FILE }) });
    expect(body).toContain(DOCUMENT.name);
    expect(services.asked.map(({ url, body: sent }) => [url, sent])).toEqual([
      [`/cases/check/${DIGEST}`, ''],
      [`/enforcement/check/${DIGEST}`, ''],
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
