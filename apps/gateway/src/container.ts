import './no-telemetry';
import { tokenVerifier } from '@anxin/identity';
import {
  followAccounts,
  type Log,
  metricsRegistry,
  operationsKept,
  type OwnContext,
  readScalarsIn,
  type RequestContext,
  type RunningServer,
  startServer,
  type SubgraphFaultCode,
} from '@anxin/service-kit';
import { ACCOUNTS } from '@anxin/contracts';
import { ApolloGateway, type GraphQLDataSource } from '@apollo/gateway';
import type { GraphQLSchema } from 'graphql';
import { forgetSource } from './forget-source';
import { ofSchema } from './of-schema';
import type { Config } from './config';
import { remembering, Shortcut } from './shortcut';
import { Flight, type Forwarded, reasonsOf, standingsOf, Subgraph, subgraphMetrics } from './subgraph';
import { together } from './together';

const FORWARDED = ['authorization', 'accept-language'] as const;

type Headers = Readonly<Record<string, string | string[] | undefined>>;

/** Who asks and in which language is for the subgraphs to judge; no other header of a caller reaches them. */
const forwarded = (headers: Headers): Record<string, string> =>
  Object.fromEntries(
    FORWARDED.flatMap((name) => {
      const value = headers[name];
      return typeof value === 'string' ? [[name, value]] : [];
    }),
  );

const partsOf = ({ subgraphs: urls, key }: Config, log: Log) => {
  const registry = metricsRegistry();
  const subgraphs = new Map<string, Subgraph>();
  const standings = standingsOf(subgraphs);
  const missing = subgraphMetrics(registry, subgraphs, standings);
  const sources = new Map<string, GraphQLDataSource>();
  for (const [name, addresses] of urls) {
    const onFault = (code: SubgraphFaultCode): void => missing.inc({ subgraph: name, code });
    const subgraph = new Subgraph({ name, urls: addresses, key, log, onFault });
    subgraphs.set(name, subgraph);
    sources.set(name, together(subgraph));
  }
  return { registry, subgraphs, sources, standings };
};

/** Starts the gateway over a supergraph; rejects when the supergraph names a subgraph without an address. */
export const startGateway = async (config: Config, supergraphSdl: string, log: Log): Promise<RunningServer> => {
  const { registry, subgraphs, sources, standings } = partsOf(config, log);
  const shortcut = new Shortcut(sources);
  const gateway = new ApolloGateway({
    supergraphSdl,
    logger: log,
    queryPlannerConfig: { cache: operationsKept() },
    buildService: ({ name }) => {
      const source = sources.get(name);
      if (!source) throw new Error(`SUBGRAPHS gives no address for ${name}`);
      return remembering(name, source);
    },
    // A plan names what is inside: it is for nobody outside, however it is asked for.
    __exposeQueryPlanExperimental: false,
    experimental_didResolveQueryPlan: ({ queryPlan, requestContext: { source, document } }) =>
      shortcut.learn({ source, document, queryPlan }),
  });
  const urls = config.subgraphs.get(ACCOUNTS.keeper) ?? [];
  const accounts = await followAccounts({ urls, key: config.key, log });
  let served: GraphQLSchema;
  gateway.onSchemaLoadOrUpdate(({ apiSchema }) => {
    served = apiSchema;
    readScalarsIn(apiSchema);
    shortcut.serve(apiSchema);
  });
  const server = await startServer({
    gateway: ofSchema(gateway),
    served: () => served,
    registry,
    // Who asks is judged by each subgraph; here a token that does not hold costs no planning.
    keys: { token: tokenVerifier(config.tokens, { isRevoked: accounts.isRevoked, lifeSeconds: config.tokenSeconds }) },
    context: (_actor, { headers, server: { drain } }) => {
      const flight = new Flight(config.questionMs, drain.cut);
      return { forward: forwarded(headers), flight, cancel: () => flight.cancel() };
    },
    shortcut: (question, context) => shortcut.answer(question, context as OwnContext & RequestContext & Forwarded),
    host: config.host,
    port: config.port,
    log,
    // A subgraph that is down costs its part of an answer, not the gateway.
    ready: async () => reasonsOf(await standings()),
    readyDetail: async () => ({ subgraphs: await standings() }),
    ...config.doors,
  }).catch(async (fault: unknown) => {
    await accounts.stop();
    throw fault;
  });
  forgetSource(gateway);
  const end = async (): Promise<void> => {
    await server.stop();
    await accounts.stop();
    await Promise.all([...subgraphs.values()].map((subgraph) => subgraph.close()));
  };
  let ended: Promise<void> | undefined;
  return { ...server, stop: () => (ended ??= end()) };
};
