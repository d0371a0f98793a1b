import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { plainDate } from '@anxin/domain-kit';
import { runImport } from '@anxin/service-kit';
import { freshHome, PARAMETERS, smallFile, spooled } from '@anxin/testing';
import { projects } from '../subgraph';
import { FILES } from '../world.fixture';

type File = { readonly calendar: Readonly<Record<string, string | readonly string[]>> };
const county = JSON.parse(readFileSync(PARAMETERS, 'utf8')) as File;
const BASIS = '国办发明电〔2025〕7号';

/** The county's calendar between two days. */
const calendarOf = (from: string, through: string) =>
  Object.fromEntries(
    Object.entries({ ...county.calendar, from, through }).map(([key, value]) => [
      key,
      // The festivals of the next years are in the notices of no year.
      Array.isArray(value) && key !== 'springFestival'
        ? value.filter((day: string) => from <= day && day <= through)
        : value,
    ]),
  );

const folder = mkdtempSync(join(tmpdir(), 'anxin-calendar-'));
const files = join(folder, 'parameters.json');
const today = plainDate('2026-01-20');
let home: Awaited<ReturnType<typeof freshHome>>;
beforeAll(async () => {
  home = await freshHome({ service: projects.name, migrations: projects.migrations, businessDay: today });
});
afterAll(async () => {
  await home.remove();
  rmSync(folder, { recursive: true });
});

const open = (parametersFiles = files) =>
  projects.open(projects.config({ ...home.environment, PARAMETERS_FILES: parametersFiles }));
type App = Awaited<ReturnType<typeof open>>;
const levels = ({ rows }: App) =>
  rows<{ subject: string; indicator: string }>(
    `SELECT subject, indicator, level FROM indicator_level WHERE indicator = 'W13' ORDER BY 1`,
    [],
  );
const taken = ({ rows }: App) =>
  rows(
    `SELECT actor, cause, business_day::text AS day, payload::jsonb->'calendars' AS calendars FROM journal
     WHERE type = 'ParametersTaken' ORDER BY version`,
    [],
  );

/** What a service says about its calendar when it is asked as whoever runs it does. */
const said = async () => {
  const service = await projects.start(projects.config({ ...home.environment, PARAMETERS_FILES: files }));
  const [ready, metrics] = await Promise.all(['/readyz', '/metrics'].map((path) => fetch(`${service.url}${path}`)));
  const [status, text] = [ready?.status, (await ready?.json()) as { ready: boolean; warnings?: string[] }];
  const known = /^anxin_calendar_known_days (.+)$/m.exec((await metrics?.text()) ?? '')?.[1];
  for (const { stop } of service.stops) await stop();
  return { status, ready: text.ready, warnings: text.warnings?.filter((one) => one.includes('calendar')), known };
};

// One history, step by step.
describe('a calendar that has ended', () => {
  it('decides nothing, and the service says so while it is ready', async () => {
    writeFileSync(files, JSON.stringify({ ...county, calendar: calendarOf('2025-06-01', '2025-12-31') }));
    const app = await open();
    for (const name of FILES) {
      const [kind] = projects.kinds(app).filter(({ table }) => name.startsWith(table.name));
      if (!kind) throw new Error(name);
      const file = spooled(name, await smallFile(name));
      const cause = { actor: 'office-1', businessDay: today };
      await runImport({ database: app.database, kind, file, cause, vault: app.vault });
    }
    await app.takeParameters();
    await app.evaluate();
    expect(await levels(app)).toEqual([]);
    await app.close();
    const end =
      'the working-day calendar has ended: put the next year beside the parameters as calendar-….json and start the service again';
    expect(await said()).toEqual({ status: 200, ready: true, warnings: [end], known: '-1' });
  });

  it('goes on with a year added as a file with its basis: everything is found anew, and the journal says why', async () => {
    const more = { areaCode: '620522', calendar: { ...calendarOf('2026-01-01', '2026-12-31'), basis: BASIS } };
    writeFileSync(join(folder, 'calendar-2026.json'), JSON.stringify(more));
    const app = await open();
    await app.takeParameters();
    await app.takeParameters();
    await app.evaluate();
    const found = await levels(app);
    expect(found.length).toBeGreaterThan(0);
    const calendar = { areaCode: '620522', from: '2025-06-01', through: '2025-12-31', basis: null };
    const added = { areaCode: '620522', from: '2026-01-01', through: '2026-12-31', basis: BASIS };
    const told = { actor: 'system', cause: 'parameters', day: today };
    expect(await taken(app)).toEqual([
      { ...told, calendars: [calendar] },
      { ...told, calendars: [calendar, added] },
    ]);
    const changed = await app.rows(
      `SELECT DISTINCT key FROM journal WHERE type = 'projects.indicators-changed' AND 'W13' = ANY(rules) ORDER BY 1`,
      [],
    );
    expect(changed).toEqual(found.map(({ subject }) => ({ key: subject })));
    await app.close();
    const whole = await open(PARAMETERS);
    await whole.takeParameters();
    await whole.evaluate();
    expect(await levels(whole)).toEqual(found);
    await whole.close();
    expect(await said()).toEqual({ status: 200, ready: true, warnings: [], known: '345' });
  });
});
