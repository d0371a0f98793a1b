import { addDays, plainDate } from '@anxin/domain-kit';
import { runCommand } from '@anxin/service-kit';
import { account } from '../domain/project/project.fixture';
import { FILES, freshWorld, type World } from '../world.fixture';

const FROM = plainDate('2026-02-25');
const TOLD_ON = plainDate('2026-03-05');
const WITHOUT_ACCOUNT = '2506-620522-05-01-100070';

const worlds: World[] = [];
const countyOn = async (): Promise<World> => {
  const world = await freshWorld(FROM);
  worlds.push(world);
  for (const name of FILES) await world.takeIn(name);
  return world;
};
afterEach(async () => {
  for (const world of worlds.splice(0)) await world.close();
});

/** What was published of levels, in the order of each project. */
const published = ({ app }: World) =>
  app.rows<{ day: string }>(
    `SELECT business_day::text AS day, key, rules, payload::jsonb->'changes' AS changes FROM journal
     WHERE type = 'projects.indicators-changed' ORDER BY key, version`,
    [],
  );

/** Told on a day ahead of the day from which it counts, as a file may. */
const openAccount = async ({ app }: World): Promise<void> => {
  const on = addDays(TOLD_ON, 4);
  await runCommand(app.database, app.project)(
    WITHOUT_ACCOUNT,
    { type: 'OpenWageAccount', accountNo: account('6205000700071111111'), on, today: on },
    { actor: 'office-1', businessDay: TOLD_ON },
  );
  await app.evaluate();
};

it('a new business day passes over what stands on it, and publishes what it would if it looked at everything', async () => {
  const [passing, looking] = [await countyOn(), await countyOn()];
  let passed = 0;
  for (let day = FROM; day < '2026-04-20'; day = addDays(day, 1)) {
    if (day === TOLD_ON) for (const world of worlds) await openAccount(world);
    const sql = 'SELECT FROM stands WHERE until > $1';
    passed += (await passing.app.rows<object>(sql, [addDays(day, 1)])).length;
    await looking.app.database.query('DELETE FROM stands');
    for (const world of worlds) await world.app.moveClock(addDays(day, 1));
  }
  const events = await published(passing);
  expect(events).toEqual(await published(looking));
  expect(new Set(events.map(({ day }) => day)).size).toBeGreaterThan(5);
  expect(passed).toBeGreaterThan(100);
}, 240_000);
