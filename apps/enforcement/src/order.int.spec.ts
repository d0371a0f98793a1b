import { wagesPaid } from '@anxin/contracts';
import { plainDate } from '@anxin/domain-kit';
import { codesOf, type Who } from '@anxin/testing';
import {
  CORRECTION,
  type OrdersOf,
  ordersOf,
  paidFor,
  PAYMENT,
  PEOPLE,
  PROJECT,
  PROOFS,
  SUMS,
  TOWN_CODE,
} from './order.fixture';

const TODAY = plainDate('2026-03-10');
let on: OrdersOf;
beforeAll(async () => {
  on = await ordersOf(TODAY);
});
afterAll(() => on.close());

type Opened = { rule: { id: string }; isOpen: boolean; act: string | null; whyNot: { zh: string } | null };

it('S3-25: a payment order goes from its proposal to its service, and is obeyed by what arrives for each worker', async () => {
  const code = await on.propose({ projectCode: 'P-1' });
  expect(code).toMatch(/^620522-PAY-2026-\d{6}$/);
  expect(await on.refusal('OFFICE_2', 'orderDecide', { code })).toBe('ORDER_HEARING_MISSING');
  await on.ok('OFFICE', 'orderTell', { code });
  await on.ok('OFFICE', 'orderHear', { code, heardOn: TODAY, stated: false, record: '到期未陈述' });
  expect(await on.refusal('OFFICE', 'orderDecide', { code })).toBe('ORDER_SECOND_OFFICER_NEEDED');
  await on.ok('OFFICE_2', 'orderDecide', { code });
  const service = { code, servedOn: TODAY, way: 'POSTED', proofs: PROOFS };
  expect(await on.refusal('OFFICE', 'orderServe', service)).toBe('ORDER_MEDIA_MISSING');
  const proofs = [...PROOFS, { id: 'E-2', media: 'PHOTO' }];
  const fields = 'stage service { way dueOn proofs { media } } unpaidFen deadlines { duty rule dueOn status }';
  expect(await on.ok('OFFICE', 'orderServe', { ...service, proofs }, fields)).toMatchObject({
    stage: 'SERVED',
    service: { way: 'POSTED', dueOn: '2026-03-17', proofs: [{ media: 'DOCUMENT' }, { media: 'PHOTO' }] },
    unpaidFen: '2688000',
    deadlines: expect.arrayContaining([
      { duty: 'SERVE', rule: 'INS-07', dueOn: '2026-03-19', status: 'MET' },
      { duty: 'OBEY', rule: 'INS-15', dueOn: '2026-03-17', status: 'RUNNING' },
      { duty: 'REVIEW', rule: 'ENF-01', dueOn: '2026-05-09', status: 'RUNNING' },
      { duty: 'SUE', rule: 'ENF-01', dueOn: '2026-09-10', status: 'RUNNING' },
    ]) as unknown,
  });
  const worker = (who: Who) => on.service.entities(who, 'Worker', [{ id: PEOPLE[0] }], '{ orders { code } }');
  expect((await worker('OFFICE')).body.data).toEqual({ _entities: [{ orders: [{ code }] }] });
  expect((await worker('WATER')).body.data).toEqual({ _entities: [{ orders: [] }] });
  const paid = (people: readonly string[], day: string) => ({ ...paidFor(people, day), projectCode: 'P-1' });
  await on.hear(wagesPaid, paid(PEOPLE.slice(1), '2026-03-11'), '2026-03-11');
  expect(await on.find('OFFICE', code, 'stage unpaidFen')).toEqual({ stage: 'SERVED', unpaidFen: '896000' });
  await on.hear(wagesPaid, paid(PEOPLE.slice(0, 1), '2026-03-12'), '2026-03-12');
  expect(await on.find('OFFICE', code, 'stage unpaidFen obeyedOn')).toEqual({
    stage: 'OBEYED',
    unpaidFen: '0',
    obeyedOn: '2026-03-12',
  });
  expect(await on.toldOf('enforcement.order-obeyed', code)).toMatchObject([{ late: false, people: 3 }]);
});

