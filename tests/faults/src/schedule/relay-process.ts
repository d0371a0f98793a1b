import { plainDate } from '@anxin/domain-kit';
import { type EpochOptions, kafkaPublisher, openJournal, startRelay, startSealer } from '@anxin/service-kit';
import { PUBLISHER } from '../world/stepped';

/** The background of one replica of the publisher: sealer and relay, to be ended at any moment. */
const main = async (): Promise<void> => {
  const databaseUrl = process.env['DATABASE_URL'] ?? '';
  const publisher = kafkaPublisher({ addresses: (process.env['KAFKA_BROKERS'] ?? '').split(',') }, PUBLISHER);
  const onFault = (fault: unknown): void => void process.stdout.write(`${String(fault)}\n`);
  const epoch: EpochOptions = {
    today: () => plainDate('2026-01-20'),
    onBegun: (begun) => void process.stdout.write(`epoch begun ${JSON.stringify(begun)}\n`),
  };
  await openJournal({ databaseUrl, service: PUBLISHER, publisher, epoch, onFault });
  const relay = startRelay({ databaseUrl, service: PUBLISHER, publisher, epoch, onFault });
  startSealer({ databaseUrl, epoch, onFault, onSealed: () => relay.nudge() });
};

main().catch(() => process.exit(1));
