import { link, mkdir, rename, unlink, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';

// On the disk before it gets its name: a crash in between leaves the old file, or none, never an empty one.
const draftOf = async (file: string, text: string, mode: number): Promise<string> => {
  // A volume is empty at first. What is made here are keys, and who holds them: the folder is its owner's.
  await mkdir(dirname(file), { recursive: true, mode: 0o700 });
  const draft = `${file}.${crypto.randomUUID()}`;
  await writeFile(draft, text, { mode, flush: true });
  return draft;
};

/** Puts a whole file in place unless there is one: of two that make a key at once, one key stays. */
export const placeWhole = async (file: string, text: string, mode: number): Promise<void> => {
  const draft = await draftOf(file, text, mode);
  await link(draft, file).catch((fault: NodeJS.ErrnoException) => {
    if (fault.code !== 'EEXIST') throw fault;
  });
  await unlink(draft);
};

/** Puts a whole file in place of what is there: whoever reads finds the old one or the new one. */
export const replaceWhole = async (file: string, text: string, mode: number): Promise<void> =>
  rename(await draftOf(file, text, mode), file);
