import { Readable } from 'node:stream';
import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { bytesIn, decoded, type Encoding, encodingOf, firstBytes, type Source } from './bytes';
import { inPieces, seeded, sourceOf } from '../source.fixture';

const found = async (source: Source): Promise<Encoding> => encodingOf(source, await firstBytes(source, 2));

const textOf = async (source: Source): Promise<string> => {
  let text = '';
  for await (const piece of decoded(source, await found(source))) text += piece;
  return text;
};

/** The code a file is refused with; an error of another kind comes through. */
const refusalOf = (source: Source): Promise<unknown> =>
  found(source).then(
    (encoding) => `none: ${encoding}`,
    (error: { code?: string }) => error.code,
  );

// 张三, é, 𠀀 (four bytes outside the basic plane), 㐀 and ئ (four bytes within it), as GB18030 writes them.
const GB18030 = Buffer.from('d5c5c8fd2ca8a62c953282362c8139ee392c813183380a', 'hex');
const CHARACTERS = '张三,é,𠀀,㐀,ئ\n';

describe('the encoding of a file', () => {
  it.each<[string, Uint8Array, Encoding, string]>([
    ['ASCII', Buffer.from('a,b\n'), 'utf-8', 'a,b\n'],
    ['UTF-8', Buffer.from(CHARACTERS), 'utf-8', CHARACTERS],
    ['UTF-8 with a BOM, which is no part of the text', Buffer.from(`\uFEFF${CHARACTERS}`), 'utf-8', CHARACTERS],
    ['UTF-8 with CRLF', Buffer.from('张,b\r\n'), 'utf-8', '张,b\r\n'],
    ['GB18030, four-byte characters too', GB18030, 'gb18030', CHARACTERS],
    ['GB18030 with CRLF', Buffer.from('d5c50d0a', 'hex'), 'gb18030', '张\r\n'],
    [
      'GB18030 after much UTF-8 alike',
      Buffer.concat([Buffer.alloc(300_000, 97), GB18030]),
      'gb18030',
      `${'a'.repeat(300_000)}${CHARACTERS}`,
    ],
    ['nothing', Buffer.alloc(0), 'utf-8', ''],
    ['UTF-16 by its mark, little end first', Buffer.from('\uFEFF项目,𠮷\n', 'utf16le'), 'utf-16le', '项目,𠮷\n'],
    ['UTF-16 by its mark, big end first', Buffer.from('\uFEFF项目,a\n', 'utf16le').swap16(), 'utf-16be', '项目,a\n'],
  ])('%s', async (_, bytes, encoding, text) => {
    const source = sourceOf('roster.csv', bytes);
    expect(await found(source)).toBe(encoding);
    expect(await textOf(source)).toBe(text);
  });

  it.each([1, 2, 3, 5])('is the same, and the text too, when chunks of %i bytes split characters', async (size) => {
    for (const bytes of [GB18030, Buffer.from(`\uFEFF${CHARACTERS}`)]) {
      expect(await textOf(sourceOf('roster.csv', ...inPieces(bytes, size)))).toBe(CHARACTERS);
      const zipped = inPieces(gzipSync(bytes), size);
      expect(await textOf(sourceOf('roster.csv.gz', ...zipped))).toBe(CHARACTERS);
    }
  });

  it.each([
    ['binary rubbish', Buffer.from('89504e470d0a1a0a0000000d49484452ff', 'hex')],
    ['UTF-16 cut off within a character', Buffer.from('\uFEFF项目', 'utf16le').subarray(0, -1)],
    ['UTF-16 with half of a pair', Buffer.from('\uFEFF\ud842,a', 'utf16le')],
    ['UTF-8 cut off within a character that is none in GB18030', Buffer.concat([Buffer.from('a,张'), Buffer.of(0xff)])],
    ['GB18030 cut off within a character', GB18030.subarray(0, 1)],
    ['GB18030 cut off within a four-byte character', GB18030.subarray(0, GB18030.indexOf(0x95) + 3)],
  ])('of %s is none: ENCODING', async (_, bytes) => {
    expect(await refusalOf(sourceOf('roster.csv', bytes))).toBe('ENCODING');
    expect(await refusalOf(sourceOf('roster.csv', ...inPieces(bytes, 1)))).toBe('ENCODING');
    expect(await refusalOf(sourceOf('roster.csv.gz', gzipSync(bytes)))).toBe('ENCODING');
  });
});

