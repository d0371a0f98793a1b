import { feedIn, listen, openDatabase, rowsIn } from '@anxin/service-kit';
import { listener } from '../world/listener';
import { PUBLISHER } from '../world/stepped';

/** One replica of the listener, to be ended at any moment. It says what it would say of its readiness. */
const main = async (): Promise<void> => {
  const databaseUrl = process.env['DATABASE_URL'] ?? '';
  const publisher = await openDatabase({ url: process.env['PUBLISHER_DATABASE_URL'] ?? '', poolSize: 1 });
  const listening = listen({
    database: await openDatabase({ url: databaseUrl, poolSize: 4 }),
    databaseUrl,
    handlers: listener,
    from: { brokers: { addresses: (process.env['KAFKA_BROKERS'] ?? '').split(',') }, feed: feedIn(rowsIn(publisher)) },
    publishers: [PUBLISHER],
    reader: process.env['READER'] ?? 'listener',
    sessionMs: 6_000,
    onFault: (fault) => void process.stdout.write(`${String(fault)}\n`),
    // The supervisor starts the next one.
    onDead: () => process.exit(1),
  });
  setInterval(() => {
    for (const reason of listening.reasons()) process.stdout.write(`not ready: ${reason}\n`);
  }, 1_000);
};

main().catch(() => process.exit(1));
