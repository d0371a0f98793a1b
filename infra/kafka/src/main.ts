/** `npm run topics [-- --mend]`: makes the topics that are missing on `KAFKA_BROKERS`, and names or mends those that differ. */
import { parseArgs } from 'node:util';
import { TOPICS } from '@anxin/contracts';
import { quietKafka } from './quiet-kafka';
import { createTopics } from './topics';

const COPIES = 3;

const brokersOf = async (addresses: readonly string[]): Promise<number> => {
  const admin = quietKafka(addresses).admin();
  await admin.connect();
  try {
    return (await admin.describeCluster()).brokers.length;
  } finally {
    await admin.disconnect();
  }
};

const main = async (): Promise<void> => {
  const { mend = false } = parseArgs({ options: { mend: { type: 'boolean' } } }).values;
  const addresses = (process.env['KAFKA_BROKERS'] ?? '').split(',').filter((address) => address !== '');
  if (addresses.length === 0) throw new Error('KAFKA_BROKERS=host:port,… npm run topics [-- --mend]');
  const replication = Math.min(COPIES, await brokersOf(addresses));
  await createTopics(addresses, { replication, mend });
  for (const { name, partitions } of TOPICS) process.stdout.write(`${name}: ${partitions} partitions, kept for good\n`);
};

main().catch((fault: unknown) => {
  process.stderr.write(`${fault instanceof Error ? fault.message : String(fault)}\n`);
  process.exitCode = 1;
});