describe('gzip', () => {
  const bytes = Buffer.from('a,张\n'.repeat(2_000));
  const zipped = gzipSync(bytes);

  it('is unpacked where the name ends in .gz', async () => {
    expect(await textOf(sourceOf('roster.csv.gz', zipped))).toBe(bytes.toString());
  });

  it('of several members is one file', async () => {
    const members = [gzipSync(bytes.subarray(0, 3)), gzipSync(bytes.subarray(3)), gzipSync(Buffer.alloc(0))];
    expect(await textOf(sourceOf('roster.csv.gz', Buffer.concat(members)))).toBe(bytes.toString());
    expect(await textOf(sourceOf('roster.csv.gz', ...members))).toBe(bytes.toString());
  });

  it('cut off anywhere is refused: GZIP', async () => {
    await fc.assert(
      fc.asyncProperty(fc.nat({ max: zipped.length - 1 }), async (length) => {
        expect(await refusalOf(sourceOf('roster.csv.gz', zipped.subarray(0, length)))).toBe('GZIP');
      }),
      seeded,
    );
  });

  it('with a second member cut off is refused: GZIP', async () => {
    const cut = Buffer.concat([zipped, zipped.subarray(0, -1)]);
    expect(await refusalOf(sourceOf('roster.csv.gz', cut))).toBe('GZIP');
  });

  it.each([
    ['a wrong checksum', Buffer.concat([zipped.subarray(0, -8), Buffer.alloc(8, 1)])],
    ['plain text under the name', bytes],
    ['rubbish behind', Buffer.concat([zipped, Buffer.from('rubbish')])],
  ])('with %s is refused: GZIP', async (_, broken) => {
    expect(await refusalOf(sourceOf('roster.csv.gz', broken))).toBe('GZIP');
  });

  it('under a plain name is no text: ENCODING', async () => {
    expect(await refusalOf(sourceOf('roster.csv', zipped))).toBe('ENCODING');
  });
});

describe('a source', () => {
  const broken = Object.assign(new Error('read'), { code: 'EIO' });
  const failing = (name: string, first: Uint8Array): Source => ({
    name,
    bytes: 2,
    open: () =>
      Readable.from(
        (function* () {
          yield first;
          throw broken;
        })(),
      ),
  });

  it.each([
    ['plain', failing('roster.csv', Buffer.from('a,b\n'))],
    ['gzip', failing('roster.csv.gz', gzipSync('a,b\n'))],
    ['gzip, before its end', failing('roster.csv.gz', gzipSync('a,b\n').subarray(0, 15))],
  ])('that fails passes its own error on: %s', async (_, source) => {
    await expect(found(source)).rejects.toBe(broken);
  });
});

describe('the bytes of a text', () => {
  it.each`
    text          | utf8 | gb18030
    ${''}         | ${0} | ${0}
    ${'a,1"\r\n'} | ${6} | ${6}
    ${'张三'}     | ${6} | ${4}
    ${'é€，'}     | ${8} | ${6}
    ${'㐀ئ'}      | ${5} | ${8}
    ${'𠀀'}       | ${4} | ${4}
  `('$text: $utf8 in UTF-8, $gb18030 in GB18030', ({ text, utf8, gb18030 }) => {
    expect(bytesIn(text, 'utf-8')).toBe(utf8);
    expect(bytesIn(text, 'gb18030')).toBe(gb18030);
  });

  it('are those it was read from', () => {
    expect(bytesIn(CHARACTERS, 'gb18030')).toBe(GB18030.length);
  });
});
