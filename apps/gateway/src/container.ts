import './no-telemetry';
import { type Log, readScalarsIn, type RunningServer, startServer } from '@anxin/service-kit';
import { ApolloGateway } from '@apollo/gateway';
import type { Config } from './config';
import { type Subgraph, subgraph } from './subgraph';
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

const subgraphsOf = ({ subgraphs, key }: Config, log: Log): ReadonlyMap<string, Subgraph> =>
  new Map([...subgraphs].map(([name, url]) => [name, subgraph(name, url, key, log)]));

/** Starts the gateway over a supergraph; rejects when the supergraph names a subgraph without an address. */
export const startGateway = async (config: Config, supergraphSdl: string, log: Log): Promise<RunningServer> => {
  const subgraphs = subgraphsOf(config, log);
  const gateway = new ApolloGateway({
    supergraphSdl,
    logger: log,
    buildService: ({ name }) => {
      const source = subgraphs.get(name);
      if (!source) throw new Error(`SUBGRAPHS gives no address for ${name}`);
      return together(source);
    },
  });
  gateway.onSchemaLoadOrUpdate(({ apiSchema }) => readScalarsIn(apiSchema));
  const server = await startServer({
    gateway,
    context: (_actor, { headers }) => ({ forward: forwarded(headers) }),
    host: config.host,
    port: config.port,
    log,
    // A subgraph that is down costs its part of an answer, not the gateway.
    ready: () => Promise.resolve([]),
    ...config.doors,
  });
  const stop = async (): Promise<void> => {
    await server.stop();
    await Promise.all([...subgraphs.values()].map(({ close }) => close()));
  };
  return { ...server, stop };
};
