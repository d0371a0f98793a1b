import { Readable } from 'node:stream';
import { createGunzip } from 'node:zlib';
import { text } from '@anxin/law';
import { FileRefused } from './fault';

/** A file that can be read more than once, in chunks; a name ending in `.gz` says that it is gzip. */
export type Source = {
  readonly name: string;
  readonly open: () => AsyncIterable<Uint8Array>;
};

export type Encoding = 'utf-8' | 'gb18030';

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

const bytesOf = (source: Source): AsyncIterable<Uint8Array> =>
  source.name.endsWith('.gz') ? inflated(source) : source.open();

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

/**
 * UTF-8 if all its bytes are, else GB18030. Reads the file through once, so that a wrong encoding or a broken gzip
 * refuses the file before its first row goes in. Throws `FileRefused` with `ENCODING` or `GZIP`.
 */
export const encodingOf = async (source: Source): Promise<Encoding> => {
  if (await reads(source, 'utf-8')) return 'utf-8';
  if (await reads(source, 'gb18030')) return 'gb18030';
  throw new FileRefused('ENCODING', text('既不是 UTF-8 也不是 GB18030。', 'Neither UTF-8 nor GB18030.'));
};
