import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { removePostgres } from '../postgres';
import { DATA, HOME, leaveHome, takeHome } from './home';

const main = async (): Promise<void> => {
  await takeHome();
  await removePostgres(join(DATA, 'postgres'));
  leaveHome();
  rmSync(HOME, { recursive: true, force: true });
  process.stdout.write('已清空 Cleared.\n');
};

main().catch((fault: unknown) => {
  process.stderr.write(`${fault instanceof Error ? fault.message : String(fault)}\n`);
  process.exit(1);
});
