import { createCipheriv, createDecipheriv, createHash, randomBytes, randomUUID } from 'node:crypto';
import { type FileHandle, open, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Transform, Writable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { DomainError } from '@anxin/domain-kit';
import type { Source } from '@anxin/intake';
import { diskFull, isDiskFull } from '../server/http/disk-full';

/** An upload that has arrived whole. */
export type Spooled = Source & {
  readonly bytes: number;
  /** SHA-256 of the bytes as sent. */
  readonly digest: string;
  /** Removes it from the disk. */
  readonly discard: () => Promise<void>;
};

export type SpoolOptions = {
  /** Bytes at most. */
  readonly limit: number;
  /** Aborts where the server cannot wait for the rest; its reason is thrown. */
  readonly cut?: AbortSignal;
  readonly folder?: string;
};

export const tooLarge = (limit: number): DomainError =>
  new DomainError('BODY_TOO_LARGE', `文件过大 The file is larger than ${limit} bytes.`);

const PREFIX = 'anxin-import-';
const CIPHER = 'aes-256-ctr';
const READ_BYTES = 256 * 1024;

const BLOCK_BYTES = 16;

/** The counter of a block: the nonce is the one of the first. */
const counterAt = (nonce: Buffer, block: number): Buffer => {
  const counter = (BigInt(`0x${nonce.toString('hex')}`) + BigInt(block)) % (1n << 128n);
  return Buffer.from(counter.toString(16).padStart(BLOCK_BYTES * 2, '0'), 'hex');
};

/** A file without a name: it goes with the process that holds it, however that ends. */
const namelessFile = async (folder: string): Promise<FileHandle> => {
  const path = join(folder, `${PREFIX}${randomUUID()}`);
  const file = await open(path, 'wx+', 0o600);
  await rm(path, { force: true });
  return file;
};

/** Removes what a process left that was killed before it took the name of its file away, or that kept names. */
export const sweepSpool = async (folder = tmpdir()): Promise<void> => {
  const left = (await readdir(folder)).filter((name) => name.startsWith(PREFIX));
  // What belongs to another user of the machine is not ours to remove.
  await Promise.allSettled(left.map((name) => rm(join(folder, name), { recursive: true, force: true })));
};

/** What went wrong with our file, not with the sender. */
const isOfFile = (fault: unknown): boolean =>
  ['open', 'write'].includes((fault as NodeJS.ErrnoException).syscall ?? '');

/** Whose fault it is that an upload is not there. */
const faultOf = (fault: unknown): unknown => {
  if (isDiskFull(fault)) return diskFull();
  if (fault instanceof DomainError || isOfFile(fault)) return fault;
  return new DomainError('UPLOAD_CUT_OFF', '上传中断，未导入任何内容 The upload broke off; nothing was taken in.');
};

/**
 * Takes an upload to disk before anything is read from it, so that one that breaks off leaves nothing behind. On the disk
 * it is a cipher, whose key is nowhere but in this process.
 * Throws `BODY_TOO_LARGE`, `DISK_FULL`, or `UPLOAD_CUT_OFF` when the sender went away.
 */
export const spool = async (
  name: string,
  body: AsyncIterable<Uint8Array> & NodeJS.ReadableStream,
  { limit, cut, folder = tmpdir() }: SpoolOptions,
): Promise<Spooled> => {
  const file = await namelessFile(folder).catch((fault: unknown) => {
    throw faultOf(fault);
  });
  const [key, nonce, hash] = [randomBytes(32), randomBytes(16), createHash('sha256')];
  let bytes = 0;
  const count = new Transform({
    transform(chunk: Uint8Array, _, done) {
      bytes += chunk.byteLength;
      hash.update(chunk);
      if (bytes > limit) done(tooLarge(limit));
      else done(null, chunk);
    },
  });
  const disk = new Writable({
    write: (chunk: Buffer, _, done) => void file.appendFile(chunk).then(() => done(), done),
  });
  try {
    await pipeline(body, count, createCipheriv(CIPHER, key, nonce), disk, { ...(cut ? { signal: cut } : {}) });
  } catch (fault) {
    await file.close();
    throw cut?.aborted ? cut.reason : faultOf(fault);
  }
  async function* read(from = 0, to = bytes): AsyncGenerator<Uint8Array> {
    // The cipher goes block by block: what stands before the first byte asked for in its block is read and left out.
    const before = from % BLOCK_BYTES;
    const decipher = createDecipheriv(CIPHER, key, counterAt(nonce, (from - before) / BLOCK_BYTES));
    decipher.update(Buffer.alloc(before));
    for (let position = from; position < to;) {
      const wanted = Math.min(READ_BYTES, to - position);
      const { bytesRead, buffer } = await file.read(Buffer.alloc(wanted), 0, wanted, position);
      if (bytesRead === 0) return;
      yield decipher.update(buffer.subarray(0, bytesRead));
      position += bytesRead;
    }
  }
  let discarded: Promise<void> | undefined;
  return { name, bytes, digest: hash.digest('hex'), open: read, discard: () => (discarded ??= file.close()) };
};
