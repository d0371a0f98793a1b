import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { removePostgres } from '../postgres';
import { endLeftOvers } from '../stack';
import { takeHome } from './home';
import { DATA, HOME } from './paths';
import { sayFault } from './say-fault';

const main = async (): Promise<void> => {
  await takeHome();
  await endLeftOvers(DATA);
  await removePostgres(join(DATA, 'postgres'));
  rmSync(HOME, { recursive: true, force: true });
  process.stdout.write('已清空 Cleared.\n');
};

main().catch(sayFault);
