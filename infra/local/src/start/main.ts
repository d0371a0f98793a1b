import { spawnSync } from 'node:child_process';
import { existsSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type Ports, startStack } from '../stack';
import { guide } from './guide';
import { DATA, HOME, leaveHome, noteStack, takeHome } from './home';
import { sayFault } from './say-fault';

const ROOT = join(__dirname, '../../../..');
const SAMPLE = join(ROOT, 'tests/data/small');
const PARAMETERS = join(ROOT, 'tests/data/parameters.json');
const LOADED = join(DATA, 'sample-loaded');
/** The last day that the sample county tells of; from here the clock of a local stack is set forward by command. */
const SAMPLE_DAY = '2026-03-10';

const say = (line: string): void => void process.stdout.write(`${line}\n`);

const portOf = (name: string, usual: number): number => Number(process.env[`${name}_PORT`] ?? usual);
const ports: Ports = {
  gateway: portOf('GATEWAY', 4000),
  projects: portOf('PROJECTS', 4001),
  workers: portOf('WORKERS', 4002),
  postgres: portOf('POSTGRES', 4032),
  kafka: portOf('KAFKA', 4092),
};

const transport = process.argv.includes('--embedded') ? 'embedded' : 'auto';

/** The sample county goes in as any county does: by the office's own command. */
const loadSample = (): void => {
  if (existsSync(LOADED)) return;
  say('导入示例县 Importing the sample county');
  const tsx = pathToFileURL(createRequire(__filename).resolve('tsx')).href;
  const { status } = spawnSync(process.execPath, ['--import', tsx, 'src/main.ts', 'import', SAMPLE], {
    cwd: join(ROOT, 'apps/cli'),
    stdio: 'inherit',
    env: { ...process.env, ANXIN_STACK: join(HOME, 'stack.json') },
  });
  if (status === 0) writeFileSync(LOADED, '');
};

const main = async (): Promise<void> => {
  const began = performance.now();
  await takeHome();
  let stopping = false;
  const starting = startStack({
    dataDir: DATA,
    parametersFiles: [PARAMETERS],
    businessDay: SAMPLE_DAY,
    ports,
    transport,
    say,
  });
  const stop = async (): Promise<void> => {
    // npm passes on the signal that the terminal has sent already.
    if (stopping) return;
    stopping = true;
    say('正在停止 Stopping');
    // What is still starting is waited for, so that nothing of it stays.
    await starting.then((stack) => stack.stop()).catch(() => undefined);
    leaveHome();
    process.exit(0);
  };
  process.on('SIGINT', () => void stop()).on('SIGTERM', () => void stop());
  const started = await starting;
  if (stopping) return;
  const { gateway, services, tokens } = started;
  noteStack({ gateway, services, tokens });
  loadSample();
  if (!stopping) say(guide(started, Math.round((performance.now() - began) / 1000)));
};

main().catch((fault: unknown) => {
  leaveHome();
  sayFault(fault);
  process.exit();
});
