import { createHash } from 'node:crypto';
import { createReadStream, createWriteStream } from 'node:fs';
import { mkdir, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';

export type CopyOptions = {
  /** What of the tree stays behind, by its path from the root. */
  readonly skip?: (path: string) => boolean;
};

const isGone = (fault: unknown): boolean => (fault as NodeJS.ErrnoException).code === 'ENOENT';

/** The SHA-256 of a file, in hexadecimal. */
export const digestOf = async (file: string): Promise<string> => {
  const digest = createHash('sha256');
  await pipeline(createReadStream(file), digest);
  return digest.digest('hex');
};

const copyFile = async (from: string, to: string): Promise<string> => {
  const digest = createHash('sha256');
  const passing = new Transform({
    transform(chunk: Buffer, _, done) {
      digest.update(chunk);
      done(null, chunk);
    },
  });
  await pipeline(createReadStream(from), passing, createWriteStream(to, { mode: 0o600 }));
  return digest.digest('hex');
};

/** The files below a folder, by their paths from it; none where there is no folder. */
export async function* filesBelow(root: string, { skip }: CopyOptions = {}, path = ''): AsyncGenerator<string> {
  const entries = await readdir(join(root, path), { withFileTypes: true }).catch((fault: unknown) => {
    if (isGone(fault)) return [];
    throw fault;
  });
  for (const entry of entries) {
    const below = path ? `${path}/${entry.name}` : entry.name;
    if (skip?.(below)) continue;
    if (entry.isDirectory()) yield* filesBelow(root, skip ? { skip } : {}, below);
    else if (entry.isFile()) yield below;
  }
}

/** Every folder below one, also an empty one: a server does not make them. */
export async function* foldersBelow(root: string, path = ''): AsyncGenerator<string> {
  for (const entry of await readdir(join(root, path), { withFileTypes: true })) {
    if (!entry.isDirectory()) continue;
    const below = path ? `${path}/${entry.name}` : entry.name;
    yield below;
    yield* foldersBelow(root, below);
  }
}

/** Copies these files; answers their digests. One that is gone by then is left out: a server removes files as it works. */
export const copyFiles = async (
  root: string,
  paths: AsyncIterable<string> | Iterable<string>,
  to: string,
): Promise<Readonly<Record<string, string>>> => {
  const digests: Record<string, string> = {};
  for await (const path of paths) {
    await mkdir(join(to, path, '..'), { recursive: true });
    const digest = await copyFile(join(root, path), join(to, path)).catch((fault: unknown) => {
      if (isGone(fault)) return undefined;
      throw fault;
    });
    if (digest !== undefined) digests[path] = digest;
  }
  return digests;
};
