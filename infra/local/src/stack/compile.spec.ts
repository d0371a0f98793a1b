import { execFileSync } from 'node:child_process';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { compile, compileChanged, compiled } from './compile';
import { ROOT } from './sources';

const PROJECTS = ['projects', 'main'] as const;

describe('a program of a service', () => {
  it('is compiled from files that are known then', async () => {
    const sources = await compile([PROJECTS]);
    expect(sources).toEqual(
      expect.arrayContaining(
        ['apps/projects/src/main.ts', 'libs/service-kit/src/index.ts'].map((path) => join(ROOT, path)),
      ),
    );
  });

  it('is compiled into a file that runs by itself', async () => {
    await compile([PROJECTS]);
    const env = { PATH: process.env['PATH'], MIGRATOR_DATABASE_URL: 'postgres://nobody@127.0.0.1:1/none' };
    expect(() => execFileSync(process.execPath, [compiled(...PROJECTS), 'migrate'], { env, stdio: 'pipe' })).toThrow(
      'ECONNREFUSED',
    );
  });

  it('stays as it was when the next cannot be compiled, and the fault says why', async () => {
    await compile([PROJECTS]);
    const before = readFileSync(compiled(...PROJECTS), 'utf8');
    await expect(compile([PROJECTS, ['projects', 'no-such-program']])).rejects.toMatchObject({
      code: 'SERVICE_FAILED',
      message: expect.stringContaining('no-such-program.ts') as string,
    });
    expect(readFileSync(compiled(...PROJECTS), 'utf8')).toBe(before);
  });

  it('stays as it is while its sources are what they were', async () => {
    await compileChanged([PROJECTS]);
    const text = readFileSync(compiled(...PROJECTS), 'utf8');
    writeFileSync(compiled(...PROJECTS), `// touched\n${text}`);
    await compileChanged([PROJECTS]);
    expect(readFileSync(compiled(...PROJECTS), 'utf8')).toBe(`// touched\n${text}`);
  });

  it.each([
    ['was compiled from something else', 'main.cjs', `// ${'0'.repeat(64)}\n`],
    ['is gone', 'main.cjs', undefined],
    ['has lost its lines', 'main.cjs.map', undefined],
  ])('is compiled anew when what lies in its place %s', async (_, name, text) => {
    const file = join(ROOT, 'apps/projects/dist', name);
    if (text === undefined) rmSync(file, { force: true });
    else writeFileSync(file, text);
    await compileChanged([PROJECTS]);
    expect(readFileSync(file, 'utf8').length).toBeGreaterThan(10_000);
  });

  it('is ASCII: with one sign beyond, it would be held at two bytes a sign', async () => {
    await compileChanged([PROJECTS]);
    expect(readFileSync(compiled(...PROJECTS)).every((byte) => byte < 0x80)).toBe(true);
  });

  it('is whole at every moment while it is compiled anew by several at once', async () => {
    await compile([PROJECTS]);
    let running = true;
    const compiling = Promise.all([compile([PROJECTS]), compile([PROJECTS])]).finally(() => (running = false));
    while (running) {
      execFileSync(process.execPath, ['--check', compiled(...PROJECTS)]);
      await new Promise((turn) => setTimeout(turn, 5));
    }
    await compiling;
  });
});
