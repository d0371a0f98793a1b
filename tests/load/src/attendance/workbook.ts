import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import { arrayBuffer } from 'node:stream/consumers';
import { createGunzip } from 'node:zlib';
import { type WrittenCell, writeWorkbook } from '@anxin/intake';

async function* rowsOf(path: string): AsyncGenerator<readonly WrittenCell[]> {
  const lines = createInterface({ input: createReadStream(path).pipe(createGunzip()), crlfDelay: Infinity });
  for await (const line of lines) yield line.split(',').map((text) => ({ text, style: 'text' }));
}

/** The rows of a packed CSV without quotes as a clerk's workbook. */
export const asWorkbook = (path: string): Promise<ArrayBuffer> =>
  arrayBuffer(
    writeWorkbook([{ name: 'attendance', columns: [], frozen: { rows: 1, columns: 0 }, rows: rowsOf(path) }]),
  );