it('an order lapses on the day after its last day, told once on however many replicas, and says what it opens', async () => {
  const code = await on.served({ projectCode: 'P-2' });
  await on.tick('2026-03-17');
  expect(await on.find('OFFICE', code, 'stage')).toEqual({ stage: 'SERVED' });
  await Promise.all([on.tick('2026-03-18'), on.tick('2026-03-18'), on.tick('2026-03-18')]);
  expect(await on.toldOf('enforcement.order-lapsed', code)).toMatchObject([
    { dueOn: '2026-03-17', unpaidFen: '2688000', entries: PEOPLE.map((person) => ({ person, unpaidFen: '896000' })) },
  ]);
  const opens = 'opens { rule { id marks article { zh } } isOpen whyNot { zh } minFen maxFen act }';
  const found = await on.find('OFFICE', code, `stage lapse { dueOn unpaidFen } ${opens}`);
  expect(found).toMatchObject({ stage: 'LAPSED', lapse: { dueOn: '2026-03-17', unpaidFen: '2688000' } });
  const opened = found?.['opens'] as Opened[];
  expect(opened.map(({ rule, isOpen, act }) => `${rule.id} ${isOpen} ${act}`)).toEqual([
    'DEP-15 true null',
    'PEN-11 true null',
    'PEN-12 true penaltyPropose',
    'CRM-01 true referralOpen',
    'BLK-02 true listingPropose',
    'ENF-02 false null',
  ]);
  expect(opened[1]).toMatchObject({ minFen: '1344000', maxFen: '2688000', rule: { article: { zh: '第八十五条' } } });
  expect(opened[5]?.whyNot?.zh).toMatch(/复议、诉讼/);
});

it('what was paid late obeys it after all; what is taken back then has lapsed again', async () => {
  const code = await on.served({ projectCode: 'P-3' });
  await on.tick('2026-03-18');
  const paid = (day: string, fen?: string) => ({ ...paidFor(PEOPLE, day, fen), projectCode: 'P-3' });
  await on.hear(wagesPaid, paid('2026-03-19'), '2026-03-19');
  expect(await on.find('OFFICE', code, 'stage lapse { unpaidFen }')).toEqual({
    stage: 'OBEYED',
    lapse: { unpaidFen: '2688000' },
  });
  await on.hear(wagesPaid, paid('2026-03-20', '0'), '2026-03-20');
  expect(await on.find('OFFICE', code, 'stage unpaidFen')).toEqual({ stage: 'LAPSED', unpaidFen: '2688000' });
  expect(await on.toldOf('enforcement.order-obeyed', code)).toMatchObject([{ late: true }]);
  expect(await on.toldOf('enforcement.order-lapsed', code)).toHaveLength(2);
});

it('what was paid in time and taken back lapses on its old day', async () => {
  const code = await on.served({ projectCode: 'P-4' });
  const paid = (day: string, fen?: string) => ({ ...paidFor(PEOPLE, day, fen), projectCode: 'P-4' });
  await on.hear(wagesPaid, paid('2026-03-11'), '2026-03-11');
  await on.hear(wagesPaid, paid('2026-03-12', '895999'), '2026-03-12');
  expect(await on.find('OFFICE', code, 'stage unpaidFen')).toEqual({ stage: 'SERVED', unpaidFen: '3' });
  await on.tick('2026-03-18');
  expect(await on.find('OFFICE', code, 'stage')).toEqual({ stage: 'LAPSED' });
});

it('what was paid before the day of the sums pays nothing of them', async () => {
  const early = { ...paidFor(PEOPLE, '2026-02-27'), projectCode: 'P-5' };
  await on.hear(wagesPaid, early, '2026-02-27');
  const code = await on.served({ projectCode: 'P-5' });
  expect(await on.find('OFFICE', code, 'stage unpaidFen')).toEqual({ stage: 'SERVED', unpaidFen: '2688000' });
  await on.hear(wagesPaid, { ...paidFor(PEOPLE, '2026-03-11', '1792000'), projectCode: 'P-5' }, '2026-03-11');
  expect(await on.find('OFFICE', code, 'stage')).toEqual({ stage: 'OBEYED' });
});

it('of two officers who decide the same order at once one wins, and the other is told', async () => {
  const code = await on.propose(CORRECTION);
  const answers = await Promise.all(
    (['OFFICE_2', 'HOUSING'] as const).map((who) => on.give(who, 'orderDecide', { code }, 'stage decidedBy')),
  );
  expect(answers.flatMap(codesOf)).toEqual(['ORDER_ALREADY_DECIDED']);
  const winner = answers.flatMap(({ body }) => (body.data ? [body.data['orderDecide']] : []));
  expect(await on.find('OFFICE', code, 'stage decidedBy')).toEqual(winner.find((one) => one !== null));
});

