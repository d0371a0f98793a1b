import { listen, openDatabase } from '@anxin/service-kit';
import { listener } from '../world/listener';
import { PUBLISHER } from '../world/stepped';

/** One replica of the listener, to be ended at any moment. */
const main = async (): Promise<void> => {
  const databaseUrl = process.env['DATABASE_URL'] ?? '';
  listen({
    database: await openDatabase({ url: databaseUrl, poolSize: 4 }),
    databaseUrl,
    handlers: listener,
    from: { brokers: (process.env['KAFKA_BROKERS'] ?? '').split(',') },
    publishers: [PUBLISHER],
    reader: process.env['READER'] ?? 'listener',
    sessionMs: 6_000,
    onFault: (fault) => void process.stdout.write(`${String(fault)}\n`),
    // The supervisor starts the next one.
    onDead: () => process.exit(1),
  });
};

main().catch(() => process.exit(1));
