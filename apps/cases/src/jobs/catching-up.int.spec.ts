import { addDays, plainDate } from '@anxin/domain-kit';
import type { Level } from '@anxin/law';
import { type FreshService, freshService } from '@anxin/testing';
import { actOnIndicators } from '../commands/observe-warnings';
import { handlersOf } from '../events/in';
import { cases } from '../subgraph';
import { CONTRACTOR, enterprise, levels, project, PROJECT, telling } from '../warnings.fixture';

type World = FreshService & Awaited<ReturnType<typeof cases.start>> & { readonly said: ReturnType<typeof telling> };

const FIRST = plainDate('2026-03-01');
const worlds: World[] = [];
const world = async (): Promise<World> => {
  const service = await freshService(cases, FIRST);
  const said = telling(service.app.database, handlersOf(actOnIndicators(service.app)));
  await said.tell(enterprise(CONTRACTOR), project());
  const made = { ...service, said };
  worlds.push(made);
  return made;
};
afterEach(async () => {
  for (const made of worlds.splice(0)) await made.close();
});

/** What happened to warnings, each in its order. */
const happened = async ({ app }: World): Promise<readonly object[]> => {
  const rows = await app.database.query<{ stream: string; type: string; payload: string }[]>(
    "SELECT stream, type, payload FROM journal WHERE stream LIKE 'warning:%' ORDER BY stream, version",
  );
  return rows.map(({ stream, type, payload }) => ({ stream, type, payload: JSON.parse(payload) as unknown }));
};
const duties = ({ app }: World) =>
  app.database.query<object[]>('SELECT stream, duty, started_on, due_on, status FROM deadline ORDER BY 1, 2, 3');

const CLUES = ['channel,externalNo,receivedAt,projectCode']
  .concat([0, 1, 2, 3, 4].map((no) => `VISIT,V-${no},2026-02-${20 + no} 10:00:00,${PROJECT}`))
  .concat('')
  .join('\n');

it('one jump of 60 days equals 60 steps, event for event', async () => {
  const [jumped, stepped] = [await world(), await world()];
  for (const one of [jumped, stepped]) {
    await one.upload('clues.csv', CLUES);
    await one.upload(
      'signals.csv',
      `source,creditCode,period,indicator,value,reportedOn\nTAX,${CONTRACTOR},2026-01,MONTHS_OWED,3,2026-02-11\n`,
    );
  }
  const last = addDays(FIRST, 60);
  await jumped.app.moveClock(last);
  for (let day = addDays(FIRST, 1); day <= last; day = addDays(day, 1)) await stepped.app.moveClock(day);
  const all = await happened(jumped);
  expect(all).toEqual(await happened(stepped));
  expect(await duties(jumped)).toEqual(await duties(stepped));
  // Both the fall of W24, day by day, and the miss of W20 are among them.
  expect(new Set(all.map((one) => (one as { type: string }).type))).toEqual(
    new Set([
      'cases.warning-raised',
      'cases.warning-level-changed',
      'cases.warning-cleared',
      'cases.warning-duty-missed',
    ]),
  );
});

it('a new business day passes over those of whom nobody ever told anything, until somebody does', async () => {
  const one = await world();
  const standing = async () => {
    const sql = 'SELECT subject FROM stands WHERE until > $1 ORDER BY subject';
    return (await one.app.rows<{ subject: string }>(sql, [one.app.clock.today()])).map(({ subject }) => subject);
  };
  await one.app.evaluate();
  await one.app.moveClock(addDays(FIRST, 1));
  expect(await standing()).toEqual(expect.arrayContaining([PROJECT, CONTRACTOR]));
  await one.upload('clues.csv', CLUES);
  expect(await happened(one)).toMatchObject([{ type: 'cases.warning-raised' }]);
  expect(await standing()).not.toContain(PROJECT);
  expect(await standing()).toContain(CONTRACTOR);
  // It falls by the days, on which it is looked at each.
  await one.app.moveClock(addDays(FIRST, 60));
  expect(await happened(one)).toMatchObject(
    expect.arrayContaining([expect.objectContaining({ type: 'cases.warning-cleared' })]) as object,
  );
});

const WEEK: readonly (readonly ['projects' | 'workers', number, Readonly<Record<string, Level | null>>])[] = [
  ['workers', 0, { W02: 'RED', W06: 'YELLOW' }],
  ['projects', 1, { W15: 'ORANGE' }],
  ['workers', 3, { W02: null }],
  ['workers', 4, { W02: 'BLUE', W06: 'RED' }],
  ['projects', 5, { W15: 'BLUE', W12: 'YELLOW' }],
  ['workers', 7, { W06: 'ORANGE' }],
];
const toldOn = (index: number) => WEEK.filter(([, day]) => day === index);
const message = ([publisher, index, changes]: (typeof WEEK)[number]) =>
  levels(publisher, addDays(FIRST, index), changes);

it('away for a week, it catches up to the same state, whatever comes first, the clock or the events', async () => {
  const [present, eventsFirst, clockFirst] = [await world(), await world(), await world()];
  for (let index = 0; index <= 7; index++) {
    for (const told of toldOn(index)) await present.said.tell(message(told));
    await present.app.moveClock(addDays(FIRST, index + 1));
  }
  const last = addDays(FIRST, 8);
  // Between publishers there is no order: all of one comes before any of the other.
  const sorted = WEEK.toSorted(([a], [b]) => (a < b ? -1 : Number(a > b)));
  for (const told of sorted) await eventsFirst.said.tell(message(told));
  await eventsFirst.app.moveClock(last);
  await clockFirst.app.moveClock(last);
  for (const told of sorted.toReversed().toSorted(([, a], [, b]) => a - b)) await clockFirst.said.tell(message(told));
  await clockFirst.app.evaluate();
  const expected = await happened(present);
  expect(expected.filter((one) => (one as { type: string }).type.endsWith('duty-missed')).length).toBeGreaterThan(2);
  expect(await happened(eventsFirst)).toEqual(expected);
  expect(await happened(clockFirst)).toEqual(expected);
  expect(await duties(eventsFirst)).toEqual(await duties(present));
  expect(await duties(clockFirst)).toEqual(await duties(present));
});

it('a fact that is corrected backwards changes the level that stands, and the history keeps both', async () => {
  const one = await world();
  await one.said.tell(
    levels('workers', '2026-03-01', { W02: 'RED' }),
    levels('workers', '2026-03-01', { W02: 'BLUE' }),
  );
  expect(await happened(one)).toMatchObject([
    { type: 'cases.warning-raised', payload: { level: 'RED', on: '2026-03-01' } },
    { type: 'cases.warning-level-changed', payload: { level: 'BLUE', before: 'RED', on: '2026-03-01' } },
  ]);
});

it('two replicas that evaluate the same day raise each warning once', async () => {
  const one = await world();
  await one.upload('clues.csv', CLUES, { 'x-import-session': 'open' });
  const other = await cases.open(one.app.config);
  await Promise.all([one.app.evaluate(), other.evaluate(), one.app.evaluate(), other.evaluate()]);
  await other.close();
  expect((await happened(one)).map((each) => (each as { type: string }).type)).toEqual(['cases.warning-raised']);
});
