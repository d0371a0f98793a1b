import type { ServiceName } from '@anxin/contracts';
import { plainDate } from '@anxin/domain-kit';
import { type County, smallRows, startCounty } from './county.fixture';
import { countingStatements } from './statements.fixture';
import type { Who } from './telling.fixture';
import { sha256, unzipped } from './unzipped.fixture';
import { bankReturn, fenOf, momentOn, officeOf, PARTIES, PROJECT, TOWN_CODE, WORKERS } from './eleven.fixture';

/**
 * The eleven are ordered to be paid and nothing comes. `npm run story -- lapse` plays it: the order's last day, the
 * deposit, and what follows for whoever did not obey.
 */
let county: County;
let { does, done, sends, takesIn } = {} as ReturnType<typeof officeOf>;
beforeAll(async () => {
  county = await startCounty('2026-02-10');
  ({ does, done, sends, takesIn } = officeOf(county));
});
afterAll(() => county.close());

let order = '';
const found = async (fields: string) =>
  (await county.ask('OFFICE', `{ order(code: "${order}") { ${fields} } }`)).data?.['order'] as Readonly<
    Record<string, unknown>
  >;
/** The contractor's next site, which has no permit yet. */
const nextSite = (): string => {
  const [known = {}] = smallRows('projects').filter(({ projectCode }) => projectCode === PROJECT);
  const bare = { projectCode: NEXT_SITE, permitIssuedOn: '', startedOn: '', escrowAccountNo: '', escrowOpenedOn: '' };
  const row: Readonly<Record<string, string>> = { ...known, ...bare };
  return `${Object.keys(row).join(',')}\n${Object.values(row).join(',')}\n`;
};
/** What the bank pays to five of them, and what then is still owed to six. */
const [FIVE, REST] = [fenOf(WORKERS.slice(0, 5)), fenOf(WORKERS.slice(5))];
const PROOF = { id: 'E-1', media: '~DOCUMENT' };

it('the general contractor is told what it is to pay to each of eleven, is heard, and a second officer decides', async () => {
  await takesIn();
  const proposed = await done(
    'OFFICE',
    'orderPropose',
    {
      kind: '~PAYMENT',
      enterprise: PARTIES.contractor,
      party: '~GENERAL_CONTRACTOR',
      projectCode: PROJECT,
      areaCode: TOWN_CODE,
      sector: '~HOUSING',
      rules: ['LIA-08'],
      filedOn: '2026-02-10',
      findings: '十一名工人2025年12月工资98600元未付',
      term: { length: 3, unit: '~CD' },
      owedOn: '2026-02-10',
      sums: WORKERS.map(({ number, fen }) => ({ idCardNumber: number, payMonth: '2025-12', fen })),
      totalFen: '9860000',
      liability: { employer: '~COMPANY', isSubcontractor: true },
    },
    'code people totalFen liability { rule { id } liableParty sequence recourseAgainst }',
  );
  order = String(proposed['code']);
  expect(proposed).toMatchObject({ people: 11, totalFen: '9860000' });
  // The general contractor first, with recourse against the workers' company; then that company, whose people they are.
  expect(proposed['liability']).toEqual([
    { rule: { id: 'LIA-08' }, liableParty: 'GENERAL_CONTRACTOR', sequence: 1, recourseAgainst: 'EMPLOYER' },
    { rule: { id: 'LIA-01' }, liableParty: 'EMPLOYER', sequence: 2, recourseAgainst: null },
  ]);
  await done('OFFICE', 'orderTell', { code: order });
  await done('OFFICE', 'orderHear', { code: order, heardOn: '2026-02-10', stated: true, record: '称工程款未到' });
  expect((await does('OFFICE', 'orderDecide', { code: order })).codes).toEqual(['ORDER_SECOND_OFFICER_NEEDED']);
  await done('OFFICE_2', 'orderDecide', { code: order });
});

