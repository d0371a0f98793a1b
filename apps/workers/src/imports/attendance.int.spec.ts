import { unknownCell } from '@anxin/service-kit';
import { randomUUID } from 'node:crypto';
import fc from 'fast-check';
import { plainDate } from '@anxin/domain-kit';
import { makePartitionsAhead } from '../store/gates/punches';
import { freshWorld, type World } from '../world.fixture';
import { type Cells, fileOf, GOOD } from './table-files.fixture';

let world: World;
beforeEach(async () => {
  world = await freshWorld();
});
afterEach(() => world.close());

const take = (...rows: readonly Cells[]) => world.takeIn('attendance.csv', fileOf('attendance', ...rows));
const partitions = async (): Promise<string[]> =>
  (
    await world.query<{ name: string }>(
      `SELECT inhrelid::regclass::text AS name FROM pg_inherits WHERE inhparent = 'punch'::regclass ORDER BY 1`,
    )
  ).map(({ name }) => name);

describe('a chunk of punches', () => {
  /** More punches than one chunk holds, a second apart. */
  const many = (rows: number): Cells[] =>
    Array.from({ length: rows }, (_, index) => ({
      date: `2025-11-${String(4 + Math.floor(index / 86_400)).padStart(2, '0')} ${new Date(index * 1_000).toISOString().slice(11, 19)}`,
      attendType: index === 0 ? '' : '001',
    }));

  it('ends where the next begins: what repeats, completes or contradicts is found over the border', async () => {
    const said: number[] = [];
    const rows = [
      ...many(20_001),
      { ...many(1)[0], attendType: '001' },
      ...many(3).slice(1),
      { ...many(2)[1], attendType: '005' },
    ];
    const report = await world.takeIn('attendance.csv', fileOf('attendance', ...rows), ({ rows: read }) =>
      said.push(read),
    );
    expect(said).toEqual([20_000, 20_005]);
    expect(report).toMatchObject({ recorded: 20_002, same: 2, refused: 1 });
    const [refusal] = await world.query<{ line: number; faults: { stands: string }[] }>(
      'SELECT line, faults FROM import_refusal',
    );
    expect(refusal).toMatchObject({ line: 20_006, faults: [{ code: 'CONTRADICTS', shown: '005' }] });
    expect(refusal?.faults[0]?.stands).toMatch(/^001 \(attendance\.csv:3 import /);
    expect(await world.query('SELECT version, rows FROM punch_chunk ORDER BY version, first_line')).toEqual([
      { version: 1, rows: 20_000 },
      { version: 1, rows: 5 },
      { version: 2, rows: 1 },
    ]);
  });

  it('keeps devices of any name, and what stands in unknown columns', async () => {
    const devices = ['', 'NULL', 'a"b', String.raw`c\d`, '{e}', '门1', 'g,h'];
    const quoted = devices.map((device) => `"${device.replaceAll('"', '""')}"`);
    const rows = quoted.map((device) => ({ deviceCode: device, note: device }));
    expect(await take(...rows)).toMatchObject({ recorded: devices.length, refused: 0, unknownColumns: ['note'] });
    const stored = await world.query<{ device: string; unknown: { note: string }; origin: string }>(
      `SELECT device_code AS device, unknown, (
         SELECT i.file_name || ':' || punch.line || ' import ' || i.id FROM import i WHERE i.id = punch.import_id) AS origin
       FROM punch ORDER BY line`,
    );
    expect(stored.map(({ device }) => device)).toEqual(devices);
    const notes = stored.map(({ unknown, origin }) =>
      world.vault.decrypt(Buffer.from(unknown.note, 'base64'), unknownCell(origin, 'note')),
    );
    expect(notes).toEqual(devices);
    expect(await take(...rows)).toMatchObject({ recorded: 0, same: devices.length });
  });

  it('of a person on no roster goes in, before the roster as after it', async () => {
    expect(await take({})).toMatchObject({ recorded: 1, refused: 0 });
    await world.takeIn('roster.csv', fileOf('roster', {}));
    expect(await take({}, { direction: '02', date: '2025-11-04 18:00:00' })).toMatchObject({ recorded: 1, same: 1 });
    expect(await world.query('SELECT count(*)::int AS days FROM worker_day')).toEqual([{ days: 1 }]);
  });
});

describe('partitions', () => {
  it('are made for the months of a chunk, one for all that is older than any gate', async () => {
    await take({}, { date: '2014-12-31 23:59:59' }, { date: '0001-01-01 00:00:00' }, { date: '2015-01-01 00:00:00' });
    expect(await partitions()).toEqual(['punch_2015_01', 'punch_2025_11', 'punch_early']);
  });

  it('are made ahead: this month and the next two, once', async () => {
    await makePartitionsAhead(world.database.manager, plainDate('2026-11-30'));
    await makePartitionsAhead(world.database.manager, plainDate('2026-12-01'));
    expect(await partitions()).toEqual([
      'punch_2026_11',
      'punch_2026_12',
      'punch_2027_01',
      'punch_2027_02',
      'punch_early',
    ]);
  });
});

describe('nobody writes punches past the journal', () => {
  const record = `SELECT * FROM record_punches('${randomUUID()}', 1::smallint, '{1}', '{1}', '{2025-11-04 07:00:00}', '{1}', '{""}', '{001}', '{2}', NULL)`;

  it.each(['punch', 'worker_day', 'punch_chunk'])('the service may not write %s itself', (table) =>
    world.as('service', (client) =>
      expect(client.query(`INSERT INTO ${table} SELECT * FROM ${table}`)).rejects.toThrow(/permission denied/),
    ),
  );

  it('a transaction with punches and no journal row does not commit', async () => {
    await take({});
    const before = await world.query('SELECT count(*) FROM punch');
    await world.as('service', (client) => expect(client.query(record)).rejects.toThrow(/without a journal row/));
    expect(await world.query('SELECT count(*) FROM punch')).toEqual(before);
  });

  it('the role of queries may not call it', () =>
    world.as('api', (client) => expect(client.query(record)).rejects.toThrow(/permission denied/)));
});

it('a day is what its punches say, whatever their order, repeats and files', async () => {
  const punch = fc.record({
    idCardNumber: fc.constantFrom('620599198809194032', '62059919700303414X'),
    projectCode: fc.constantFrom(GOOD.roster.projectCode, '2506-620522-18-05-100011'),
    date: fc
      .tuple(fc.integer({ min: 1, max: 4 }), fc.constantFrom('00:00:00', '12:00:00', '23:59:59'))
      .map(([day, time]) => `2025-11-0${day} ${time}`),
    direction: fc.constantFrom('01', '02'),
    deviceCode: fc.constantFrom('', 'G1'),
  });
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.array(punch, { minLength: 1, maxLength: 30 }), { minLength: 1, maxLength: 3 }),
      async (files) => {
        for (const rows of files) await take(...rows);
        const facts = await world.query(
          `SELECT project_id, person_id, at::date::text AS day, min(recorded_at) FILTER (WHERE direction = 1) AS entry,
           min(recorded_at) FILTER (WHERE direction = 2) AS exit FROM punch GROUP BY 1, 2, 3 ORDER BY 1, 2, 3`,
        );
        const days = await world.query(
          `SELECT project_id, person_id, day::text, entry_known_at AS entry, exit_known_at AS exit FROM worker_day ORDER BY 1, 2, 3`,
        );
        expect(days).toEqual(facts);
      },
    ),
    { seed: 724, numRuns: 15 },
  );
});
