import { plainDate } from '@anxin/domain-kit';
import { append, changeDuties, lockStreams, missDuties } from '@anxin/service-kit';
import { momentInChina } from '@anxin/domain-kit';
import { codesOf } from '@anxin/testing';
import { deadlinesOf } from './jobs/deadlines';
import { aListing } from './domain/listing/listing.fixture';
import { listingDuties } from './domain/listing';
import { CONTRACTOR } from './order.fixture';
import { type ListingsOf, listingsOf, STATED } from './listing.fixture';
import { listingRowOf } from './store/sanctions/listing-row';
import { listingStore, listingStream } from './store/sanctions/listing-store';

const TODAY = plainDate('2026-03-10');
let on: ListingsOf;
beforeAll(async () => {
  on = await listingsOf(TODAY);
});
afterAll(() => on.close());

const PUBLICATION = {
  ...{ unitName: '样例建筑有限公司', address: '样例路1号', representative: '王小明' },
  ...{ facts: '拖欠一名工人三个月工资', result: '列入名单' },
};
const BLACKLIST = `query ($on: Day, $quarter: String, $search: String) { blacklist(on: $on, quarter: $quarter, search: $search) {
  on quarters totalCount endCursor entries { code unitName creditCode address role name facts result ground orderedFen people documentNo measures releasedOn expiresOn } } }`;
const blacklist = async (variables: object = {}) => {
  const { body, text } = await on.service.ask('PUBLIC', BLACKLIST, variables).then((answer) => ({
    body: answer.body,
    text: JSON.stringify(answer.body),
  }));
  expect(body.errors).toBeUndefined();
  return { list: body.data?.['blacklist'] as { totalCount: number; entries: { code: string }[] }, text };
};
/** Told, silent to the end of its time to object, on the day as the clock of two replicas has it. */
const heard = async (code: string): Promise<void> => {
  await on.ok('OFFICE', 'listingServeNotice', { code, ...on.serving(TODAY) });
  await on.tick('2026-03-18');
};
const decide = { documentNo: '秦人社列〔2026〕1号', measures: ['FUNDS', 'TENDERS', 'MARKET_ACCESS'] };

it('BLK-02, BLK-03: nobody is listed before the order lapsed, nor before the party was told and its time to speak ended', async () => {
  const early = await on.served({ projectCode: 'P-0' });
  const proposal = { orderCode: early, reason: '未付', stated: STATED };
  expect(await on.refusal('OFFICE', 'listingPropose', proposal)).toBe('LISTING_ORDER_NOT_LAPSED');
  expect(await on.refusal('OFFICE', 'listingPropose', { ...proposal, orderCode: 'X' })).toBe('LISTING_ORDER_UNKNOWN');
  const orderCode = await on.lapsed('P-1');
  // Gansu’s standard is not known: nothing stands in for it.
  expect(await on.refusal('OFFICE', 'listingPropose', { ...proposal, orderCode, stated: null })).toBe(
    'LISTING_THRESHOLD_UNDETERMINED',
  );
  const code = await on.proposeListing(orderCode);
  expect(code).toMatch(/^620522-BLK-2026-\d{6}$/);
  expect(await on.refusal('OFFICE', 'listingPropose', { ...proposal, orderCode })).toBe('LISTING_ALREADY_PROPOSED');
  expect(await on.find('OFFICE', code, 'ground threshold { oneWorkerFen mark source } order { code }')).toEqual({
    ground: 'LARGE_SUM',
    threshold: { oneWorkerFen: '1000000', mark: 'M-', source: STATED.source },
    order: { code: orderCode },
  });
  expect(await on.refusal('OFFICE_2', 'listingDecide', { code, ...decide })).toBe('LISTING_STAGE');
  await on.ok('OFFICE', 'listingServeNotice', { code, ...on.serving(TODAY) });
  await on.tick('2026-03-17');
  expect(await on.refusal('OFFICE_2', 'listingDecide', { code, ...decide })).toBe('LISTING_STAGE');
  await on.tick('2026-03-18');
  expect(await on.refusal('OFFICE', 'listingDecide', { code, ...decide })).toBe('LISTING_SECOND_OFFICER_NEEDED');
  const answers = await Promise.all(
    ['A', 'B'].map((no) => on.give('OFFICE_2', 'listingDecide', { code, ...decide, documentNo: no })),
  );
  // Of two who decide at once one is told that it is decided.
  expect(answers.flatMap(codesOf)).toEqual(['LISTING_STAGE']);
  expect(await on.toldOf('enforcement.listed', code)).toMatchObject([
    { creditCode: CONTRACTOR, party: 'ENTERPRISE', expiresOn: '2029-03-10', measures: decide.measures, again: false },
  ]);
});

