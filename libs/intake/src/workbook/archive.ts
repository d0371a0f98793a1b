import { Readable } from 'node:stream';
import { crc32, createInflateRaw } from 'node:zlib';
import { type Entry, fromRandomAccessReaderPromise, RandomAccessReader, type ZipFile } from 'yauzl';
import type { Source } from '../csv/bytes';
import { FileRefused } from '../faults/fault';
import { damaged, encrypted, tooMuch } from './refused';

/** Bytes that the parts of a workbook may unpack to, and times its own size. */
const UNPACKED_AT_MOST = 1024 ** 3;
const TIMES_AT_MOST = 200;

/** Reads ranges of a source, and remembers when it was the source that failed and not what stands in it. */
class SourceRanges extends RandomAccessReader {
  failure: unknown;

  constructor(private readonly source: Source) {
    super();
  }

  override _readStreamForRange(start: number, end: number): Readable {
    return Readable.from(this.#chunks(start, Math.min(end, this.source.bytes)), { objectMode: false });
  }

  async *#chunks(start: number, end: number): AsyncGenerator<Uint8Array> {
    if (start >= end) return;
    try {
      for await (const chunk of this.source.open(start, end)) yield Buffer.from(chunk);
    } catch (failure) {
      this.failure = failure;
      throw failure;
    }
  }
}

/** The parts of a zip archive by their names, each read as a stream and held against its checksum. */
export class Archive {
  private constructor(
    private readonly zip: ZipFile,
    private readonly ranges: SourceRanges,
    private readonly entries: ReadonlyMap<string, Entry>,
  ) {}

  /** Throws `FileRefused` (`FORMAT`) of one that is damaged, encrypted or a bomb. */
  static async open(source: Source): Promise<Archive> {
    const ranges = new SourceRanges(source);
    return withFailure(ranges, async () => {
      const options = { lazyEntries: true, autoClose: false };
      const zip = await fromRandomAccessReaderPromise(ranges, source.bytes, options);
      const entries = new Map<string, Entry>();
      let unpacked = 0;
      for await (const entry of zip.eachEntry()) {
        if (entry.isEncrypted()) throw encrypted();
        unpacked += entry.uncompressedSize;
        if (unpacked > Math.min(UNPACKED_AT_MOST, source.bytes * TIMES_AT_MOST)) throw tooMuch();
        entries.set(entry.fileName, entry);
      }
      return new Archive(zip, ranges, entries);
    });
  }

  has(name: string): boolean {
    return this.entries.has(name);
  }

  /** The bytes of a part; none of one that is not there. */
  async *read(name: string): AsyncGenerator<Uint8Array> {
    const entry = this.entries.get(name);
    if (!entry) return;
    let [sum, length] = [0, 0];
    const packed = await withFailure(this.ranges, () =>
      this.zip.openReadStreamPromise(entry, { decodeFileData: false }),
    );
    try {
      for await (const chunk of unpacked(packed, entry)) {
        sum = crc32(chunk, sum);
        length += chunk.byteLength;
        if (length > entry.uncompressedSize) throw damaged();
        yield chunk;
      }
    } catch (fault) {
      throw faultOf(this.ranges, fault);
    } finally {
      packed.destroy();
    }
    if (sum !== entry.crc32 || length !== entry.uncompressedSize) throw damaged();
  }
}

const [STORED, DEFLATED] = [0, 8];
const CHUNK_BYTES = 256 * 1024;

/** A part as it was before it was packed; in large pieces, since each is handed on by itself. */
const unpacked = (packed: Readable, { compressionMethod }: Entry): AsyncIterable<Uint8Array> => {
  if (compressionMethod === STORED) return packed;
  if (compressionMethod !== DEFLATED) throw damaged();
  const inflate = createInflateRaw({ chunkSize: CHUNK_BYTES });
  packed.on('error', (fault) => inflate.destroy(fault));
  return packed.pipe(inflate);
};

/** What is wrong: the source itself, or what stands in it. */
const faultOf = ({ failure }: SourceRanges, fault: unknown): unknown => {
  if (failure !== undefined) return failure;
  return fault instanceof FileRefused ? fault : damaged();
};

const withFailure = async <Value>(ranges: SourceRanges, attempt: () => Promise<Value>): Promise<Value> => {
  try {
    return await attempt();
  } catch (fault) {
    throw faultOf(ranges, fault);
  }
};
