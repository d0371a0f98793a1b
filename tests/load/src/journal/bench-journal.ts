import { mkdtempSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createTopics, installKafka, startBroker } from '@anxin/kafka';
import { kafkaPublisher, openDatabase, runCommand, sealOnce, startRelay, startSealer } from '@anxin/service-kit';
import { Client } from 'pg';
import { withPostgres } from '../database';
import { printRatio, printSpread } from '../rounds';
import { answeredOnce, bareChange, CAUSE, counter, migrations, PUBLISHER } from './counter';

const ROUNDS = 9;
const WRITERS = 16;
const KEYS = 256;
const ROUND_MS = 1_500;

const onFault = (fault: unknown): void => void process.stderr.write(`${String(fault)}\n`);

/** Changes a second that so many writers reach together. */
const rateOf = async (change: (key: string) => Promise<unknown>): Promise<number> => {
  const began = performance.now();
  let changes = 0;
  const write = async (writer: number): Promise<void> => {
    for (let turn = 0; performance.now() - began < ROUND_MS; turn++) {
      await change(`key-${(writer * 37 + turn * 11) % KEYS}`);
      changes += 1;
    }
  };
  await Promise.all(Array.from({ length: WRITERS }, (_, writer) => write(writer)));
  return (changes / (performance.now() - began)) * 1_000;
};

/** Events a second that one sealer seals when nothing else runs. */
const sealingRate = async (databaseUrl: string): Promise<number> => {
  const client = new Client({ connectionString: databaseUrl, options: '-c enable_seqscan=off' });
  await client.connect();
  const began = performance.now();
  let sealed = 0;
  for (let batch = await sealOnce(client); batch > 0; batch = await sealOnce(client)) sealed += batch;
  const rate = (sealed / (performance.now() - began)) * 1_000;
  await client.end();
  return rate;
};

/** What the journal costs a command, and whether one sealer keeps up. */
export const benchJournal = async (): Promise<void> => {
  const folder = mkdtempSync(join(tmpdir(), 'anxin-bench-kafka-'));
  const broker = await startBroker({ classPath: await installKafka(), dataDir: folder });
  await createTopics([broker.address], { replication: 1 });
  const [journal, mutations, whole, sealing, commits]: [number[], number[], number[], number[], number[]] = [
    [],
    [],
    [],
    [],
    [],
  ];
  await withPostgres(async (fresh) => {
    const { serviceUrl: databaseUrl } = await fresh('bench', migrations);
    const database = await openDatabase({ url: databaseUrl, poolSize: WRITERS });
    const command = runCommand(database, counter);
    const count = (key: string) => command(key, 'Count', CAUSE);
    const change = (key: string) => database.transaction((tx) => bareChange(tx, key));
    const mutation = (key: string) => answeredOnce(database, key, (tx) => command(key, 'Count', CAUSE, tx));
    const bareMutation = (key: string) => answeredOnce(database, key, (tx) => bareChange(tx, key));
    await rateOf(change);
    await rateOf(count);
    await sealingRate(databaseUrl);
    for (let round = 0; round < ROUNDS; round++) {
      const bare = await rateOf(change);
      const alone = await rateOf(count);
      mutations.push((await rateOf(mutation)) / (await rateOf(bareMutation)));
      const sealed = await sealingRate(databaseUrl);
      const publisher = kafkaPublisher([broker.address], PUBLISHER);
      const relay = startRelay({ databaseUrl, service: PUBLISHER, publisher, onFault });
      const sealer = startSealer({ databaseUrl, onFault, onSealed: () => relay.nudge() });
      const all = await rateOf(count);
      await sealer.stop();
      await relay.stop();
      await publisher.stop();
      commits.push(alone);
      journal.push(alone / bare);
      whole.push(all / bare);
      sealing.push(sealed / alone);
    }
    await database.destroy();
  });
  await broker.stop();
  await rm(folder, { recursive: true, force: true });
  printSpread('Commands with journal a second, 16 writers', commits);
  printRatio('Command with journal ÷ bare state change', journal, { atLeast: 0.7 });
  printRatio('The same with sealer and relay running', whole, { atLeast: 0.55 });
  printSpread('Within a mutation: command with journal ÷ bare state change', mutations);
  printRatio('Sealing rate ÷ commit rate', sealing, { atLeast: 8 });
};
