import { join } from 'node:path';
import { createTopics, findKafkaTools, installKafka, startBroker } from '@anxin/kafka';
import { Supervised } from './supervised';

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

export type TransportOptions = {
  readonly dataDir: string;
  readonly wanted: 'auto' | 'kafka' | 'embedded';
  /** KAFKA_BROKERS, as the environment gives it. */
  readonly brokers?: string | undefined;
  readonly port?: number | undefined;
  /** Told when the broker ends, and what follows. */
  readonly say: (line: string) => void;
};

const ownKafka = async ({ dataDir: folder, port, say }: TransportOptions): Promise<Transport> => {
  const [classPath, dataDir] = [await installKafka(), join(folder, 'kafka')];
  const start = () => startBroker({ classPath, dataDir, ...(port ? { port } : {}) });
  const kafka = new Supervised({ name: 'kafka', logFile: join(dataDir, 'broker.log'), start, say });
  const { address } = await kafka.start();
  await createTopics([address], { replication: 1 });
  return { kind: 'own Kafka', why: 'Java and Maven are at hand', brokers: [address], stop: kafka.stop };
};

/** The brokers given, else a Kafka of our own where Java and Maven are, else the embedded transport. */
export const startTransport = async (options: TransportOptions): Promise<Transport> => {
  const { wanted, brokers } = options;
  if (wanted === 'embedded') return embedded('it was asked for');
  if (brokers) {
    const addresses = brokers.split(',');
    await createTopics(addresses, { replication: Math.min(addresses.length, 3) });
    return { kind: 'brokers', why: 'KAFKA_BROKERS names them', brokers: addresses, stop: nothing };
  }
  const tools = await findKafkaTools();
  if (!tools.found && wanted === 'auto') return embedded(tools.reason);
  try {
    return await ownKafka(options);
  } catch (fault) {
    // A machine that cannot fetch Kafka still shows everything but Kafka itself.
    if (wanted === 'kafka' || !(fault instanceof Error) || !('code' in fault)) throw fault;
    if (fault.code !== 'KAFKA_INSTALL_FAILED') throw fault;
    return embedded(fault.message);
  }
};
