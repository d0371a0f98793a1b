import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { keptText } from './kept-text';

const folder = mkdtempSync(join(tmpdir(), 'anxin-kept-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

let made = 0;
const make = (): string => `第 ${++made} 次\nmade`;
const program = join(folder, 'main.cjs');
const text = (from: string, of = program): string => keptText('schema', from, make, of);
const kept = (): readonly string[] => readdirSync(folder).filter((name) => name.startsWith('main.schema-'));

beforeEach(() => {
  for (const name of readdirSync(folder)) rmSync(join(folder, name), { recursive: true });
  writeFileSync(program, 'one build');
  made = 0;
});

it('is made in the first run of a program, and read in those after', () => {
  expect([text('a'), text('a'), made]).toEqual(['第 1 次\nmade', '第 1 次\nmade', 1]);
});

it.each([
  ['another text', () => text('b')],
  ['another build of the program', () => (writeFileSync(program, 'another'), text('a'))],
])('is made anew of %s, and takes the place of the one before', (_, again) => {
  text('a');
  expect(again()).toBe('第 2 次\nmade');
  expect(kept()).toHaveLength(1);
});

it.each([
  ['nothing', ''],
  ['a part', `${'0'.repeat(64)}\n第`],
])('is made anew where a fall left %s of it', (_, left) => {
  text('a');
  writeFileSync(join(folder, kept()[0] ?? ''), left);
  expect([text('a'), text('a')]).toEqual(['第 2 次\nmade', '第 2 次\nmade']);
});

it('is made all the same where it cannot be kept', () => {
  text('a');
  const [name = ''] = kept();
  rmSync(join(folder, name));
  mkdirSync(join(folder, `${name}.${process.pid}`));
  expect([text('a'), text('a')]).toEqual(['第 2 次\nmade', '第 3 次\nmade']);
});

it('is made each time by what runs from source', () => {
  const source = join(folder, 'main.ts');
  expect([text('a', source), text('a', source), readdirSync(folder)]).toEqual([
    ...['第 1 次\nmade', '第 2 次\nmade'],
    ['main.cjs'],
  ]);
});