it('a repeat under the same key answers the same and does nothing more', async () => {
  const input = { ...CORRECTION, idempotencyKey: 'again' };
  const [one, other] = [await on.ok('OFFICE', 'orderPropose', input), await on.ok('OFFICE', 'orderPropose', input)];
  expect(other).toEqual(one);
});

it('an order to correct is obeyed when a second officer confirms it, and what lapsed opens the fines it cites', async () => {
  const code = await on.propose(CORRECTION);
  await on.ok('HOUSING', 'orderDecide', { code });
  await on.ok('OFFICE', 'orderServe', { code, servedOn: TODAY, way: 'LEFT', proofs: PROOFS });
  await on.tick('2026-03-18');
  const opens = 'opens { rule { id } isOpen minFen maxFen act }';
  const fine = { isOpen: true, act: 'penaltyPropose' };
  expect(await on.find('HOUSING', code, `stage ${opens}`)).toEqual({
    stage: 'LAPSED',
    opens: [
      { rule: { id: 'PEN-02' }, ...fine, minFen: '2000000', maxFen: '5000000' },
      { rule: { id: 'PEN-12' }, ...fine, minFen: '200000', maxFen: '2000000' },
    ],
  });
  await on.ok('OFFICE', 'orderProveCorrection', { code, what: '台账已补齐', proofs: PROOFS });
  expect(await on.refusal('OFFICE', 'orderConfirmCorrection', { code })).toBe('ORDER_SECOND_OFFICER_NEEDED');
  const confirmed = await on.ok('OFFICE_2', 'orderConfirmCorrection', { code }, 'stage correction { by confirmedBy }');
  expect(confirmed).toEqual({ stage: 'OBEYED', correction: { by: 'office-1', confirmedBy: 'office-2' } });
});

it('a revoked order is told, and its clocks end', async () => {
  const code = await on.served({ projectCode: 'P-6' });
  await on.ok('OFFICE', 'orderRevoke', { code, reason: '认定事实有误' });
  expect(await on.toldOf('enforcement.order-revoked', code)).toMatchObject([{ lapsedOn: null }]);
  await on.tick('2026-03-18');
  expect(await on.find('OFFICE', code, 'stage revokedBecause')).toEqual({
    stage: 'REVOKED',
    revokedBecause: '认定事实有误',
  });
});

it('ENF-01, ENF-02: it becomes final with the last day to sue, and the court is applied to after it was dunned', async () => {
  const code = await on.served({ projectCode: 'P-7' });
  await on.tick('2026-03-18');
  await on.ok('OFFICE', 'orderDun', { code });
  await on.tick('2026-09-11');
  expect(await on.find('OFFICE', code, 'finalOn opens { rule { id } isOpen }')).toMatchObject({
    finalOn: '2026-09-10',
    opens: expect.arrayContaining([{ rule: { id: 'ENF-02' }, isOpen: true }]) as unknown,
  });
  const filed = await on.ok(
    'OFFICE',
    'orderApplyToCourt',
    { code, filingNo: '（2026）甘0522行审1号' },
    'courtFilingNo',
  );
  expect(filed).toEqual({ courtFilingNo: '（2026）甘0522行审1号' });
});

it('S3-25: the order says who must pay, in which order and why, from the facts that were stated', async () => {
  const liability = { employer: 'COMPANY', isSubcontractor: true, ownerUnderpaid: true, unsettledFen: '100' };
  const code = await on.propose({ liability });
  const fields = 'liability { rule { id } liableParty sequence capFen recourseAgainst factsUsed isManual }';
  expect(await on.find('OFFICE', code, fields)).toEqual({
    liability: [
      {
        ...{ rule: { id: 'LIA-07' }, liableParty: 'OWNER', sequence: 1, capFen: '100', recourseAgainst: null },
        ...{ factsUsed: ['ownerUnderpaid', 'unsettledFen'], isManual: false },
      },
      {
        ...{ rule: { id: 'LIA-08' }, liableParty: 'GENERAL_CONTRACTOR', sequence: 2, capFen: null },
        ...{ recourseAgainst: 'EMPLOYER', factsUsed: ['isSubcontractor'], isManual: false },
      },
      {
        ...{ rule: { id: 'LIA-01' }, liableParty: 'EMPLOYER', sequence: 3, capFen: null, recourseAgainst: null },
        ...{ factsUsed: ['employer', 'supplier'], isManual: false },
      },
    ],
  });
});

