import { mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { digestOfSources } from './sources';

describe('the digest of what something is built of', () => {
  let root = '';
  const write = (file: string, text = file): void => writeFileSync(join(root, file), text);
  const digest = (): string => digestOfSources(['app', 'how.ts'], root);
  beforeEach(() => {
    root = mkdtempSync(join(tmpdir(), 'anxin-sources-'));
    for (const folder of ['app/src/deep', 'app/dist', 'other']) mkdirSync(join(root, folder), { recursive: true });
    for (const file of ['package-lock.json', 'how.ts', 'app/src/a.ts', 'app/src/deep/b.json']) write(file);
  });
  afterEach(() => rmSync(root, { recursive: true }));

  it.each<[string, () => void]>([
    ['has another sign, as many as before', () => write('app/src/deep/b.json', 'app/src/deep/c.json')],
    ['is new', () => write('app/src/deep.ts')],
    ['is gone', () => rmSync(join(root, 'app/src/a.ts'))],
    ['is moved', () => renameSync(join(root, 'app/src/a.ts'), join(root, 'app/src/deep/a.ts'))],
    ['is told by itself and changed', () => write('how.ts', 'otherwise')],
    ['is what npm installed, and another', () => write('package-lock.json', '{}')],
  ])('is another when a source %s', (_, change) => {
    const before = digest();
    change();
    expect(digest()).not.toBe(before);
  });

  it('stays when what changes is no source of it', () => {
    const before = digest();
    for (const file of [
      'other/a.ts',
      'app/dist/main.cjs',
      'app/src/a.spec.ts',
      'app/src/a.fixture.ts',
      'app/README.md',
    ])
      write(file);
    expect(digest()).toBe(before);
  });
});
