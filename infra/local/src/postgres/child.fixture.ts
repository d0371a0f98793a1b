import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';

/** Runs a program of this folder by tsx and reads the one line of JSON that it prints. */
export const runProgram = async (
  program: string,
  args: readonly string[] = [],
  env: Readonly<Record<string, string>> = {},
): Promise<{ child: ChildProcess; says: Record<string, unknown> }> => {
  const child = spawn(process.execPath, ['--import', require.resolve('tsx'), program, ...args], {
    env: { ...process.env, ...env },
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  const [line] = (await once(createInterface(child.stdout), 'line')) as [string];
  return { child, says: JSON.parse(line) as Record<string, unknown> };
};
