import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { StoredRow } from '@anxin/evidence';
import { chainOf, signer } from '../journal/chain.fixture';
import { anxin } from './command.fixture';

jest.setTimeout(60_000);

const folder = mkdtempSync(join(tmpdir(), 'anxin-journal-'));
afterAll(() => rmSync(folder, { recursive: true }));

const chain = chainOf(20);
const [office, stranger] = [signer(), signer()];
const file = (name: string, content: string | Buffer): string => {
  writeFileSync(join(folder, name), content);
  return join(folder, name);
};
const lines = (rows: readonly unknown[]): string => rows.map((row) => `${JSON.stringify(row)}\n`).join('');
const exported = (rows: readonly unknown[]): string => file('export.jsonl', lines(rows));
const key = (): string => file('key.json', JSON.stringify(office.key));
const changed = (position: number, change: Partial<StoredRow>) =>
  chain.map((row) => (row.position === position ? { ...row, ...change } : row));

describe('verify-journal on an export', () => {
  it('says how many rows a whole journal has and where it ends, and ends with 0', () => {
    const { code, out } = anxin('verify-journal', '--export', exported(chain));
    expect(code).toBe(0);
    expect(out).toMatch(/日志行\s+20\n/);
    expect(out).toContain(`20 ${chain[19]?.hash}`);
    expect(out).toContain('日志完整。');
  });

  it('reads gzip, and a head on the first line, which the key proves', async () => {
    const path = file('export.jsonl.gz', gzipSync(lines([{ head: await office.sign(chain[19]!) }, ...chain])));
    expect(anxin('verify-journal', '--export', path, '--key', key())).toMatchObject({ code: 0, err: '' });
    expect(anxin('verify-journal', '--export', path).err).toContain('没有 --key');
  });

  it.each<[string, RegExp, readonly StoredRow[]]>([
    ['a changed payload', /^ +7 +CHANGED .*project:1 +3 /m, changed(7, { payload: '{"n":8}' })],
    ['a changed field', /^ +7 +CHANGED .*project:1 +3 /m, changed(7, { actor: 'somebody' })],
    ['a deleted row', /^ +7 +DELETED /m, chain.filter(({ position }) => position !== 7)],
    ['a row put in again', /^ +7 +INSERTED /m, [...chain.slice(0, 7), chain[6]!, ...chain.slice(7)]],
  ])('names %s and ends with 1', (_, named, rows) => {
    const { code, out } = anxin('verify-journal', '--export', exported(rows), '--lang', 'en');
    expect(code).toBe(1);
    expect(out).toMatch(named);
    expect(out).toContain('The journal is not whole.');
  });

  it('shows an erased payload as erased, and ends with 0', () => {
    const { code, out } = anxin('verify-journal', '--export', exported(changed(7, { payload: null, salt: null })));
    expect(code).toBe(0);
    expect(out).toMatch(/ 7 +ERASED /);
  });

  it('names a journal cut off by a head that was kept elsewhere', async () => {
    const head = file('head.jws', await office.sign(chain[19]!));
    const { code, out } = anxin(
      'verify-journal',
      '--export',
      exported(chain.slice(0, 15)),
      '--head',
      head,
      '--key',
      key(),
    );
    expect(code).toBe(1);
    expect(out).toMatch(/ 16 +CUT_OFF /);
  });

  it('names a head that the key did not sign', async () => {
    const head = file('head.jws', await stranger.sign(chain[19]!));
    const { code, out } = anxin('verify-journal', '--export', exported(chain), '--head', head, '--key', key());
    expect(code).toBe(1);
    expect(out).toContain('FORGED_HEAD');
  });
});

describe('what cannot be verified', () => {
  it.each<[string, string, () => string[] | Promise<string[]>]>([
    ['SOURCE_MISSING', 'nothing', () => []],
    ['FILE_UNUSABLE', 'a file that is not there', () => ['--export', '/nowhere/at/all.jsonl']],
    ['EXPORT_INVALID', 'a line that is no row', () => ['--export', exported([chain[0], { position: 2 }])]],
    ['EXPORT_INVALID', 'a text that is no JSON', () => ['--export', file('text.jsonl', 'position,stream\n')]],
    [
      'FILE_UNUSABLE',
      'a gzip cut off',
      () => ['--export', file('cut.jsonl.gz', gzipSync(lines(chain)).subarray(0, 900))],
    ],
    [
      'KEY_MISSING',
      'a head without a key',
      async () => ['--export', exported(chain), '--head', file('h.jws', await office.sign(chain[3]!))],
    ],
    [
      'KEY_INVALID',
      'a key that is none',
      () => ['--export', exported(chain), '--head', file('h.jws', 'x'), '--key', file('k.json', '{}')],
    ],
    [
      'HEAD_INVALID',
      'heads of two services',
      async () => [
        '--export',
        exported(chain),
        '--head',
        file('a.jws', await office.sign(chain[3]!)),
        '--head',
        file('b.jws', await office.sign(chain[4]!, 'workers')),
        '--key',
        key(),
      ],
    ],
    ['DATABASE_UNUSABLE', 'a database that is not there', () => ['--database', 'postgres://nobody@127.0.0.1:9/none']],
  ])('%s: %s ends with 2 and one line', async (code, _, args) => {
    const ended = anxin('verify-journal', ...(await args()));
    expect(ended.code).toBe(2);
    expect(ended.err.trim().split('\n')).toHaveLength(1);
    expect(ended.err).toContain(code);
  });
});
