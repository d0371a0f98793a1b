import { createReadStream, createWriteStream } from 'node:fs';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { finished } from 'node:stream/promises';
import { createGunzip, createGzip } from 'node:zlib';
import { DomainError, jsonIn } from '@anxin/domain-kit';
import { z } from 'zod';
import type { StoredRow } from './finding';

const text = z.string().nullable();
const hash = z.string().regex(/^[0-9a-f]{64}$/);
const rowSchema: z.ZodType<StoredRow> = z.object({
  position: z.int().positive(),
  keySeq: z.int().nullable(),
  stream: z.string(),
  version: z.int(),
  type: z.string(),
  contract: text,
  contractVersion: z.int().nullable(),
  key: text,
  sector: text,
  area: text,
  businessDay: z.string(),
  recordedAt: z.string(),
  actor: z.string(),
  cause: text,
  rules: z.array(z.string()),
  payloadDigest: z.string(),
  hash,
  salt: text,
  payload: text,
});
const headLine = z.object({ head: z.string() });

const unusable = (path: string, what: string): DomainError => new DomainError('FILE_UNUSABLE', `${path}: ${what}`);

/**
 * The rows of an export: a JSON line each, in a file that is plain or gzip; a signed head on the first line is told.
 * Throws `FILE_UNUSABLE`, or `EXPORT_INVALID` with the line that is no row.
 */
export async function* exportedRows(path: string, onHead: (jws: string) => void): AsyncGenerator<StoredRow> {
  const file = createReadStream(path);
  const plain = path.endsWith('.gz') ? file.pipe(createGunzip()) : file;
  const broken = new Promise<never>((_, reject) => {
    for (const stream of [file, plain]) stream.once('error', () => reject(unusable(path, '无法读取 cannot be read')));
  });
  broken.catch(() => undefined);
  const lines = createInterface({ input: plain, crlfDelay: Infinity })[Symbol.asyncIterator]();
  try {
    for (let number = 1; ; number++) {
      const line = await Promise.race([lines.next(), broken]);
      if (line.done) break;
      if (line.value.trim() === '') continue;
      const json = jsonIn(line.value);
      const head = number === 1 ? headLine.safeParse(json).data?.head : undefined;
      if (head !== undefined) onHead(head);
      else yield rowAt(path, number, json);
    }
    // A gzip that is cut off ends its lines before it tells its fault.
    await Promise.race([finished(plain), broken]);
  } finally {
    file.destroy();
    plain.destroy();
  }
}

const rowAt = (path: string, line: number, json: unknown): StoredRow => {
  const read = rowSchema.safeParse(json);
  if (read.success) return read.data;
  const [issue] = read.error.issues;
  throw new DomainError(
    'EXPORT_INVALID',
    `${path}:${line}: 不是日志行 is no row of a journal: ${issue?.path.join('.') ?? ''} ${issue?.message ?? ''}`,
  );
};

/** An export being written, a row at a time; gzip where its name says so. */
export type ExportFile = { readonly add: (row: StoredRow) => Promise<void>; readonly close: () => Promise<void> };

/** Begins an export, with the signed head of the chain first where there is one. */
export const writeExport = async (path: string, head: string | undefined): Promise<ExportFile> => {
  const file = createWriteStream(path, { flags: 'wx' }); // An export is evidence: none is written over.
  const into = path.endsWith('.gz') ? createGzip() : file;
  if (into !== file) into.pipe(file);
  const failed = new Promise<never>((_, reject) => {
    file.once('error', (fault: NodeJS.ErrnoException) =>
      reject(unusable(path, fault.code === 'EEXIST' ? '已存在 exists already' : '无法写入 cannot be written')),
    );
  });
  failed.catch(() => undefined);
  const line = async (value: unknown): Promise<void> => {
    if (!into.write(`${JSON.stringify(value)}\n`)) await Promise.race([once(into, 'drain'), failed]);
  };
  await Promise.race([once(file, 'open'), failed]);
  if (head !== undefined) await line({ head });
  return {
    add: line,
    close: async () => {
      into.end();
      await Promise.race([finished(file), failed]);
    },
  };
};
