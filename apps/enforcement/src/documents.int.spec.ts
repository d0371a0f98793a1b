import { plainDate } from '@anxin/domain-kit';
import { codesOf, docxWords, type Who } from '@anxin/testing';
import { CONTRACTOR, type OrdersOf, ordersOf, SUMS } from './order.fixture';

const TODAY = plainDate('2026-03-10');
let on: OrdersOf;
beforeAll(async () => {
  on = await ordersOf(TODAY);
});
afterAll(() => on.close());

type Version = { checkCode: string; digest: string; download: string; docx: string | null };
type Document = { id: string; number: string; version: number; versions: Version[] };
type Offer = { kind: string; code: string | null; missing: string[]; asks: string[] };

const FIELDS = 'id number version versions { checkCode digest download docx }';
let keys = 0;
const give = (who: Who, verb: string, input: object) =>
  on.service.ask(
    who,
    `mutation ($input: EnforcementDocument${verb}Input!) { enforcementDocument${verb}(input: $input) { ${FIELDS} } }`,
    { input: { idempotencyKey: `d${++keys}`, ...input } },
  );
const ok = async (verb: string, input: object): Promise<Document> => {
  const { body } = await give('OFFICE', verb, input);
  expect(body.errors).toBeUndefined();
  return body.data?.[`enforcementDocument${verb}`] as Document;
};
const addressee = '甘肃样例建筑有限公司';
const issue = (code: string, kind: string) => ({ subject: `order:${code}`, kind, addressee });
const offers = async (code: string): Promise<readonly Offer[]> =>
  (await on.find('OFFICE', code, 'documentOffers { kind code missing asks }'))?.['documentOffers'] as Offer[];
const offer = async (code: string, kind: string) => (await offers(code)).find((one) => one.kind === kind);
const file = async (who: Who, path = '') => fetch(`${on.service.url}${path}`, { headers: on.service.as(who) });
const wordsOf = async (path: string | null | undefined): Promise<string> =>
  docxWords(Buffer.from(await (await file('OFFICE', path ?? '')).arrayBuffer())).join('\n');

it('INS-15: a decision to pay is offered once it is decided, and says each sum of the order and no other', async () => {
  const proposed = await on.propose();
  expect(await offer(proposed, 'HANDLING_DECISION')).toEqual({
    ...{ kind: 'HANDLING_DECISION', code: 'DOCUMENT_FACTS_MISSING' },
    ...{ missing: ['heard', 'paymentOrderedOn'], asks: ['addressee'] },
  });
  expect(codesOf(await give('OFFICE', 'Issue', issue(proposed, 'HANDLING_DECISION')))).toEqual([
    'DOCUMENT_FACTS_MISSING',
  ]);
  expect(codesOf(await give('OFFICE', 'Issue', issue(proposed, 'PENALTY_DECISION')))).toEqual(['DOCUMENT_KIND_UNFIT']);
  const code = await on.decided();
  expect(await offer(code, 'HANDLING_DECISION')).toMatchObject({ code: null, missing: [] });
  const document = await ok('Issue', issue(code, 'HANDLING_DECISION'));
  expect(document.number).toBe('治欠办理〔2026〕1号');
  const [version] = document.versions;
  const pdf = await file('TOWN', version?.download);
  expect(
    Buffer.from(await pdf.arrayBuffer())
      .subarray(0, 5)
      .toString(),
  ).toBe('%PDF-');
  const words = await wordsOf(version?.docx);
  expect(words).toContain('足额支付3名农民工截至2026年3月1日的工资合计26,880.00元');
  expect(words).toContain(CONTRACTOR);
  expect(words.match(/8,960\.00/g)).toHaveLength(SUMS.length);
  const told = await on.database.query<{ payload: string }[]>(
    `SELECT payload FROM journal WHERE stream = 'document:${document.id}'`,
  );
  expect(told).toHaveLength(3);
  expect(JSON.stringify(told)).not.toMatch(/样例建筑|A{43}/);
});

it('INS-10: what changed after the unit was heard is drawn up again under the same number; a holder of the old one is told', async () => {
  const code = await on.propose();
  const first = await ok('Issue', issue(code, 'HANDLING_NOTICE'));
  await on.ok('OFFICE', 'orderTell', { code });
  await on.ok('OFFICE', 'orderHear', { code, heardOn: TODAY, stated: true, record: '一人已付清' });
  const less = { sums: SUMS.slice(1), totalFen: '1792000', findings: '核减一人', term: { length: 5, unit: 'WD' } };
  await on.ok('OFFICE', 'orderRevise', { code, ...less, reason: '申辩成立' });
  const outdated = async (): Promise<unknown> =>
    (await on.service.ask('TOWN', `{ enforcementDocument(id: "${first.id}") { isOutdated } }`)).body.data;
  expect(await outdated()).toEqual({ enforcementDocument: { isOutdated: true } });
  const again = await ok('Reissue', { id: first.id, addressee });
  expect(await outdated()).toEqual({ enforcementDocument: { isOutdated: false } });
  expect([again.number, again.version]).toEqual([first.number, 2]);
  const [old, now] = again.versions;
  expect([await wordsOf(old?.docx), await wordsOf(now?.docx)]).toEqual([
    expect.stringContaining('26,880.00元'),
    expect.stringContaining('17,920.00元'),
  ]);
  const standing = async (one?: Version): Promise<unknown> =>
    ((await (await fetch(`${on.service.url}/check/${one?.checkCode}`)).json()) as { standing: unknown }).standing;
  expect([await standing(old), await standing(now)]).toEqual(['REPLACED', 'VALID']);
});

it('a document is issued by the office alone, and out of reach of whoever does not see what it is about', async () => {
  const code = await on.served();
  const { id, versions } = await ok('Issue', issue(code, 'HANDLING_DECISION'));
  for (const who of ['TOWN', 'HOUSING', 'CONTRACTOR', 'PUBLIC'] as const)
    expect(codesOf(await give(who, 'Issue', issue(code, 'ORDER_RECEIPT')))).toHaveLength(1);
  expect((await on.service.ask('WATER', `{ enforcementDocument(id: "${id}") { id } }`)).body.data).toEqual({
    enforcementDocument: null,
  });
  const seen = await Promise.all(
    (['WATER', 'CONTRACTOR', 'PUBLIC'] as const).map(async (who) => (await file(who, versions[0]?.docx ?? '')).status),
  );
  expect(seen).toEqual([400, 403, 401]);
  // Its proof of service names the decision by its number.
  const receipt = await ok('Issue', issue(code, 'ORDER_RECEIPT'));
  expect(receipt.versions[0]?.docx).toBeNull();
  const about = await on.find('TOWN', code, 'documents { totalCount nodes { kind } }');
  expect(about).toEqual({
    documents: { totalCount: 2, nodes: [{ kind: 'HANDLING_DECISION' }, { kind: 'ORDER_RECEIPT' }] },
  });
});