it('S0-46, S3-26: it is public once a second officer released it, without numbers, and gone on its day by itself', async () => {
  const orderCode = await on.lapsed('P-2');
  const code = await on.proposeListing(orderCode);
  await heard(code);
  await on.ok('OFFICE_2', 'listingDecide', { code, ...decide });
  await on.ok('OFFICE', 'listingEditPublication', { code, ...PUBLICATION });
  expect(await on.refusal('OFFICE_2', 'listingRelease', { code })).toBe('LISTING_NOT_SERVED');
  await on.ok('OFFICE', 'listingServeDecision', { code, ...on.serving(TODAY) });
  expect(await on.refusal('OFFICE', 'listingRelease', { code })).toBe('LISTING_SECOND_OFFICER_NEEDED');
  expect((await blacklist()).list.entries.map((one) => one.code)).not.toContain(code);
  await on.ok('OFFICE_2', 'listingRelease', { code });
  const { list, text } = await blacklist({ quarter: '2026-Q1' });
  expect(list.entries.find((one) => one.code === code)).toMatchObject({
    ...{ unitName: '样例建筑有限公司', creditCode: CONTRACTOR, role: null, releasedOn: TODAY, expiresOn: '2029-03-10' },
    measures: decide.measures,
    ...{ ground: 'LARGE_SUM', documentNo: decide.documentNo, people: 1, orderedFen: expect.any(String) as string },
  });
  expect(list).toMatchObject({ on: TODAY, quarters: ['2026-Q1'] });
  const found = async (search: string) => (await blacklist({ search })).list.entries.map((one) => one.code);
  expect([await found('样例建筑'), await found(code.toLowerCase()), await found('%')]).toEqual([[code], [code], []]);
  expect(codesOf(await on.service.ask('PUBLIC', BLACKLIST, { search: ' ' }))).toEqual(['LISTING_SEARCH_INVALID']);
  expect(text).not.toContain('王小明');
  expect((await blacklist({ quarter: '2026-Q2' })).list.totalCount).toBe(0);
  const badQuarter = await on.service.ask('PUBLIC', BLACKLIST, { quarter: '2026-5' });
  expect(codesOf(badQuarter)).toEqual(['LISTING_QUARTER_INVALID']);
  await on.ok('OFFICE', 'listingRecordReceipt', { code, channel: 'CREDIT_CHINA', receiptNo: 'XY-1' });
  // On its last day it stands, on the next it does not, whoever told of that yet.
  const onDay = async (day: string) => (await blacklist({ on: day })).list.entries.some((one) => one.code === code);
  expect([await onDay('2029-03-10'), await onDay('2029-03-11')]).toEqual([true, false]);
  await on.tick('2029-03-10');
  expect(await on.toldOf('enforcement.delisted', code)).toEqual([]);
  await on.tick('2029-03-11');
  expect(await on.toldOf('enforcement.delisted', code)).toMatchObject([
    { because: 'EXPIRED', on: '2029-03-11', measures: decide.measures },
  ]);
  expect(await on.find('OFFICE', code, 'stage ended { because } deadlines { duty status }')).toMatchObject({
    stage: 'EXPIRED',
    ended: { because: 'EXPIRED' },
    deadlines: expect.arrayContaining([{ duty: 'STOP', status: 'RUNNING' }]) as unknown,
  });
  await on.ok('OFFICE', 'listingRecordStopped', { code, channel: 'CREDIT_CHINA', receiptNo: 'XY-2' });
  expect(await on.find('OFFICE', code, 'deadlines { duty status }')).toMatchObject({
    deadlines: expect.arrayContaining([{ duty: 'STOP', status: 'MET' }]) as unknown,
  });
});

it('a person is an entry of its own, by a token; the name is in no event, and masked where it is shown', async () => {
  const orderCode = await on.lapsed('P-3');
  const person = { role: 'LEGAL_REPRESENTATIVE', idCardNumber: '11010519491231002X', personName: '王小明' };
  const of = { orderCode, reason: '未付', stated: STATED };
  expect(await on.refusal('OFFICE', 'listingPropose', { ...of, ...person, idCardNumber: '1' })).toBe(
    'LISTING_PERSON_INCOMPLETE',
  );
  const enterprise = await on.proposeListing(orderCode);
  const code = await on.proposeListing(orderCode, person);
  expect(code).not.toBe(enterprise);
  expect(await on.find('OFFICE', code, 'party role personName')).toMatchObject({
    ...{ party: 'PERSON', role: 'LEGAL_REPRESENTATIVE' },
    personName: expect.not.stringContaining('小明') as unknown,
  });
  await heard(code);
  await on.ok('OFFICE_2', 'listingDecide', { code, ...decide });
  const journal = await on.database.query<{ payload: string }[]>('SELECT payload FROM journal WHERE stream = $1', [
    listingStream(code),
  ]);
  expect(JSON.stringify(journal)).not.toMatch(/王小明|11010519491231002X/);
  expect(JSON.stringify(await on.toldOf('enforcement.listed', code))).not.toContain('token');
});

