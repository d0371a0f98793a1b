import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { launch } from '@anxin/process';
import { Supervised } from './supervised';

const STAYS = 'setInterval(() => undefined, 1000)';
const ENDS = 'setTimeout(() => process.exit(3), 20)';

describe('a server that nobody asked to end', () => {
  const folder = mkdtempSync(join(tmpdir(), 'anxin-supervised-'));
  afterAll(() => rmSync(folder, { recursive: true }));

  /** Runs one program after the other, the last for ever. */
  const supervised = (...programs: readonly string[]) => {
    const [said, pids]: [string[], number[]] = [[], []];
    const start = async () => {
      const program = programs[Math.min(pids.length, programs.length - 1)] ?? '';
      const logFile = join(folder, 'log');
      const args = ['-e', program];
      const server = await launch({ command: process.execPath, args, cwd: folder, logFile, detached: true });
      pids.push(server.pid);
      return { ended: server.ended, stop: () => server.end('SIGTERM', 5_000) };
    };
    const say = (line: string): void => void said.push(line);
    const server = new Supervised({ name: 'workers', logFile: 'workers.log', start, say, pausesMs: [20, 40, 80] });
    const until = async (text: string): Promise<void> => {
      while (!said.join('\n').includes(text)) await sleep(10);
    };
    return { server, said, pids, until };
  };

  it('is noticed, told, and started again; when it was asked to, it is not', async () => {
    const { server, said, pids, until } = supervised(STAYS);
    await server.start();
    process.kill(pids[0] ?? 0, 'SIGKILL');
    await until('runs again');
    expect(said[0]).toContain('workers：意外结束，0.02 秒后重启 ended (SIGKILL)');
    await server.stop();
    await sleep(100);
    expect([pids.length, said.length]).toEqual([2, 2]);
  });

  it('that ends each time is started again after growing pauses, and given up loudly', async () => {
    const { server, said, pids, until } = supervised(ENDS);
    await server.start();
    await until('given up');
    expect(pids).toHaveLength(4);
    expect(said.flatMap((line) => /started again in ([\d.]+) s/.exec(line)?.[1] ?? [])).toEqual([
      '0.02',
      '0.04',
      '0.08',
    ]);
    expect(said.at(-1)).toMatch(/^!{80}\n.*不再重启[^]*\(exit code 3\)[^]*workers\.log[^]*!{80}$/);
    await server.stop();
  });

  it('is not started again once it is stopped between two tries', async () => {
    const { server, pids, until } = supervised(ENDS);
    await server.start();
    await until('in 0.04 s');
    await server.stop();
    const tries = pids.length;
    await sleep(150);
    expect(pids).toHaveLength(tries);
  });
});
