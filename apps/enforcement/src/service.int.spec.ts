import { codesOf, eventually, type FreshService, freshService, type Who } from '@anxin/testing';
import { enforcement } from './subgraph';

let service: FreshService;
beforeAll(async () => {
  service = await freshService(enforcement);
});
afterAll(() => service.close());

const MUTATION = `mutation ($input: OrderOpenInput!) {
  orderOpen(input: $input) { code sector openedOn area { code } }
}`;
const OPENING = { sector: 'HOUSING', areaCode: '620522104', openedOn: '2026-03-09' };
const opened = (code: string) => ({
  code,
  sector: OPENING.sector,
  openedOn: OPENING.openedOn,
  area: { code: OPENING.areaCode },
});

const open = (who: Who, code: string, more: object = {}) =>
  service.ask(who, MUTATION, { input: { ...OPENING, code, idempotencyKey: code, ...more } });
const find = (who: Who, code: string) =>
  service.ask(who, 'query ($code: ID!) { order(code: $code) { code sector openedOn area { code } } }', { code });

type Told = { readonly name: string; readonly key: string; readonly data: { readonly orderCode: string } };
const feed = async (who: Who = 'OFFICE'): Promise<readonly Told[]> =>
  (JSON.parse((await service.get('/feed?after=0&limit=500', service.as(who))).text) as { events: Told[] }).events;
const told = async (code: string) => (await feed()).filter(({ data }) => data.orderCode === code);

it('the service is ready', async () => {
  const { status, text } = await service.get('/readyz');
  expect([status, JSON.parse(text)]).toMatchObject([200, { ready: true, reasons: [] }]);
});

it('what is opened can be asked for, through its key as well, and is published', async () => {
  expect((await open('OFFICE', 'A-1')).body).toEqual({ data: { orderOpen: opened('A-1') } });
  expect((await find('OFFICE', 'A-1')).body).toEqual({ data: { order: opened('A-1') } });
  const { body } = await service.entities('OFFICE', 'Order', [{ code: 'A-1' }, { code: 'A-0' }], '{ openedOn }');
  expect(body).toEqual({ data: { _entities: [{ openedOn: OPENING.openedOn }, null] } });
  await eventually(async () =>
    expect(await told('A-1')).toMatchObject([
      { name: 'enforcement.order-opened', key: OPENING.areaCode, data: { openedOn: OPENING.openedOn } },
    ]),
  );
});

it('a repeat under the same key answers the same and does nothing more', async () => {
  const [first, second] = [await open('OFFICE', 'B-1'), await open('OFFICE', 'B-1')];
  expect(second.body).toEqual(first.body);
  await open('OFFICE', 'B-2');
  await eventually(async () => expect(await told('B-2')).toHaveLength(1));
  expect(await told('B-1')).toHaveLength(1);
});

it.each<[string, string, object, string]>([
  ['a code that is taken', 'C-1', { idempotencyKey: 'another' }, 'ORDER_ALREADY_OPEN'],
  ['a day ahead', 'C-2', { openedOn: '2026-03-11' }, 'ORDER_DAY_NOT_COME'],
  ['no code', '', { idempotencyKey: 'none' }, 'ORDER_CODE_INVALID'],
  ['a code with a NUL', 'C\u0000', { idempotencyKey: 'NUL' }, 'BAD_USER_INPUT'],
])('%s is refused', async (_, code, more, refusal) => {
  await open('OFFICE', 'C-1');
  expect(codesOf(await open('OFFICE', code, more))).toEqual([refusal]);
});

it.each<[Who, readonly string[]]>([
  ['OFFICE', []],
  ['HOUSING', []],
  ['TOWN', []],
  ['WATER', ['ORDER_UNKNOWN']],
  ['CONTRACTOR', ['FORBIDDEN']],
  ['PUBLIC', ['FORBIDDEN']],
])('%s may open and see what lies in its scope, and no more: %j', async (who, codes) => {
  expect(codesOf(await open(who, `D-${who}`))).toEqual(codes);
  await open('OFFICE', 'D-1');
  const seen = codes.length === 0 ? opened('D-1') : null;
  expect((await find(who, 'D-1')).body.data).toEqual({ order: seen });
});

it('the feed of a department has its own sector alone', async () => {
  await open('OFFICE', 'E-1');
  await open('OFFICE', 'E-2', { sector: 'WATER' });
  const codesFor = async (who: Who) => (await feed(who)).map(({ data }) => data.orderCode);
  await eventually(async () => expect(await codesFor('WATER')).toEqual(['E-2']));
  expect(await codesFor('HOUSING')).toContain('E-1');
});
