import { kafkaSubscription, openDatabase, Receiver } from '@anxin/service-kit';
import { listener } from '../world/listener';
import { PUBLISHER } from '../world/stepped';

/** One replica of the listener, to be ended at any moment. */
const main = async (): Promise<void> => {
  const database = await openDatabase({ url: process.env['DATABASE_URL'] ?? '', poolSize: 4 });
  const onFault = (fault: unknown): void => void process.stdout.write(`${String(fault)}\n`);
  const receiver = new Receiver(database, listener, onFault);
  await kafkaSubscription((process.env['KAFKA_BROKERS'] ?? '').split(','), {
    publishers: [PUBLISHER],
    reader: process.env['READER'] ?? 'listener',
    deliver: async (message) => void (await receiver.take(message)),
    sessionMs: 6_000,
    onFault,
    // The supervisor starts the next one.
    onDead: () => process.exit(1),
  });
};

main().catch(() => process.exit(1));
