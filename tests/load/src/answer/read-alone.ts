import { createReadStream, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { plainDate } from '@anxin/domain-kit';
import { readTable, type Table, tableOfFile } from '@anxin/intake';

/** The same reader on the same files, and nothing made of the rows. */
const readAlone = async (folder: string): Promise<number> => {
  let rows = 0;
  for (const name of readdirSync(folder)) {
    const table: Table | undefined = tableOfFile(name);
    if (!table) continue;
    const path = join(folder, name);
    const open = (start = 0, end = Number.POSITIVE_INFINITY) =>
      createReadStream(path, { highWaterMark: 256 * 1024, start, end: end - 1 });
    const source = { name, bytes: statSync(path).size, open };
    const reading = await readTable(table, source, { today: plainDate('2026-11-22') });
    for await (const batch of reading.batches) rows += batch.rows.length;
  }
  return rows;
};

void readAlone(process.argv[2] ?? '').then((rows) => process.stdout.write(`${rows}\n`));
