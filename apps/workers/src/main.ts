import { loadConfig } from './config';
import { startWorkers } from './service';

startWorkers(loadConfig()).catch((fault: unknown) => {
  process.stderr.write(`${fault instanceof Error ? fault.message : String(fault)}\n`);
  process.exit(1);
});
