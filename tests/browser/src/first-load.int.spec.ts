import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { gzipSync } from 'node:zlib';

const HOUSE = join(__dirname, '../../..');
const AT_MOST = { desk: 350_000, phone: 125_000 } as const;

type Chunk = { readonly file: string; readonly imports?: readonly string[] };

/** Bytes of script, as they are sent, that the pages load before anything is asked for. */
const loadedBy = (folder: string, pages: readonly string[]): number => {
  const manifest = JSON.parse(readFileSync(join(folder, '.vite/manifest.json'), 'utf8')) as Record<string, Chunk>;
  const loaded = new Set<string>();
  const load = (name: string): void => {
    const chunk = manifest[name];
    if (!chunk) throw new Error(`The build has no ${name}`);
    if (loaded.has(chunk.file)) return;
    loaded.add(chunk.file);
    chunk.imports?.forEach(load);
  };
  pages.forEach(load);
  const sizes = [...loaded].map((file) => gzipSync(readFileSync(join(folder, file))).length);
  return sizes.reduce((bytes, size) => bytes + size, 0);
};

it('an officer’s first page has at most 350 kB of script, a grid officer’s at most 125', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'anxin-console-'));
  try {
    const vite = join(HOUSE, 'node_modules/vite/bin/vite.js');
    const args = [vite, 'build', '--manifest', '--outDir', folder, '--logLevel', 'error'];
    const env = { ...process.env, NODE_ENV: 'production' };
    await promisify(execFile)(process.execPath, args, { cwd: join(HOUSE, 'apps/console'), env });
    const home = ['index.html', 'src/office.tsx', 'src/screens/home/home.tsx', 'src/screens/home/office-home.tsx'];
    expect(loadedBy(folder, home)).toBeLessThanOrEqual(AT_MOST.desk);
    expect(loadedBy(folder, ['index.html', 'src/grid/main.tsx'])).toBeLessThanOrEqual(AT_MOST.phone);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
});
