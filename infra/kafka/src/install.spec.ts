import { chmod, mkdir, mkdtemp, readdir, readFile, rm, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { installKafka } from './install';

// Stands in for Maven: counts its calls and writes one jar into the folder it is given.
const MAVEN = (ending: string) => `#!/bin/sh
echo call >> "$CALLS"
for argument; do case "$argument" in -DoutputDirectory=*) out="\${argument#-DoutputDirectory=}";; esac; done
echo jar > "$out/kafka.jar"
${ending}
`;

describe('installing Kafka', () => {
  let folder = '';
  let cache = '';
  let env: NodeJS.ProcessEnv = {};

  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'anxin-install-'));
    cache = join(folder, 'cache', 'kafka');
    env = { PATH: `${folder}:${process.env['PATH']}`, CALLS: join(folder, 'calls') };
  });
  afterEach(async () => {
    await rm(folder, { recursive: true, force: true });
  });

  const maven = async (ending: string) => {
    await writeFile(join(folder, 'mvn'), MAVEN(ending));
    await chmod(join(folder, 'mvn'), 0o755);
  };
  const calls = async () => (await readFile(join(folder, 'calls'), 'utf8')).trim().split('\n').length;
  const around = () => readdir(join(folder, 'cache'));

  it('downloads once and then finds what is there', async () => {
    await maven('exit 0');
    expect(await installKafka(cache, env)).toBe(join(cache, '*'));
    await installKafka(cache, env);
    expect(await calls()).toBe(1);
    expect(await readdir(cache)).toEqual(['kafka.jar']);
  });

  it('leaves nothing behind when Maven fails, and says its first error', async () => {
    await maven('echo "[ERROR] no route to the repository"; exit 1');
    await expect(installKafka(cache, env)).rejects.toMatchObject({
      code: 'KAFKA_INSTALL_FAILED',
      message: expect.stringContaining('no route to the repository'),
    });
    expect(await around()).toEqual([]);
  });

  it('does not take an interrupted copy for a whole one, and removes it when it is old', async () => {
    await maven('exit 0');
    const partial = `${cache}.partial-dead`;
    await mkdir(partial, { recursive: true });
    await utimes(partial, 0, 0);
    await installKafka(cache, env);
    expect(await calls()).toBe(1);
    expect(await around()).toEqual(['kafka']);
  });

  it('lets two copies race', async () => {
    await maven('sleep 0.1');
    await Promise.all([installKafka(cache, env), installKafka(cache, env)]);
    expect(await around()).toEqual(['kafka']);
  });
});
