import { execFileSync } from 'node:child_process';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { compile, compileChanged, compiled, filesOf } from './compile';
import { ROOT } from './sources';

const PROJECTS = ['projects', 'main'] as const;

/** What npm installed, beside the program. */
const packages = () => filesOf(...PROJECTS).filter((file) => file.includes('/packages-'));

/** Runs the program in a process of its own; answers the files that it loaded. */
const loadedBy = (command: string): readonly string[] => {
  const tell =
    "process.once('exit', () => console.log(JSON.stringify(Object.keys(require.cache)))); require(process.argv[1])";
  const said = execFileSync(process.execPath, ['-e', tell, compiled(...PROJECTS), command], { encoding: 'utf8' });
  return JSON.parse(said) as string[];
};

describe('a program of a service', () => {
  it('is compiled from files that are known then', async () => {
    const sources = await compile([PROJECTS]);
    expect(sources).toEqual(
      expect.arrayContaining(
        ['apps/projects/src/main.ts', 'libs/service-kit/src/index.ts'].map((path) => join(ROOT, path)),
      ),
    );
  });

  it('loads no database where it has none', async () => {
    await compile([['gateway', 'main']]);
    expect(readFileSync(compiled('gateway', 'main'), 'utf8')).not.toMatch(/load\("(typeorm|pg)"\)/);
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

  it('is compiled anew when its packages are gone', async () => {
    await compileChanged([PROJECTS]);
    for (const file of packages().filter((name) => name.endsWith('.js'))) rmSync(join(ROOT, file));
    await compileChanged([PROJECTS]);
    expect(loadedBy('check')).not.toEqual([]);
  });

  it('loads what npm installed from its bundle alone: nothing is there twice', async () => {
    await compileChanged([PROJECTS]);
    const loader = packages().find((file) => file.endsWith('.cjs')) ?? '';
    expect(loadedBy('check')).toEqual([compiled(...PROJECTS), join(ROOT, loader)]);
  });

  it.each([
    ['a first run left', undefined],
    ['is broken', 'broken'],
  ])('runs whether or not the code of its packages that %s is there', async (_, text) => {
    await compileChanged([PROJECTS]);
    const codes = () => packages().filter((file) => file.endsWith('.cache'));
    loadedBy('check');
    expect(codes()).not.toEqual([]);
    for (const file of codes()) {
      if (text === undefined) rmSync(join(ROOT, file));
      else writeFileSync(join(ROOT, file), text);
    }
    loadedBy('check');
    for (const file of codes()) expect(readFileSync(join(ROOT, file)).length).toBeGreaterThan(100_000);
  });

  it('is ASCII: with one sign beyond, it would be held at two bytes a sign', async () => {
    await compileChanged([PROJECTS]);
    for (const file of filesOf(...PROJECTS).filter((name) => /\.c?js$/.test(name)))
      expect(readFileSync(join(ROOT, file)).findIndex((byte) => byte >= 0x80)).toBe(-1);
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
