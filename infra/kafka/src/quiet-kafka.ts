import '@anxin/service-kit/kafka-timers';
import { Kafka, logLevel, type KafkaConfig } from 'kafkajs';

/** A kafkajs client that writes nothing: it reports an ordinary rebalance as an error. What fails, throws. */
export const quietKafka = (brokers: readonly string[], config: Omit<KafkaConfig, 'brokers'> = {}): Kafka =>
  new Kafka({ clientId: 'anxin', logLevel: logLevel.NOTHING, ...config, brokers: [...brokers] });
