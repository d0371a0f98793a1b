import type { FastifyRequest } from 'fastify';
import type { Cookies } from './cookies';
import type { Session } from './session-store';
import type { Sessions } from './sessions';

/**
 * The session that a request comes from, if it stands; from then on the request is its account's.
 * @param isPerson whether its person asks, which keeps it from falling idle, and not a page by itself
 */
export type SessionOf = (request: FastifyRequest, isPerson?: boolean) => Promise<Session | undefined>;

export const sessionOf =
  (sessions: Sessions, cookies: Cookies): SessionOf =>
  async (request, isPerson = true) => {
    const id = cookies.get(request, 'session');
    const session = id === undefined ? undefined : await sessions.find(id, isPerson);
    if (session) request.call = { ...request.call, actor: session.account };
    return session;
  };
