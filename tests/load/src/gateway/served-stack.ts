import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { startStack as StartStack } from '@anxin/local/stack';
import { serveOrSay } from '@anxin/process';

const load = createRequire(__filename);

/** What runs of a checkout, as its own code starts it: `served-stack.ts CHECKOUT DATA_FOLDER`. */
serveOrSay(async () => {
  const [checkout = '', dataDir = ''] = process.argv.slice(2);
  const local = load(join(checkout, 'infra/local/src/stack/index.ts')) as { readonly startStack: typeof StartStack };
  const stack = await local.startStack({
    dataDir,
    parametersFiles: [join(checkout, 'tests/data/parameters.json')],
    businessDay: '2026-03-10',
    ports: 'free',
    transport: 'embedded',
    say: () => undefined,
    // What is measured is CPU, on however slow a machine.
    environment: { gateway: { QUESTION_MS: '60000' } },
  });
  const { gateway, services, tokens } = stack;
  return {
    says: { ...services, gateway, token: tokens['OFFICE'] ?? '' },
    stop: stack.stop,
  };
});
