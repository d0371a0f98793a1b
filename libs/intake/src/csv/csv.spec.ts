import fc from 'fast-check';
import { CsvReader, type Separator } from './csv';
import type { SheetRecord } from '../rows/record';
import { seeded } from '../source.fixture';

const bytesIn = (text: string): number => Buffer.byteLength(text);

const recordsOf = (...chunks: readonly string[]): SheetRecord[] => {
  const reader = new CsvReader(bytesIn);
  return [...chunks.flatMap((chunk) => [...reader.push(chunk)]), ...reader.end()];
};

const cutAt = (text: string, places: readonly number[]): string[] => {
  const bounds = [0, ...places.toSorted((a, b) => a - b), text.length];
  return bounds.slice(1).map((bound, index) => text.slice(bounds[index], bound));
};

describe('a record', () => {
  it.each`
    what                                   | text                     | cells
    ${'bare fields'}                       | ${'a,b c,中'}            | ${['a', 'b c', '中']}
    ${'empty fields'}                      | ${',,'}                  | ${['', '', '']}
    ${'one field'}                         | ${'a'}                   | ${['a']}
    ${'a quoted field'}                    | ${'"a",b'}               | ${['a', 'b']}
    ${'a comma in quotes'}                 | ${'"1,234.50",b'}        | ${['1,234.50', 'b']}
    ${'an empty quoted field'}             | ${'"",""'}               | ${['', '']}
    ${'a doubled quote'}                   | ${'"x ""y"" z"'}         | ${['x "y" z']}
    ${'doubled quotes alone'}              | ${'"""",""""""'}         | ${['"', '""']}
    ${'a line end in quotes'}              | ${'"a\nb",c'}            | ${['a\nb', 'c']}
    ${'a CRLF in quotes, which reads LF'}  | ${'"a\r\nb",c'}          | ${['a\nb', 'c']}
    ${'blank lines in quotes'}             | ${'"a\n\n\nb",c'}        | ${['a\n\n\nb', 'c']}
    ${'several fields over several lines'} | ${'"a\nb",c,"d\n""e\n"'} | ${['a\nb', 'c', 'd\n"e\n']}
    ${'a comma at the end, in quotes too'} | ${'"a",'}                | ${['a', '']}
    ${'blanks around a quoted field'}      | ${'"a" ,b'}              | ${['a ', 'b']}
    ${'a quote within a bare field'}       | ${'12" pipe,b'}          | ${['12" pipe', 'b']}
  `('of $what gives its fields', ({ text, cells }) => {
    expect(recordsOf(text)).toEqual([{ line: 1, cells }]);
  });

  it.each(['a,b\nc,d', 'a,b\nc,d\n', 'a,b\r\nc,d\r\n', 'a,b\r\nc,d'])('ends with LF, CRLF or the text: %j', (text) => {
    expect(recordsOf(text).map((record) => 'cells' in record && record.cells)).toEqual([
      ['a', 'b'],
      ['c', 'd'],
    ]);
  });

  it.each`
    separator | text
    ${';'}    | ${'"a;b";1,5;"c\nd"'}
    ${'\t'}   | ${'"a\tb"\t1,5\t"c\nd"'}
  `('is cut by the separator of its file: $separator', ({ separator, text }) => {
    const reader = new CsvReader(bytesIn, separator as Separator);
    const [record] = [...reader.push(text as string), ...reader.end()];
    expect(record).toEqual({ line: 1, cells: [`a${separator}b`, '1,5', 'c\nd'] });
  });

  it('knows the line it begins on, after blank lines and records of several lines', () => {
    expect(recordsOf('a\n\n"b\nb\nb"\nc\r\n"d\r\nd"\r\ne').map(({ line }) => line)).toEqual([1, 2, 3, 6, 7, 9]);
  });

  it('is what was written, whatever its fields hold', () => {
    const cell = fc.string({ unit: fc.constantFrom('"', ',', '\n', ' ', 'a', '中', '𠮷', ''), maxLength: 8 });
    const rows = fc.array(fc.array(cell, { minLength: 1, maxLength: 5 }), { maxLength: 6 });
    const quoted = (text: string) => `"${text.replaceAll('"', '""')}"`;
    fc.assert(
      fc.property(rows, fc.constantFrom('\n', '\r\n'), (written, lineEnd) => {
        const text = written.map((cells) => cells.map(quoted).join(',') + lineEnd).join('');
        expect(recordsOf(text).map((record) => 'cells' in record && record.cells)).toEqual(written);
      }),
      seeded,
    );
  });
});

