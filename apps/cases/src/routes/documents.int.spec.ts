import { createHash } from 'node:crypto';
import { codesOf, type Who } from '@anxin/testing';
import { parseDocumentNumber } from '@anxin/law';
import { type Service, start } from './evidence.fixture';

let service: Service;
beforeAll(async () => {
  service = await start({
    OFFICE_WORD: '秦治欠办',
    OFFICE_NAME: '秦安县治欠办',
    CHECK_URL: 'https://anxin.example/check',
  });
  const header = 'channel,externalNo,receivedAt,reporterName,employerName,areaCode,peopleCount,amount';
  const row = 'VISIT,V-1,2026-03-09 10:00:00,㛃某,甘肃样例建筑有限公司,620522104,11,98600.00';
  expect((await service.upload('clues.csv', `${header}\n${row}\n`)).status).toBe(200);
});
afterAll(() => service.close());

const DOCUMENT = 'id subject kind number version isWithdrawn versions { version digest bytes checkCode download }';
type Version = { version: number; digest: string; bytes: number; checkCode: string; download: string };
type Document = { id: string; number: string; version: number; isWithdrawn: boolean; versions: Version[] };
let keys = 0;
const give = (who: Who, mutation: string, input: object) => {
  const type = `D${mutation.slice(1)}Input`;
  return service.ask(who, `mutation ($input: ${type}!) { ${mutation}(input: $input) { ${DOCUMENT} } }`, {
    input: { idempotencyKey: `k${++keys}`, ...input },
  });
};
const ok = async (mutation: string, input: object): Promise<Document> => {
  const { body } = await give('OFFICE', mutation, input);
  expect(body.errors).toBeUndefined();
  return body.data?.[mutation] as Document;
};
const SUBJECT = 'clue:VISIT:V-1';
const issue = (kind: string, more: object = {}): Promise<Document> =>
  ok('documentIssue', { subject: SUBJECT, kind, ...more });
const REMINDER = { reason: '至今未签收', dueOn: '2026-03-20', addressee: '五营镇人民政府' };
const check = async (code: string) => fetch(`${service.url}/check/${code}`);
const standing = async (code: string): Promise<unknown> =>
  ((await (await check(code)).json()) as { standing: unknown }).standing;
const rows = (sql: string): Promise<Record<string, unknown>[]> => service.app.database.query(sql);

it('a document is issued from its subject, kept as a PDF, read by whoever sees it, and that is on record', async () => {
  const document = await issue('ACCEPTANCE');
  expect(document).toMatchObject({ subject: SUBJECT, version: 1, isWithdrawn: false });
  const [version] = document.versions;
  const answer = await fetch(`${service.url}${version?.download}`, { headers: service.as('TOWN') });
  const pdf = Buffer.from(await answer.arrayBuffer());
  expect(pdf.subarray(0, 5).toString()).toBe('%PDF-');
  expect([pdf.length, createHash('sha256').update(pdf).digest('hex')]).toEqual([version?.bytes, version?.digest]);
  const told = await rows(
    `SELECT type, actor, payload FROM journal WHERE stream = 'document:${document.id}' ORDER BY version`,
  );
  expect(told.map(({ type, actor }) => [type, actor])).toEqual([
    ['DocumentIssued', 'office-1'],
    ['DocumentRead', 'town-1'],
  ]);
  expect(JSON.stringify(told)).not.toMatch(/㛃某|样例建筑/);
  const list = `{ clue(code: "VISIT:V-1") { documents { totalCount nodes { number } } } }`;
  expect((await service.ask('TOWN', list)).body.data).toEqual({
    clue: { documents: { totalCount: 1, nodes: [{ number: document.number }] } },
  });
});

it('S4-12, IDF-13: letters have numbers of their kind and year without a gap, however many are issued at once', async () => {
  const refused = give('OFFICE', 'documentIssue', { subject: SUBJECT, kind: 'REMINDER' });
  const many = await Promise.all([1, 2, 3, 4, 5, 6].map(() => issue('REMINDER', REMINDER)));
  expect(codesOf(await refused)).toEqual(['DOCUMENT_FACTS_MISSING']);
  const numbers = many.map(({ number }) => parseDocumentNumber(number));
  expect(numbers.map((number) => number?.sequence).toSorted()).toEqual([1, 2, 3, 4, 5, 6]);
  expect(new Set(numbers.map((number) => `${number?.word} ${number?.year}`))).toEqual(new Set(['秦治欠办提 2026']));
  expect((await issue('SUPERVISION', REMINDER)).number).toBe('秦治欠办督〔2026〕1号');
});