it('its time runs from service; on its last day nothing is late, on the day after it has lapsed, told once', async () => {
  const service = { code: order, servedOn: '2026-02-10', way: '~IN_PERSON', proofs: [PROOF] };
  expect(await done('OFFICE', 'orderServe', service, 'stage service { dueOn }')).toEqual({
    stage: 'SERVED',
    service: { dueOn: '2026-02-13' },
  });
  await county.moveTo(plainDate('2026-02-13'));
  expect(await found('stage unpaidFen')).toEqual({ stage: 'SERVED', unpaidFen: '9860000' });
  await county.moveTo(plainDate('2026-02-14'));
  expect(await found('stage lapse { dueOn unpaidFen }')).toMatchObject({ stage: 'LAPSED' });
  const lapses = (await county.feed('enforcement')).filter(({ name }) => name === 'enforcement.order-lapsed');
  expect(lapses).toHaveLength(1);
  const opened = (await found('opens { rule { id } isOpen }'))['opens'] as { rule: { id: string }; isOpen: boolean }[];
  expect(opened.flatMap(({ rule, isOpen }) => (isOpen ? [rule.id] : []))).toEqual(
    expect.arrayContaining(['DEP-15', 'PEN-11', 'CRM-01', 'BLK-02']),
  );
});

it('the deposit is drawn by two officers, the bank pays five of them, and what remains stays owed', async () => {
  const draw = { kind: '~DRAW', amountFen: String(FIVE), on: '2026-02-14', reason: order };
  const proposed = await done(
    'OFFICE',
    'depositMovementPropose',
    { projectCode: PROJECT, ...draw },
    'deposit { balanceFen proposals { id } }',
  );
  const [{ id } = { id: '' }] = (proposed['deposit'] as { proposals: { id: string }[] }).proposals;
  const confirm = { projectCode: PROJECT, proposalId: id };
  expect((await does('OFFICE', 'depositMovementConfirm', confirm, 'code')).codes).toEqual([
    'PROJECT_SECOND_OFFICER_NEEDED',
  ]);
  expect(await done('OFFICE_2', 'depositMovementConfirm', confirm, 'deposit { balanceFen topUpDueOn }')).toEqual({
    // Ten working days, the Spring Festival between them (DEP-16).
    deposit: { balanceFen: String(300_000_000 - FIVE), topUpDueOn: '2026-03-06' },
  });
  expect(await sends('bank-return-2025-12', bankReturn('LP1', WORKERS.slice(0, 5), '2026-02-14'))).toMatchObject({
    recorded: 5,
    refused: 0,
  });
  expect(await found('stage unpaidFen')).toEqual({ stage: 'LAPSED', unpaidFen: String(REST) });
  // The county and its towns in one question, each by itself and as part of the county.
  const { data } = await county.ask(
    'OFFICE',
    '{ area(code: "620522") { enforcementFigures { ordersLapsed lapsedUnpaidFen listed } projectFigures { projects } children { code enforcementFigures { ordersLapsed } } } }',
  );
  const asked = data?.['area'] as { children: { code: string; enforcementFigures: { ordersLapsed: number } }[] };
  expect(asked).toMatchObject({
    enforcementFigures: { ordersLapsed: 1, lapsedUnpaidFen: String(REST), listed: 0 },
  });
  const towns = asked.children.filter(({ enforcementFigures }) => enforcementFigures.ordersLapsed > 0);
  expect(towns).toEqual([{ code: TOWN_CODE, enforcementFigures: { ordersLapsed: 1 } }]);
});

it('the county with all its towns is read in 40 statements or fewer over four services, and in as many with two', async () => {
  const blocks = `name projectFigures { projects balanceFen warnings { level count } }
    wageFigures { workers payableFen arrearsFen workersOwed warnings { level count } }
    groupEvents(from: "2026-01-01", to: "2026-02-14") { __typename } enforcementFigures { ordersLapsed lapsedUnpaidFen }`;
  const { data } = await county.ask('OFFICE', '{ area(code: "620522") { children { code } } }');
  const towns = (data?.['area'] as { children: { code: string }[] }).children;
  expect(towns.length).toBeGreaterThanOrEqual(17);
  const each = towns.map(({ code }, place) => `t${place}: area(code: "${code}") { ${blocks} }`);
  const statementsOf = await countingStatements(county);
  const ofTwo = await statementsOf(`{ ${each.slice(0, 2).join(' ')} }`);
  const ofEach = await statementsOf(`{ ${each.join(' ')} }`);
  const ofAll = await statementsOf(`{ area(code: "620522") { ${blocks} children { ${blocks} } } }`);
  expect(new Set(ofAll.map((sql) => sql.split(' ')[0])).size).toBe(4);
  expect(ofAll.length).toBeLessThanOrEqual(40);
  expect([ofEach.length, ofAll.length]).toEqual([ofTwo.length, ofTwo.length]);
});

const STATED = { oneWorkerFen: '1000000', manyWorkersFen: '5000000', source: '省高级人民法院规定' };

