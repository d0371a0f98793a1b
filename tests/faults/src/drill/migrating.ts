import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { SERVICE_NAMES } from '@anxin/contracts';
import { createTopics } from '@anxin/kafka';
import { withDatabase } from '@anxin/evidence';
import type { Build } from '@anxin/local/checkout';
import { commandOf, migrateService, type ServiceOptions, WEB } from '@anxin/local/stack';
import { freePort, launch } from '@anxin/process';

const SAYS_WITHIN_MS = 60_000;
const LOOK_MS = 250;
const BEHIND = /behind this build/;

/** Why a process of this build is not ready on a database as it is, in its own words; `undefined` when it is. */
const refusalOf = async (service: ServiceOptions, folder: string): Promise<string | undefined> => {
  const port = await freePort();
  mkdirSync(folder, { recursive: true });
  const early = await launch({
    ...commandOf({ ...service, port, dataDir: folder }),
    logFile: join(folder, `${service.name}.log`),
  });
  let said = 'it said nothing';
  try {
    for (const until = performance.now() + SAYS_WITHIN_MS; early.isAlive() && performance.now() < until;) {
      const answer = await fetch(`http://127.0.0.1:${port}/readyz`).catch(() => undefined);
      if (answer?.ok) return undefined;
      if (answer) said = ((await answer.json()) as { reasons: readonly string[] }).reasons.join('; ');
      if (BEHIND.test(said)) return said;
      await sleep(LOOK_MS);
    }
    return early.isAlive() ? said : await early.lastLines(3);
  } finally {
    await early.end('SIGTERM', 12_000);
  }
};

const migrationsIn = ({ migratorUrl = '' }: ServiceOptions): Promise<number> =>
  withDatabase(migratorUrl, async (rows) => {
    const [of] = await rows<{ n: number }>('SELECT count(*)::int AS n FROM migrations', []);
    return of?.n ?? 0;
  });

/**
 * Brings every database to this build, as UPGRADE.md says, with the older build at work. Answers whether each program of
 * this build refused to be ready before, naming what was missing, and only where something was.
 */
export const migrateAll = async (old: Build, folder: string, say: (line: string) => void): Promise<boolean> => {
  const { brokers } = old.transport;
  if (brokers.length > 0) await createTopics(brokers, { replication: 1 });
  let isWell = true;
  for (const name of [...SERVICE_NAMES, WEB]) {
    const service = old.ways[name];
    if (!service && name === WEB) continue;
    if (!service) throw new Error(`the older build does not tell how ${name} is run`);
    const refusal = await refusalOf(service, join(folder, 'early'));
    const before = await migrationsIn(service);
    await migrateService(service);
    const count = (await migrationsIn(service)) - before;
    isWell &&= count > 0 ? BEHIND.test(refusal ?? '') : refusal === undefined;
    say(`  ${name}: 迁移 migrations ${count}; 此前新版 before them this build ${refusal ?? '就绪 was ready'}`);
  }
  return isWell;
};
