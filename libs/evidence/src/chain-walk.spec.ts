import { chainOf, forged, rehashed, renumbered } from './chain.fixture';
import type { StoredRow } from './finding';
import { GENESIS } from './chain';
import { ChainWalk, type Head } from './chain-walk';

const N = 12;
const chain = chainOf(N);
const headAt = (position: number): Head => ({ position, hash: chain[position - 1]?.hash ?? '' });

const named = (rows: readonly StoredRow[], heads: readonly Head[] = []): string[] => {
  const walk = new ChainWalk(heads);
  for (const row of rows) walk.add(row);
  return walk.end().findings.map(({ kind, position }) => `${kind} ${position}`);
};

const changed = (position: number, change: Partial<StoredRow>): StoredRow[] =>
  chain.map((row) => (row.position === position ? { ...row, ...change } : row));

const without = (...positions: number[]): StoredRow[] => chain.filter(({ position }) => !positions.includes(position));

/** Rows stand in other places, by index. */
const ordered = (...indexes: number[]): StoredRow[] => renumbered(indexes.map((index) => chain[index - 1]!));
const range = (from: number, through: number): number[] =>
  Array.from({ length: through - from + 1 }, (_, index) => from + index);

/** What two rows say is exchanged; the seal's position, keySeq and hash stay. */
const exchanged = (a: number, b: number): StoredRow[] =>
  chain.map((row) => {
    const other = chain[(row.position === a ? b : row.position === b ? a : row.position) - 1]!;
    return { ...other, position: row.position, keySeq: row.keySeq, hash: row.hash };
  });

const put = (after: number, ...rows: StoredRow[]): StoredRow[] => [
  ...chain.slice(0, after),
  ...rows,
  ...chain.slice(after),
];

describe('a whole chain', () => {
  it('has no finding, and ends where its head says', () => {
    const walk = new ChainWalk([headAt(N), headAt(5)]);
    for (const row of chain) walk.add(row);
    expect(walk.end()).toEqual({ rows: N, head: { position: N, hash: chain[N - 1]?.hash }, findings: [] });
  });

  it('is whole without any row', () => {
    expect(new ChainWalk().end()).toEqual({ rows: 0, head: { position: 0, hash: GENESIS }, findings: [] });
  });
});

