import { loadConfig } from './config';
import { startProjects } from './service';

startProjects(loadConfig()).catch((fault: unknown) => {
  process.stderr.write(`${fault instanceof Error ? fault.message : String(fault)}\n`);
  process.exit(1);
});
