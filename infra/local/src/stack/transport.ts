import { join } from 'node:path';
import { createTopics, findKafkaTools, installKafka, startBroker } from '@anxin/kafka';

/** How events travel, and why this way. */
export type Transport = {
  readonly kind: 'brokers' | 'own Kafka' | 'embedded';
  readonly why: string;
  /** Addresses of brokers; none for the embedded transport. */
  readonly brokers: readonly string[];
  readonly stop: () => Promise<void>;
};

const nothing = (): Promise<void> => Promise.resolve();

const embedded = (why: string): Transport => ({ kind: 'embedded', why, brokers: [], stop: nothing });

const ownKafka = async (dataDir: string, port: number | undefined): Promise<Transport> => {
  const classPath = await installKafka();
  const broker = await startBroker({ classPath, dataDir: join(dataDir, 'kafka'), ...(port ? { port } : {}) });
  await createTopics([broker.address], { replication: 1 });
  return { kind: 'own Kafka', why: 'Java and Maven are at hand', brokers: [broker.address], stop: broker.stop };
};

export type TransportOptions = {
  readonly dataDir: string;
  readonly wanted: 'auto' | 'kafka' | 'embedded';
  /** KAFKA_BROKERS, as the environment gives it. */
  readonly brokers?: string | undefined;
  readonly port?: number | undefined;
};

/** The brokers given, else a Kafka of our own where Java and Maven are, else the embedded transport. */
export const startTransport = async ({ dataDir, wanted, brokers, port }: TransportOptions): Promise<Transport> => {
  if (wanted === 'embedded') return embedded('it was asked for');
  if (brokers) {
    const addresses = brokers.split(',');
    await createTopics(addresses, { replication: Math.min(addresses.length, 3) });
    return { kind: 'brokers', why: 'KAFKA_BROKERS names them', brokers: addresses, stop: nothing };
  }
  const tools = await findKafkaTools();
  if (!tools.found && wanted === 'auto') return embedded(tools.reason);
  try {
    return await ownKafka(dataDir, port);
  } catch (fault) {
    // A machine that cannot fetch Kafka still shows everything but Kafka itself.
    if (wanted === 'kafka' || !(fault instanceof Error) || !('code' in fault)) throw fault;
    if (fault.code !== 'KAFKA_INSTALL_FAILED') throw fault;
    return embedded(fault.message);
  }
};
