import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);

const OLDEST_JAVA = 17;

export const KAFKA_VERSION = '4.2.0';

/** What a broker on this machine needs, or one line saying what is missing. */
export type KafkaTools =
  { readonly found: true; readonly java: string } | { readonly found: false; readonly reason: string };

/** Where the jars are kept for every checkout of this user. */
export const kafkaCache = (env = process.env): string =>
  join(env['XDG_CACHE_HOME'] || join(homedir(), '.cache'), 'anxin', `kafka-${KAFKA_VERSION}`);

/** The Java that is asked and started: the one of JAVA_HOME, else the first of the path. */
export const javaProgram = (env = process.env): string => {
  const home = env['JAVA_HOME'];
  return home ? join(home, 'bin', 'java') : 'java';
};

// "17.0.15" or, before Java 9, "1.8.0_392".
const majorOf = (version: string): number => {
  const match = /version "(?:1\.)?(\d+)/.exec(version);
  return Number(match?.[1] ?? 0);
};

/** Looks for Java and, unless the jars are already in `cacheDir`, for Maven. Never throws. */
export const findKafkaTools = async (cacheDir = kafkaCache(), env = process.env): Promise<KafkaTools> => {
  const java = javaProgram(env);
  const version = await run(java, ['-version'], { env }).catch(() => undefined);
  if (!version) return { found: false, reason: `Java ${OLDEST_JAVA} or newer is not installed.` };
  const major = majorOf(version.stderr + version.stdout);
  if (major < OLDEST_JAVA) return { found: false, reason: `Java ${OLDEST_JAVA} or newer is needed, here is ${major}.` };
  if (existsSync(cacheDir)) return { found: true, java };
  const maven = await run('mvn', ['-v'], { env }).catch(() => undefined);
  if (!maven) return { found: false, reason: 'Maven (mvn), which fetches Kafka once, is not installed.' };
  return { found: true, java };
};
