import { migrate } from '@anxin/service-kit';
import { migrations } from './store/migrations';

const url = process.env['MIGRATOR_DATABASE_URL'] ?? '';

migrate({ url, migrations }).then(
  (names) => process.stdout.write(`${names.length} migrations\n`),
  (fault: unknown) => {
    process.stderr.write(`${fault instanceof Error ? fault.message : String(fault)}\n`);
    process.exit(1);
  },
);
