import { plainDate } from '@anxin/domain-kit';
import { type ListingsOf, listingsOf, STATED } from './listing.fixture';
import { CONTRACTOR } from './order.fixture';

const TODAY = plainDate('2026-03-10');
let on: ListingsOf;
beforeAll(async () => {
  on = await listingsOf(TODAY);
});
afterAll(() => on.close());

const OPENING = { team: ['office-1', 'office-2'], evasions: [{ kind: 'FLEES', evidence: 'E-1' }], stated: STATED };
const PARTS = ['LETTER', 'REPORT', 'ITEMS'].map((part) => ({ part, evidence: `D-${part}` }));
const now = () => on.service.app.clock.now();
const stageOf = async (code: string) => (await on.find('OFFICE', code, 'stage', 'referral'))?.['stage'];

const RESULTS = 'referralsPending referralsFiled referralsRefused';
const results = async () => {
  const { body } = await on.service.entities(
    'OFFICE',
    'Area',
    [{ code: '620522' }],
    `{ enforcementFigures { ${RESULTS} } }`,
  );
  return (body.data?.['_entities'] as readonly { enforcementFigures: unknown }[])[0]?.enforcementFigures;
};

it('CRM-01, CRM-08, CRM-09: a suspected crime goes to the police by a team, a chief and a whole bundle, and by no fewer', async () => {
  const orderCode = await on.lapsed('R-1');
  const opening = { orderCode, ...OPENING };
  expect(await on.refusal('OFFICE', 'referralOpen', { ...opening, stated: null })).toBe(
    'REFERRAL_THRESHOLD_UNDETERMINED',
  );
  expect(await on.refusal('OFFICE', 'referralOpen', { ...opening, team: ['office-1'] })).toBe(
    'REFERRAL_TEAM_TOO_SMALL',
  );
  const opened = await on.ok(
    'OFFICE',
    'referralOpen',
    opening,
    'code threshold { mark } way deadlines { duty rule dueOn }',
  );
  expect(opened).toMatchObject({
    ...{ threshold: { mark: 'M-' }, way: 'ONE_WORKER' },
    // Ten working days from the order’s last day, 17 March.
    deadlines: [{ duty: 'GOAL', rule: 'CRM-19', dueOn: '2026-03-31' }],
  });
  const code = String(opened['code']);
  expect(code).toMatch(/^620522-CRM-2026-\d{6}$/);
  expect(await on.refusal('OFFICE', 'referralOpen', opening)).toBe('REFERRAL_ALREADY_OPENED');
  expect(await on.find('CONTRACTOR', code, 'code', 'referral')).toBeFalsy();
  await on.ok('OFFICE', 'referralReport', { code, words: '调查报告' });
  expect(await on.refusal('OFFICE_2', 'referralApprove', { code })).toBe('REFERRAL_CHIEF_OF_TEAM');
});

it('S3-32, S1-31: each transfer is counted by what the police made of it (CRM-10 to CRM-13, BLK-10); each step of police and prosecutor has its clock, and what passed is told once', async () => {
  const orderCode = await on.lapsed('R-2');
  const opened = await on.ok(
    'OFFICE',
    'referralOpen',
    { orderCode, ...OPENING, team: ['a', 'office-1'] },
    'code abilityToPay isMalicious hasAbsconded steps { step isDone }',
  );
  const code = String(opened['code']);
  expect(opened).toMatchObject({
    ...{ abilityToPay: false, isMalicious: false, hasAbsconded: true },
    steps: [{ step: 'ORDERED', isDone: true }, { step: 'TRANSFERRED', isDone: false }, { step: 'FILED' }],
  });
  await on.ok('OFFICE', 'referralReport', { code, words: '调查报告' });
  const fined = { code, because: 'FINED', reason: '已罚款' };
  expect(await on.refusal('OFFICE_2', 'referralDecline', fined)).toBe('REFERRAL_FINE_NEVER_REPLACES');
  await on.ok('OFFICE_2', 'referralApprove', { code });
  const transfer = { code, to: '秦安县公安局', prosecutorCopyNo: '抄送-1', at: now() };
  expect(await on.refusal('OFFICE', 'referralTransfer', { ...transfer, parts: PARTS.slice(1) })).toBe(
    'REFERRAL_BUNDLE_INCOMPLETE',
  );
  await on.ok('OFFICE', 'referralTransfer', { ...transfer, parts: PARTS, at: now() });
  expect(await on.toldOf('enforcement.referral-transferred', code)).toMatchObject([{ creditCode: CONTRACTOR }]);
  expect(await results()).toEqual({ referralsPending: 1, referralsFiled: 0, referralsRefused: 0 });
  await on.ok('OFFICE', 'referralRecordReceipt', { code, at: now(), receiptNo: '回执-1' });
  const duties = await on.find('OFFICE', code, 'deadlines { duty status }', 'referral');
  expect(duties?.['deadlines']).toEqual(
    expect.arrayContaining([
      { duty: 'GOAL', status: 'MET' },
      { duty: 'TRANSFER', status: 'MET' },
      { duty: 'POLICE', status: 'RUNNING' },
    ]),
  );
  await on.tick('2026-03-14');
  expect(await on.toldOf('enforcement.referral-duty-missed', code)).toMatchObject([
    { duty: 'POLICE', dueOn: '2026-03-13', stage: 'RECEIVED' },
  ]);
  await on.ok('OFFICE', 'referralRecordRefused', { code, on: TODAY, reason: '不符合立案条件' });
  expect(await results()).toEqual({ referralsPending: 0, referralsFiled: 0, referralsRefused: 1 });
  await on.ok('OFFICE', 'referralAskReconsidered', { code, reason: '事实清楚' });
  await on.ok('OFFICE', 'referralRecordRefused', { code, on: TODAY, reason: '维持' });
  await on.ok('OFFICE', 'referralAskProsecutor', { code, reason: '应当立案' });
  await on.ok('OFFICE', 'referralRecordAccepted', { code, on: TODAY, filingNo: '公立〔2026〕1号' });
  expect(await on.toldOf('enforcement.referral-decided', code)).toMatchObject([
    { by: 'POLICE', outcome: 'REFUSED' },
    { by: 'POLICE', outcome: 'REFUSED' },
    { by: 'PROSECUTOR', outcome: 'ACCEPTED' },
  ]);
  await on.ok('OFFICE', 'referralHandOver', { code, receiptNo: '交接-1' });
  expect(await stageOf(code)).toBe('HANDED_OVER');
  expect(await results()).toEqual({ referralsPending: 0, referralsFiled: 1, referralsRefused: 0 });
  expect(await on.find('OFFICE', code, 'steps { isDone }', 'referral')).toEqual({
    steps: [{ isDone: true }, { isDone: true }, { isDone: true }],
  });
  // BLK-10: while it is pursued, no listing of the enterprise is removed early.
  const listing = await on.proposeListing(orderCode);
  await on.ok('OFFICE', 'listingServeNotice', { code: listing, ...on.serving(TODAY) });
  await on.tick('2026-03-18');
  await on.ok('OFFICE_2', 'listingDecide', { code: listing, documentNo: 'D-1', measures: ['TENDERS'] });
  expect(await on.find('OFFICE', listing, 'openPoint { id } removalConditions { lacks bars }')).toEqual({
    openPoint: null,
    removalConditions: { lacks: ['NOT_CORRECTED'], bars: expect.arrayContaining(['CRIME']) as unknown },
  });
});

