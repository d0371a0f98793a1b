import { TABLES } from './tables/tables';

const OFFERED = ['csv', 'tsv', 'txt', 'xlsx', 'xlsm', 'xls', 'xlsb', 'et', 'ods', 'pdf'].join('|');
const FILE_NAME = new RegExp(`^([a-z]+(?:-[a-z]+)*)(?:[^a-z].*)?\\.(?:${OFFERED})(?:\\.gz)?$`);

/**
 * The table that a file's name says: `attendance-2025-11.csv.gz` is attendance; `undefined` for any other file. Whether
 * it can be read is for its content to say.
 */
export const tableOfFile = (fileName: string): (typeof TABLES)[number] | undefined => {
  const stem = FILE_NAME.exec(fileName)?.[1];
  return stem === undefined ? undefined : TABLES.find(({ name }) => stem === name || stem.startsWith(`${name}-`));
};

/** Whether a file is of a kind that tables come in. */
export const isOffered = (fileName: string): boolean => FILE_NAME.test(fileName);
