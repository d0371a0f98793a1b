import { spawn } from 'node:child_process';
import { existsSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { DATA, HOME, ROOT } from './paths';

const SAMPLE = join(ROOT, 'tests/data/small');
/** Stands with the data once the sample county is in. */
const LOADED = join(DATA, 'sample-loaded');

/**
 * The sample county goes in as any county does: by the office's own command, once. Resolves when the command has ended,
 * which `stopping` brings about early.
 */
export const loadSample = async (say: (line: string) => void, stopping: AbortSignal): Promise<void> => {
  if (existsSync(LOADED) || stopping.aborted) return;
  say('导入示例县 Importing the sample county');
  const tsx = pathToFileURL(createRequire(__filename).resolve('tsx')).href;
  const child = spawn(process.execPath, ['--import', tsx, 'src/main.ts', 'import', SAMPLE], {
    cwd: join(ROOT, 'apps/cli'),
    stdio: 'inherit',
    env: { ...process.env, ANXIN_STACK: join(HOME, 'stack.json') },
    signal: stopping,
  });
  const code = await new Promise<number | null>((resolve) => {
    child.once('exit', resolve);
    // An interruption is told as an error too, before the command has ended.
    child.on('error', () => child.pid === undefined && resolve(null));
  });
  if (code === 0) writeFileSync(LOADED, '');
};
