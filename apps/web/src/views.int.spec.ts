import type { Actor } from '@anxin/identity';
import { Browser, OFFICE, OWN, type TestWeb, testWeb } from './web.fixture';

const TOWN: Actor = { id: 'town-1', name: '张建国', role: 'TOWN', areas: ['620522104'] };
const RED = { name: '郭嘉镇红色预警', to: '/warnings?level=RED&area=620522104' };

let web: TestWeb;
beforeAll(async () => {
  web = await testWeb();
  await web.provider.issuer.accounts.put(TOWN);
});
afterAll(() => web.clean());

const loggedIn = async (account: string): Promise<Browser> => {
  const browser = new Browser();
  await browser.logIn(web.url, account);
  return browser;
};
const asJson = { ...OWN, 'content-type': 'application/json' };
const keep = (browser: Browser, view: object, headers: object = asJson) =>
  browser.fetch(`${web.url}/views`, { method: 'POST', headers: { ...headers }, body: JSON.stringify(view) });
const viewsOf = async (browser: Browser) =>
  ((await (await browser.fetch(`${web.url}/views`)).json()) as { views: readonly object[] }).views;
const refusal = async (response: Response) => [
  response.status,
  ((await response.json()) as { errors: { extensions: { code: string } }[] }).errors[0]?.extensions.code,
];

it('a list that was named is found again on another computer, by its own account alone, and kept once', async () => {
  const desk = await loggedIn(OFFICE.id);
  expect(await viewsOf(desk)).toEqual([]);
  expect(await (await keep(desk, { ...RED, name: '  红的 ' })).json()).toEqual({ views: [{ ...RED, name: '红的' }] });
  await keep(desk, RED);
  await keep(desk, { name: '待办案件', to: '/cases?stages=%5B%22INVESTIGATING%22%5D' });
  const other = await loggedIn(OFFICE.id);
  const session = (await (await other.fetch(`${web.url}/session`)).json()) as { views: readonly object[] };
  expect(session.views).toEqual(await viewsOf(other));
  expect(await viewsOf(other)).toEqual([{ name: '待办案件', to: '/cases?stages=%5B%22INVESTIGATING%22%5D' }, RED]);
  expect(await viewsOf(await loggedIn(TOWN.id))).toEqual([]);
});

it('is deleted where it was kept, and by nobody else', async () => {
  const desk = await loggedIn(OFFICE.id);
  await keep(desk, RED);
  const drop = (browser: Browser) =>
    browser.fetch(`${web.url}/views?to=${encodeURIComponent(RED.to)}`, { method: 'DELETE', headers: OWN });
  expect((await drop(await loggedIn(TOWN.id))).status).toBe(200);
  expect(await viewsOf(desk)).toContainEqual(RED);
  expect((await drop(desk)).status).toBe(200);
  expect((await drop(desk)).status).toBe(200);
  expect(await viewsOf(desk)).not.toContainEqual(RED);
});

it.each([
  ['no name', { name: ' ', to: '/warnings' }],
  ['a name that is too long', { name: '长'.repeat(31), to: '/warnings' }],
  ['a name of two lines', { name: '一\n二', to: '/warnings' }],
  ['an address elsewhere', { name: '名', to: 'https://elsewhere.example/warnings' }],
  ['an address that a browser reads as elsewhere', { name: '名', to: '//elsewhere.example' }],
  ['what is no list', { name: '名', to: '/services/workers/exports' }],
  ['a search for somebody', { name: '名', to: '/search?q=%E5%BC%A0%E4%B8%89' }],
  ['the log-out', { name: '名', to: '/logout' }],
  ['an address that is too long', { name: '名', to: `/warnings?search=${'a'.repeat(2_000)}` }],
  ['something more', { ...RED, account: TOWN.id }],
  ['nothing', {}],
])('%s is refused', async (_, view) => {
  const desk = await loggedIn(OFFICE.id);
  expect(await refusal(await keep(desk, view))).toEqual([400, 'VIEW_INVALID']);
});

it('the fifty-first is refused with the way out, while one of the fifty may be named anew', async () => {
  const town = await loggedIn(TOWN.id);
  for (let no = 1; no <= 50; no += 1) await keep(town, { name: `第${no}个`, to: `/cases?search=${no}` });
  expect(await refusal(await keep(town, RED))).toEqual([400, 'VIEWS_FULL']);
  expect((await keep(town, { name: '改名', to: '/cases?search=7' })).status).toBe(200);
  expect(await viewsOf(town)).toHaveLength(50);
});

it('nobody without an account, and no page of another site, reads or keeps one', async () => {
  expect(await refusal(await new Browser().fetch(`${web.url}/views`))).toEqual([401, 'UNAUTHENTICATED']);
  const desk = await loggedIn(OFFICE.id);
  expect(await refusal(await keep(desk, RED, { 'content-type': 'application/json' }))).toEqual([403, 'FOREIGN_PAGE']);
  const foreign = { ...asJson, 'sec-fetch-site': 'cross-site' };
  expect(await refusal(await keep(desk, RED, foreign))).toEqual([403, 'FOREIGN_PAGE']);
});
