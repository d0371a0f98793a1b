import { Readable } from 'node:stream';
import { createGunzip } from 'node:zlib';
import { text } from '@anxin/law';
import { FileRefused } from '../faults/fault';

/** A file that can be read more than once, in chunks; a name ending in `.gz` says that it is gzip. */
export type Source = {
  readonly name: string;
  /** How many there are. */
  readonly bytes: number;
  /** The bytes from a place on, up to another one; all of them where none is named. */
  readonly open: (from?: number, to?: number) => AsyncIterable<Uint8Array>;
};

export type Encoding = 'utf-8' | 'gb18030' | 'utf-16le' | 'utf-16be';

/** The characters that GB18030 writes in two bytes; of the others, ASCII takes one and the rest four. */
const twoByteCharacters = (): ReadonlySet<string> => {
  const decoder = new TextDecoder('gb18030');
  const found = new Set<string>();
  for (let lead = 0x81; lead <= 0xfe; lead += 1) {
    for (let trail = 0x40; trail <= 0xfe; trail += 1) {
      if (trail !== 0x7f) found.add(decoder.decode(Uint8Array.of(lead, trail)));
    }
  }
  return found;
};
let inTwoBytes: ReadonlySet<string> | undefined;

/** How many bytes a text takes in an encoding. */
export const bytesIn = (value: string, encoding: Encoding): number => {
  if (encoding === 'utf-8') return Buffer.byteLength(value);
  if (encoding !== 'gb18030') return value.length * 2;
  const known = (inTwoBytes ??= twoByteCharacters());
  let bytes = 0;
  for (const character of value) bytes += character < '\u0080' ? 1 : known.has(character) ? 2 : 4;
  return bytes;
};

const CHUNK_BYTES = 256 * 1024;

/** The code that Node gives an error of its own. */
const codeOf = (error: unknown): string =>
  typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : '';

const gzipRefused = (): FileRefused =>
  new FileRefused('GZIP', text('gzip 文件已损坏或被截断。', 'The gzip file is broken or cut off.'));

async function* inflated({ open }: Source): AsyncGenerator<Uint8Array> {
  const input = Readable.from(open());
  const gunzip = createGunzip({ chunkSize: CHUNK_BYTES });
  input.on('error', (error) => gunzip.destroy(error));
  try {
    yield* input.pipe(gunzip) as AsyncIterable<Uint8Array>;
  } catch (error) {
    throw codeOf(error).startsWith('Z_') ? gzipRefused() : error;
  } finally {
    input.destroy();
    gunzip.destroy();
  }
}

export const isPacked = (source: Source): boolean => source.name.endsWith('.gz');

/** What a source holds, unpacked where its name says gzip. Throws `FileRefused` with `GZIP`. */
const bytesOf = (source: Source): AsyncIterable<Uint8Array> => (isPacked(source) ? inflated(source) : source.open());

/** The first bytes of what a source holds; fewer where there are no more. */
export const firstBytes = async (source: Source, count: number): Promise<Buffer> => {
  let first = Buffer.alloc(0);
  for await (const chunk of bytesOf(source)) {
    first = Buffer.concat([first, chunk]);
    if (first.length >= count) break;
  }
  return first.subarray(0, count);
};

/** The text of a source in chunks; throws a `TypeError` where the bytes are not in that encoding. */
export async function* decoded(source: Source, encoding: Encoding): AsyncGenerator<string> {
  const decoder = new TextDecoder(encoding, { fatal: true });
  for await (const chunk of bytesOf(source)) yield decoder.decode(chunk, { stream: true });
  yield decoder.decode();
}

const reads = async (source: Source, encoding: Encoding): Promise<boolean> => {
  try {
    for await (const _ of decoded(source, encoding));
    return true;
  } catch (error) {
    if (codeOf(error) === 'ERR_ENCODING_INVALID_ENCODED_DATA') return false;
    throw error;
  }
};

/** The encodings that a text may be in, the likelier first; UTF-16 is known by its byte-order mark alone. */
const encodingsOf = (first: Uint8Array): readonly Encoding[] => {
  if (first[0] === 0xff && first[1] === 0xfe) return ['utf-16le'];
  if (first[0] === 0xfe && first[1] === 0xff) return ['utf-16be'];
  return ['utf-8', 'gb18030'];
};

/**
 * That which is named; else UTF-16 if its mark says so, else UTF-8 if all its bytes are, else GB18030. Reads the file through once, so that a wrong
 * encoding or a broken gzip refuses the file before its first row goes in. Throws `FileRefused` with `ENCODING` or `GZIP`.
 */
export const encodingOf = async (source: Source, first: Uint8Array, named?: Encoding): Promise<Encoding> => {
  for (const encoding of named ? [named] : encodingsOf(first)) if (await reads(source, encoding)) return encoding;
  throw new FileRefused(
    'ENCODING',
    named
      ? text(`不是 ${named} 编码。`, `Not in ${named}.`)
      : text('既不是 UTF-8、UTF-16 也不是 GB18030。', 'Neither UTF-8, UTF-16 nor GB18030.'),
  );
};
