import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { addDays, plainDate, type ProjectCode } from '@anxin/domain-kit';
import { escrowStatement, type MovementRow, readTable, type Row } from '@anxin/intake';
import { append, evaluateAllDue, runCommand } from '@anxin/service-kit';
import { eventually, spooled } from '@anxin/testing';
import type { ProjectCommand } from '../domain/project';
import { account } from '../domain/project/project.fixture';
import { projects } from '../subgraph';
import { evaluationOf } from './evaluation';
import { escrowStatementImport } from '../imports/escrow-statement';
import { FILES, freshWorld, type World } from '../world.fixture';

type Change = { indicator: string; level: string | null; raisedLevel: string | null; before: string | null };
type Published = { position: number; day: string; code: ProjectCode; rules: string[]; changes: Change[] };

const worlds: World[] = [];
const worldOn = async (day: string): Promise<World> => {
  const world = await freshWorld(plainDate(day));
  worlds.push(world);
  return world;
};
const countyOn = async (day: string): Promise<World> => {
  const world = await worldOn(day);
  for (const name of FILES) await world.takeIn(name);
  return world;
};
afterEach(async () => {
  for (const world of worlds.splice(0)) await world.close();
});

/** What was published of levels, in the order of each project; W11 stands wherever no roster is known, and is left out. */
const published = async ({ app }: World): Promise<readonly Published[]> => {
  const events = await app.rows<Published>(
    `SELECT version AS position, business_day::text AS day, key AS code, rules, payload::jsonb->'changes' AS changes
     FROM journal WHERE type = 'projects.indicators-changed' ORDER BY key, version`,
    [],
  );
  return events
    .map((event) => ({
      ...event,
      rules: event.rules.filter((rule) => rule !== 'W11'),
      changes: event.changes.filter(({ indicator }) => indicator !== 'W11'),
    }))
    .filter(({ changes }) => changes.length > 0);
};
/** Of one project: `day indicator level`. */
const publishedOf = async (world: World, code: string): Promise<readonly string[]> =>
  (await published(world))
    .filter((event) => event.code === code)
    .flatMap(({ day, changes }) => changes.map(({ indicator, level }) => `${day} ${indicator} ${level ?? 'cleared'}`));

const give = ({ app }: World, code: string, command: ProjectCommand) =>
  runCommand(app.database, app.project)(code, command, { actor: 'office-1', businessDay: app.clock.today() });

const WITHOUT_ACCOUNT = '2506-620522-05-01-100070';
const WITHOUT_AGREEMENT = '2506-620522-18-01-100066';
const SITE = new Set(['W03', 'W12', 'W13', 'W14', 'W15', 'W16']);
type Expected = { projectCode: string; indicator: string; level: string; raisedLevel: string };
const expected = JSON.parse(
  readFileSync(join(__dirname, '../../../../tests/data/small/expected.json'), 'utf8'),
) as Record<string, { warnings: Expected[] }>;

