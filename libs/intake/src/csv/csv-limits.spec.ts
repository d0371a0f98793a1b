import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { CsvReader, LINE_LIMIT } from './csv';
import type { SheetRecord } from '../rows/record';

const recordsOf = (...chunks: readonly string[]): SheetRecord[] => {
  const reader = new CsvReader((text) => Buffer.byteLength(text));
  return [...chunks.flatMap((chunk) => [...reader.push(chunk)]), ...reader.end()];
};

/** What became of each line: `1 ok`, `2 TOO_LONG`. */
const fatesOf = (...chunks: readonly string[]): string[] =>
  recordsOf(...chunks).map((record) => `${record.line} ${'fault' in record ? record.fault : 'ok'}`);

const lineOf = (bytes: number): string => 'x'.repeat(bytes);
/** Three bytes a character, filled up with ASCII. */
const chineseLineOf = (bytes: number): string => '薪'.repeat(Math.floor(bytes / 3)) + 'x'.repeat(bytes % 3);

describe('a line of 65,536 bytes is the longest', () => {
  it('is the limit that the library names', () => {
    expect(LINE_LIMIT).toBe(65_536);
  });

  describe.each([
    ['ASCII', lineOf],
    ['Chinese', chineseLineOf],
  ])('%s', (_, line) => {
    it.each([
      ['LF', '\n'],
      ['CRLF', '\r\n'],
    ])('with %s: passes, and one byte more is refused with the next row still read', (__, lineEnd) => {
      expect(fatesOf(['a', line(65_536), 'b', ''].join(lineEnd))).toEqual(['1 ok', '2 ok', '3 ok']);
      expect(fatesOf(['a', line(65_537), 'b', ''].join(lineEnd))).toEqual(['1 ok', '2 TOO_LONG', '3 ok']);
    });

    it('at the end of the text, where no line end comes: the same', () => {
      expect(fatesOf(`a\n${line(65_536)}`)).toEqual(['1 ok', '2 ok']);
      expect(fatesOf(`a\n${line(65_537)}`)).toEqual(['1 ok', '2 TOO_LONG']);
    });
  });

  it.each([1, 2, 100, 65_535, 65_536, 65_537, 65_538])(
    'wherever the chunks end: %i characters before the end of the line',
    (before) => {
      for (const lineEnd of ['\n', '\r\n']) {
        const right = lineOf(65_536) + lineEnd;
        expect(fatesOf(right.slice(0, -before), right.slice(-before), 'b')).toEqual(['1 ok', '2 ok']);
        const beyond = lineOf(65_537) + lineEnd;
        expect(fatesOf(beyond.slice(0, -before), beyond.slice(-before), 'b')).toEqual(['1 TOO_LONG', '2 ok']);
      }
    },
  );

  it('with quotes in it, is measured alike', () => {
    expect(fatesOf(`"${lineOf(65_534)}"\nb`)).toEqual(['1 ok', '2 ok']);
    expect(fatesOf(`"${lineOf(65_535)}"\nb`)).toEqual(['1 TOO_LONG', '2 ok']);
  });

  it('holds for all lines of a quoted field together: beyond it, the line that opened the quote is refused', () => {
    const half = lineOf(32_766);
    expect(fatesOf(`"${half}\n${half}"\nb`)).toEqual(['1 ok', '3 ok']);
    expect(fatesOf(`"${half}\n${half}xx"\nb`)).toEqual(['1 TOO_LONG', '2 ok', '3 ok']);
  });

  it('is refused once for each of several', () => {
    const long = lineOf(70_000);
    expect(fatesOf(`${long}\n${long}\na\n${long}\n`)).toEqual(['1 TOO_LONG', '2 TOO_LONG', '3 ok', '4 TOO_LONG']);
  });
});

describe('a quote that swallows more than the limit', () => {
  const rows = Array.from({ length: 20_000 }, (_, index) => `${index},x`);

  it('costs its own line; the thousands after it are read as themselves, with their line numbers', () => {
    const [header, broken, ...rest] = recordsOf(`a,b\n0,"x\n${rows.join('\n')}`);
    expect([header, broken]).toEqual([
      { line: 1, cells: ['a', 'b'] },
      { line: 2, fault: 'TOO_LONG' },
    ]);
    expect(rest).toEqual(rows.map((row, index) => ({ line: index + 3, cells: row.split(',') })));
  });

  it('and a line without bound after it cost two lines', () => {
    expect(fatesOf('1,"x\n2,y\n', lineOf(70_000), lineOf(70_000), '\n3,z')).toEqual([
      '1 UNCLOSED',
      '2 ok',
      '3 TOO_LONG',
      '4 ok',
    ]);
  });
});

describe('a line of 10 MB', () => {
  const CHUNK = 65_536;
  const CHUNKS = 160;
  /** Letters of their own each time, as a file gives them. */
  const chunkOf = (index: number): string => Buffer.alloc(CHUNK, 97 + (index % 26)).toString('latin1');

  it('is refused and the row after it read', () => {
    const chunks = Array.from({ length: CHUNKS }, (_, index) => chunkOf(index));
    expect(fatesOf('a\n', ...chunks, '\nb')).toEqual(['1 ok', '2 TOO_LONG', '3 ok']);
    expect(fatesOf('a\n1,"', ...chunks, '\nb')).toEqual(['1 ok', '2 TOO_LONG', '3 ok']);
  });

  it('is refused without being held in memory', () => {
    setFlagsFromString('--expose-gc');
    const collect = runInNewContext('gc') as () => void;
    const used = (): number => {
      collect();
      return process.memoryUsage().heapUsed;
    };
    const reader = new CsvReader((text) => Buffer.byteLength(text));
    const before = used();
    for (let index = 0; index < CHUNKS; index += 1) reader.push(chunkOf(index));
    expect(used() - before).toBeLessThan(1_000_000);
    expect(reader.push('\nb\n')).toEqual([
      { line: 1, fault: 'TOO_LONG' },
      { line: 2, cells: ['b'] },
    ]);
  });
});
