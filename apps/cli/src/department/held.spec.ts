import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { heldIn } from './held';

const folder = mkdtempSync(join(tmpdir(), 'anxin-held-'));
afterAll(() => rmSync(folder, { recursive: true }));

const event = (keySeq: number, data: unknown = { n: keySeq }, cursor = `c${keySeq}`) => ({
  ...{ publisher: 'cases', cursor, name: 'cases.said', version: 1, key: 'P', keySeq, sector: 'WATER', area: null },
  ...{ businessDay: '2026-01-20', recordedAt: '2026-01-20T01:00:00.000Z', erased: false, data },
});
const RESTORED = { publisher: 'cases', cursor: 'c1', restored: true };
const held = async (...lines: readonly object[]) => {
  const path = join(folder, 'water.jsonl');
  writeFileSync(path, lines.map((line) => `${JSON.stringify(line)}\n`).join(''));
  return (await heldIn(path, 'WATER')).get('cases');
};
const digestOf = async (data: unknown) => (await held(event(2, data)))?.events[0]?.digest;

describe('what a file holds', () => {
  it('is every line of a publisher, one that stands twice as well, and its last cursor', async () => {
    const found = await held(event(1), event(2), event(2), { ...event(1), publisher: 'workers' });
    expect([found?.cursor, found?.events.map(({ keySeq }) => keySeq)]).toEqual(['c2', [1, 2, 2]]);
  });

  it('is, after a restore, what was told again in the place of what was taken back', async () => {
    const found = await held(event(1), event(2), RESTORED, event(2, { n: 'anew' }, 'd2'));
    expect(found?.events.map(({ digest }) => digest)).toEqual([expect.any(String), await digestOf({ n: 'anew' })]);
  });

  it('is nothing where there is no file', async () =>
    expect((await heldIn(join(folder, 'none.jsonl'), 'WATER')).size).toBe(0));
});