it('what is refused, or cannot be printed, takes no number and leaves no file', async () => {
  const before = await issue('HAND_OVER', { addressee: '县住建局', reason: '属其职责' });
  const { body } = await give('OFFICE', 'documentIssue', {
    ...{ subject: SUBJECT, kind: 'HAND_OVER' },
    ...{ addressee: '\u{30000}局', reason: '属其职责' },
  });
  expect(body.errors?.map(({ extensions }) => extensions)).toMatchObject([
    { code: 'PRINT_CHARACTER_MISSING', details: { characters: 'U+30000' } },
  ]);
  const next = await issue('HAND_OVER', { addressee: '县住建局', reason: '属其职责' });
  expect([before.number, next.number]).toEqual(['秦治欠办移〔2026〕1号', '秦治欠办移〔2026〕2号']);
  expect(await rows('SELECT id FROM file_put')).toEqual([]);
});

it('a repeat of one request is one document', async () => {
  const input = { subject: SUBJECT, kind: 'CALL_BACK', outcome: '满意', idempotencyKey: 'same' };
  await service.app.database.query('SELECT 1');
  const one = await give('OFFICE', 'documentIssue', { ...input, kind: 'REPORT' });
  const two = await give('OFFICE', 'documentIssue', { ...input, kind: 'REPORT' });
  expect(two.body).toEqual(one.body);
  expect(codesOf(await give('OFFICE', 'documentIssue', { ...input, outcome: '不满意' }))).toEqual([
    'IDEMPOTENCY_CONFLICT',
  ]);
});

describe('a holder', () => {
  it('checks a code without an account: valid, replaced by a later version, withdrawn', async () => {
    const issued = await issue('INTERVIEW', {
      addressee: '样例公司',
      reason: '欠薪',
      meetingAt: '明日',
      meetingPlace: '本办',
    });
    const [first] = issued.versions;
    const asked = (await (await check(first?.checkCode ?? '')).json()) as object;
    expect(asked).toEqual({
      kind: 'INTERVIEW',
      name: '约谈通知书',
      number: issued.number,
      version: 1,
      issuedOn: '2026-03-10',
      digest: first?.digest,
      standing: 'VALID',
    });
    const more = { addressee: '样例公司', reason: '欠薪', meetingAt: '后日', meetingPlace: '本办' };
    const again = await ok('documentReissue', { id: issued.id, ...more });
    expect([again.number, again.version]).toEqual([issued.number, 2]);
    const codes = again.versions.map(({ checkCode }) => checkCode);
    expect(await Promise.all(codes.map(standing))).toEqual(['REPLACED', 'VALID']);
    expect(await ok('documentWithdraw', { id: issued.id, reason: '当事人已支付' })).toMatchObject({
      isWithdrawn: true,
    });
    expect(await Promise.all(codes.map(standing))).toEqual(['WITHDRAWN', 'WITHDRAWN']);
    expect(codesOf(await give('OFFICE', 'documentReissue', { id: issued.id, ...more }))).toEqual([
      'DOCUMENT_WITHDRAWN',
    ]);
  });

  it('checks its file by the digest as well, and sees nobody’s data; of what is none, that there is none', async () => {
    const [version] = (await issue('ACCEPTANCE')).versions;
    const found = await (await check(version?.checkCode ?? '')).text();
    expect(await (await check((version?.digest ?? '').toUpperCase())).text()).toBe(found);
    expect(found).not.toMatch(/㛃|样例建筑|98,?600|VISIT:V-1/);
    for (const none of ['AAAA-BBBB-CCCC-DDDD', 'a'.repeat(64), '%27'])
      expect(await (await check(none)).text()).toContain('DOCUMENT_CODE_UNKNOWN');
  });
});

describe('a document is out of reach of', () => {
  it.each<[Who, string]>([
    ['TOWN', 'FORBIDDEN'],
    ['CONTRACTOR', 'FORBIDDEN'],
    ['PUBLIC', 'FORBIDDEN'],
  ])('%s, who issues none', async (who, code) => {
    const input = { subject: SUBJECT, kind: 'ACCEPTANCE' };
    expect(codesOf(await give(who, 'documentIssue', input))[0]).toMatch(who === 'PUBLIC' ? /FORBIDDEN|UNAUTH/ : code);
  });

  it('whoever does not see its subject, in lists, by id and as a file', async () => {
    const { id, versions } = await issue('ACCEPTANCE');
    expect((await service.ask('WATER', `{ document(id: "${id}") { id } }`)).body.data).toEqual({ document: null });
    const [version] = versions;
    for (const [who, status] of [
      ['WATER', 400],
      ['CONTRACTOR', 403],
      ['PUBLIC', 401],
    ] as const) {
      const answer = await fetch(`${service.url}${version?.download}`, { headers: service.as(who) });
      expect([who, answer.status]).toEqual([who, status]);
    }
  });
});

it('whoever asks too often is told to wait', async () => {
  const answers: Response[] = [];
  for (let time = 0; time < 40; time += 1) answers.push(await check('AAAA-BBBB-CCCC-DDDD'));
  expect(answers.at(-1)?.status).toBe(429);
  expect(await answers.at(-1)?.json()).toMatchObject({ errors: [{ extensions: { code: 'TOO_MANY_REQUESTS' } }] });
});
