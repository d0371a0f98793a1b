import { execFile } from 'node:child_process';
import { chmod, cp, lstat, mkdir, mkdtemp, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { describeWith } from '@anxin/testing/describe-with';
import { removeHome } from './home';
import { findPrograms } from './programs';
import { canEnter, serverUser } from './server-user';
import { startPostgres } from './server';

const describeAsRoot = describeWith({
  name: 'root',
  isHere: process.getuid?.() === 0,
  wayOut: 'run the specs as root',
  requiredBy: 'ANXIN_REQUIRE_ROOT',
});

describeAsRoot('a folder only root may enter', () => {
  let folder = '';
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'anxin-reach-'));
    await chmod(folder, 0o700);
  });
  afterEach(() => rm(folder, { recursive: true, force: true }));

  it('gets its data elsewhere, by a link, and they go with it', async () => {
    const dataDir = join(folder, 'deep', 'postgres');
    const first = await startPostgres({ dataDir, durable: false });
    await first.stop();
    const target = (await stat(join(dataDir, 'data'))).ino;
    expect((await lstat(dataDir)).isSymbolicLink()).toBe(true);
    const second = await startPostgres({ dataDir, durable: false });
    await second.stop();
    expect((await stat(join(dataDir, 'data'))).ino).toBe(target);
    await removeHome(dataDir);
    await expect(lstat(dataDir)).rejects.toThrow(/ENOENT/);
  });

  it('refuses data that stand there already', async () => {
    const dataDir = join(folder, 'postgres');
    await mkdir(join(dataDir, 'data'), { recursive: true });
    await expect(startPostgres({ dataDir })).rejects.toMatchObject({ code: 'POSTGRES_FOLDER_UNREACHABLE' });
  });

  it('has its programs copied to where the server can run them', async () => {
    const user = await serverUser(folder);
    const installed = await findPrograms(folder, {});
    const hidden = join(folder, 'native');
    await cp(dirname(dirname(installed.initdb)), hidden, { recursive: true, verbatimSymlinks: true });
    expect(canEnter(hidden, user)).toBe(false);

    const home = await mkdtemp(join(tmpdir(), 'anxin-reach-home-'));
    await chmod(home, 0o755);
    const { initdb, postgres, major } = await findPrograms(home, user, { folder: hidden, version: '18.4.0' });
    expect(major).toBe('18');
    for (const program of [initdb, postgres]) {
      expect(program.startsWith(home)).toBe(true);
      const { stdout } = await promisify(execFile)(program, ['--version'], { ...user, cwd: '/' });
      expect(stdout).toContain('18.4');
    }
    await rm(home, { recursive: true });
  });
});
