import { kafkaPublisher, startRelay, startSealer } from '@anxin/service-kit';
import { PUBLISHER } from '../world/stepped';

/** The background of one replica of the publisher: sealer and relay, to be ended at any moment. */
const databaseUrl = process.env['DATABASE_URL'] ?? '';
const publisher = kafkaPublisher((process.env['KAFKA_BROKERS'] ?? '').split(','), PUBLISHER);
const onFault = (fault: unknown): void => void process.stdout.write(`${String(fault)}\n`);

const relay = startRelay({ databaseUrl, service: PUBLISHER, publisher, onFault });
startSealer({ databaseUrl, onFault, onSealed: () => relay.nudge() });
