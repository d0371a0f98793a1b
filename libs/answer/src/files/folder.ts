import { createReadStream, existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { DomainError } from '@anxin/domain-kit';
import { isMappedBy, isOffered, type Mapping, type Source, tableOfFile, TABLES } from '@anxin/intake';
import { type AreaParameters, isCalendarFile, loadAllParameters } from '@anxin/law';

/** A file of the folder that holds rows of a table. */
export type TableFile = Source & {
  readonly table: (typeof TABLES)[number];
  readonly bytes: number;
  /** How its rows stand in it, where that is not in our way. */
  readonly mapping?: Mapping;
};

type Read = Pick<TableFile, 'table' | 'mapping'>;

const readingBy = (mapping: Mapping): Read | undefined => {
  const table = TABLES.find((one) => one === mapping.of);
  return table && { table, mapping };
};

/**
 * How a file is read by its name: by a mapping that is for it, else as the table it is named by. One that is named by the
 * mapping's own table is in our layout, such as a workbook that was sent back of the bank's file.
 */
const readingOf = (name: string, mappings: readonly Mapping[]): Read | undefined => {
  const table = tableOfFile(name);
  const mapping = mappings.find((one) => isMappedBy(one, name));
  if (mapping && mapping.of !== table) return readingBy(mapping);
  return table && { table };
};

const CHUNK_BYTES = 256 * 1024;

const unusable = (path: string, what: string): DomainError => new DomainError('FILE_UNUSABLE', `${path}: ${what}`);

const fileAt = (path: string): Omit<TableFile, 'table' | 'mapping'> => ({
  name: basename(path),
  bytes: statSync(path).size,
  open: async function* (from = 0, to = Number.POSITIVE_INFINITY) {
    try {
      // The end of a stream is its last byte.
      yield* createReadStream(path, {
        highWaterMark: CHUNK_BYTES,
        start: from,
        end: to - 1,
      }) as AsyncIterable<Uint8Array>;
    } catch (error) {
      throw unusable(path, reasonOf(error));
    }
  },
});

const reasonOf = (error: unknown): string => {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  const reasons: Readonly<Record<string, string>> = {
    ENOENT: '不存在 does not exist',
    EACCES: '没有读取权限 may not be read',
    EISDIR: '是文件夹，不是文件 is a folder, not a file',
    ENOTDIR: '不是文件夹 is not a folder',
  };
  return reasons[code] ?? `无法读取 cannot be read (${code || 'unknown'})`;
};

const attempt = <Value>(path: string, read: () => Value): Value => {
  try {
    return read();
  } catch (error) {
    throw error instanceof DomainError ? error : unusable(path, reasonOf(error));
  }
};

/** Names in the order of their bytes. */
const byBytes = (a: string, b: string): number => Buffer.compare(Buffer.from(a), Buffer.from(b));

/**
 * The table files of a folder in the order they are read, and the files like them that are none.
 * @param mappings for files in layouts of their own
 */
export const filesOf = (
  folder: string,
  mappings: readonly Mapping[] = [],
): { readonly files: readonly TableFile[]; readonly ignored: readonly string[] } => {
  const offered = attempt(folder, () => readdirSync(folder))
    .filter((name) => isOffered(name) || readingOf(name, mappings))
    .toSorted(byBytes);
  const files = TABLES.flatMap((table) =>
    offered.flatMap((name): TableFile[] => {
      const reading = readingOf(name, mappings);
      if (reading?.table !== table) return [];
      return [attempt(join(folder, name), () => ({ ...fileAt(join(folder, name)), ...reading }))];
    }),
  );
  if (files.length === 0)
    throw unusable(folder, '没有可读的表格文件 has none of the files to read, such as projects.csv');
  return { files, ignored: offered.filter((name) => !readingOf(name, mappings)) };
};

/**
 * The table files of a folder, or the one file that the path names.
 * @param given a single one reads a single file, whatever its name
 * @param beside those that stand beside the files
 */
export const filesAt = (
  path: string,
  given: readonly Mapping[] = [],
  beside: readonly Mapping[] = [],
): ReturnType<typeof filesOf> => {
  const mappings = [...given, ...beside];
  if (attempt(path, () => statSync(path)).isDirectory()) return filesOf(path, mappings);
  const [only] = given.length === 1 ? given : [];
  const reading = only ? readingBy(only) : readingOf(basename(path), mappings);
  if (!reading) throw unusable(path, '文件名不是已知的表 its name is of no known table, such as projects.csv');
  return { files: [{ ...fileAt(path), ...reading }], ignored: [] };
};

/** The same file, telling how many bytes were read. */
export const watched = (file: TableFile, onBytes: (count: number) => void): TableFile => ({
  ...file,
  open: async function* (from, to) {
    for await (const chunk of file.open(from, to)) {
      onBytes(chunk.byteLength);
      yield chunk;
    }
  },
});

/** Reads a JSON file, plain or gzip. */
export const readJson = (path: string): unknown =>
  attempt(path, () => {
    const bytes = readFileSync(path);
    const plain = path.endsWith('.gz') ? gunzipSync(bytes) : bytes;
    try {
      return JSON.parse(plain.toString('utf8').replace(/^\uFEFF/, '')) as unknown;
    } catch {
      throw unusable(path, '不是有效的 JSON is not valid JSON');
    }
  });

export const writeText = (path: string, text: string): void => attempt(path, () => writeFileSync(path, text));

/** `parameters.json` in the folder, else in the nearest folder above it. */
export const findParameters = (folder: string): string => {
  for (let at = resolve(folder); ; at = dirname(at)) {
    const path = join(at, 'parameters.json');
    if (existsSync(path)) return path;
    if (dirname(at) === at) break;
  }
  throw unusable(
    folder,
    '及其上级都没有 parameters.json，请用 --parameters 指定 no parameters.json in it or above; give --parameters',
  );
};

/** The parameters of a file, with the days that `calendar-….json` beside it adds to its calendar. */
export const readParameters = (path: string): readonly AreaParameters[] => {
  const folder = dirname(path);
  const names = attempt(folder, () => readdirSync(folder)).filter(isCalendarFile);
  return loadAllParameters([path, ...names.toSorted().map((name) => join(folder, name))].map(readJson));
};
