import { join } from 'node:path';
import { serveOrSay } from '@anxin/process';

/** What runs of a checkout, as its own code starts it: `served-stack.ts CHECKOUT DATA_FOLDER`. */
serveOrSay(async () => {
  const [checkout = '', dataDir = ''] = process.argv.slice(2);
  type Local = typeof import('@anxin/local/stack');
  const { startStack } = (await import(join(checkout, 'infra/local/src/stack/index.ts'))) as Local;
  const stack = await startStack({
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
    says: { gateway, projects: services['projects'] ?? '', token: tokens['OFFICE'] ?? '' },
    stop: stack.stop,
  };
});
