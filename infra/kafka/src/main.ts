/**
 * `npm run topics [-- --mend]`: makes the topics that are missing on the brokers of a service's
 * settings (`KAFKA_…`), and names or mends those that differ.
 */
import { parseArgs } from 'node:util';
import { TOPICS } from '@anxin/contracts';
import { type Brokers, brokersIn } from '@anxin/service-kit';
import { quietKafka } from './quiet-kafka';
import { createTopics } from './topics';

const COPIES = 3;

const countOf = async ({ addresses, ...security }: Brokers): Promise<number> => {
  const admin = quietKafka(addresses, security).admin();
  await admin.connect();
  try {
    return (await admin.describeCluster()).brokers.length;
  } finally {
    await admin.disconnect();
  }
};

const main = async (): Promise<void> => {
  const { mend = false } = parseArgs({ options: { mend: { type: 'boolean' } } }).values;
  const brokers = brokersIn(process.env);
  if (!brokers) throw new Error('KAFKA_BROKERS=host:port,… npm run topics [-- --mend]');
  const { addresses, ...security } = brokers;
  await createTopics(addresses, { replication: Math.min(COPIES, await countOf(brokers)), mend, security });
  for (const { name, partitions } of TOPICS) process.stdout.write(`${name}: ${partitions} partitions, kept for good\n`);
};

main().catch((fault: unknown) => {
  process.stderr.write(`${fault instanceof Error ? fault.message : String(fault)}\n`);
  process.exitCode = 1;
});
