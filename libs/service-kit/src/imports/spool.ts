import { createHash } from 'node:crypto';
import { createReadStream, createWriteStream } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { DomainError } from '@anxin/domain-kit';
import type { Source } from '@anxin/intake';

/** An upload that has arrived whole. */
export type Spooled = Source & {
  readonly bytes: number;
  /** SHA-256 of the bytes as sent. */
  readonly digest: string;
  /** Removes it from the disk. */
  readonly discard: () => Promise<void>;
};

export const tooLarge = (limit: number): DomainError =>
  new DomainError('BODY_TOO_LARGE', `文件过大 The file is larger than ${limit} bytes.`);

/**
 * Takes an upload to disk before anything is read from it, so that one that breaks off leaves nothing behind.
 * Throws `BODY_TOO_LARGE`, or `UPLOAD_CUT_OFF` when the sender went away.
 */
export const spool = async (
  name: string,
  body: AsyncIterable<Uint8Array> & NodeJS.ReadableStream,
  limit: number,
): Promise<Spooled> => {
  const folder = await mkdtemp(join(tmpdir(), 'anxin-import-'));
  const discard = () => rm(folder, { recursive: true, force: true });
  const [path, hash] = [join(folder, 'upload'), createHash('sha256')];
  let bytes = 0;
  const count = new Transform({
    transform(chunk: Uint8Array, _, done) {
      bytes += chunk.byteLength;
      hash.update(chunk);
      if (bytes > limit) done(tooLarge(limit));
      else done(null, chunk);
    },
  });
  try {
    await pipeline(body, count, createWriteStream(path, { mode: 0o600 }));
  } catch (fault) {
    await discard();
    if (fault instanceof DomainError) throw fault;
    throw new DomainError('UPLOAD_CUT_OFF', '上传中断，未导入任何内容 The upload broke off; nothing was taken in.');
  }
  return {
    name,
    bytes,
    digest: hash.digest('hex'),
    discard,
    open: () => createReadStream(path, { highWaterMark: 256 * 1024 }) as AsyncIterable<Uint8Array>,
  };
};
