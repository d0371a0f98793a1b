export type KafkaFaultCode =
  | 'KAFKA_FOLDER_IN_USE'
  | 'KAFKA_INSTALL_FAILED'
  | 'KAFKA_NO_LEADERS'
  | 'KAFKA_PORT_TAKEN'
  | 'KAFKA_START_FAILED'
  | 'KAFKA_TOPIC_DIFFERS';

/** Why there is no Kafka: one line for whoever started it, with the way out. */
export class KafkaFault extends Error {
  constructor(
    readonly code: KafkaFaultCode,
    message: string,
  ) {
    super(message);
    this.name = 'KafkaFault';
  }
}
