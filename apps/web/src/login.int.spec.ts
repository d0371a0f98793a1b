import { tokenVerifier } from '@anxin/identity';
import { eventually } from '@anxin/testing';
import { Provider, RefreshRefused } from './provider/provider';
import type { Session } from './session/session-store';
import { Browser, OFFICE, OWN, type TestWeb, testWeb } from './web.fixture';

let web: TestWeb;
beforeAll(async () => (web = await testWeb()));
afterAll(() => web.clean());
beforeEach(async () => {
  await web.provider.issuer.accounts.put(OFFICE);
  web.upstream.answers((_request, response) => void response.end('{}'));
});

const loggedIn = async (account = OFFICE.id): Promise<Browser> => {
  const browser = new Browser();
  await browser.logIn(web.url, account);
  return browser;
};
const session = (browser: Browser, url = web.url) => browser.fetch(`${url}/session`);
const codeOf = async (response: Response): Promise<unknown> =>
  ((await response.json()) as { errors: { extensions: { code: string } }[] }).errors[0]?.extensions.code;
const cookieOf = (browser: Browser): string | undefined => browser.jar(web.url).get('anxin');
/** The token of the next request has to be renewed first. */
const agesAll = () => web.sql('UPDATE session SET fresh_until = now()');
/** What services are sent from now on. */
const tokensSent = (): string[] => {
  const tokens: string[] = [];
  web.upstream.answers(({ headers }, response) => {
    tokens.push(headers.authorization ?? '');
    response.end('{}');
  });
  return tokens;
};
const ask = (browser: Browser, url = web.url) =>
  browser.fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { ...OWN, 'content-type': 'application/json' },
    body: '{}',
  });

describe('a log-in', () => {
  it('leads back to where the person wanted to be, and says who it is', async () => {
    const browser = new Browser();
    const first = await browser.go(`${web.url}/warnings?level=RED`);
    expect(first).toMatchObject({ status: 200, url: `${web.url}/login?to=%2Fwarnings%3Flevel%3DRED` });
    const then = await browser.logIn(web.url, OFFICE.id, '/warnings?level=RED');
    expect(then).toEqual({ url: `${web.url}/warnings?level=RED`, status: 200, text: '<title>console</title>' });
    expect(await (await session(browser)).json()).toEqual({
      ...{ account: OFFICE, office: { name: '秦安县治欠办' } },
      views: [],
    });
    expect(await browser.go(`${web.url}/login?to=/cases`)).toMatchObject({ url: `${web.url}/cases` });
  });

  it('gives the browser a cookie that no script reads, and no token in any answer', async () => {
    const browser = await loggedIn();
    await session(browser);
    const seen = browser.seen.join('\n');
    expect(seen).toMatch(/anxin=[\w-]{43}; Path=\/; HttpOnly; SameSite=Lax/);
    expect(seen).not.toMatch(/eyJ|refresh_token|id_token/);
    const [row] = await web.sql<{ content: Buffer }>('SELECT content FROM session');
    expect(row?.content.toString('latin1')).not.toContain('eyJ');
    expect(web.lines.join('')).not.toMatch(/eyJ|code=/);
  });

  it.each(['//other.example', 'https://other.example', '/\\other.example'])(
    'leads to no other site: %s',
    async (to) => {
      expect((await new Browser().logIn(web.url, OFFICE.id, to)).url).toBe(`${web.url}/`);
    },
  );

  it('fails with another password, and for an account that was withdrawn', async () => {
    const browser = new Browser();
    expect(await browser.logIn(web.url, OFFICE.id, '/', 'other')).toMatchObject({ status: 401 });
    await web.provider.issuer.accounts.withdraw(OFFICE.id);
    expect(await browser.logIn(web.url)).toMatchObject({ status: 401 });
    expect(cookieOf(browser)).toBeUndefined();
  });

  it('LOGIN_REFUSED: that another browser began gives no session, and says so on a page', async () => {
    const [browser, other] = [new Browser(), new Browser()];
    await other.go(`${web.url}/login/go`);
    const who = await browser.go(`${web.url}/login/go`);
    const body = new URLSearchParams({ account: OFFICE.id, password: 'demo' });
    const resume = (await browser.fetch(who.url, { method: 'POST', body })).headers.get('location') ?? '';
    const callback = (await browser.fetch(new URL(resume, who.url).href)).headers.get('location') ?? '';
    for (const stranger of [new Browser(), other]) {
      const page = await stranger.go(callback);
      expect(page).toMatchObject({ status: 401, text: expect.stringContaining('登录未完成') });
      expect(cookieOf(stranger)).toBeUndefined();
    }
  });

  it('renews the id of the browser, and the one before is worth nothing', async () => {
    const browser = await loggedIn();
    const before = cookieOf(browser) ?? '';
    await browser.logIn(web.url);
    expect(cookieOf(browser)).not.toBe(before);
    const thief = new Browser();
    thief.jar(web.url).set('anxin', before);
    expect((await session(thief)).status).toBe(401);
    const fixed = new Browser();
    fixed.jar(web.url).set('anxin', 'A'.repeat(43));
    await fixed.logIn(web.url);
    expect(cookieOf(fixed)).not.toBe('A'.repeat(43));
  });
});

