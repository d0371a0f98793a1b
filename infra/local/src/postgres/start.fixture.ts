/** A start for specs to kill: `tsx start.fixture.ts <folder>` prints the pid of its server. */
import { startPostgres } from './server';

void startPostgres({ dataDir: process.argv[2] ?? '' }).then(({ pid }) => {
  process.stdout.write(`${JSON.stringify({ pid })}\n`);
  setInterval(() => undefined, 60_000);
});
