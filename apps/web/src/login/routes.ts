import { DomainError } from '@anxin/domain-kit';
import { access, type AtRest } from '@anxin/identity';
import { inLanguage, type Log } from '@anxin/service-kit';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Office } from '../config';
import { PAGE } from '../page';
import { loginErrors, type Provider } from '../provider/provider';
import { refuseWithoutHeader } from '../same-site';
import type { Cookies } from '../session/cookies';
import type { SessionOf } from '../session/session-of';
import type { Session } from '../session/session-store';
import type { Sessions } from '../session/sessions';
import { ATTEMPT_SECONDS, beginAttempt, openAttempt, sealAttempt } from './attempt';
import { loginPage } from './login-page';
import { returnPath } from './return-path';

export const CALLBACK_PATH = '/login/callback';

export type LoginOptions = {
  readonly sessions: Sessions;
  readonly cookies: Cookies;
  readonly sessionOf: SessionOf;
  readonly provider: Provider;
  readonly sealed: AtRest;
  readonly office: Office;
  /** The lists that an account keeps. */
  readonly views: { readonly of: (account: string) => Promise<readonly object[]> };
  readonly log: Log;
};

type Returning = { Querystring: { readonly to?: string } };

const STATUS: Readonly<Record<string, number>> = { LOGIN_REFUSED: 401, ACCOUNT_WITHOUT_ROLE: 403 };

/** What of an account its own person's browser is told. */
const shown = ({ account: { id, name, role, sectors, areas, enterprises } }: Session) => ({
  id,
  name,
  role,
  sectors,
  areas,
  enterprises,
});

/**
 * `GET /login?to=`: a page that asks to log in. `GET /login/go?to=`: on to the provider, which returns to
 * `GET /login/callback`. `POST /logout`: ends the session; `{to}` says where the browser goes to end the provider's.
 * `GET /session`: who is logged in, or 401.
 */
export const loginRoutes = (server: FastifyInstance, options: LoginOptions): void => {
  const { sessions, cookies, sessionOf, provider, sealed, office, views, log } = options;
  /** The page again, with what went wrong. */
  const failed = (request: FastifyRequest, reply: FastifyReply, to: string, fault: unknown) => {
    const known = fault instanceof DomainError ? fault : access.identityUnavailable();
    const status = STATUS[known.code] ?? 503;
    if (status === 503) log.error({ err: fault }, 'nobody can log in');
    const { language } = request.call;
    const said = inLanguage(known.message, language);
    return reply
      .code(status)
      .headers(PAGE)
      .send(loginPage({ office, language, to, fault: said }));
  };

  server.get<Returning>('/login', async (request, reply) => {
    const to = returnPath(request.query.to);
    if (await sessionOf(request)) return reply.redirect(to);
    return reply.headers(PAGE).send(loginPage({ office, language: request.call.language, to }));
  });
  server.get<Returning>('/login/go', async (request, reply) => {
    const to = returnPath(request.query.to);
    const attempt = beginAttempt(to, Date.now());
    try {
      const url = await provider.loginUrl(attempt);
      cookies.set(reply, 'attempt', sealAttempt(sealed, attempt), ATTEMPT_SECONDS);
      return await reply.redirect(url);
    } catch (fault) {
      return failed(request, reply, to, fault);
    }
  });
  server.get(CALLBACK_PATH, async (request, reply) => {
    const attempt = openAttempt(sealed, cookies.get(request, 'attempt'), Date.now());
    cookies.clear(reply, 'attempt');
    if (!attempt) return failed(request, reply, '/', loginErrors.refused());
    try {
      const tokens = await provider.loggedIn(request.url.split('?', 2)[1] ?? '', attempt);
      cookies.set(reply, 'session', await sessions.begin(tokens, cookies.get(request, 'session')));
      log.info({ actor: tokens.account.id, role: tokens.account.role }, 'logged in');
      return await reply.redirect(attempt.to);
    } catch (fault) {
      return failed(request, reply, attempt.to, fault);
    }
  });
  server.post('/logout', async (request, reply) => {
    refuseWithoutHeader(request, false);
    const id = cookies.get(request, 'session');
    if (id !== undefined) await sessions.end(id);
    cookies.clear(reply, 'session');
    return { to: await provider.logoutUrl().catch(() => '/login') };
  });
  server.get('/session', async (request) => {
    const session = await sessionOf(request);
    if (!session) throw access.unauthenticated();
    const { name, phone } = office;
    // With the lists that are kept: each page shows them, and asks for this anyway.
    return { account: shown(session), office: { name, phone }, views: await views.of(session.account.id) };
  });
};
