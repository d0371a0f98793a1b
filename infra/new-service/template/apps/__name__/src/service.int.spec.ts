import { codesOf, eventually, type FreshService, freshService, type Who } from '@anxin/testing';
import { __name__ } from './subgraph';

let service: FreshService;
beforeAll(async () => {
  service = await freshService(__name__);
});
afterAll(() => service.close());

const MUTATION = `mutation ($input: __Entity__OpenInput!) {
  __entity__Open(input: $input) { code sector openedOn area { code } }
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
  service.ask(who, 'query ($code: ID!) { __entity__(code: $code) { code sector openedOn area { code } } }', { code });

type Told = { readonly name: string; readonly key: string; readonly data: { readonly __entity__Code: string } };
const feed = async (who: Who = 'OFFICE'): Promise<readonly Told[]> =>
  (JSON.parse((await service.get('/feed?after=0&limit=500', service.as(who))).text) as { events: Told[] }).events;
const told = async (code: string) => (await feed()).filter(({ data }) => data.__entity__Code === code);

it('the service is ready', async () => {
  const { status, text } = await service.get('/readyz');
  expect([status, JSON.parse(text)]).toMatchObject([200, { ready: true, reasons: [] }]);
});

it('what is opened can be asked for, through its key as well, and is published', async () => {
  expect((await open('OFFICE', 'A-1')).body).toEqual({ data: { __entity__Open: opened('A-1') } });
  expect((await find('OFFICE', 'A-1')).body).toEqual({ data: { __entity__: opened('A-1') } });
  const { body } = await service.entities('OFFICE', '__Entity__', [{ code: 'A-1' }, { code: 'A-0' }], '{ openedOn }');
  expect(body).toEqual({ data: { _entities: [{ openedOn: OPENING.openedOn }, null] } });
  await eventually(async () =>
    expect(await told('A-1')).toMatchObject([
      { name: '__name__.__kebab__-opened', key: OPENING.areaCode, data: { openedOn: OPENING.openedOn } },
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
  ['a code that is taken', 'C-1', { idempotencyKey: 'another' }, '__ENTITY___ALREADY_OPEN'],
  ['a day ahead', 'C-2', { openedOn: '2026-03-11' }, '__ENTITY___DAY_NOT_COME'],
  ['no code', '', { idempotencyKey: 'none' }, '__ENTITY___CODE_INVALID'],
  ['a code with a NUL', 'C\u0000', { idempotencyKey: 'NUL' }, 'BAD_USER_INPUT'],
])('%s is refused', async (_, code, more, refusal) => {
  await open('OFFICE', 'C-1');
  expect(codesOf(await open('OFFICE', code, more))).toEqual([refusal]);
});

it.each<[Who, readonly string[]]>([
  ['OFFICE', []],
  ['HOUSING', []],
  ['TOWN', []],
  ['WATER', ['__ENTITY___UNKNOWN']],
  ['CONTRACTOR', ['FORBIDDEN']],
  ['PUBLIC', ['FORBIDDEN']],
])('%s may open and see what lies in its scope, and no more: %j', async (who, codes) => {
  expect(codesOf(await open(who, `D-${who}`))).toEqual(codes);
  await open('OFFICE', 'D-1');
  const seen = codes.length === 0 ? opened('D-1') : null;
  expect((await find(who, 'D-1')).body.data).toEqual({ __entity__: seen });
});

it('the feed of a department has its own sector alone, and so have its subscription and its day', async () => {
  await open('OFFICE', 'E-1');
  await open('OFFICE', 'E-2', { sector: 'WATER' });
  const codesFor = async (who: Who) => (await feed(who)).map(({ data }) => data.__entity__Code);
  await eventually(async () => expect(await codesFor('WATER')).toEqual(['E-2']));
  expect(await codesFor('HOUSING')).toContain('E-1');
  const { body } = await service.ask('WATER', '{ eventsCursor eventsOfDay(on: "2026-03-10") { count } }');
  expect(body.data).toEqual({ eventsCursor: expect.any(String) as string, eventsOfDay: { count: 1 } });
});