describe('levels', () => {
  it.each(['2026-02-25', '2026-03-01'])('as they stand on %s are published, each once', async (day) => {
    const world = await countyOn(day);
    await world.app.evaluate();
    const stand = (await published(world)).flatMap(({ code, changes }) =>
      changes.map(({ indicator, level, raisedLevel }) => `${code} ${indicator} ${level} ${raisedLevel}`),
    );
    const independent = expected[day]?.warnings.filter(({ indicator }) => SITE.has(indicator));
    if (independent) {
      expect(stand.toSorted()).toEqual(
        independent.map((one) => `${one.projectCode} ${one.indicator} ${one.level} ${one.raisedLevel}`).toSorted(),
      );
    }
    expect(stand.length).toBeGreaterThan(5);
    expect(new Set(stand).size).toBe(stand.length);
    await world.app.evaluate();
    await world.takeIn('projects.csv');
    await world.app.evaluate();
    expect((await published(world)).flatMap(({ changes }) => changes)).toHaveLength(stand.length);
  });

  it('name the rules that decided them and the inputs that made them', async () => {
    const world = await countyOn('2026-03-01');
    await world.app.evaluate();
    const [event] = (await published(world)).filter(({ code }) => code === WITHOUT_AGREEMENT);
    expect(event).toMatchObject({
      rules: ['W16'],
      changes: [
        {
          indicator: 'W16',
          level: 'RED',
          before: null,
          facts: { on: '2026-03-01', started: true, agreementSigned: false },
        },
      ],
    });
  });

  it('are published as cleared when their reason is gone, with the level that stood', async () => {
    const world = await countyOn('2026-03-01');
    await world.app.evaluate();
    const on = plainDate('2026-03-01');
    await give(world, WITHOUT_AGREEMENT, { type: 'SignAgreement', on, today: on });
    await world.app.evaluate();
    expect(await publishedOf(world, WITHOUT_AGREEMENT)).toEqual(['2026-03-01 W16 RED', '2026-03-01 W16 cleared']);
    const events = (await published(world)).filter(({ code }) => code === WITHOUT_AGREEMENT);
    expect(events.at(-1)?.changes).toMatchObject([{ level: null, raisedLevel: null, before: 'RED' }]);
    const kept = await world.app.rows<{ indicator: string }>(
      'SELECT indicator FROM indicator_level WHERE subject = $1',
      [WITHOUT_AGREEMENT],
    );
    expect(kept.map(({ indicator }) => indicator)).not.toContain('W16');
  });

  it('are published again when they rise, on the day they do', async () => {
    const world = await worldOn('2025-08-01');
    await world.takeIn('enterprises.csv');
    await world.takeIn('projects.csv');
    // Contract of 2025-06-11: W12 from the 31st day after it, and one level up every ten days.
    await world.app.moveClock(plainDate('2025-08-31'));
    expect((await publishedOf(world, WITHOUT_ACCOUNT)).filter((line) => line.includes('W12'))).toEqual([
      '2025-08-01 W12 ORANGE',
      '2025-08-10 W12 RED',
    ]);
  });

  it('are published as cleared and raised again when the facts of a later day say so', async () => {
    const world = await countyOn('2026-03-01');
    await world.app.evaluate();
    const on = plainDate('2026-03-03');
    // Ahead of its day, as a file may tell it.
    await give(world, WITHOUT_ACCOUNT, {
      type: 'OpenWageAccount',
      accountNo: account('6205000700071111111'),
      on,
      today: on,
    });
    await world.app.moveClock(plainDate('2026-05-02'));
    const lines = await publishedOf(world, WITHOUT_ACCOUNT);
    expect(lines.slice(0, 2)).toEqual(['2026-03-01 W12 RED', '2026-03-03 W12 cleared']);
    // Nothing came in: the labour cost of April is missed, then that of May.
    expect(lines.filter((line) => line.includes('W03'))).toEqual([
      '2026-04-02 W03 BLUE',
      '2026-04-11 W03 YELLOW',
      '2026-05-02 W03 ORANGE',
    ]);
  });
});

