import { randomBytes } from 'node:crypto';
import { mkdtempSync, readFileSync } from 'node:fs';
import { createServer, type RequestListener } from 'node:http';
import { createRequire } from 'node:module';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ApolloGateway, RemoteGraphQLDataSource } from '@apollo/gateway';
import { ApolloServer } from '@apollo/server';
import { startStandaloneServer } from '@apollo/server/standalone';
import { startGateway } from '@anxin/gateway';
import { localIssuer, signCall, SIGNATURE_HEADER, TOKEN_SECONDS } from '@anxin/identity';
import { logger } from '@anxin/service-kit';
import { Agent, fetch as pooledFetch } from 'undici';

/** What a peer is started with. */
export type PeerOptions = {
  readonly supergraph: string;
  readonly urls: Readonly<Record<string, string>>;
  /** Where the packages of others were installed. */
  readonly packages: string;
};
/** Where a peer answers, and with which token it is asked. */
export type Served = { readonly url: string; readonly token?: string };

const key = randomBytes(32);
const ISSUER = 'https://identity.example';

/** The gateway of this checkout: all limits, token check, signing, masking, logging on. */
const ours = async ({ supergraph, urls }: PeerOptions): Promise<Served> => {
  const folder = mkdtempSync(join(tmpdir(), 'anxin-bench-peer-'));
  const issuer = await localIssuer({ keyFile: join(folder, 'key.json'), issuer: ISSUER });
  const config = {
    host: '127.0.0.1',
    port: 0,
    subgraphs: new Map(Object.entries(urls).map(([name, url]) => [name, [url]] as const)),
    key,
    tokens: { jwksFile: issuer.jwksFile, issuer: ISSUER },
    tokenSeconds: TOKEN_SECONDS,
    questionMs: 10_000,
    logLevel: 'info' as const,
    doors: {},
  };
  const { url } = await startGateway(config, supergraph, logger('gateway', 'info'));
  return { url: `${url}/graphql`, token: await issuer.mint({ id: 'office-1', role: 'OFFICE' }) };
};

/** Apollo's gateway and server as their documentation starts them, with calls signed as ours are. */
const stock = async ({ supergraph, urls }: PeerOptions): Promise<Served> => {
  const gateway = new ApolloGateway({
    supergraphSdl: supergraph,
    buildService: ({ name }) =>
      new RemoteGraphQLDataSource({
        url: urls[name] ?? '',
        willSendRequest({ request }) {
          const { http, query, variables, operationName } = request;
          const body = JSON.stringify({ query, variables, operationName });
          const nonce = randomBytes(16).toString('base64url');
          const call = { service: name, method: 'POST', path: '/graphql', body, authorization: undefined };
          http?.headers.set(SIGNATURE_HEADER, signCall(key, { ...call, at: Date.now(), nonce }));
        },
      }),
  });
  return startStandaloneServer(new ApolloServer({ gateway }), { listen: { host: '127.0.0.1', port: 0 } });
};

/** The same without signing, over kept connections: the least that Apollo's gateway can cost. */
const bare = async ({ supergraph, urls }: PeerOptions): Promise<Served> => {
  const dispatcher = new Agent({ connections: 64 });
  const fetcher = (url: string, options: object) => pooledFetch(url, { ...options, dispatcher });
  const gateway = new ApolloGateway({
    supergraphSdl: supergraph,
    buildService: ({ name }) => new RemoteGraphQLDataSource({ url: urls[name] ?? '', fetcher: fetcher as never }),
  });
  return startStandaloneServer(new ApolloServer({ gateway }), { listen: { host: '127.0.0.1', port: 0 } });
};

type Hive = {
  readonly createGatewayRuntime: (options: object) => RequestListener;
  readonly unifiedGraphHandler?: unknown;
};

/** A package of others, from where it was installed. */
const installed = (packages: string, name: string): Hive => createRequire(join(packages, 'package.json'))(name) as Hive;

const hive =
  (planner: 'its own' | 'rust') =>
  async ({ supergraph, packages }: PeerOptions): Promise<Served> => {
    const { createGatewayRuntime } = installed(packages, '@graphql-hive/gateway-runtime');
    const rust = planner === 'rust' ? installed(packages, '@graphql-hive/router-runtime') : undefined;
    const options = { supergraph, logging: false, maskedErrors: false, landingPage: false };
    const listener = createGatewayRuntime(
      rust ? { ...options, unifiedGraphHandler: rust.unifiedGraphHandler } : options,
    );
    const server = createServer(listener);
    await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
    return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/graphql` };
  };

export const PEERS = { ours, stock, bare, hive: hive('its own'), 'hive rust': hive('rust') } as const;
export type PeerName = keyof typeof PEERS;

/** What a peer has used so far: processor time in ms, resident memory in MB. */
export type Used = { readonly cpuMs: number; readonly rssMb: number };

const used = (): Used => {
  const { user, system } = process.cpuUsage();
  return { cpuMs: (user + system) / 1_000, rssMb: process.memoryUsage().rss / 1_048_576 };
};

// As a process of its own: `peer.ts NAME OPTIONS_FILE`, answering each message with what it used.
if (process.send) {
  const [name, file] = process.argv.slice(2) as [PeerName, string];
  process.on('message', () => process.send?.(used()));
  process.on('disconnect', () => process.exit(0));
  void PEERS[name](JSON.parse(readFileSync(file, 'utf8')) as PeerOptions).then((served) => process.send?.(served));
}