let [referral, proof] = ['', ''];
/** What somebody gets of a transfer as one file. */
const bundle = (who: Who) =>
  fetch(`${county.stack.services['enforcement']}/referrals/${referral}/bundle.zip`, {
    headers: { authorization: `Bearer ${county.stack.tokens[who]}` },
  });
const PROOF_OF_FLIGHT = Buffer.from('%PDF-1.7\nthe office stands empty');
it('S1-30, S4-27: what is suspected to be a crime goes to the police by a team, a chief and a whole bundle', async () => {
  const kept = (await county.call('cases', `/evidence?subject=${encodeURIComponent(`project:${PROJECT}`)}`, {
    method: 'POST',
    headers: { 'content-type': 'application/pdf', 'x-file-name': 'flight.pdf' },
    body: PROOF_OF_FLIGHT,
  })) as { id: string };
  proof = kept.id;
  const evasions = [{ kind: '~FLEES', evidence: proof }];
  const opening = { orderCode: order, team: ['office-1', 'office-9'], evasions };
  // No standard of the province is known here: an officer states it, with its source.
  expect((await does('OFFICE', 'referralOpen', opening)).codes).toEqual(['REFERRAL_THRESHOLD_UNDETERMINED']);
  const { code } = await done('OFFICE', 'referralOpen', { ...opening, stated: STATED });
  referral = String(code);
  await done('OFFICE', 'referralReport', { code, words: '调查报告' });
  await done('OFFICE_2', 'referralApprove', { code });
  const parts = ['LETTER', 'REPORT', 'ITEMS'].map((part) => ({ part: `~${part}`, evidence: `D-${part}` }));
  const transfer = { code, at: momentOn('2026-02-14'), to: '秦安县公安局', prosecutorCopyNo: '抄送-1' };
  expect((await does('OFFICE', 'referralTransfer', { ...transfer, parts: parts.slice(1) })).codes).toEqual([
    'REFERRAL_BUNDLE_INCOMPLETE',
  ]);
  expect(await done('OFFICE', 'referralTransfer', { ...transfer, parts }, 'stage')).toEqual({ stage: 'TRANSFERRED' });
});

it('CRM-09: the officer takes it all as one file: contents, papers and evidence with the digest of each; it is on record', async () => {
  const subject = `referral:${referral}`;
  const { number } = await done('OFFICE', 'enforcementDocumentIssue', { subject, kind: '~TRANSFER_LETTER' }, 'number');
  const taken = await bundle('OFFICE');
  expect([taken.status, taken.headers.get('content-type')]).toEqual([200, 'application/zip']);
  const files = await unzipped(Buffer.from(await taken.arrayBuffer()));
  const letter = `01-${String(number)}.pdf`;
  expect([...files.keys()]).toEqual(['00-目录.pdf', 'SHA256SUMS.txt', letter, expect.stringMatching(/-flight\.pdf$/)]);
  for (const name of ['00-目录.pdf', letter]) expect(files.get(name)?.subarray(0, 4).toString()).toBe('%PDF');
  const [, , , flight = ''] = [...files.keys()];
  expect(files.get(flight)).toEqual(PROOF_OF_FLIGHT);
  const sums = [letter, flight].map((name) => `${sha256(files.get(name))}  ${name}\n`);
  expect(files.get('SHA256SUMS.txt')?.toString()).toBe(sums.join(''));
  const reads = (service: ServiceName, stream: string) =>
    county.asOwner(service, async (owner) => {
      const sql = `SELECT actor, type FROM journal WHERE stream LIKE $1 AND type LIKE '%Read'`;
      return (await owner.query(sql, [stream])).rows as unknown;
    });
  expect(await reads('cases', `evidence:${proof}`)).toEqual([{ actor: 'office-1', type: 'EvidenceRead' }]);
  expect(await reads('enforcement', 'document:%')).toEqual([{ actor: 'office-1', type: 'DocumentRead' }]);
});

it('and nobody beyond the scope takes any of it', async () => {
  expect((await bundle('TOWN')).status).toBe(200);
  for (const [who, status] of [
    ['WATER', 400],
    ['CONTRACTOR', 403],
    ['SUBCONTRACTOR', 403],
    ['WORKER', 403],
  ] as const)
    expect([who, (await bundle(who as Who)).status]).toEqual([who, status]);
});

const NEXT_SITE = '2506-620522-05-05-199999';
const permit = { projectCode: NEXT_SITE, issuedOn: '2026-03-02' };
let listing = '';
const serving = { way: '~IN_PERSON', proof: '送达回证-2' };

