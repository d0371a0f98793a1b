import { once } from 'node:events';
import { readdir } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runProgram } from './child.fixture';
import { connected } from './database';

const folders = async () => (await readdir(tmpdir())).filter((name) => name.startsWith('anxin-postgres-')).sort();

describe('the temporary PostgreSQL', () => {
  it.each([
    ['its input closes', (child: { stdin: { end(): void } | null }) => child.stdin?.end()],
    ['SIGTERM', (child: { kill(signal: 'SIGTERM'): boolean }) => child.kill('SIGTERM')],
  ])('ends and leaves nothing on %s', async (_what, end) => {
    const before = await folders();
    const { child, says } = await runProgram(join(__dirname, 'serve.ts'));
    const url = says['adminUrl'] as string;
    await connected(url, (client) => client.query('SELECT 1'));
    end(child);
    expect(await once(child, 'exit')).toEqual([0, null]);
    await expect(connected(url, (client) => client.query('SELECT 1'))).rejects.toThrow(/ECONNREFUSED/);
    expect(await folders()).toEqual(before);
  });
});
