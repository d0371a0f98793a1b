import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';

/** Jest's globalSetup: the command is built once for all specs that run it. */
export default async (): Promise<void> => {
  await promisify(execFile)('npm', ['run', 'build', '--silent'], { cwd: join(__dirname, '../..') });
};