describe('chunks', () => {
  const tricky =
    'a,b\r\n"x ""y"", z","l1\r\nl2"\n\n  \r\n中,𠮷\r\n"",""\n"open,1\n3,"4"\n12" p,b\r\n"""",\n"a,b",\n"end,1';
  const whole: readonly SheetRecord[] = [
    { line: 1, cells: ['a', 'b'] },
    { line: 2, cells: ['x "y", z', 'l1\nl2'] },
    { line: 4, cells: [''] },
    { line: 5, cells: ['  '] },
    { line: 6, cells: ['中', '𠮷'] },
    { line: 7, cells: ['', ''] },
    { line: 8, fault: 'UNCLOSED' },
    { line: 9, cells: ['3', '4'] },
    { line: 10, cells: ['12" p', 'b'] },
    { line: 11, cells: ['"', ''] },
    { line: 12, cells: ['a,b', ''] },
    { line: 13, fault: 'UNCLOSED' },
  ];

  it('of one character each give what the whole text gives', () => {
    expect(recordsOf(tricky)).toEqual(whole);
    expect(recordsOf(...Array.from({ length: tricky.length }, (_, at) => tricky.charAt(at)))).toEqual(whole);
  });

  it('may be cut at any one place', () => {
    for (let place = 0; place <= tricky.length; place += 1) expect(recordsOf(...cutAt(tricky, [place]))).toEqual(whole);
  });

  it('may be cut at any places at once', () => {
    const places = fc.array(fc.nat({ max: tricky.length }), { maxLength: 12 });
    fc.assert(
      fc.property(places, (cuts) => expect(recordsOf(...cutAt(tricky, cuts))).toEqual(whole)),
      seeded,
    );
  });

  it('hand on each record as soon as it is whole', () => {
    const reader = new CsvReader(bytesIn);
    expect(reader.push('a\n"b')).toEqual([{ line: 1, cells: ['a'] }]);
    expect(reader.push('"\nc')).toEqual([{ line: 2, cells: ['b'] }]);
    expect(reader.push('')).toEqual([]);
    expect(reader.end()).toEqual([{ line: 3, cells: ['c'] }]);
  });
});

describe('a quote that never closes', () => {
  it.each`
    what                                  | text                         | after
    ${'bare lines'}                       | ${'a\n1,"x\n2,y\n3,z'}       | ${[{ line: 3, cells: ['2', 'y'] }, { line: 4, cells: ['3', 'z'] }]}
    ${'nothing'}                          | ${'a\n1,"x\n'}               | ${[]}
    ${'blank lines'}                      | ${'a\n1,"x\n\n\n2,y'}        | ${[{ line: 3, cells: [''] }, { line: 4, cells: [''] }, { line: 5, cells: ['2', 'y'] }]}
    ${'a line with a quoted field'}       | ${'a\n1,"x\n2,"y, z"\n3,z'}  | ${[{ line: 3, cells: ['2', 'y, z'] }, { line: 4, cells: ['3', 'z'] }]}
    ${'a line of quoted fields alone'}    | ${'a\n"1","x\n"2","y"\n3,z'} | ${[{ line: 3, cells: ['2', 'y'] }, { line: 4, cells: ['3', 'z'] }]}
    ${'empty quoted fields'}              | ${'a\n1,"x\n2,""\n3,z'}      | ${[{ line: 3, cells: ['2', ''] }, { line: 4, cells: ['3', 'z'] }]}
    ${'a quoted field of several lines'}  | ${'a\n1,"x\n2,"y\ny"\n3,z'}  | ${[{ line: 3, cells: ['2', 'y\ny'] }, { line: 5, cells: ['3', 'z'] }]}
    ${'another one'}                      | ${'a\n1,"x\n2,"y\n3,z'}      | ${[{ line: 3, fault: 'UNCLOSED' }, { line: 4, cells: ['3', 'z'] }]}
    ${'bare lines, itself after an inch'} | ${'a\n1",2","x\n2,y\n3,z'}   | ${[{ line: 3, cells: ['2', 'y'] }, { line: 4, cells: ['3', 'z'] }]}
  `('before $what: is refused alone; what follows is read as itself', ({ text, after }) => {
    expect(recordsOf(text)).toEqual([{ line: 1, cells: ['a'] }, { line: 2, fault: 'UNCLOSED' }, ...after]);
  });

  it('costs no other line, wherever it stands and whatever is quoted', () => {
    const row = fc.tuple(fc.boolean(), fc.stringMatching(/^[a-z]{1,4}$/), fc.stringMatching(/^[a-z]{1,4}$/));
    const rows = fc.array(row, { minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(rows, fc.nat(), (written, chosen) => {
        const broken = chosen % written.length;
        const lines = written.map(([quoted, a, b], index) =>
          index === broken ? `${a},"${b}` : quoted ? `"${a}","${b}"` : `${a},${b}`,
        );
        const expected = written.map(([, a, b], index) =>
          index === broken ? { line: index + 1, fault: 'UNCLOSED' } : { line: index + 1, cells: [a, b] },
        );
        expect(recordsOf(lines.join('\n'))).toEqual(expected);
      }),
      seeded,
    );
  });

  it('on every line of a long file is refused on every line, in time that grows with the file', () => {
    const lines = Array.from({ length: 50_000 }, () => 'a",",b');
    const records = recordsOf(`${lines.join('\n')}\n1,2`);
    expect(records).toHaveLength(50_001);
    expect(records.filter((record) => 'fault' in record)).toHaveLength(50_000);
    expect(records.at(-1)).toEqual({ line: 50_001, cells: ['1', '2'] });
  });
});
