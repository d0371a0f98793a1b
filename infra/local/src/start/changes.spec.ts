import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { Changes } from './changes';

describe('changes of sources', () => {
  let folder = '';
  let changes: Changes;
  let stopping: AbortController;
  const write = (name: string): void => writeFileSync(join(folder, name), `${Math.random()}`);
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'anxin-changes-'));
    mkdirSync(join(folder, 'deep'));
    write('main.ts');
    changes = new Changes();
    changes.follow([join(folder, 'main.ts')]);
    stopping = new AbortController();
  });
  afterEach(async () => {
    stopping.abort();
    await changes.next(stopping.signal);
    rmSync(folder, { recursive: true });
  });

  /** Whether there is a change by now. */
  const soon = (): Promise<boolean> => Promise.race([changes.next(stopping.signal), sleep(500, false)]);

  it.each(['main.ts', 'new.ts', 'areas.json', 'schema.graphql'])('are seen: %s', async (name) => {
    write(name);
    expect(await changes.next(stopping.signal)).toBe(true);
  });

  it.each(['main.spec.ts', 'main.fixture.ts', 'README.md', 'deep/other.ts'])('are others: %s', async (name) => {
    write(name);
    expect(await soon()).toBe(false);
  });

  it('are seen where a source was found later', async () => {
    changes.follow([join(folder, 'deep/other.ts')]);
    write('deep/other.ts');
    expect(await changes.next(stopping.signal)).toBe(true);
  });

  it('are one when they come together, and kept until they are asked for', async () => {
    write('main.ts');
    write('other.ts');
    await sleep(200);
    expect(await changes.next(stopping.signal)).toBe(true);
    expect(await soon()).toBe(false);
  });

  it('are waited for until the end', async () => {
    const next = changes.next(stopping.signal);
    stopping.abort();
    expect(await next).toBe(false);
  });
});
