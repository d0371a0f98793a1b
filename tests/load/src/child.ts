import { spawn } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** What a whole command took: wall and CPU time, and the most memory it held. */
export type Usage = { readonly wallMs: number; readonly cpuMs: number; readonly maxRssMb: number };

const ROOT = join(__dirname, '..', '..', '..');
const REPORTER = join(__dirname, 'usage-reporter.cjs');

/** Runs a TypeScript program of the house as its own process, to the end. */
export const run = async (program: string, args: readonly string[]): Promise<Usage> => {
  const report = join(tmpdir(), `anxin-usage-${process.pid}.json`);
  const start = performance.now();
  const child = spawn(process.execPath, ['--import', 'tsx', '--require', REPORTER, join(ROOT, program), ...args], {
    cwd: ROOT,
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, ANXIN_USAGE_REPORT: report },
  });
  const code = await new Promise<number | null>((done, failed) => child.on('error', failed).on('exit', done));
  const wallMs = performance.now() - start;
  if (code !== 0) throw new Error(`${program} ended with ${code}`);
  const used = JSON.parse(readFileSync(report, 'utf8')) as Omit<Usage, 'wallMs'>;
  rmSync(report);
  return { wallMs, ...used };
};
