/**
 * `npm run release -- 0.1`: keeps of this release what the next ones are held against: the digests of its migrations,
 * and the rows of a small county in each database with what was answered about them.
 */
import { execFile } from 'node:child_process';
import { cp, mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { SERVICE_NAMES } from '@anxin/contracts';
import { adminUrlOf, connected, inDatabase, removePostgres, temporaryFolder } from '../postgres';
import { startStack } from '../stack';
import { ROOT } from '../stack/sources';
import { sayFault } from '../start/say-fault';
import { filesOfRelease, PARAMETERS, RELEASE_DAY } from './kept';
import { answersOf } from './questions';
import { writeRows } from './rows';
import { migrationsToday } from './today';

const SMALL = join(ROOT, 'tests/data/small');
/** Without punches, which are most of its rows and all alike. */
const FILES = [
  'enterprises',
  'projects',
  'escrow-statement',
  'roster',
  'payroll-2025-12',
  'bank-return-2025-12',
  'clues',
];

const main = async (): Promise<void> => {
  const release = process.argv[2];
  if (!release || !/^\d+\.\d+$/.test(release)) throw new Error('npm run release -- 0.1');
  const folder = await temporaryFolder('anxin-release-');
  const [dataDir, county] = [join(folder, 'data'), join(folder, 'county')];
  const kept = filesOfRelease(release);
  await mkdir(kept.folder, { recursive: true });
  const stack = await startStack({
    ...{ dataDir, parametersFiles: [PARAMETERS], businessDay: RELEASE_DAY },
    ...{ ports: 'free', transport: 'embedded', say: () => undefined },
  });
  try {
    for (const name of FILES) await cp(join(SMALL, `${name}.csv`), join(county, `${name}.csv`));
    const note = join(folder, 'stack.json');
    await writeFile(note, JSON.stringify(stack));
    const env = { ...process.env, ANXIN_STACK: note };
    await promisify(execFile)('npm', ['run', '-s', 'import', '--', county], { cwd: ROOT, env });
    await writeFile(kept.answers, `${JSON.stringify(await answersOf(stack), null, 1)}\n`);
    await writeFile(kept.migrations, `${JSON.stringify(await migrationsToday(), null, 1)}\n`);
    await cp(join(dataDir, 'secrets.json'), kept.secrets);
    // Whoever may read past the scopes of rows.
    const adminUrl = (await adminUrlOf(join(dataDir, 'postgres'))) ?? '';
    for (const name of SERVICE_NAMES)
      await connected(inDatabase(adminUrl, `anxin_${name}`), (client) => writeRows(client, kept.rows(name)));
  } finally {
    await stack.stop();
    await removePostgres(join(dataDir, 'postgres'));
    await rm(folder, { recursive: true, force: true });
  }
  process.stdout.write(`${kept.folder}\n`);
};

main().catch(sayFault);
