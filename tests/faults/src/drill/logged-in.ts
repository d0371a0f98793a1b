import { PASSWORD } from '@anxin/local/oidc';

/** Redirects of a log-in: to the provider and its page, and from there back. */
const STEPS = 12;

/**
 * Logs an account in at a web, by its provider, as a browser does; answers the headers with which its pages ask from then
 * on.
 */
export const loggedIn = async (web: string, account: string): Promise<Readonly<Record<string, string>>> => {
  // All of it is on one host, whose cookies do not look at ports.
  const cookies = new Map<string, string>();
  const cookie = (): string => [...cookies].map(([name, value]) => `${name}=${value}`).join('; ');
  const visit = async (url: string, init: RequestInit = {}): Promise<string | undefined> => {
    const answer = await fetch(url, {
      redirect: 'manual',
      ...init,
      headers: { accept: 'text/html', cookie: cookie() },
    });
    for (const line of answer.headers.getSetCookie()) {
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(line) ?? [];
      if (value) cookies.set(name, value);
      else cookies.delete(name);
    }
    const next = answer.headers.get('location');
    return next === null ? undefined : new URL(next, url).href;
  };
  let at = `${web}/login/go?to=%2Fsession`;
  for (let step = 0; step < STEPS; step++) {
    const next = await visit(at);
    if (next === `${web}/session`) return { cookie: cookie(), 'x-anxin': '1' };
    // A page stands still: it asks who one is.
    const said =
      next ?? (await visit(at, { method: 'POST', body: new URLSearchParams({ account, password: PASSWORD }) }));
    if (said === undefined) break;
    at = said;
  }
  throw new Error(`${account} could not log in at ${web}: the last page was ${at}`);
};
