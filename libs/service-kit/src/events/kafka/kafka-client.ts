import { Kafka, logLevel } from 'kafkajs';
import type { Brokers } from '../brokers';
import { registerCodecs } from './codecs';
import '../kafka-timers';

registerCodecs();

const clientOf = ({ addresses, ...security }: Brokers) => ({ brokers: [...addresses], ...security });

/** A client of the brokers. A rebalance is logged by the library as an error; what matters reaches us otherwise. */
export const kafkaClient = (brokers: Brokers, clientId: string): Kafka =>
  new Kafka({
    ...clientOf(brokers),
    clientId,
    logLevel: logLevel.NOTHING,
    retry: { retries: 8, initialRetryTime: 100, maxRetryTime: 2_000 },
  });

/** The same for a look that must not wait: it fails within seconds, and is tried again by who asks. */
export const hastyClient = (brokers: Brokers, clientId: string): Kafka =>
  new Kafka({
    ...clientOf(brokers),
    clientId,
    logLevel: logLevel.NOTHING,
    connectionTimeout: 2_000,
    requestTimeout: 4_000,
    retry: { retries: 0 },
  });