it('BLK-09, BLK-10, BLK-13, BLK-18: early removal waits its months, is barred by new arrears, and false papers list anew', async () => {
  const enterprise = '91620599AY4CL12T21';
  const other = await on.orders.served({ enterprise, projectCode: 'R-4', term: { length: 60, unit: 'CD' } });
  const orderCode = await on.lapsed('R-3', { enterprise });
  const code = await on.proposeListing(orderCode);
  await on.ok('OFFICE', 'listingServeNotice', { code, ...on.serving(TODAY) });
  await on.tick('2026-03-18');
  await on.ok('OFFICE_2', 'listingDecide', { code, documentNo: 'D-1', measures: ['TENDERS'] });
  const apply = { code, promise: '承诺书-2' };
  expect(await on.refusal('OFFICE', 'listingApplyForRemoval', apply)).toBe('LISTING_NOT_CORRECTED');
  await on.pay('R-3', '2026-03-11');
  const settled = (await on.orders.find('OFFICE', orderCode, 'obeyedOn'))?.['obeyedOn'] as string;
  expect(await on.find('OFFICE', code, 'removalConditions { lacks bars }')).toEqual({
    removalConditions: { lacks: ['TOO_EARLY'], bars: [] },
  });
  const first = plainDate(settled.replace('-03-', '-09-'));
  expect(await on.refusal('OFFICE', 'listingApplyForRemoval', apply)).toBe('LISTING_REMOVAL_TOO_EARLY');
  await on.service.app.moveClock(first);
  // Its other order lapsed since: that bars it, until that order is revoked.
  expect(await on.refusal('OFFICE', 'listingApplyForRemoval', apply)).toBe('LISTING_REMOVAL_BARRED');
  await on.orders.ok('OFFICE', 'orderRevoke', { code: other, reason: '认定有误' });
  await on.ok('OFFICE', 'listingApplyForRemoval', apply);
  expect(await on.refusal('OFFICE', 'listingRemove', { code })).toBe('LISTING_SECOND_OFFICER_NEEDED');
  await on.ok('OFFICE_2', 'listingRemove', { code });
  expect(await on.toldOf('enforcement.delisted', code)).toMatchObject([{ because: 'REMOVED', on: first }]);
  const falsePapers = { code, documentNo: 'D-2', reason: '承诺书系伪造', evidence: 'E-9' };
  expect(await on.refusal('OFFICE_2', 'listingRestore', falsePapers)).toBe('LISTING_SECOND_OFFICER_NEEDED');
  await on.ok('OFFICE', 'listingRestore', falsePapers);
  expect((await on.toldOf('enforcement.listed', code)).at(-1)).toMatchObject({
    again: true,
    on: first,
    expiresOn: first.replace('2026', '2029'),
  });
  // Listed since April 2026 it is told with the point that is not settled.
  expect(await on.find('OFFICE', code, 'openPoint { id }')).toEqual({ openPoint: { id: 'BLK-18' } });
});
