import { plainDate } from '@anxin/domain-kit';
import { codesOf } from '@anxin/testing';
import { CORRECTION, type OrdersOf, ordersOf, PROOFS } from './order.fixture';

const TODAY = plainDate('2026-03-10');
let on: OrdersOf;
beforeAll(async () => {
  on = await ordersOf(TODAY);
});
afterAll(() => on.close());

/** An order to correct, served; lapsed once its day has passed. */
const correction = async (): Promise<string> => {
  const code = await on.propose(CORRECTION);
  await on.ok('OFFICE_2', 'orderDecide', { code });
  await on.ok('OFFICE', 'orderServe', { code, servedOn: TODAY, way: 'IN_PERSON', proofs: PROOFS });
  return code;
};
const lapsed = async (): Promise<string> => {
  const code = await correction();
  await on.tick('2026-03-18');
  return code;
};
const fine = (order: string, more: object = {}) => ({
  ...{ order, rule: 'PEN-02', party: 'UNIT', grounds: '逾期未编制工资支付台账', fineFen: '2000000' },
  ...{ term: { length: 15, unit: 'CD' }, ...more },
});
const find = async (who: Parameters<OrdersOf['find']>[0], code: string, fields: string) =>
  (await on.service.ask(who, `{ penalty(code: "${code}") { ${fields} } }`)).body.data?.['penalty'];

it('a fine follows an order that was not obeyed, within its range, heard, decided by a second officer, and paid', async () => {
  const order = await correction();
  expect(await on.refusal('OFFICE', 'penaltyPropose', fine(order))).toBe('PENALTY_ORDER_NOT_LAPSED');
  await on.tick('2026-03-18');
  expect(await on.refusal('OFFICE', 'penaltyPropose', fine(order, { fineFen: '5000001' }))).toBe(
    'PENALTY_OUT_OF_RANGE',
  );
  const { code } = (await on.ok('HOUSING', 'penaltyPropose', fine(order))) as { code: string };
  expect(code).toMatch(/^620522-PEN-2026-\d{6}$/);
  expect(await on.refusal('OFFICE', 'penaltyDecide', { code })).toBe('PENALTY_STATEMENT_MISSING');
  expect(await find('CONTRACTOR', code, 'code')).toBeNull();
  const told = await on.ok('HOUSING', 'penaltyTell', { code }, 'hearingRight deadlines { duty dueOn status }');
  // Nobody here has set what a large fine is: a hearing may be asked for.
  expect(told).toMatchObject({
    hearingRight: 'OPEN',
    deadlines: expect.arrayContaining([{ duty: 'ASK_HEARING', dueOn: '2026-03-17', status: 'RUNNING' }]) as unknown,
  });
  await on.ok('HOUSING', 'penaltyHear', { code, heardOn: TODAY, stated: true, record: '请求减轻' });
  expect(await on.refusal('OFFICE', 'penaltyDecide', { code })).toBe('PENALTY_HEARING_OPEN');
  await on.tick('2026-03-18');
  const answers = await Promise.all(
    (['OFFICE', 'OFFICE_2'] as const).map((who) => on.give(who, 'penaltyDecide', { code }, 'decidedBy')),
  );
  expect(answers.flatMap(codesOf)).toEqual(['PENALTY_ALREADY_DECIDED']);
  await on.ok('HOUSING', 'penaltyServe', { code, servedOn: TODAY, way: 'LEFT', proofs: PROOFS });
  const paid = await on.ok(
    'HOUSING',
    'penaltyPay',
    { code, paidOn: TODAY, fen: '2000000', receiptNo: '0001' },
    'stage lateFen',
  );
  expect(paid).toEqual({ stage: 'PAID', lateFen: '0' });
  const seen = 'stage owedFen rule { id } payments { fen } order { code penalties { totalCount } }';
  expect(await find('CONTRACTOR', code, seen)).toMatchObject({
    ...{ stage: 'PAID', owedFen: '0', rule: { id: 'PEN-02' }, payments: [{ fen: '2000000' }] },
    order: { code: order, penalties: { totalCount: 1 } },
  });
});

it('one act has one fine, of two who propose it at once too; what was let off has its reason', async () => {
  const order = await lapsed();
  const answers = await Promise.all([1, 2].map(() => on.give('OFFICE', 'penaltyPropose', fine(order))));
  expect(answers.flatMap(codesOf)).toEqual(['PENALTY_FINED_ALREADY']);
  const code = answers
    .map(({ body }) => (body.data?.['penaltyPropose'] as { code: string } | null | undefined)?.code)
    .find((one) => one !== undefined);
  const waiver = { code, minor: true, first: true, corrected: true, harm: 'NONE', reason: '初次且已改正' };
  expect(await on.refusal('OFFICE', 'penaltyWaive', waiver)).toBe('PENALTY_SECOND_OFFICER_NEEDED');
  expect(await on.ok('OFFICE_2', 'penaltyWaive', waiver, 'stage waivedBecause')).toEqual({
    stage: 'WAIVED',
    waivedBecause: '初次且已改正',
  });
  expect(await on.refusal('WATER', 'penaltyPropose', fine(order))).toBe('PENALTY_UNKNOWN');
  expect(await on.refusal('TOWN', 'penaltyPropose', fine(order))).toBe('FORBIDDEN');
  await on.ok('OFFICE', 'penaltyPropose', fine(order));
});
