import { promisify } from 'node:util';
import { unzip } from 'node:zlib';
import { Decompress } from 'fzstd';
import { CompressionCodecs, CompressionTypes } from 'kafkajs';
// @ts-expect-error: it has no types
import * as lz4js from 'lz4js';
// @ts-expect-error: it has no types
import * as snappyjs from 'snappyjs';

const { decompress, decompressBound } = lz4js as {
  readonly decompress: (packed: Uint8Array) => Uint8Array;
  readonly decompressBound: (packed: Uint8Array) => number;
};
const { uncompress } = snappyjs as { readonly uncompress: (packed: Buffer, bytesAtMost: number) => Buffer };

/** Bytes that a batch of records may unpack to, at most; a broker takes a packed one of a megabyte. */
const UNPACKED_BYTES = 64 * 1024 * 1024;

const tooLarge = (): Error => new Error('the batch unpacks to too much');

const gzip = async (packed: Buffer): Promise<Buffer> => promisify(unzip)(packed, { maxOutputLength: UNPACKED_BYTES });

/** Java's framing of Snappy: a header of 16 bytes, then blocks behind their lengths. */
const XERIAL = Buffer.from([0x82, 0x53, 0x4e, 0x41, 0x50, 0x50, 0x59, 0]);
const XERIAL_HEADER = 16;

const snappy = (packed: Buffer): Buffer => {
  if (!packed.subarray(0, XERIAL.length).equals(XERIAL)) return uncompress(packed, UNPACKED_BYTES);
  const blocks: Buffer[] = [];
  let bytes = 0;
  for (let at = XERIAL_HEADER; at < packed.length;) {
    const length = packed.readInt32BE(at);
    const block = uncompress(packed.subarray(at + 4, at + 4 + length), UNPACKED_BYTES);
    if ((bytes += block.length) > UNPACKED_BYTES) throw tooLarge();
    blocks.push(block);
    at += 4 + length;
  }
  return Buffer.concat(blocks);
};

const lz4 = (packed: Buffer): Buffer => {
  if (!(decompressBound(packed) <= UNPACKED_BYTES)) throw tooLarge();
  return Buffer.from(decompress(packed));
};

const zstd = (packed: Buffer): Buffer => {
  const parts: Uint8Array[] = [];
  let bytes = 0;
  const stream = new Decompress((part) => {
    if ((bytes += part.length) > UNPACKED_BYTES) throw tooLarge();
    parts.push(part.slice());
  });
  stream.push(packed, true);
  return Buffer.concat(parts);
};

/** What a packed batch of records may hold, at most, where it cannot be unpacked. */
const RECORDS = 100_000;

/** A whole number as a record holds it. */
const varint = (value: number): number[] => {
  const bytes: number[] = [];
  let rest = value * 2;
  for (; rest > 127; rest >>>= 7) bytes.push((rest & 127) | 128);
  return [...bytes, rest];
};

/** The bytes of records without key, value and headers, in their order. */
const emptyRecords = (): Buffer =>
  Buffer.from(
    Array.from({ length: RECORDS }, (_, index) => {
      // Attributes and time 0; key and value of length -1; no headers.
      const record = [0, 0, ...varint(index), 1, 1, 0];
      return [...varint(record.length), ...record];
    }).flat(),
  );

/**
 * Unpacks a batch. What cannot be unpacked comes as records that say nothing: each is set aside by its origin, where a
 * fault would have the library fetch the same batch for ever.
 */
const unpackedBy = (unpack: (packed: Buffer) => Buffer | Promise<Buffer>) => () => ({
  compress: () => Promise.reject(new Error('events are sent as they are')),
  decompress: async (packed: Buffer): Promise<Buffer> => {
    try {
      return await unpack(packed);
    } catch {
      return emptyRecords();
    }
  },
});

/** Lets kafkajs read what a broker or another producer has packed, whatever the topic's setting was. */
export const registerCodecs = (): void => {
  Object.assign(CompressionCodecs, {
    [CompressionTypes.GZIP]: unpackedBy(gzip),
    [CompressionTypes.Snappy]: unpackedBy(snappy),
    [CompressionTypes.LZ4]: unpackedBy(lz4),
    [CompressionTypes.ZSTD]: unpackedBy(zstd),
  });
};