describe('a session', () => {
  it('is served by every replica, and its tokens are renewed once, whoever asks at once', async () => {
    const browser = await loggedIn();
    const replica = await web.replica();
    browser.jars.set(replica.url, browser.jar(web.url));
    const tokens = tokensSent();
    await ask(browser);
    await agesAll();
    const asked = [web.url, replica.url].flatMap((url) => [1, 2, 3, 4].map(() => ask(browser, url)));
    expect((await Promise.all(asked)).map(({ status }) => status)).toEqual(asked.map(() => 200));
    const [before, ...after] = tokens;
    expect(new Set(after).size).toBe(1);
    expect(after).not.toContain(before);
    // The refresh token that it has now is the one that the provider knows.
    await agesAll();
    expect((await ask(browser, replica.url)).status).toBe(200);
    await replica.stop();
  });

  it('ends with its account, when a service refused its token or it is renewed', async () => {
    const [one, other] = [await loggedIn(), await loggedIn()];
    const ids = [one, other].map((browser) => cookieOf(browser) ?? '');
    await web.provider.issuer.accounts.withdraw(OFFICE.id);
    web.upstream.answers((_request, response) => void response.writeHead(401).end('{}'));
    expect((await ask(one)).status).toBe(401);
    expect(await codeOf(await session(one))).toBe('UNAUTHENTICATED');
    await agesAll();
    expect((await session(other)).status).toBe(401);
    for (const id of ids) expect(await web.store.find(id, false)).toBeUndefined();
  });

  it('ends within five seconds of its account’s withdrawal, though its page asks nobody and its provider heard nothing', async () => {
    const account = { id: 'leaver-1', role: 'OFFICE' } as const;
    await web.provider.issuer.accounts.put(account);
    const [browser, other] = [await loggedIn(account.id), await loggedIn()];
    const id = cookieOf(browser) ?? '';
    expect((await session(browser)).status).toBe(200);
    web.upstream.accounts.tell(account.id, 'WITHDRAWN');
    await eventually(async () => expect((await session(browser)).status).toBe(401));
    expect(await web.store.find(id, false)).toBeUndefined();
    expect((await browser.fetch(`${web.url}/`, { headers: { accept: 'text/html' } })).status).toBe(302);
    expect((await session(other)).status).toBe(200);
    const again = new Browser();
    expect(await again.logIn(web.url, account.id)).toMatchObject({ status: 403 });
    expect(cookieOf(again)).toBeUndefined();
  });

  it('has within five seconds the role of an account that was changed, though its page asks nobody', async () => {
    const account = { id: 'changed-1', role: 'OFFICE' } as const;
    await web.provider.issuer.accounts.put(account);
    const browser = await loggedIn(account.id);
    await web.provider.issuer.accounts.put({ id: account.id, role: 'TOWN', areas: ['620522104'] });
    web.upstream.accounts.tell(account.id, 'STANDS');
    await eventually(async () =>
      expect(await (await session(browser)).json()).toMatchObject({ account: { role: 'TOWN' } }),
    );
  });

  it('has the role and scope that its account has by now, once a service refused what was', async () => {
    const browser = await loggedIn();
    await web.provider.issuer.accounts.put({ id: OFFICE.id, role: 'TOWN', areas: ['620522104'] });
    web.upstream.answers((_request, response) => void response.writeHead(401).end('{}'));
    await ask(browser);
    expect(await (await session(browser)).json()).toMatchObject({ account: { role: 'TOWN', areas: ['620522104'] } });
  });

  it.each(['idle_at', 'ends_at'])(
    'ends when its time is over (%s), and is cleared away by the next log-in',
    async (end) => {
      const browser = await loggedIn();
      await web.sql(`UPDATE session SET ${end} = now() - interval '1 second'`);
      expect((await session(browser)).status).toBe(401);
      await loggedIn();
      expect(await web.sql('SELECT FROM session')).toHaveLength(1);
    },
  );

  it('lives on while the provider is away, as long as its token does; then it says what is away', async () => {
    const browser = await loggedIn();
    const held = (await web.store.find(cookieOf(browser) ?? '', false)) as Session;
    const ended = new Browser();
    ended.jar(web.url).set('anxin', await web.store.begin({ ...held, validUntil: Date.now() - 1 }));
    await agesAll();
    await web.provider.stop();
    expect((await session(browser)).status).toBe(200);
    const answer = await session(ended);
    expect([answer.status, await codeOf(answer)]).toEqual([503, 'IDENTITY_UNAVAILABLE']);
    const said: unknown = await (await fetch(`${web.url}/readyz`)).json();
    expect(said).toMatchObject({ ready: true, provider: 'no answer', gateway: 'answers' });
    // What it knew of log-ins went with it.
    await web.provider.start();
    await agesAll();
    expect((await session(browser)).status).toBe(401);
  });

  it('log-out ends it: a cookie that was copied opens nothing, its refresh token gets nothing', async () => {
    const browser = await loggedIn();
    const id = cookieOf(browser) ?? '';
    const { refreshToken = '' } = (await web.store.find(id, false)) ?? {};
    const answer = await browser.fetch(`${web.url}/logout`, { method: 'POST', headers: OWN });
    const { to } = (await answer.json()) as { to: string };
    expect(to).toContain(`${web.provider.issuer.issuer}/session/end?client_id=web`);
    expect(cookieOf(browser)).toBeUndefined();
    const thief = new Browser();
    thief.jar(web.url).set('anxin', id);
    expect((await session(thief)).status).toBe(401);
    const { issuer, client } = web.provider;
    const provider = new Provider({
      ...{ issuer: issuer.issuer, clientId: client.id, clientSecret: client.secret, scope: 'openid' },
      ...{ callback: `${web.url}/login/callback`, afterLogout: `${web.url}/login`, verify: tokenVerifier(issuer) },
    });
    await expect(provider.refresh(refreshToken)).rejects.toBeInstanceOf(RefreshRefused);
  });

  it('FOREIGN_PAGE: no other site logs anybody out', async () => {
    const browser = await loggedIn();
    for (const headers of [{}, { ...OWN, 'sec-fetch-site': 'cross-site' }, { ...OWN, origin: 'https://other.example' }])
      expect((await browser.fetch(`${web.url}/logout`, { method: 'POST', headers })).status).toBe(403);
    expect((await session(browser)).status).toBe(200);
  });
});
