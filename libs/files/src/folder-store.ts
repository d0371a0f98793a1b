import { createWriteStream } from 'node:fs';
import { mkdir, open, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { fileErrors } from './errors';
import type { FileStore } from './file-store';

const OWNER_ONLY = 0o600;
const isAbsent = (fault: unknown): boolean => (fault as NodeJS.ErrnoException).code === 'ENOENT';

/** Files in a folder, spread over folders below it; readable by their owner alone. */
export const folderStore = (folder: string): FileStore => {
  // The end of an id is spread evenly, its beginning is the time.
  const homeOf = (key: string): string => join(folder, key.slice(-2));
  const pathOf = (key: string): string => join(homeOf(key), key);
  const draftOf = (key: string): string => `${pathOf(key)}.part`;
  const remove = async (key: string): Promise<void> => {
    for (const path of [draftOf(key), pathOf(key)]) await rm(path, { force: true });
  };
  return {
    remove,
    put: async (key, body) => {
      try {
        await mkdir(homeOf(key), { recursive: true, mode: 0o700 });
        // On the disk before it gets its name: whoever finds the name finds the whole.
        await pipeline(body, createWriteStream(draftOf(key), { mode: OWNER_ONLY, flags: 'wx', flush: true }));
        await rename(draftOf(key), pathOf(key));
      } catch (fault) {
        await remove(key).catch(() => undefined);
        throw fault;
      }
    },
    get: async (key, bytes) => {
      const file = await open(pathOf(key)).catch((fault: unknown) => {
        throw isAbsent(fault) ? fileErrors.MISSING() : fault;
      });
      if ((await file.stat()).size === bytes) return file.createReadStream();
      await file.close();
      throw fileErrors.MISSING();
    },
  };
};
