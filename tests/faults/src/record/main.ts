/**
 * `npm run record -w tests/faults`: causes each fault on the whole system and writes what Prometheus would have seen, for
 * the specs of the alerts. Takes about fifteen minutes, and a real Kafka.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { installKafka, startBroker } from '@anxin/kafka';
import { temporaryFolder } from '@anxin/local/postgres';
import { ROOT, startStack } from '@anxin/local/stack';
import { CAUSES, type Hurt, type Recorded, tell } from './causes';
import { EVERY_MS, Recorder } from './series';

const OUT = join(ROOT, 'infra/watch/recorded');
const BEFORE_MS = 30_000;
const AFTER_MS = 45_000;

const record = async (fault: Recorded, hurt: Hurt): Promise<void> => {
  process.stdout.write(`${fault}\n`);
  await tell(hurt.stack);
  const recorder = new Recorder({ ...hurt.stack.services, gateway: hurt.stack.gateway });
  await sleep(BEFORE_MS);
  await CAUSES[fault](hurt);
  await sleep(AFTER_MS);
  const series = await recorder.stop();
  const name = fault.replaceAll(' ', '-');
  writeFileSync(
    join(OUT, `${name}.json`),
    `${JSON.stringify({ fault, everySeconds: EVERY_MS / 1_000, beganAt: BEFORE_MS / 1_000, series })}\n`,
  );
};

const main = async (): Promise<void> => {
  const dataDir = await temporaryFolder('anxin-record-');
  const broker = await startBroker({ classPath: await installKafka(), dataDir: join(dataDir, 'broker') });
  process.env['KAFKA_BROKERS'] = broker.address;
  const stack = await startStack({
    ...{ dataDir, parametersFiles: [join(ROOT, 'tests/data/parameters.json')], businessDay: '2026-03-10' },
    ...{ ports: 'free', transport: 'auto', say: (line) => void process.stdout.write(`  ${line}\n`) },
  });
  mkdirSync(OUT, { recursive: true });
  const wanted = process.argv.slice(2);
  try {
    for (const fault of Object.keys(CAUSES) as Recorded[])
      if (wanted.length === 0 || wanted.includes(fault)) await record(fault, { stack, dataDir, broker });
  } finally {
    await stack.stop();
    await broker.stop();
    await rm(dataDir, { recursive: true, force: true });
  }
};

main().catch((fault: unknown) => {
  process.stderr.write(`${String(fault)}\n`);
  process.exitCode = 1;
});
