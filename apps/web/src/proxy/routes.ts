import type { ServiceName } from '@anxin/contracts';
import { access } from '@anxin/identity';
import { takeUploads, UPLOAD } from '@anxin/service-kit';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { refuseWithoutHeader } from '../same-site';
import { FROM_A_SERVICE } from '../security-headers';
import type { SessionOf } from '../session/session-of';
import type { Session } from '../session/session-store';
import type { Sessions } from '../session/sessions';
import { Forwarding, type Target } from './forward';
import { isOpen, STREAM_PATH } from './open-paths';

declare module 'fastify' {
  interface FastifyRequest {
    /** Who is logged in; on the routes of the API it is always there. */
    session: Session | null;
  }
}

export type ProxyOptions = {
  readonly gateway: string;
  readonly services: ReadonlyMap<ServiceName, string>;
  readonly sessions: Sessions;
  readonly sessionOf: SessionOf;
};

const METHODS = ['GET', 'POST'];
const SERVICES = '/services/';

/** The service and the path that an address of ours names. */
const namedBy = (url: string) => {
  const [path = ''] = url.slice(SERVICES.length).split('?', 1);
  const at = path.indexOf('/');
  return { service: path.slice(0, at), path: path.slice(at + 1) };
};

/**
 * `/graphql` and `/services/<service>/<path>`: to the gateway and to what of a service is open to browsers, in the name of
 * whoever is logged in. Throws `UNAUTHENTICATED`, `FOREIGN_PAGE`, `SERVICE_AWAY`.
 */
export const proxyRoutes = (server: FastifyInstance, options: ProxyOptions): Forwarding => {
  const { gateway, services, sessions, sessionOf } = options;
  const forwarding = new Forwarding(server.drain);
  const send = (request: FastifyRequest, reply: FastifyReply, target: Target) => {
    const session = request.session as Session;
    return forwarding.send(request, reply, { target, session, onRefused: () => sessions.doubt(session) });
  };
  const admit =
    (isQuestion: (request: FastifyRequest) => boolean, isPerson: (request: FastifyRequest) => boolean) =>
    async (request: FastifyRequest): Promise<void> => {
      refuseWithoutHeader(request, isQuestion(request));
      request.session = (await sessionOf(request, isPerson(request))) ?? null;
      if (!request.session) throw access.unauthenticated();
    };
  const isStream = ({ url }: FastifyRequest): boolean => namedBy(url).path === STREAM_PATH;

  server.decorateRequest('session', null);
  void server.register((scope, _, done) => {
    takeUploads(scope, '*');
    scope.route({
      method: METHODS,
      url: '/graphql',
      ...UPLOAD,
      onRequest: admit(
        () => true,
        () => true,
      ),
      handler: (request, reply) => send(request, reply, { service: 'gateway', origin: gateway, path: request.url }),
    });
    scope.route({
      method: METHODS,
      url: `${SERVICES}*`,
      ...UPLOAD,
      // A stream is taken up again by its page, whether or not anybody looks at it.
      onRequest: admit(isStream, (request) => !isStream(request)),
      handler: (request, reply) => {
        const { service, path } = namedBy(request.url);
        const origin = isOpen(service, path) ? services.get(service as ServiceName) : undefined;
        if (origin === undefined) return reply.callNotFound();
        void reply.headers(FROM_A_SERVICE);
        return send(request, reply, { service, origin, path: request.url.slice(SERVICES.length + service.length) });
      },
    });
    done();
  });
  return forwarding;
};
