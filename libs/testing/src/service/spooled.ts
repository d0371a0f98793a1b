import { createHash } from 'node:crypto';
import { Readable } from 'node:stream';
import type { Spooled } from '@anxin/service-kit';

/** A file as an upload leaves it. */
export const spooled = (name: string, content: string | Buffer): Spooled => {
  const bytes = Buffer.from(content);
  const digest = createHash('sha256').update(bytes).digest('hex');
  return {
    name,
    bytes: bytes.length,
    digest,
    open: (from, to) => Readable.from([bytes.subarray(from, to)]),
    discard: () => Promise.resolve(),
  };
};
