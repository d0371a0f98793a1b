import { createRequire } from 'node:module';
import { join } from 'node:path';
import { serveOrSay } from '@anxin/process';
import type { ServiceOptions, Stack, startStack as StartStack } from '../stack';
import type { Asked, Done, Served } from './build';

const load = createRequire(__filename);

/** Ends the process of a service or the gateway; the older stack does not start it again. */
const onAsking = (stack: Stack): void => {
  process.on('message', ({ handOver: name }: Asked) => {
    const done = (fault?: string) => process.send?.({ handedOver: name, fault } satisfies Done);
    stack.handOver(name).then(
      () => done(),
      (fault: unknown) => done(String(fault)),
    );
  });
};

/** How a service is run. Until 0.1 a stack told it only when it handed the service over. */
const wayOf = async (stack: Stack, name: string): Promise<ServiceOptions> => {
  if ('howToRun' in stack) return stack.howToRun(name);
  const { handOver, restart } = stack as Pick<Stack, 'handOver' | 'restart'>;
  const way = await handOver(name);
  await restart(name);
  return way;
};

const waysOf = async (stack: Stack): Promise<Served['ways']> => {
  const ways: Record<string, ServiceOptions> = {};
  if (!('handOver' in stack)) return ways;
  const programs = [...Object.keys(stack.services), 'gateway', ...(stack.web ? ['web'] : [])];
  for (const name of programs) ways[name] = await wayOf(stack, name);
  return ways;
};

/** What runs of a checkout, as its own code starts it: `serve.ts CHECKOUT DATA_FOLDER OPTIONS`, these as JSON. */
serveOrSay(async () => {
  const [checkout = '', dataDir = '', given = '{}'] = process.argv.slice(2);
  const { tellsWays, ...options } = JSON.parse(given) as { readonly tellsWays?: boolean };
  const local = load(join(checkout, 'infra/local/src/stack/index.ts')) as { readonly startStack: typeof StartStack };
  const stack = await local.startStack({
    dataDir,
    parametersFiles: [join(checkout, 'tests/data/parameters.json')],
    businessDay: '2026-03-10',
    ports: 'free',
    transport: 'embedded',
    ...options,
    say: () => undefined,
  });
  onAsking(stack);
  const { web, gateway, services, tokens, databases, transport } = stack;
  const served: Served = {
    // A build of before there was one has none.
    web: web ?? '',
    gateway,
    services,
    tokens,
    databases,
    transport,
    ways: tellsWays ? await waysOf(stack) : {},
  };
  return { says: { served: JSON.stringify(served) }, stop: stack.stop };
});