describe('a chain that was tampered with', () => {
  it.each<[string, string[], StoredRow[]]>([
    ['a payload changed', ['CHANGED 5'], changed(5, { payload: '{"n":6}' })],
    ['a payload erased', ['ERASED 5'], changed(5, { payload: null, salt: null })],
    ['the first payload changed', ['CHANGED 1'], changed(1, { payload: '{}' })],
    ['a field changed', ['CHANGED 5'], changed(5, { actor: 'somebody' })],
    ['the last row changed', ['CHANGED 12'], changed(N, { businessDay: '2026-01-21' })],
    ['the first row changed', ['CHANGED 1'], changed(1, { area: '620521' })],
    [
      'two rows changed beside each other',
      ['CHANGED 5', 'CHANGED 6'],
      changed(5, { actor: 'x' }).map((row) => (row.position === 6 ? { ...row, actor: 'y' } : row)),
    ],
    // Nothing tells which of the two was rewritten.
    [
      'a field changed together with its hash',
      ['CHANGED 6'],
      rehashed(changed(5, { actor: 'x' }), 5).map((row) => (row.position > 5 ? chain[row.position - 1]! : row)),
    ],
    ['a row deleted', ['DELETED 5'], without(5)],
    ['the first row deleted', ['DELETED 1'], without(1)],
    ['three rows deleted', ['DELETED 5', 'DELETED 6', 'DELETED 7'], without(5, 6, 7)],
    ['two rows deleted apart', ['DELETED 3', 'DELETED 9'], without(3, 9)],
    ['a row deleted, the rest renumbered', ['DELETED 5'], renumbered(without(5))],
    ['the first row deleted, the rest renumbered', ['DELETED 1'], renumbered(without(1))],
    ['two rows deleted, the rest renumbered', ['DELETED 5', 'DELETED 5'], renumbered(without(5, 6))],
    ['two rows deleted apart, the rest renumbered', ['DELETED 3', 'DELETED 8'], renumbered(without(3, 9))],
    ['a row inserted at a position that stands', ['INSERTED 5'], put(5, { ...forged('0', 5) })],
    ['a row inserted before the one that stands', ['INSERTED 5'], put(4, { ...forged('0', 5) })],
    ['a row inserted, the rest renumbered', ['INSERTED 6'], renumbered(put(5, forged('0', 6)))],
    ['a row inserted that chains, the rest renumbered', ['INSERTED 6'], renumbered(put(5, forged(chain[4]!.hash, 6)))],
    [
      'three rows inserted, the rest renumbered',
      ['INSERTED 6', 'INSERTED 7', 'INSERTED 8'],
      renumbered(put(5, forged('1', 6), forged('2', 7), forged('3', 8))),
    ],
    [
      'a row inserted that chains before the last, the rest renumbered',
      ['INSERTED 12'],
      renumbered(put(11, forged(chain[10]!.hash, 12))),
    ],
    [
      'three rows inserted that chain, the rest renumbered',
      ['INSERTED 6', 'INSERTED 7', 'INSERTED 8'],
      rehashed(renumbered(put(5, ...[6, 7, 8].map((at) => forged('0', at)))), 6).map((row) =>
        row.position > 8 ? { ...row, hash: chain[row.position - 4]!.hash } : row,
      ),
    ],
    ['a row inserted at the beginning, the rest renumbered', ['INSERTED 1'], renumbered(put(0, forged(GENESIS, 1)))],
    [
      'two rows beside each other swapped',
      ['REORDERED 5', 'REORDERED 6'],
      ordered(...range(1, 4), 6, 5, ...range(7, N)),
    ],
    ['the last two swapped', ['REORDERED 11', 'REORDERED 12'], ordered(...range(1, 10), 12, 11)],
    ['the first two swapped', ['REORDERED 1', 'REORDERED 2'], ordered(2, 1, ...range(3, N))],
    [
      'two rows far apart swapped',
      ['REORDERED 3', 'REORDERED 9'],
      ordered(1, 2, 9, ...range(4, 8), 3, ...range(10, N)),
    ],
    ['the first and the last swapped', ['REORDERED 1', 'REORDERED 12'], ordered(N, ...range(2, N - 1), 1)],
    ['a row moved back', ['REORDERED 3'], ordered(1, 2, 8, ...range(3, 7), ...range(9, N))],
    ['a row moved on', ['REORDERED 8'], ordered(1, 2, ...range(4, 8), 3, ...range(9, N))],
    ['the contents of two rows beside each other exchanged', ['REORDERED 5', 'REORDERED 6'], exchanged(5, 6)],
    ['the contents of two rows far apart exchanged', ['REORDERED 3', 'REORDERED 9'], exchanged(3, 9)],
  ])('%s', (_, expected, rows) => {
    expect(named(rows)).toEqual(expected);
    expect(named(rows, [headAt(7), headAt(10)])).toEqual(expected);
  });

  it('names the stream and version of what it found', () => {
    const walk = new ChainWalk();
    for (const row of changed(5, { actor: 'somebody' })) walk.add(row);
    expect(walk.end().findings).toEqual([
      expect.objectContaining({ kind: 'CHANGED', stream: 'project:2', version: 2 }),
    ]);
  });
});

describe('what only a signed head shows', () => {
  const rewritten = rehashed(changed(8, { actor: 'somebody' }), 8);

  it('is that rows were cut off at the end of the chain', () => {
    expect(named(chain.slice(0, 9))).toEqual([]);
    expect(named(chain.slice(0, 9), [headAt(N)])).toEqual(['CUT_OFF 10']);
    expect(named([], [headAt(N)])).toEqual(['CUT_OFF 1']);
  });

  it('is a chain rewritten to its end', () => {
    expect(named(rewritten)).toEqual([]);
    expect(named(rewritten, [headAt(5), headAt(10)])).toEqual(['CHANGED 10']);
  });

  it('is one of two heads for the same position that do not agree', () => {
    expect(named(chain, [headAt(10), { position: 10, hash: 'f'.repeat(64) }])).toEqual(['CHANGED 10']);
  });

  it('is not a chain that has grown since', () => {
    expect(named(chain, [headAt(3)])).toEqual([]);
  });
});

describe('a journal that is broken all over', () => {
  it('is named row by row, in time that does not explode', () => {
    const long = chainOf(5_000).map((row) => ({ ...row, actor: 'somebody' }));
    const began = performance.now();
    expect(named(long)).toHaveLength(5_000);
    expect(performance.now() - began).toBeLessThan(5_000);
  });

  it('with a position far away does not fill the memory', () => {
    const walk = new ChainWalk();
    for (const row of chain.slice(0, 3)) walk.add(row);
    walk.add({ ...chain[3]!, position: 2 ** 31 });
    const { findings } = walk.end();
    expect(findings.length).toBeLessThan(200);
    expect(findings.every(({ kind }) => kind === 'DELETED')).toBe(true);
  });
});
