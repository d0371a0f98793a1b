import { createReadStream, createWriteStream, copyFileSync, mkdtempSync, readdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { pipeline } from 'node:stream/promises';
import { createGunzip } from 'node:zlib';

/** Ten punches where there was one, each at a gate of its own: ten times the rows, the same worker-days. */
const TIMES = 10;

async function* multiplied(path: string): AsyncGenerator<string> {
  const lines = createInterface({ input: createReadStream(path).pipe(createGunzip()), crlfDelay: Infinity });
  let header = true;
  for await (const line of lines) {
    if (header) yield `${line}\n`;
    else yield Array.from({ length: TIMES }, (_, time) => `${line}${time}\n`).join('');
    header = false;
  }
}

/** Writes a county with ten times the punches into a temporary folder. The device is the last column of a punch. */
export const tenTimesThePunches = async (county: string): Promise<string> => {
  const folder = mkdtempSync(join(tmpdir(), 'anxin-ten-times-'));
  for (const name of readdirSync(county).filter((file) => file.endsWith('.csv.gz'))) {
    const path = join(county, name);
    if (!name.startsWith('attendance')) copyFileSync(path, join(folder, name));
    else await pipeline(multiplied(path), createWriteStream(join(folder, name.replace(/\.gz$/, ''))));
  }
  return folder;
};