describe('who sees an order, and who may do what', () => {
  const PEOPLE_OF: readonly Who[] = ['OFFICE', 'HOUSING', 'WATER', 'TOWN', 'CONTRACTOR'];
  const seenBy = async (code: string) => {
    const all = await Promise.all(
      PEOPLE_OF.map(async (who) => [who, (await on.find(who, code, 'code')) !== null] as const),
    );
    return all.filter(([, sees]) => sees).map(([who]) => who);
  };

  it('its area, its sector, the office, and the unit that has to obey from when it was told or served', async () => {
    const code = await on.propose();
    expect(await seenBy(code)).toEqual(['OFFICE', 'HOUSING', 'TOWN']);
    await on.ok('OFFICE', 'orderTell', { code });
    expect(await seenBy(code)).toEqual(['OFFICE', 'HOUSING', 'TOWN', 'CONTRACTOR']);
    const other = await on.served({ enterprise: '91620599M2QHJRWT94', areaCode: '620522105', projectCode: 'P-8' });
    expect(await seenBy(other)).toEqual(['OFFICE', 'HOUSING']);
  });

  it('a contractor reads what it has to pay; a department decides no wages, a town and strangers nothing', async () => {
    const code = await on.served({ projectCode: 'P-9' });
    const sums = 'sums(first: 2) { totalCount nodes { worker { id } fen arrivedFen } pageInfo { hasNextPage } }';
    expect(await on.find('CONTRACTOR', code, sums)).toMatchObject({
      sums: { totalCount: 3, nodes: [{ worker: { id: PEOPLE[0] } }, {}], pageInfo: { hasNextPage: true } },
    });
    const undecided = await on.propose();
    await on.ok('OFFICE', 'orderTell', { code: undecided });
    await on.ok('OFFICE', 'orderHear', { code: undecided, heardOn: TODAY, stated: true, record: '无异议' });
    expect(await on.refusal('HOUSING', 'orderDecide', { code: undecided })).toBe('ORDER_UNKNOWN');
    expect(await on.refusal('WATER', 'orderTell', { code: undecided })).toBe('ORDER_UNKNOWN');
    for (const who of ['TOWN', 'CONTRACTOR', 'WORKER', 'PUBLIC'] as const)
      expect(await on.refusal(who, 'orderDecide', { code: undecided })).toBe('FORBIDDEN');
  });

  it('a list has pages by key, narrowed to what was asked for', async () => {
    const asked = `query ($after: String) { orders(filter: { enterprise: "91620599M2QHJRWT94", area: "620522", lapsed: false }, first: 1, after: $after) {
      totalCount nodes { code project { code } } pageInfo { hasNextPage endCursor } } }`;
    const page = (await on.service.ask('OFFICE', asked)).body.data?.['orders'] as {
      totalCount: number;
      pageInfo: { hasNextPage: boolean; endCursor: string };
    };
    expect(page).toMatchObject({ totalCount: 1, nodes: [{ project: { code: 'P-8' } }] });
    expect(page.pageInfo.hasNextPage).toBe(false);
    const next = (await on.service.ask('OFFICE', asked, { after: page.pageInfo.endCursor })).body.data?.['orders'];
    expect(next).toMatchObject({ nodes: [] });
    const { body } = await on.service.entities('TOWN', 'Project', [{ code: 'P-9' }], '{ orders { totalCount } }');
    expect(body.data).toEqual({ _entities: [{ orders: { totalCount: 1 } }] });
  });
});

it('a number that is typed is kept as a token, in no row and no event', async () => {
  const sums = [{ idCardNumber: '11010519491231002X', payMonth: '2025-12', fen: '2688000' }];
  await on.propose({ sums });
  const [row] = await on.database.query<{ all: string }[]>(
    `SELECT (SELECT json_agg(j) FROM journal j)::text || (SELECT json_agg(s) FROM order_sum s)::text
       || (SELECT json_agg(o) FROM orders o)::text || (SELECT json_agg(i) FROM idempotency i)::text AS all`,
  );
  expect(row?.all).toContain(PAYMENT.findings);
  expect(row?.all).not.toContain('11010519491231002X');
  expect([PROJECT, TOWN_CODE, SUMS.length]).toEqual([PAYMENT.projectCode, PAYMENT.areaCode, 3]);
});
