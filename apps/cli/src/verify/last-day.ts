import type { TableFile } from '@anxin/answer';
import { type PlainDate, plainDate } from '@anxin/domain-kit';
import { FileRefused, readTable, type Table } from '@anxin/intake';

const lastIn = async (file: TableFile, today: PlainDate, last: string): Promise<string> => {
  const table: Table = file.table;
  const dated = Object.keys(table.columns).filter((name) => table.columns[name]?.notAfterToday);
  if (dated.length === 0) return last;
  const { batches } = await readTable(table, file, { today });
  let latest = last;
  for await (const { rows } of batches) {
    for (const { values, faults } of rows) {
      if (faults.length > 0) continue;
      for (const name of dated) {
        const day = String(values[name] ?? '').slice(0, 10);
        if (day > latest) latest = day;
      }
    }
  }
  return latest;
};

/**
 * The last day on which something happened in a folder: of the days that must not lie in the future, the latest that is
 * not after `today`. `undefined` where nothing is dated; a file that cannot be read says nothing.
 */
export const lastDayIn = async (files: readonly TableFile[], today: PlainDate): Promise<PlainDate | undefined> => {
  let last = '';
  for (const file of files) {
    try {
      last = await lastIn(file, today, last);
    } catch (fault) {
      if (!(fault instanceof FileRefused)) throw fault; // Its service refuses it, and says so.
    }
  }
  return last === '' ? undefined : plainDate(last);
};
