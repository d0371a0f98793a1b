import { mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { digestOfParameters } from './parameters';
import { digestOfFolder, lawRelease } from './release';

const folder = mkdtempSync(join(tmpdir(), 'anxin-release-'));
afterAll(() => rmSync(folder, { recursive: true }));
const write = (name: string, text: string) => writeFileSync(join(folder, name), text);

it('a release is another when a rule or its data change, move or come, and not when a spec does', () => {
  mkdirSync(join(folder, 'pay'));
  write('pay/rule.ts', 'a');
  const seen = [digestOfFolder(folder)];
  const next = (change: () => void) => {
    change();
    seen.push(digestOfFolder(folder));
  };
  next(() => write('pay/rule.ts', 'b'));
  next(() => write('figures.json', '{}'));
  next(() => renameSync(join(folder, 'figures.json'), join(folder, 'sums.json')));
  expect(new Set(seen).size).toBe(4);
  next(() => ['pay/rule.spec.ts', 'rule.fixture.ts', 'notes.md'].forEach((name) => write(name, 'c')));
  expect(seen[4]).toBe(seen[3]);
});

it('what was found is found anew under other parameters, and under another release of the law', () => {
  const found = digestOfParameters([]);
  expect(digestOfParameters([])).toBe(found);
  expect(digestOfParameters([{ areaCode: '62' }])).not.toBe(found);
  expect(digestOfParameters([], 'another')).not.toBe(found);
  expect(lawRelease()).toMatch(/^[0-9a-f]{64}$/);
});
