import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readdir, rename, rm, stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { KafkaFault } from './fault';
import { kafkaCache } from './tools';

const run = promisify(execFile);

const POM = join(__dirname, '..', 'pom.xml');
const AN_HOUR = 3_600_000;

const firstError = (output: string): string =>
  (output.split('\n').find((line) => line.includes('ERROR')) ?? output.trim().split('\n')[0] ?? '').slice(0, 300);

const copyJars = async (target: string, env: NodeJS.ProcessEnv): Promise<void> => {
  const goal = ['dependency:copy-dependencies', '-DincludeScope=runtime', `-DoutputDirectory=${target}`];
  await run('mvn', ['-q', '-B', '-f', POM, ...goal], { timeout: 600_000, env }).catch((error: unknown) => {
    const { stdout = '', message } = error as Error & { stdout?: string };
    throw new KafkaFault(
      'KAFKA_INSTALL_FAILED',
      `Maven could not fetch Kafka (${firstError(stdout || message)}): check its access to a repository and start again.`,
    );
  });
};

// What an interrupted copy left; a younger one may belong to a copy under way.
const sweep = async (parent: string, prefix: string): Promise<void> => {
  for (const name of (await readdir(parent)).filter((entry) => entry.startsWith(prefix))) {
    const { mtimeMs } = await stat(join(parent, name));
    if (Date.now() - mtimeMs > AN_HOUR) await rm(join(parent, name), { recursive: true, force: true });
  }
};

/**
 * Lets Maven copy Kafka's jars (55 MB) into `cacheDir` once and answers the class path. The folder appears by a rename,
 * so it is whole or absent. Throws `KafkaFault` KAFKA_INSTALL_FAILED.
 */
export const installKafka = async (cacheDir = kafkaCache(), env = process.env): Promise<string> => {
  const classPath = join(cacheDir, '*');
  if (existsSync(cacheDir)) return classPath;
  const parent = dirname(cacheDir);
  const prefix = `${basename(cacheDir)}.partial-`;
  await mkdir(parent, { recursive: true });
  await sweep(parent, prefix);
  const partial = await mkdtemp(join(parent, prefix));
  try {
    await copyJars(partial, env);
    await rename(partial, cacheDir).catch((error: unknown) => {
      // Another installation was faster.
      if (!existsSync(cacheDir)) throw error;
    });
  } finally {
    await rm(partial, { recursive: true, force: true });
  }
  return classPath;
};
