import { AtRest, type TokenVerifier } from '@anxin/identity';
import { type Log, type RunningServer, startHttp } from '@anxin/service-kit';
import cookie from '@fastify/cookie';
import type { FastifyInstance } from 'fastify';
import type { Config } from './config';
import { consoleRoutes } from './console/routes';
import { Provider } from './provider/provider';
import { CALLBACK_PATH, loginRoutes } from './login/routes';
import { pages } from './pages';
import { proxyRoutes } from './proxy/routes';
import { refuseForeign } from './same-site';
import { everyAnswer } from './security-headers';
import { followStandings } from './session/account-standings';
import { Cookies } from './session/cookies';
import { sessionOf } from './session/session-of';
import { SessionStore } from './session/session-store';
import { Sessions } from './session/sessions';
import { standingOf } from './standing';
import { viewRoutes } from './views/routes';
import { ViewStore } from './views/view-store';

/** On every route: no page of another site changes anything, and no answer is shown or run elsewhere. */
const guard = (server: FastifyInstance, publicUrl: string, isSecure: boolean): void => {
  const headers = everyAnswer(isSecure);
  server.addHook('onRequest', (request, reply, done) => {
    void reply.headers(headers);
    refuseForeign(request, publicUrl);
    done();
  });
};

const providerOf = ({ provider, publicUrl }: Config, verify: TokenVerifier): Provider =>
  new Provider({
    ...provider,
    callback: `${publicUrl}${CALLBACK_PATH}`,
    afterLogout: `${publicUrl}/login`,
    verify,
  });

/** Starts what people's browsers talk to; rejects when its database does not answer or the port is taken. */
export const startWeb = async (config: Config, log: Log): Promise<RunningServer> => {
  const { publicUrl, gateway, services, office } = config;
  const isSecure = publicUrl.startsWith('https:');
  const sealed = new AtRest(config.keys);
  const store = await SessionStore.open(config.databaseUrl, sealed, config.sessionLimits);
  const standings = await followStandings(config, log);
  const provider = providerOf(config, standings.verify);
  const sessions = new Sessions({ store, provider, standings, log });
  const cookies = new Cookies(isSecure);
  const found = sessionOf(sessions, cookies);
  const views = new ViewStore(store.database);
  const serve = async (server: FastifyInstance) => {
    await server.register(cookie);
    guard(server, publicUrl, isSecure);
    loginRoutes(server, { sessions, cookies, sessionOf: found, provider, sealed, office, views, log });
    const forwarding = proxyRoutes(server, { gateway, services, sessions, sessionOf: found });
    standings.whenChanged(() => forwarding.endStreams(standings.hasEnded));
    viewRoutes(server, views, found);
    for (const register of pages) register(server, { gateway, services, office, sealed, cookies });
    consoleRoutes(server, { folder: config.consoleFolder, sessionOf: found });
    return {
      stop: async () => {
        await standings.stop();
        await forwarding.close();
        await store.close();
      },
    };
  };
  return startHttp(
    {
      host: config.host,
      port: config.port,
      log,
      ...config.doors,
      // Without what stands behind, log-in and pages still say so themselves: no other replica would do better.
      ready: () => store.check().then(() => []),
      readyDetail: standingOf(gateway, provider),
    },
    serve,
  );
};
