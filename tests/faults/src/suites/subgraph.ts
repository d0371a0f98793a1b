/**
 * Apollo's suite of subgraph compatibility on the kit, without Docker: a subgraph of the kit takes the place of the one under
 * test, and a stock gateway that of the router. `npm run suite -- FOLDER`, where the suite was installed in FOLDER.
 */
import { type ChildProcess, spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer, type IncomingMessage } from 'node:http';
import { join, resolve } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { ApolloGateway, IntrospectAndCompose } from '@apollo/gateway';
import { ApolloServer } from '@apollo/server';
import { startStandaloneServer } from '@apollo/server/standalone';
import { callVerifier, SIGNATURE_HEADER, signCall } from '@anxin/identity';
import { logger, startServer, subgraphSchema } from '@anxin/service-kit';
import { allowedToAll, resolvers } from './products';

/** Where the suite asks. */
const PORTS = { router: 4000, products: 4001, users: 4002, inventory: 4003 } as const;
const urlOf = (name: keyof typeof PORTS): string => `http://localhost:${PORTS[name]}/`;

const KEY = randomBytes(32);

const productsOf = (suite: string) =>
  startServer({
    schema: subgraphSchema({
      typeDefs: allowedToAll(readFileSync(join(suite, 'products.graphql'), 'utf8')),
      resolvers,
    }),
    context: () => ({}),
    host: '127.0.0.1',
    port: 0,
    log: logger('products', 'warn'),
    introspection: true,
    keys: { call: callVerifier({ service: 'products', keys: [KEY] }) },
    ready: () => Promise.resolve([]),
  });

const bodyOf = async (request: IncomingMessage): Promise<Buffer> => {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
};

/** Passes questions on as signed calls: the suite asks for what only the gateway may. */
const signing = (url: string) =>
  createServer((request, response) => {
    const pass = async (): Promise<void> => {
      const body = await bodyOf(request);
      const call = { service: 'products', method: 'POST', path: '/graphql', body };
      const signature = signCall(KEY, { ...call, at: Date.now(), nonce: randomBytes(16).toString('base64url') });
      const trace = request.headers['apollo-federation-include-trace'];
      const headers = {
        ...{ 'content-type': 'application/json', [SIGNATURE_HEADER]: signature },
        ...(typeof trace === 'string' ? { 'apollo-federation-include-trace': trace } : {}),
      };
      const answer = await fetch(`${url}/graphql`, { method: 'POST', headers, body: new Uint8Array(body) });
      response.writeHead(answer.status, { 'content-type': 'application/json' }).end(await answer.text());
    };
    pass().catch((fault: unknown) => response.writeHead(502).end(String(fault)));
  });

const neighbour = (suite: string, name: 'users' | 'inventory'): ChildProcess =>
  spawn(process.execPath, ['index.js'], { cwd: join(suite, 'dist/subgraphs', name), stdio: 'ignore' });

const answers = async (url: string): Promise<void> => {
  const asked = { method: 'POST', headers: { 'content-type': 'application/json' }, body: '{"query":"{ __typename }"}' };
  for (let turn = 0; turn < 100; turn++) {
    if (
      await fetch(url, asked).then(
        ({ ok }) => ok,
        () => false,
      )
    )
      return;
    await sleep(100);
  }
  throw new Error(`${url} does not answer`);
};

const gateway = async () => {
  const subgraphs = (['products', 'users', 'inventory'] as const).map((name) => ({ name, url: urlOf(name) }));
  const supergraphSdl = new IntrospectAndCompose({ subgraphs });
  const server = new ApolloServer({ gateway: new ApolloGateway({ supergraphSdl }) });
  await startStandaloneServer(server, { listen: { port: PORTS.router } });
  return server;
};

const runSuite = async (folder: string, suite: string): Promise<number> => {
  const config = join(folder, 'suite.jest.json');
  const settings = { testEnvironment: 'node', haste: { retainAllFiles: true }, testPathIgnorePatterns: [] };
  writeFileSync(config, JSON.stringify({ ...settings, transformIgnorePatterns: ['.*'], rootDir: suite }));
  const args = [join(folder, 'node_modules/jest/bin/jest.js'), '--ci', '--verbose', '--config', config];
  const tests = ['--testRegex', String.raw`dist/tests/.*\.test\.js$`];
  const [code] = (await once(spawn(process.execPath, [...args, ...tests], { stdio: 'inherit' }), 'exit')) as [number];
  return code;
};

const main = async (): Promise<void> => {
  const folder = resolve(process.env['INIT_CWD'] ?? '.', process.argv[2] ?? '');
  const suite = join(folder, 'node_modules/@apollo/federation-subgraph-compatibility-tests');
  if (!existsSync(suite)) {
    const install = `npm install --prefix FOLDER --ignore-scripts @apollo/federation-subgraph-compatibility@1.2.1 jest@29.7.0`;
    process.stderr.write(`The suite is not in ${folder}. Install it with: ${install}\n`);
    process.exitCode = 2;
    return;
  }
  const products = await productsOf(suite);
  const door = signing(products.url).listen(PORTS.products);
  const neighbours = [neighbour(suite, 'users'), neighbour(suite, 'inventory')];
  try {
    for (const name of ['products', 'users', 'inventory'] as const) await answers(urlOf(name));
    const router = await gateway();
    process.exitCode = await runSuite(folder, suite);
    await router.stop();
  } finally {
    for (const one of neighbours) one.kill();
    door.close();
    door.closeAllConnections();
    await products.stop();
  }
};

void main();
