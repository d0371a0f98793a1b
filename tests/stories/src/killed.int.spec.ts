import { setTimeout as pause } from 'node:timers/promises';
import { eventually } from '@anxin/testing';
import { type County, FILES, IN_SESSION, takerOf, type Report, smallRows, startCounty } from './county.fixture';
import { expectedOn, inOrder, linesOn, totalsOn } from './expected.fixture';

let county: County;
beforeAll(async () => {
  county = await startCounty('2026-03-10', { transport: 'auto' });
});
afterAll(() => county.close());

/** Which file is cut off, and within how long of its beginning. */
const CUT_OFF: Readonly<Record<string, number>> = {
  projects: 100,
  roster: 150,
  'attendance-2025-12': 1_500,
  'bank-return-2026-01': 150,
  'escrow-statement': 300,
};
const delays: string[] = [];

type Level = { readonly level: string | null; readonly raisedLevel: string | null };
type Change = Level & { readonly indicator: string; readonly before: string | null };
const NONE: Level = { level: null, raisedLevel: null };

/** Sends a file; the process that takes it is ended at a random moment of that, and started again. */
const sendCutOff = async (file: string): Promise<Report> => {
  const within = CUT_OFF[file];
  if (within === undefined) return county.imports(file, undefined, IN_SESSION);
  const owner = takerOf(file);
  const sending = county.imports(file, undefined, IN_SESSION).catch(() => undefined);
  const after = Math.round(Math.random() * within);
  delays.push(`${file} after ${after} ms`);
  await pause(after);
  const pid = county.stack.pids[owner] ?? 0;
  process.kill(pid, 'SIGKILL');
  await sending;
  await eventually(() => expect(() => process.kill(pid, 0)).toThrow());
  await county.stack.restart(owner);
  expect(county.stack.pids[owner]).not.toBe(pid);
  return county.imports(file, undefined, IN_SESSION);
};

it('the county goes in though the services are ended in the middle of files, which are sent again', async () => {
  const reports = await county.session(FILES, sendCutOff);
  expect(delays).toHaveLength(Object.keys(CUT_OFF).length);
  for (const [file, { status, refused, recorded, same }] of reports) {
    const whole = { file, status: 'FINISHED', refused: 0, rows: smallRows(file).length, moments: delays };
    expect({ file, status, refused, rows: recorded + same, moments: delays }).toEqual(whole);
  }
}, 300_000);

it('the answers are exact', async () => {
  for (const on of ['2026-01-20', '2026-03-01']) {
    const lines = inOrder(await linesOn(county, on));
    expect({ moments: delays, lines }).toEqual({ moments: delays, lines: inOrder(expectedOn(on).lines) });
    expect(expectedOn(on).totals).toMatchObject(await totalsOn(county, on));
  }
  const { data } = await county.ask(
    'OFFICE',
    '{ projects(first: 100) { totalCount nodes { wageAccount { movements(first: 100) { nodes { bankSerial } } } } } }',
  );
  const { totalCount, nodes } = data?.['projects'] as {
    totalCount: number;
    nodes: { wageAccount: { movements: { nodes: object[] } } | null }[];
  };
  expect(totalCount).toBe(40);
  const movements = nodes.flatMap(({ wageAccount }) => wageAccount?.movements.nodes ?? []);
  expect(movements).toHaveLength(smallRows('escrow-statement').length);
});

it('every event was told once, in its place, and no conclusion twice', async () => {
  for (const service of ['projects', 'workers']) {
    const told = await county.feed(service);
    const last = new Map<string, number>();
    for (const { key, keySeq } of told) {
      expect({ key, keySeq, moments: delays }).toEqual({ key, keySeq: (last.get(key) ?? 0) + 1, moments: delays });
      last.set(key, keySeq);
    }
    // A session ends with the service that held it, so a level may change while files are still to come; none comes twice.
    const concluded = told.flatMap(({ name, key, data }) =>
      ((data['changes'] ?? []) as Change[]).map((change) => ({ ...change, of: `${name} ${key} ${change.indicator}` })),
    );
    expect(concluded.length).toBeGreaterThan(10);
    const stands = new Map<string, Level>();
    for (const { of, before, level, raisedLevel } of concluded) {
      const stood = stands.get(of) ?? NONE;
      expect({ of, before }).toEqual({ of, before: stood.level });
      expect({ of, level, raisedLevel }).not.toEqual({ of, ...stood });
      stands.set(of, { level, raisedLevel });
    }
  }
});

it('all files once more change nothing', async () => {
  const before = (await county.feed('projects')).length + (await county.feed('workers')).length;
  const reports = await county.session(FILES);
  expect([...reports].filter(([, { recorded, refused }]) => recorded + refused > 0)).toEqual([]);
  expect((await county.feed('projects')).length + (await county.feed('workers')).length).toBe(before);
});
