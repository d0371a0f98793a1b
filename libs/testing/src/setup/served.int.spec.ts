import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { endServed, serveAs, startServed } from './served';

describe('a served program', () => {
  let folder = '';
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'anxin-served-'));
  });
  afterAll(() => rm(folder, { recursive: true }));

  const program = async (text: string): Promise<string> => {
    const file = join(folder, 'program.cjs');
    await writeFile(file, text);
    return file;
  };

  it('says its line, and is gone after the end', async () => {
    const says = await startServed(
      await program('console.log(JSON.stringify({ pid: String(process.pid) })); process.stdin.resume()'),
    );
    const pid = Number(says['pid']);
    expect(process.kill(pid, 0)).toBe(true);
    await endServed();
    expect(() => process.kill(pid, 0)).toThrow(/ESRCH/);
  });

  it('is noted for specs under a name, unless one is named already', async () => {
    const serving = await program(
      'console.log(JSON.stringify({ address: String(process.pid) })); process.stdin.resume()',
    );
    await serveAs('ANXIN_SPEC_SERVER', serving, 'address');
    const address = process.env['ANXIN_SPEC_SERVER'];
    expect(process.kill(Number(address), 0)).toBe(true);
    await serveAs('ANXIN_SPEC_SERVER', join(folder, 'nowhere.cjs'), 'address');
    expect(process.env['ANXIN_SPEC_SERVER']).toBe(address);
    await endServed();
    expect(process.env['ANXIN_SPEC_SERVER']).toBeUndefined();
  });

  it('that fails to start rejects with what it wrote to stderr', async () => {
    await expect(startServed(await program('console.error("no room"); process.exit(1)'))).rejects.toThrow('no room');
  });
});
