/** Compresses a build once, so that no server does so for each who asks: `index.js` gets `index.js.br` and `index.js.gz`. */
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, gzip } from 'node:zlib';

const COMPRESSIBLE = /\.(js|css|html|svg|json|webmanifest)$/;

const compressed = { br: promisify(brotliCompress), gz: promisify(gzip) };

const built = resolve(import.meta.dirname, globalThis.process.env.CONSOLE_FOLDER ?? 'dist');
const entries = await readdir(built, { recursive: true, withFileTypes: true });
for (const { parentPath, name } of entries.filter((entry) => entry.isFile() && COMPRESSIBLE.test(entry.name))) {
  const file = join(parentPath, name);
  const bytes = await readFile(file);
  for (const [ending, compress] of Object.entries(compressed))
    await writeFile(`${file}.${ending}`, await compress(bytes));
}
