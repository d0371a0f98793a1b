import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { placeWhole, replaceWhole } from './whole-file';

const home = mkdtempSync(join(tmpdir(), 'anxin-whole-'));
afterAll(() => rmSync(home, { recursive: true }));

it.each([
  ['placed', placeWhole],
  ['replaced', replaceWhole],
])('a file is %s on a volume that is empty: its folder is made, for its owner alone', async (name, write) => {
  const file = join(home, name, 'keys', 'key.json');
  await write(file, 'text', 0o600);
  expect(readFileSync(file, 'utf8')).toBe('text');
  expect(statSync(join(home, name, 'keys')).mode & 0o777).toBe(0o700);
});

it('of two that are placed at once one stays, whole', async () => {
  const file = join(home, 'once.json');
  await Promise.all([placeWhole(file, 'one', 0o600), placeWhole(file, 'two', 0o600)]);
  expect(['one', 'two']).toContain(readFileSync(file, 'utf8'));
});
