import { chmod, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findKafkaTools } from './tools';

/** A folder of stand-ins for `java` and `mvn`: each prints a text to stderr. */
const programs = async (texts: Readonly<Record<string, string>>): Promise<string> => {
  const folder = await mkdtemp(join(tmpdir(), 'anxin-tools-'));
  for (const [name, text] of Object.entries(texts)) {
    await writeFile(join(folder, name), `#!/bin/sh\necho '${text}' >&2\n`);
    await chmod(join(folder, name), 0o755);
  }
  return folder;
};

describe('the tools a broker needs', () => {
  let folder = '';
  afterEach(async () => {
    await rm(folder, { recursive: true, force: true });
  });

  const find = async (texts: Readonly<Record<string, string>>, cached = false) => {
    folder = await programs(texts);
    const cache = join(folder, 'kafka');
    if (cached) await mkdir(cache);
    return findKafkaTools(cache, { PATH: folder });
  };

  it.each([
    ['nothing', {}, 'Java 17 or newer is not installed.'],
    ['an old Java', { java: 'java version "1.8.0_392"' }, 'Java 17 or newer is needed, here is 8.'],
    ['no Maven', { java: 'openjdk version "17.0.15" 2025-04-15' }, 'Maven (mvn), which'],
  ])('says what is missing: %s', async (_what, texts, reason) => {
    expect(await find(texts as Record<string, string>)).toEqual({
      found: false,
      reason: expect.stringContaining(reason),
    });
  });

  it('are found where both Java and Maven answer', async () => {
    expect(await find({ java: 'openjdk version "21" 2023-09-19', mvn: 'Apache Maven' })).toEqual({
      found: true,
      java: 'java',
    });
  });

  it('needs no Maven once the jars are there', async () => {
    expect(await find({ java: 'openjdk version "17.0.15"' }, true)).toMatchObject({ found: true });
  });

  it('asks the Java of JAVA_HOME first', async () => {
    await find({ java: 'openjdk version "17.0.15"' });
    const env = { PATH: folder, JAVA_HOME: join(folder, 'nowhere') };
    expect(await findKafkaTools(folder, env)).toMatchObject({ found: false });
  });
});
