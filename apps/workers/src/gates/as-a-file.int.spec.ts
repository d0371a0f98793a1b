import { plainDate, type PlainMonth } from '@anxin/domain-kit';
import { runCommand } from '@anxin/service-kit';
import { smallFile } from '@anxin/testing';
import { gateDeviceId, secretDigest } from '../commands/gate-device-aggregate';
import { installedDevice } from '../store/gates/gate-devices';
import { linePage } from '../store/wages/read-lines';
import { wageProjects } from '../store/wage-projects';
import { OWN } from '../service.fixture';
import { freshWorld, type World } from '../world.fixture';
import { readAttlog } from './attlog';
import { takePushed } from './take-pushed';

const SERIAL = 'G-1';
const cause = { actor: 'office-1', businessDay: plainDate('2026-03-10') };

type Punch = { readonly idCardNumber: string; readonly date: string; readonly direction: string };

/** November's punches of a project, all by face and at one device, as the file has them. */
const november = async (): Promise<readonly Punch[]> => {
  const [header = '', ...rows] = (await smallFile('attendance-2025-11.csv')).toString().trim().split('\n');
  const columns = header.trim().split(',');
  const cell = (cells: readonly string[], name: string): string => cells[columns.indexOf(name)] ?? '';
  return rows
    .map((row) => row.trim().split(','))
    .filter((cells) => cell(cells, 'projectCode') === OWN)
    .map((cells) => ({
      idCardNumber: cell(cells, 'idCardNumber'),
      date: cell(cells, 'date'),
      direction: cell(cells, 'direction'),
    }));
};

const fileOf = (punches: readonly Punch[]): string =>
  [
    'projectCode,idCardNumber,date,direction,attendType,deviceCode',
    ...punches.map(({ idCardNumber, date, direction }) =>
      [OWN, idCardNumber, date, direction, '001', SERIAL].join(','),
    ),
  ].join('\n');

/** The same punches pushed: in disorder, in pieces of which each comes twice, half of them before anybody is enrolled. */
const push = async ({ app }: World, punches: readonly Punch[]): Promise<void> => {
  const device = { passage: 'BOTH', installedOn: plainDate('2025-11-01'), secretDigest: secretDigest('s') } as const;
  const install = { type: 'Install', device, today: cause.businessDay } as const;
  await runCommand(app.database, app.gateDevice)(gateDeviceId(OWN, SERIAL), install, cause);
  const numbers = [...new Set(punches.map(({ idCardNumber }) => idCardNumber))];
  const numberOf = new Map(numbers.map((idCardNumber, index) => [idCardNumber, String(index + 1)]));
  const lines = punches
    .map(
      ({ idCardNumber, date, direction }) =>
        `${numberOf.get(idCardNumber)}\t${date}\t${direction === '01' ? 0 : 1}\t15`,
    )
    .toSorted((a, b) => (a.slice(-8) < b.slice(-8) ? -1 : 1));
  const pushing = await installedDevice(app.rows, SERIAL);
  if (!pushing) throw new Error('no device');
  const send = (some: readonly string[]) => {
    const timed = { seen: { began: performance.now() }, cut: new AbortController().signal };
    return takePushed(app, pushing, { punches: readAttlog(some.join('\n')) }, timed);
  };
  const half = Math.floor(lines.length / 2);
  for (const some of [lines.slice(0, half), lines.slice(half - 50, half)]) await send(some);
  const users = [...numberOf].map(([idCardNumber, userNumber]) => ({
    ...{ userNumber, from: plainDate('2025-11-01') },
    person: { token: app.vault.personToken(idCardNumber), idCardNumber },
  }));
  await runCommand(app.database, app.gateUsers)(OWN, { type: 'Enrol', users }, cause);
  for (const some of [lines.slice(half), lines.slice(half), lines.slice(0, half)]) await send(some);
};

/** What stands in a world, and what it answers, whenever it was learnt; people by number, for each world has its tokens. */
const standing = async (world: World, punches: readonly Punch[]) => {
  const numberOf = new Map(punches.map(({ idCardNumber }) => [world.vault.personToken(idCardNumber), idCardNumber]));
  const rows = async (sql: string) => {
    const found = await world.query<{ token: string }>(sql, [OWN]);
    return found.map((row) => JSON.stringify({ ...row, token: numberOf.get(row.token) })).toSorted();
  };
  const of = `JOIN person p ON p.id = person_id JOIN project j ON j.id = project_id WHERE j.code = $1`;
  const [project] = await wageProjects(world.app.rows, [OWN]);
  if (!project) throw new Error('no project');
  const asOf = { on: plainDate('2026-01-31') };
  const lines = await linePage(world.app.rows, project, asOf, world.app.law, {
    limit: 1_000,
    month: '2025-11' as PlainMonth,
  });
  return {
    punches: await rows(`SELECT token, at::text, direction, device_code, attend_type FROM punch ${of}`),
    days: await rows(
      `SELECT token, day::text, entry_known_at IS NOT NULL AS entry, exit_known_at IS NOT NULL AS exit, first_exit::text
       FROM worker_day ${of}`,
    ),
    lines: lines
      .map(({ person, attendanceDays, incompleteDays, payableFen, basis, arrearsFen }) => ({
        ...{ person: numberOf.get(person) ?? '', attendanceDays, incompleteDays, payableFen, basis, arrearsFen },
      }))
      .toSorted((a, b) => (a.person < b.person ? -1 : 1)),
  };
};

const worlds: World[] = [];
const open = async (): Promise<World> => {
  const world = await freshWorld();
  worlds.push(world);
  await world.takeIn('roster.csv');
  return world;
};
afterAll(() => Promise.all(worlds.map((world) => world.close())));

it('the same punches pushed and in attendance.csv come to the same days and wages, and are one another', async () => {
  const punches = await november();
  const [filed, pushed] = [await open(), await open()];
  await filed.takeIn('attendance-2025-11.csv', fileOf(punches));
  await push(pushed, punches);
  const stands = await standing(filed, punches);
  expect(stands.lines.length).toBeGreaterThan(5);
  expect(await standing(pushed, punches)).toEqual(stands);
  // And sent as a file afterwards, they are there already.
  expect(await pushed.takeIn('attendance-2025-11.csv', fileOf(punches))).toMatchObject({
    ...{ rows: punches.length, recorded: 0, same: punches.length, refused: 0 },
  });
  const origins = await pushed.query<{ origin: string }>(
    `SELECT DISTINCT regexp_replace(punch_origin(import_id, line), '\\d+ delivery .*', '') AS origin FROM punch ORDER BY 1`,
  );
  expect(origins.map(({ origin }) => origin)).toEqual([`gate ${SERIAL}:`]);
});
