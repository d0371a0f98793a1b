import { arrearsChanged } from '@anxin/contracts';
import { plainDate } from '@anxin/domain-kit';
import { CONTRACTOR, type OrdersOf, ordersOf, PEOPLE, PROJECT, TOWN_CODE } from './order.fixture';

let office: OrdersOf;
beforeAll(async () => void (office = await ordersOf(plainDate('2026-03-02'))));
afterAll(() => office.close());

const LETTER = {
  ...{ enterprise: CONTRACTOR, party: 'GENERAL_CONTRACTOR', projectCode: PROJECT, areaCode: TOWN_CODE },
  ...{ sector: 'HOUSING', givenOn: '2026-02-01', evidence: ['E-1'] },
};
const FIELDS = 'code stage breach { on dueOn fen } withdrawnBecause';
const record = (more: object = {}) => office.ok('OFFICE', 'promiseRecord', { ...LETTER, ...more }, FIELDS);
const stages = async (who: Parameters<OrdersOf['service']['ask']>[0] = 'OFFICE') => {
  const { body } = await office.service.ask(who, '{ promises { totalCount nodes { code stage } } }');
  return (body.data?.['promises'] as { nodes: { code: string; stage: string }[] } | null)?.nodes;
};
/** `workers` tells what of a worker's month is in arrears. */
const owes = (dueOn: string, arrearsFen: string, on: string, beforeFen = '0') =>
  office.hear(
    arrearsChanged,
    { projectCode: PROJECT, on, entries: [{ person: PEOPLE[0], payMonth: '2026-01', dueOn, arrearsFen, beforeFen }] },
    on,
  );

let [first, second] = ['', ''];
it('S0-31: a promise letter stands on its project, and is seen by its town, its department and whoever gave it', async () => {
  expect(await record()).toEqual({
    code: '620522-PRM-2026-000001',
    stage: 'STANDING',
    breach: null,
    withdrawnBecause: null,
  });
  first = '620522-PRM-2026-000001';
  for (const who of ['OFFICE', 'TOWN', 'HOUSING', 'CONTRACTOR'] as const)
    expect(await stages(who)).toEqual([{ code: first, stage: 'STANDING' }]);
  expect(await stages('WATER')).toEqual([]);
  expect(await office.refusal('CONTRACTOR', 'promiseRecord', LETTER)).toBe('FORBIDDEN');
  expect(await office.refusal('TOWN', 'promiseRecord', { ...LETTER, areaCode: '620522105' })).toBe('PROMISE_UNKNOWN');
  expect(await office.refusal('TOWN', 'promiseWithdraw', { code: first, reason: '误登' })).toBe('FORBIDDEN');
});

it('what was in arrears before it breaks nothing; what falls due after it and is not paid does, and is told once', async () => {
  await owes('2026-01-31', '896000', '2026-02-10');
  expect(await stages()).toEqual([{ code: first, stage: 'STANDING' }]);
  await owes('2026-02-28', '500000', '2026-03-01');
  await owes('2026-02-28', '600000', '2026-03-02', '500000');
  const told = await office.database.query<{ payload: string }[]>(
    "SELECT payload FROM journal WHERE type = 'enforcement.promise-broken'",
  );
  expect(told.map(({ payload }) => JSON.parse(payload) as object)).toMatchObject([
    { promiseCode: first, dueOn: '2026-02-28', fen: '500000', on: '2026-03-01' },
  ]);
});

it('a letter that is put on record when it is broken already is told to be so at once; one given later stands', async () => {
  const late = await record();
  expect(late).toMatchObject({ stage: 'BROKEN', breach: { dueOn: '2026-02-28', fen: '600000', on: '2026-03-02' } });
  second = String((await record({ givenOn: '2026-03-01' }))['code']);
  expect((await stages())?.find(({ code }) => code === second)?.stage).toBe('STANDING');
});

it('it stays broken when the wages are paid, and a mistaken one is withdrawn with its reason', async () => {
  await owes('2026-02-28', '0', '2026-03-02', '600000');
  expect((await stages())?.find(({ code }) => code === first)?.stage).toBe('BROKEN');
  const withdrawn = await office.ok('OFFICE', 'promiseWithdraw', { code: second, reason: '重复登记' }, FIELDS);
  expect(withdrawn).toMatchObject({ stage: 'WITHDRAWN', withdrawnBecause: '重复登记' });
  expect(await office.refusal('OFFICE', 'promiseWithdraw', { code: second, reason: '重复登记' })).toBe('PROMISE_STAGE');
});
