import { cp, mkdir, readdir, readFile, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { SERVICE_NAMES } from '@anxin/contracts';
import { connected, inDatabase, prepareDatabase, removePostgres, startPostgres, temporaryFolder } from '../postgres';
import { startStack } from '../stack';
import { secretsOf } from '../stack/secrets';
import { migrateService } from '../stack/service-process';
import { brokenPromises, filesOfRelease, lastOf, migrationsOf, PARAMETERS, RELEASE_DAY, releases } from './kept';
import { answersOf } from './questions';
import { readRows } from './rows';
import { migrationsToday } from './today';

let today: Awaited<ReturnType<typeof migrationsToday>>;
beforeAll(async () => {
  today = await migrationsToday();
});

/** A data folder as that release left it. */
const dataFolderOf = async (release: string, dataDir: string): Promise<void> => {
  const kept = filesOfRelease(release);
  await mkdir(dataDir, { recursive: true });
  await cp(kept.secrets, join(dataDir, 'secrets.json'));
  const { databases } = await secretsOf(dataDir, SERVICE_NAMES);
  const postgres = await startPostgres({ dataDir: join(dataDir, 'postgres'), durable: false });
  try {
    for (const name of SERVICE_NAMES) {
      const passwords = databases[name];
      const { migratorUrl } = await prepareDatabase(postgres.adminUrl, name, passwords ? { passwords } : {});
      await migrateService({ name, migratorUrl }, lastOf(migrationsOf(release)[name] ?? {}));
      await connected(inDatabase(postgres.adminUrl, `anxin_${name}`), (client) => readRows(client, kept.rows(name)));
    }
  } finally {
    await postgres.stop();
  }
};

describe.each(releases())('release %s', (release) => {
  it('has its migrations in this build as they were, and all new ones are later', () => {
    expect(brokenPromises(migrationsOf(release), today)).toEqual([]);
  });

  it('is upgraded by this build, which answers about its data as it did', async () => {
    const folder = await temporaryFolder('anxin-upgrade-');
    const dataDir = join(folder, 'data');
    try {
      await dataFolderOf(release, dataDir);
      const stack = await startStack({
        ...{ dataDir, parametersFiles: [PARAMETERS], businessDay: RELEASE_DAY },
        ...{ ports: 'free', transport: 'embedded', say: () => undefined },
      });
      const answers = await answersOf(stack).finally(stack.stop);
      expect(answers).toEqual(JSON.parse(await readFile(filesOfRelease(release).answers, 'utf8')));
    } finally {
      await removePostgres(join(dataDir, 'postgres'));
      await rm(folder, { recursive: true, force: true });
    }
  });

  it('is kept in less than two megabytes', async () => {
    const { folder } = filesOfRelease(release);
    const sizes = await Promise.all((await readdir(folder)).map((name) => stat(join(folder, name))));
    expect(sizes.reduce((sum, { size }) => sum + size, 0)).toBeLessThan(2_000_000);
  });
});
