import { Readable } from 'node:stream';
import { spool } from './spool';

/** An upload that is larger than the disk of the machine; says how it ended. */
spool('x.csv', Readable.from([Buffer.alloc(200_000, 'x')]), { limit: 1_000_000 }).then(
  () => process.stdout.write('kept'),
  ({ code }: { code: string }) => process.stdout.write(code),
);
