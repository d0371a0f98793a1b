import { readFileSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { SERVICE_NAMES } from '@anxin/contracts';
import { buildClientSchema, getIntrospectionQuery, type IntrospectionQuery } from 'graphql';
import { ROOT } from './paths';
import { aHome, type Program, running } from './start.fixture';

jest.setTimeout(180_000);

const READY = 'is ready after';
const SCHEMA_QUESTION = JSON.stringify({ query: getIntrospectionQuery({ oneOf: true }) });
const BACK = 'runs in the stack again';

describe('beside a stack that runs', () => {
  let home: Awaited<ReturnType<typeof aHome>>;
  let stack: Program;
  beforeAll(async () => {
    home = await aHome();
    stack = home.start({}, '--embedded', '--empty');
    await stack.until('Anxin is up');
  });
  afterAll(async () => {
    stack.child.kill('SIGTERM');
    await stack.ended;
    await home.remove();
  });

  /** The process that answers on a service's port. */
  const answering = async (name: string): Promise<number> => {
    const answer = await fetch(`http://127.0.0.1:${home.ports[`${name.toUpperCase()}_PORT`]}/readyz`);
    return ((await answer.json()) as { pid: number }).pid;
  };
  const noted = (name: string): number => Number.parseInt(readFileSync(join(home.data, 'run', `${name}.pid`), 'utf8'));

  it('the gateway and every service have an explorer, and show their schema', async () => {
    for (const name of ['gateway', ...SERVICE_NAMES]) {
      const at = `http://127.0.0.1:${home.ports[`${name.toUpperCase()}_PORT`]}`;
      const page = await fetch(`${at}/explorer`);
      expect([name, page.status]).toEqual([name, 200]);
      const asked = { method: 'POST', headers: { 'content-type': 'application/json' }, body: SCHEMA_QUESTION };
      const { data } = (await (await fetch(`${at}/graphql`, asked)).json()) as { data?: IntrospectionQuery };
      expect(data && buildClientSchema(data).getQueryType()?.name).toBe('Query');
    }
  });

  it('npm start and npm run reset leave it alone, and say which it is', async () => {
    const pids = home.servers();
    for (const other of [home.start({}, '--embedded'), home.reset()]) {
      expect(await other.ended).toBe(1);
      expect(other.says()).toMatch(/^ALREADY_RUNNING: .*\n$/);
    }
    // The programs are noted beside their data as well.
    writeFileSync(join(home.home, 'run.json'), '');
    const another = home.reset();
    expect(await another.ended).toBe(1);
    expect(another.says()).toContain(`ALREADY_RUNNING: A stack runs already (process ${stack.child.pid})`);
    expect(await running(pids)).toEqual(pids);
  });

  it('npm run dev runs a service in the place of the stack’s own, anew after a change, until Ctrl-C gives it back', async () => {
    const before = await answering('workers');
    const dev = home.dev('workers', '--inspect=0');
    await dev.until(READY);
    expect(dev.says()).toContain('Debugger listening on ws://127.0.0.1:');
    const first = await answering('workers');
    expect(await running([before, first])).toEqual([first]);

    utimesSync(join(ROOT, 'apps/workers/src/main.ts'), new Date(), new Date());
    await dev.until(READY, 2);
    const second = await answering('workers');
    expect(await running([first, second])).toEqual([second]);

    dev.child.kill('SIGINT');
    expect(await dev.ended).toBe(0);
    expect(stack.says()).toContain(BACK);
    expect(await running([second])).toEqual([]);
    expect(await answering('workers')).toBe(noted('workers'));
  });

  it('npm run dev leaves nothing running when it is killed', async () => {
    const dev = home.dev('gateway');
    await dev.until(READY);
    const pid = await answering('gateway');
    dev.child.kill('SIGKILL');
    await stack.until(BACK, 2);
    expect(await running([pid])).toEqual([]);
    expect(await answering('gateway')).not.toBe(pid);
  });

  it('npm run dev ends with the stack', async () => {
    const dev = home.dev('gateway');
    await dev.until(READY);
    const pids = [await answering('gateway'), ...home.servers()];
    stack.child.kill('SIGTERM');
    expect(await Promise.all([dev.ended, stack.ended])).toEqual([0, 0]);
    expect(await running(pids)).toEqual([]);
  });
});
