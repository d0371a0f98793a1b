/** The real thing but for what stands behind it: a provider, PostgreSQL, and a browser's part played by `fetch`. */
import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Actor, AtRest } from '@anxin/identity';
import { logger } from '@anxin/service-kit';
import { accountsTold, asRole, type FreshDatabase, freshDatabase } from '@anxin/testing';
import { freePort, type TestProvider, testProvider } from '@anxin/testing/oidc';
import { loadConfig } from './config';
import { startWeb } from './container';
import { migrations } from './session/migrations';
import { SessionStore } from './session/session-store';

export const OFFICE: Actor = { id: 'office-1', name: '王秀兰', role: 'OFFICE' };
export const OWN = { 'x-anxin': '1' };

type Handler = (request: IncomingMessage, response: ServerResponse) => void;

/** What stands behind: one server for the gateway and every service, which answers as a spec says. */
export const behind = async () => {
  let handler: Handler = (_request, response) => void response.end('{}');
  const accounts = accountsTold();
  const server: Server = createServer((request, response) => {
    const { url = '' } = request;
    if (url.startsWith('/feed/key')) response.end(JSON.stringify(accounts.answer(url)));
    else handler(request, response);
  });
  await new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as { readonly port: number };
  return {
    url: `http://127.0.0.1:${port}`,
    accounts,
    answers: (next: Handler) => void (handler = next),
    close: () => {
      server.closeAllConnections();
      return new Promise((resolve) => server.close(resolve));
    },
  };
};

/** A browser, as far as cookies and redirects go; it keeps cookies by origin, and all that it was told. */
export class Browser {
  readonly jars = new Map<string, Map<string, string>>();
  readonly seen: string[] = [];

  jar(url: string): Map<string, string> {
    const { origin } = new URL(url);
    const jar = this.jars.get(origin) ?? new Map<string, string>();
    this.jars.set(origin, jar);
    return jar;
  }

  async fetch(url: string, init: RequestInit = {}): Promise<Response> {
    const jar = this.jar(url);
    const cookie = [...jar].map(([name, value]) => `${name}=${value}`).join('; ');
    const headers = { ...(init.headers as Record<string, string>), ...(cookie ? { cookie } : {}) };
    const response = await fetch(url, { redirect: 'manual', ...init, headers });
    for (const line of response.headers.getSetCookie()) {
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(line) ?? [];
      if (value === '' || /max-age=0|expires=thu, 01 jan 1970/i.test(line)) jar.delete(name);
      else jar.set(name, value);
    }
    this.seen.push([...response.headers].flat().join('\n'));
    return response;
  }

  /** Goes on until a page is shown. */
  async go(url: string): Promise<{ readonly url: string; readonly status: number; readonly text: string }> {
    const response = await this.fetch(url, { headers: { accept: 'text/html' } });
    const next = response.headers.get('location');
    if (next !== null) return this.go(new URL(next, url).href);
    const text = await response.text();
    this.seen.push(text);
    return { url, status: response.status, text };
  }

  /** Logs in as a person does, from the page that asked for it. */
  async logIn(web: string, account = OFFICE.id, to = '/', password = 'demo') {
    const who = await this.go(`${web}/login/go?to=${encodeURIComponent(to)}`);
    const body = new URLSearchParams({ account, password });
    const answer = await this.fetch(who.url, { method: 'POST', body });
    const next = answer.headers.get('location');
    return next === null
      ? { url: who.url, status: answer.status, text: await answer.text() }
      : this.go(new URL(next, who.url).href);
  }
}

export type TestWeb = Awaited<ReturnType<typeof testWeb>>;

/** A web app that serves, with its provider and what stands behind it. */
export const testWeb = async () => {
  const port = await freePort();
  const url = `http://127.0.0.1:${port}`;
  const [database, provider, upstream]: [FreshDatabase, TestProvider, Awaited<ReturnType<typeof behind>>] =
    await Promise.all([freshDatabase('web', migrations), testProvider(url), behind()]);
  const folder = mkdtempSync(join(tmpdir(), 'anxin-console-'));
  writeFileSync(join(folder, 'index.html'), '<title>console</title>');
  await provider.issuer.accounts.put(OFFICE);
  const lines: string[] = [];
  const key = randomBytes(32);
  const settings = {
    PUBLIC_URL: url,
    DATABASE_URL: database.serviceUrl,
    AT_REST_KEY: key.toString('base64'),
    CALL_KEY: key.toString('base64'),
    GATEWAY_URL: upstream.url,
    SERVICES: ['projects', 'workers', 'cases', 'enforcement'].map((name) => `${name}=${upstream.url}`).join(','),
    OIDC_ISSUER: provider.issuer.issuer,
    OIDC_CLIENT_ID: provider.client.id,
    OIDC_CLIENT_SECRET: provider.client.secret,
    JWKS_FILE: provider.issuer.jwksFile,
    TOKEN_ISSUER: provider.issuer.issuer,
    CONSOLE_FOLDER: folder,
    OFFICE_NAME: '秦安县治欠办',
  };
  const log = logger('web', 'info', { write: (line) => lines.push(line) });
  /** Another replica, or the first: on a port of its own, for the same address. */
  const replica = (ownPort: number) => startWeb(loadConfig({ ...settings, PORT: String(ownPort) }), log);
  const web = await replica(port);
  const asService = asRole(database);
  const store = await SessionStore.open(database.serviceUrl, new AtRest(key), { seconds: 3_600, idleSeconds: 3_600 });
  return {
    url,
    web,
    provider,
    upstream,
    lines,
    /** What the app keeps, by the same key. */
    store,
    replica: async () => replica(await freePort()),
    sql: <Row extends object>(text: string): Promise<readonly Row[]> =>
      asService('service', async (client) => (await client.query<Row>(text)).rows),
    clean: async () => {
      await web.stop();
      await store.close();
      await Promise.all([provider.clean(), upstream.close()]);
      await database.drop();
      rmSync(folder, { recursive: true });
    },
  };
};
