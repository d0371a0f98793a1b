import { once } from 'node:events';
import { readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { runProgram } from './child.fixture';
import { connected } from '@anxin/service-kit/prepare';
import { temporaryFolder } from './home';

// A temporary folder of this spec's own: other specs make theirs at the same time. The compiler keeps its cache there.
let temporary: string;
const clusters = async () => (await readdir(temporary)).filter((name) => name.startsWith('anxin-postgres-'));
beforeEach(async () => {
  temporary = await temporaryFolder('anxin-serve-');
});
afterEach(() => rm(temporary, { recursive: true, force: true }));

describe('the temporary PostgreSQL', () => {
  it.each([
    ['its input closes', (child: { stdin: { end(): void } | null }) => child.stdin?.end()],
    ['SIGTERM', (child: { kill(signal: 'SIGTERM'): boolean }) => child.kill('SIGTERM')],
  ])('ends and leaves nothing on %s', async (_what, end) => {
    const { child, says } = await runProgram(join(__dirname, 'serve.ts'), [], { TMPDIR: temporary });
    const running = await clusters();
    const url = says['adminUrl'] as string;
    await connected(url, (client) => client.query('SELECT 1'));
    end(child);
    expect(await once(child, 'exit')).toEqual([0, null]);
    await expect(connected(url, (client) => client.query('SELECT 1'))).rejects.toThrow(/ECONNREFUSED/);
    expect([running.length, await clusters()]).toEqual([1, []]);
  });
});
