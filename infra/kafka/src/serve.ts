/** Runs a broker in a temporary folder for the process that started it and prints `{"address":…}`. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startBroker } from './broker';
import { installKafka } from './install';
import { serveOrSay } from '@anxin/process';

serveOrSay(async () => {
  const classPath = await installKafka();
  const dataDir = await mkdtemp(join(tmpdir(), 'anxin-kafka-'));
  const remove = () => rm(dataDir, { recursive: true, force: true });
  const broker = await startBroker({ classPath, dataDir }).catch(async (error: unknown) => {
    await remove();
    throw error;
  });
  return { says: { address: broker.address }, stop: () => broker.stop().then(remove) };
});
