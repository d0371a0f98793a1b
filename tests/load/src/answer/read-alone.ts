import { createReadStream, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { plainDate } from '@anxin/domain-kit';
import { readTable, type Table, tableOfFile } from '@anxin/intake';

/** The same reader on the same files, and nothing made of the rows. */
const readAlone = async (folder: string): Promise<number> => {
  let rows = 0;
  for (const name of readdirSync(folder)) {
    const table: Table | undefined = tableOfFile(name);
    if (!table) continue;
    const open = () => createReadStream(join(folder, name), { highWaterMark: 256 * 1024 });
    const reading = await readTable(table, { name, open }, { today: plainDate('2026-11-22') });
    for await (const batch of reading.rows) rows += batch.length;
  }
  return rows;
};

void readAlone(process.argv[2] ?? '').then((rows) => process.stdout.write(`${rows}\n`));