describe('the business clock', () => {
  const DAYS = 20;
  it(`publishes the same for a jump of ${DAYS} days as for ${DAYS} steps`, async () => {
    const [jumped, stepped] = [await countyOn('2026-02-25'), await countyOn('2026-02-25')];
    const from = plainDate('2026-02-25');
    expect(await jumped.app.moveClock(addDays(from, DAYS))).toBe(addDays(from, DAYS));
    for (let day = 1; day <= DAYS; day += 1) await stepped.app.moveClock(addDays(from, day));
    const events = await published(jumped);
    expect(events).toEqual(await published(stepped));
    expect(new Set(events.map(({ day }) => day)).size).toBeGreaterThan(3);
  });

  it('goes forward only, and a day backwards publishes nothing', async () => {
    const world = await countyOn('2026-03-01');
    await world.app.evaluate();
    const before = await published(world);
    await expect(world.app.moveClock(plainDate('2026-02-28'))).rejects.toMatchObject({ code: 'CLOCK_BACKWARDS' });
    expect(await world.app.moveClock(plainDate('2026-03-01'))).toBe('2026-03-01');
    expect(await published(world)).toEqual(before);
  });

  it('stands where it was after a restart, whatever day it was first set to', async () => {
    const world = await countyOn('2026-02-25');
    await world.app.moveClock(plainDate('2026-03-05'));
    const again = await projects.open(world.config);
    expect(again.clock.today()).toBe('2026-03-05');
    await again.close();
  });

  it('refuses a jump that is a slip of the hand', async () => {
    const world = await worldOn('2026-03-01');
    await expect(world.app.moveClock(plainDate('9999-12-31'))).rejects.toMatchObject({ code: 'CLOCK_TOO_FAR' });
    expect(world.app.clock.today()).toBe('2026-03-01');
  });
});

describe('two at once', () => {
  it('replicas publish each level once', async () => {
    const world = await countyOn('2026-03-01');
    const other = await projects.open(world.config);
    await Promise.all([world.app, other, world.app, other].map(({ evaluate }) => evaluate()));
    const all = (await published(world)).flatMap(({ code, changes }) =>
      changes.map(({ indicator }) => `${code} ${indicator}`),
    );
    expect(all.length).toBeGreaterThan(5);
    expect(new Set(all).size).toBe(all.length);
    expect(await world.app.rows('SELECT * FROM due', [])).toEqual([]);
    await other.close();
  });

  // The mark of a project that is marked already is no mark of its own: who evaluates must wait for the facts behind it.
  it('an evaluation waits for a statement that is on its way, so that what it brings is not passed over', async () => {
    const world = await worldOn('2026-03-02');
    await world.takeIn('enterprises.csv');
    await world.takeIn('projects.csv');
    await world.app.evaluate();
    const misses = (await published(world)).filter(({ changes }) =>
      changes.some(({ indicator }) => indicator === 'W03'),
    );
    const [{ code } = { code: '' }] = misses;
    const [project] = await world.app.rows<{ account: string }>(
      'SELECT wage_account_no AS account FROM project WHERE code = $1',
      [code],
    );
    const months = ['2025-10', '2025-11', '2025-12', '2026-01', '2026-02', '2026-03'];
    const lines = months.map((month) => `${project?.account},${month},${month}-01 09:00:00,IN,9000000.00`);
    const file = ['accountNo,bankSerial,postedAt,direction,amount', ...lines].join('\n');
    // The project is marked already when the statement comes.
    await world.app.rows('INSERT INTO due (subject) VALUES ($1)', [code]);
    const today = world.app.clock.today();
    const reading = await readTable(escrowStatement, spooled('escrow-statement.csv', file), { today });
    const cause = { actor: 'office-1', businessDay: today };
    let evaluating: Promise<unknown> = Promise.resolve();
    await world.app.database.transaction(async (tx) => {
      const rows: Row<MovementRow>[] = [];
      for await (const batch of reading.batches) rows.push(...batch.rows);
      const context = { importId: 'test', cause, origin: String, rowsBefore: 0, position: () => 0 };
      const { entries } = await escrowStatementImport(world.app.vault).record(tx, rows, context);
      let ended = false;
      const evaluation = evaluationOf(world.app);
      evaluating = evaluateAllDue({ database: world.app.database, evaluation, today }).finally(() => (ended = true));
      await eventually(async () => {
        const waiting = await tx.query<unknown[]>('SELECT FROM pg_locks WHERE NOT granted');
        expect(ended || waiting.length > 0).toBe(true);
      });
      await append(tx, entries, cause);
    });
    await evaluating;
    await world.app.evaluate();
    expect((await publishedOf(world, code)).filter((line) => line.includes('W03')).at(-1)).toBe(
      '2026-03-02 W03 cleared',
    );
  });
});
