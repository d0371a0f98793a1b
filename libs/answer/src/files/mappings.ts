import { existsSync, readdirSync, statSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { loadMapping, type Mapping, shippedMapping } from '@anxin/intake';
import { readJson } from './folder';

/** A mapping of a file, or one of those shipped. Throws `MAPPING_INVALID`, `FILE_UNUSABLE`. */
export const mappingAt = (nameOrPath: string, pathFrom: (path: string) => string): Mapping => {
  const path = pathFrom(nameOrPath);
  return shippedMapping(nameOrPath) ?? loadMapping(readJson(path), basename(path));
};

/** The mappings that stand beside a folder's files, in its `mappings`, or beside the one file that the path names. */
export const mappingsIn = (folderOrFile: string): readonly Mapping[] => {
  const isFile = statSync(folderOrFile, { throwIfNoEntry: false })?.isFile() ?? false;
  const path = join(isFile ? dirname(folderOrFile) : folderOrFile, 'mappings');
  if (!existsSync(path)) return [];
  const names = readdirSync(path).filter((name) => name.endsWith('.json'));
  return names.toSorted().map((name) => loadMapping(readJson(join(path, name)), join('mappings', name)));
};