it('S0-45: the employer objects by its own account, is answered by another officer, and is spared when payments show that all was paid (BLK-03, BLK-04)', async () => {
  const orderCode = await on.lapsed('P-4');
  const code = await on.proposeListing(orderCode);
  expect(await on.find('CONTRACTOR', code, 'code')).toBeNull();
  await on.ok('OFFICE', 'listingServeNotice', { code, ...on.serving(TODAY) });
  expect(await on.find('WATER', code, 'code')).toBeNull();
  await on.ok('CONTRACTOR', 'listingContest', { code, words: '正在筹款' });
  expect(await on.refusal('OFFICE', 'listingAnswerObjection', { code, finding: 'REJECTED', reply: '不成立' })).toBe(
    'LISTING_SECOND_OFFICER_NEEDED',
  );
  await on.ok('OFFICE_2', 'listingAnswerObjection', { code, finding: 'REJECTED', reply: '不成立' });
  expect(await on.refusal('OFFICE', 'listingSpare', { code, promise: '承诺书-1' })).toBe('LISTING_NOT_CORRECTED');
  await on.pay('P-4', '2026-03-11');
  expect(await on.ok('OFFICE', 'listingSpare', { code, promise: '承诺书-1' })).toMatchObject({ stage: 'NOT_LISTED' });
  expect(await on.toldOf('enforcement.listed', code)).toEqual([]);
});

it('BLK-02: nobody is listed by an order that was paid in time, of which that was told late', async () => {
  const orderCode = await on.lapsed('P-6');
  const code = await on.proposeListing(orderCode);
  await heard(code);
  await on.pay('P-6', '2026-03-11');
  expect(await on.refusal('OFFICE_2', 'listingDecide', { code, ...decide })).toBe('LISTING_ORDER_NOT_LAPSED');
});

it('BLK-14: the order is revoked and the listing with it, in one transaction, and every reader hears it', async () => {
  const orderCode = await on.lapsed('P-5');
  const code = await on.proposeListing(orderCode);
  await heard(code);
  await on.ok('OFFICE_2', 'listingDecide', { code, ...decide });
  const standing = async (): Promise<unknown> => {
    const { body } = await on.service.entities(
      'OFFICE',
      'Enterprise',
      [{ creditCode: CONTRACTOR }],
      '{ listing { stage } }',
    );
    return body.data?.['_entities'];
  };
  expect(await standing()).toEqual([{ listing: { stage: 'LISTED' } }]);
  await on.orders.ok('OFFICE', 'orderRevoke', { code: orderCode, reason: '认定事实有误' });
  expect(await on.find('OFFICE', code, 'stage ended { because reason }')).toEqual({
    stage: 'REVOKED',
    ended: { because: 'REVOKED', reason: '认定事实有误' },
  });
  expect(await on.toldOf('enforcement.delisted', code)).toMatchObject([{ because: 'REVOKED', on: TODAY }]);
});

it('more that end on one day than one batch has end in several, each told once, however many replicas look', async () => {
  const law = on.service.app.terms;
  const { code: _, ...listing } = aListing();
  const decision = {
    ...{ on: plainDate('2023-03-01'), by: 'office-2', documentNo: 'D', measures: ['FUNDS'] as const },
    ...{ expiresOn: plainDate('2026-03-01'), isAgain: false },
  };
  const all = Array.from({ length: 600 }, (_, place) => ({
    ...listing,
    ...{ code: `X-${place}`, orderCode: `O-${place}`, decision },
  }));
  await on.database.transaction(async (tx) => {
    await lockStreams(
      tx,
      all.map(({ code }) => listingStream(code)),
    );
    await listingStore.save(
      tx,
      all.map((one) => listingRowOf({ stage: 'LISTED', listing: one })),
    );
    const listed = { type: 'Listed', on: decision.on, decision } as const;
    const start = all.flatMap((one) =>
      listingDuties(listed, one, law).map((change) => ({ stream: listingStream(one.code), change })),
    );
    await changeDuties(
      tx,
      law,
      start.filter(({ change }) => change.type === 'START'),
    );
    const entries = all.map(({ code }) => ({
      ...{ stream: listingStream(code), type: 'Listed', place: { sector: null, area: null }, payload: {} },
    }));
    await append(tx, entries, { actor: 'test', businessDay: TODAY, cause: 'test' });
  });
  const late = { database: on.database, deadlines: deadlinesOf(on.service.app), now: momentInChina(TODAY, 1) };
  await Promise.all([missDuties(late), missDuties(late)]);
  const [ended] = await on.database.query<{ listings: number; told: number }[]>(
    `SELECT (SELECT count(*)::int FROM listing WHERE stage = 'EXPIRED' AND code LIKE 'X-%') AS listings,
       (SELECT count(DISTINCT stream)::int FROM journal WHERE type = 'enforcement.delisted' AND stream LIKE 'listing:X-%') AS told`,
  );
  expect(ended).toEqual({ listings: 600, told: 600 });
});
