import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { createTopics, installKafka, startBroker } from '@anxin/kafka';
import { type ServiceDatabase, temporaryFolder } from '@anxin/local/postgres';
import { kafkaPublisher, openDatabase, runCommand, sealOnce, startRelay, startSealer } from '@anxin/service-kit';
import { Client } from 'pg';
import { withPostgres } from '../database';
import { printRatio, printSpread, tell } from '../rounds';
import { answeredOnce, bareChange, CAUSE, counter, KEYS, migrations, PUBLISHER } from './counter';
import { countyDeposits, migrations as projectsMigrations } from './deposit';
import { rateOf, WRITERS } from './rate';

const ROUNDS = 9;

const onFault = (fault: unknown): void => tell(String(fault));

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

/** Runs work while a sealer and a relay to Kafka run beside it, as they do in a service. */
const published = async <Answer>(databaseUrl: string, broker: string, work: () => Promise<Answer>): Promise<Answer> => {
  const publisher = kafkaPublisher({ addresses: [broker] }, PUBLISHER);
  const relay = startRelay({ databaseUrl, service: PUBLISHER, publisher, onFault });
  const sealer = startSealer({ databaseUrl, onFault, onSealed: () => relay.nudge() });
  const answer = await work();
  await sealer.stop();
  await relay.stop();
  await publisher.stop();
  return answer;
};

type Fresh = (name: string, migrations: readonly (new () => object)[]) => Promise<ServiceDatabase>;

/** A command of `projects`: a deposit is topped up, its ledger posts, the project is marked due. */
const commandRounds = async (fresh: Fresh, broker: string) => {
  const [urls, bareUrls] = [await fresh('command', projectsMigrations), await fresh('bare', projectsMigrations)];
  const kept = await countyDeposits(urls, { writers: WRITERS });
  const bare = await countyDeposits(bareUrls, { writers: WRITERS });
  await bare.withoutGuards();
  const commands = () => rateOf(kept.codes, kept.command);
  const changes = () => rateOf(bare.codes, bare.bare);
  await changes();
  await commands();
  await sealingRate(urls.serviceUrl);
  const rounds = [];
  for (let round = 0; round < ROUNDS; round++) {
    const [base, alone] = [await changes(), await commands()];
    await sealingRate(urls.serviceUrl);
    const whole = await published(urls.serviceUrl, broker, commands);
    rounds.push({ alone, journal: alone / base, whole: whole / base });
  }
  await kept.close();
  await bare.close();
  return rounds;
};

/** The smallest state there is, one integer in a locked row: nothing hides what the journal costs. */
const smallestRounds = async (fresh: Fresh) => {
  const { serviceUrl } = await fresh('smallest', migrations);
  const database = await openDatabase({ url: serviceUrl, poolSize: WRITERS });
  const command = runCommand(database, counter);
  const count = () => rateOf(KEYS, (key) => command(key, { type: 'CountUp' }, CAUSE));
  const change = () => rateOf(KEYS, (key) => database.transaction((tx) => bareChange(tx, key)));
  const mutation = () =>
    rateOf(KEYS, (key) => answeredOnce(database, key, (tx) => command(key, { type: 'CountUp' }, CAUSE, tx)));
  const bareMutation = () => rateOf(KEYS, (key) => answeredOnce(database, key, (tx) => bareChange(tx, key)));
  await change();
  await count();
  await sealingRate(serviceUrl);
  const rounds = [];
  for (let round = 0; round < ROUNDS; round++) {
    const [base, alone] = [await change(), await count()];
    const sealing = (await sealingRate(serviceUrl)) / alone;
    const mutations = (await mutation()) / (await bareMutation());
    rounds.push({ journal: alone / base, mutations, sealing });
  }
  await database.destroy();
  return rounds;
};

/** What the journal costs a command, and whether one sealer keeps up. */
export const benchJournal = async (): Promise<void> => {
  const folder = await temporaryFolder('anxin-bench-kafka-');
  const broker = await startBroker({ classPath: await installKafka(), dataDir: join(folder, 'kafka') });
  try {
    await createTopics([broker.address], { replication: 1 });
    await withPostgres(async (fresh) => {
      const commands = await commandRounds(fresh, broker.address);
      printSpread(
        'Commands with journal a second, 16 writers',
        commands.map(({ alone }) => alone),
      );
      printRatio(
        'Command with journal ÷ bare state change',
        commands.map(({ journal }) => journal),
        { atLeast: 0.7 },
      );
      printRatio(
        'The same with sealer and relay running',
        commands.map(({ whole }) => whole),
        { atLeast: 0.55 },
      );
      const smallest = await smallestRounds(fresh);
      printSpread(
        'One integer: with journal ÷ bare',
        smallest.map(({ journal }) => journal),
      );
      printSpread(
        'One integer within a mutation: with journal ÷ bare',
        smallest.map(({ mutations }) => mutations),
      );
      printRatio(
        'Sealing rate ÷ commit rate of one integer',
        smallest.map(({ sealing }) => sealing),
        { atLeast: 8 },
      );
    });
  } finally {
    await broker.stop();
    await rm(folder, { recursive: true, force: true });
  }
};