it('listed with due process: told, its time to object over, decided by a second officer; it gets no permit', async () => {
  const proposed = await done('OFFICE', 'listingPropose', { orderCode: order, reason: '逾期未付', stated: STATED });
  listing = String(proposed['code']);
  const decide = { code: listing, documentNo: '秦人社列〔2026〕1号', measures: ['~TENDERS', '~MARKET_ACCESS'] };
  expect((await does('OFFICE_2', 'listingDecide', decide)).codes).toEqual(['LISTING_STAGE']);
  await done('OFFICE', 'listingServeNotice', { code: listing, servedOn: '2026-02-14', ...serving });
  await county.moveTo(plainDate('2026-03-02'));
  expect((await does('OFFICE', 'listingDecide', decide)).codes).toEqual(['LISTING_SECOND_OFFICER_NEEDED']);
  await done('OFFICE_2', 'listingDecide', decide);
  await county.settled();
  expect(await sends('projects', nextSite())).toMatchObject({ recorded: 1 });
  const refused = await does('DEPARTMENT', 'permitIssue', permit, 'code');
  expect(refused.codes).toEqual(['PROJECT_PARTY_LISTED']);
  expect(refused.text).toContain(listing);
});

it('everybody reads it, without a number, once another officer than its editor released it', async () => {
  const published = async () => {
    const { data } = await county.ask('PUBLIC', '{ blacklist { totalCount entries { code creditCode name } } }');
    return data?.['blacklist'];
  };
  await done('OFFICE', 'listingServeDecision', { code: listing, servedOn: '2026-03-02', ...serving });
  await done('OFFICE', 'listingEditPublication', {
    ...{ code: listing, unitName: '样例建筑有限公司', address: '样例路1号', representative: '王小明' },
    ...{ facts: '拖欠十一名工人工资', result: '列入名单' },
  });
  expect((await does('OFFICE', 'listingRelease', { code: listing })).codes).toEqual(['LISTING_SECOND_OFFICER_NEEDED']);
  expect(await published()).toMatchObject({ totalCount: 0 });
  await done('OFFICE_2', 'listingRelease', { code: listing });
  expect(await published()).toMatchObject({ totalCount: 1, entries: [{ creditCode: PARTIES.contractor }] });
  expect(JSON.stringify(await published())).not.toContain('王小明');
});

it('paid, promised, and six months on it is removed: whoever heard the one hears the other, and the permit is given', async () => {
  expect(await sends('bank-return-2025-12', bankReturn('LP2', WORKERS.slice(5), '2026-03-02'))).toMatchObject({
    recorded: 6,
  });
  expect(await found('stage unpaidFen')).toEqual({ stage: 'OBEYED', unpaidFen: '0' });
  const apply = { code: listing, promise: '承诺书-1' };
  expect((await does('OFFICE', 'listingApplyForRemoval', apply)).codes).toEqual(['LISTING_REMOVAL_TOO_EARLY']);
  await county.moveTo(plainDate('2026-09-03'));
  // While the police have it, it stays; they refuse to file what was paid before they did.
  expect((await does('OFFICE', 'listingApplyForRemoval', apply)).codes).toEqual(['LISTING_REMOVAL_BARRED']);
  await done('OFFICE', 'referralRecordReceipt', { code: referral, at: momentOn('2026-09-03'), receiptNo: '回执-1' });
  await done('OFFICE', 'referralRecordRefused', { code: referral, on: '2026-09-03', reason: '立案前已足额支付' });
  await done('OFFICE', 'listingApplyForRemoval', apply);
  await done('OFFICE_2', 'listingRemove', { code: listing });
  await county.settled();
  for (const who of ['OFFICE', 'DEPARTMENT'] as const) {
    const heard = (await county.feed('enforcement', who)).map(({ name }) => name);
    expect(heard.filter((name) => name.endsWith('listed'))).toEqual(['enforcement.listed', 'enforcement.delisted']);
  }
  await done('DEPARTMENT', 'permitIssue', permit, 'code');
});

it('and what the services told adds up', async () => expect(await county.audited()).toEqual([]));

it('and no feed or log names anybody', async () => {
  const feeds = await Promise.all(['enforcement', 'projects'].map((service) => county.feed(service)));
  const all = [JSON.stringify(feeds), await county.logs()].join('\n');
  for (const { number, name } of WORKERS) expect([all.includes(number), all.includes(name)]).toEqual([false, false]);
});
