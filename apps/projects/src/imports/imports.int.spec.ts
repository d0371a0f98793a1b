import { unknownCell } from '@anxin/service-kit';
import { createHash } from 'node:crypto';
import { gzipSync } from 'node:zlib';
import { smallFile } from '@anxin/testing';
import { FILES, freshWorld, type World } from '../world.fixture';

let world: World;
const query = <Row>(sql: string, parameters: unknown[] = []) => world.app.database.query<Row[]>(sql, parameters);
const count = async (table: string): Promise<number> =>
  (await query<{ n: number }>(`SELECT count(*)::int AS n FROM ${table}`))[0]?.n ?? 0;
const linesOf = async (name: string): Promise<string[]> => (await smallFile(name)).toString().trimEnd().split('\n');

beforeEach(async () => {
  world = await freshWorld();
});
afterEach(() => world.close());

const small = async (): Promise<void> => {
  for (const name of FILES) await world.takeIn(name);
};

const TABLES = ['enterprise', 'project', 'project_fact', 'movement', 'ledger_transfer'];
const counts = () => Promise.all(TABLES.map(count));

describe('the three files of the small county', () => {
  it('go in whole: every row is recorded, none is refused', async () => {
    for (const name of FILES) {
      const rows = (await linesOf(name)).length - 1;
      const { id, ...report } = await world.takeIn(name);
      expect(report).toEqual({
        status: 'FINISHED',
        rows,
        recorded: rows,
        same: 0,
        refused: 0,
        faults: {},
        list: `/imports/${id}/list`,
        unknownColumns: [],
        notes: {},
      });
      const [kept] = await query(
        'SELECT kind, file_name, file_digest, actor, status, rows, recorded, finished_at IS NOT NULL AS ended FROM import WHERE id = $1',
        [id],
      );
      expect(kept).toEqual({
        kind: name.replace('.csv', ''),
        file_name: name,
        file_digest: createHash('sha256')
          .update(await smallFile(name))
          .digest('hex'),
        actor: 'office-1',
        status: 'FINISHED',
        rows,
        recorded: rows,
        ended: true,
      });
    }
  });

  it('sent again say the same and change nothing', async () => {
    await small();
    const before = await counts();
    const published = await count('journal WHERE contract IS NOT NULL');
    for (const name of FILES) {
      const rows = (await linesOf(name)).length - 1;
      expect(await world.takeIn(name)).toMatchObject({ status: 'FINISHED', rows, recorded: 0, same: rows, refused: 0 });
    }
    expect(await counts()).toEqual(before);
    expect(await count('journal WHERE contract IS NOT NULL')).toBe(published);
  });

  it.each([
    ['gzip', (bytes: Buffer) => gzipSync(bytes), '.csv.gz'],
    ['CRLF', (bytes: Buffer) => Buffer.from(bytes.toString().replaceAll('\n', '\r\n')), '.csv'],
    ['a byte order mark', (bytes: Buffer) => Buffer.concat([Buffer.from('\ufeff'), bytes]), '.csv'],
    [
      'its columns in another order',
      (bytes: Buffer) =>
        Buffer.from(bytes.toString().replace(/^(.*)$/gm, (line) => line.split(',').reverse().join(','))),
      '.csv',
    ],
  ])('sent again with %s are still the same', async (_, changed, ending) => {
    await small();
    for (const name of FILES) {
      const report = await world.takeIn(name.replace('.csv', ending), changed(await smallFile(name)));
      expect(report).toMatchObject({ recorded: 0, refused: 0 });
      expect(report.same).toBeGreaterThan(0);
    }
  });

  it('post once when they are sent twice at the same time', async () => {
    for (const name of FILES) {
      const rows = (await linesOf(name)).length - 1;
      const [one, two] = await Promise.all([world.takeIn(name), world.takeIn(name)]);
      expect([one, two].map(({ refused }) => refused)).toEqual([0, 0]);
      expect(one.recorded + two.recorded).toBe(rows);
      expect(one.same + two.same).toBe(rows);
    }
    expect(await counts()).toEqual([46, 40, 40, 891, 891 + (await lodged())]);
  });

  it('in the wrong order refuse by name what is not there yet, and go in when it has come', async () => {
    expect(await world.takeIn('escrow-statement.csv')).toMatchObject({ recorded: 0, refused: 891 });
    expect(await world.takeIn('projects.csv')).toMatchObject({ recorded: 0, refused: 40 });
    expect(await world.takeIn('enterprises.csv')).toMatchObject({ recorded: 46 });
    expect(await world.takeIn('projects.csv')).toMatchObject({ recorded: 40 });
    expect(await world.takeIn('escrow-statement.csv')).toMatchObject({ recorded: 891 });
    const codes = await query(
      `SELECT DISTINCT i.kind, f->>'code' AS code FROM import_refusal r JOIN import i ON i.id = r.import_id,
         jsonb_array_elements(r.faults) f ORDER BY 1, 2`,
    );
    expect(codes).toEqual([
      { kind: 'escrow-statement', code: 'UNKNOWN_ACCOUNT' },
      { kind: 'projects', code: 'UNKNOWN_ENTERPRISE' },
    ]);
  });

  const lodged = () => count(`project WHERE deposit_lodged_on IS NOT NULL AND deposit_amount_fen > 0`);
});

describe('what is published of an import', () => {
  it('is one event per project and chunk, with a digest that can be computed again from the facts', async () => {
    await small();
    const facts = await query<{
      project: string;
      account: string;
      serial: string;
      at: string;
      way: string;
      fen: string;
    }>(
      `SELECT project_code AS project, account_no AS account, bank_serial AS serial,
         to_char(posted_at, 'YYYY-MM-DD HH24:MI:SS') AS at, direction AS way, amount_fen::text AS fen FROM movement`,
    );
    const published = await query<{ project: string; data: Record<string, unknown> }>(
      `SELECT key AS project, payload::jsonb AS data FROM journal WHERE type = 'projects.wage-account-moved'`,
    );
    const projects = new Set(facts.map(({ project }) => project));
    expect(published.map(({ project }) => project).toSorted()).toEqual([...projects].toSorted());
    for (const { project, data } of published) {
      const own = facts.filter((fact) => fact.project === project);
      const sum = (way: string) => own.reduce((all, fact) => (fact.way === way ? all + BigInt(fact.fen) : all), 0n);
      const lines = own.map(({ account, serial, at, way, fen }) =>
        [world.app.vault.cardToken(account), serial, at, way, fen].join(' '),
      );
      const days = own.map(({ at }) => at.slice(0, 10)).toSorted();
      expect(data).toEqual({
        projectCode: project,
        rows: own.length,
        inFen: String(sum('IN')),
        outFen: String(sum('OUT')),
        firstOn: days[0],
        lastOn: days.at(-1),
        digest: createHash('sha256').update(lines.toSorted().join('\n')).digest('hex'),
      });
    }
  });

  it('begins and ends in the journal, with who and why on every entry', async () => {
    const { id } = await world.takeIn('enterprises.csv');
    const own = await query<{ type: string }>('SELECT type FROM journal WHERE stream = $1 ORDER BY version', [
      `import:${id}`,
    ]);
    expect(own.map(({ type }) => type)).toEqual(['ImportBegun', 'ImportChunkRecorded', 'ImportEnded']);
    expect(await query('SELECT DISTINCT actor, cause FROM journal')).toEqual([
      { actor: 'office-1', cause: `import:${id}` },
    ]);
  });

  it('is journalled in chunks: each is a transaction of its own, and its progress is reported', async () => {
    const [header = '', first = ''] = await linesOf('enterprises.csv');
    const many = Array.from({ length: 2_500 }, () => first);
    const said: number[] = [];
    const report = await world.takeIn('enterprises.csv', [header, ...many].join('\n'), ({ rows }) => said.push(rows));
    expect(said).toEqual([1_000, 2_000, 2_500]);
    expect(report).toMatchObject({ rows: 2_500, recorded: 1, same: 2_499 });
  });
});

it('a movement whose serial lost its zeros in a spreadsheet is the one that stands', async () => {
  await world.takeIn('enterprises.csv');
  await world.takeIn('projects.csv');
  const [project] = await query<{ account: string }>(
    'SELECT wage_account_no AS account FROM project WHERE wage_account_no IS NOT NULL LIMIT 1',
  );
  const movement = (serial: string, hour: string) => `${project?.account},${serial},2026-01-05 ${hour}:00,收,100`;
  const file = (...lines: readonly string[]) => ['账号,流水号,入账时间,进出方向,金额', ...lines].join('\n');
  expect(
    await world.takeIn('escrow-statement.csv', file(movement('0071', '8:00'), movement('71', '8:00'))),
  ).toMatchObject({ recorded: 1, same: 1, notes: { 'bankSerial ZEROS': 1 } });
  const again = file(movement('00071', '8:00'), movement('71', '9:00'), '合计,,,,300');
  expect(await world.takeIn('escrow-statement.csv', again)).toMatchObject({
    recorded: 1,
    same: 1,
    notes: { 'bankSerial ZEROS': 1, 'amount TOTAL': 1 },
  });
});

it('columns that a table does not know are reported, kept as ciphers, and take no part in what is the same', async () => {
  const [header = '', first = ''] = await linesOf('enterprises.csv');
  const withNote = [`${header},note,constructor`, `${first},a note,of a kind`].join('\n');
  expect(await world.takeIn('enterprises.csv', withNote)).toMatchObject({
    recorded: 1,
    unknownColumns: ['note', 'constructor'],
  });
  const [kept] = await query<{ unknown: Record<string, string>; origin: string }>(
    'SELECT unknown, origin FROM enterprise',
  );
  const cells = Object.entries(kept?.unknown ?? {});
  const clear = ([name, cell]: [string, string]) =>
    world.app.vault.decrypt(Buffer.from(cell, 'base64'), unknownCell(kept?.origin ?? '', name));
  expect(cells.map((cell) => [cell[0], clear(cell)])).toEqual([
    ['note', 'a note'],
    ['constructor', 'of a kind'],
  ]);
  expect(await world.takeIn('enterprises.csv')).toMatchObject({ recorded: 45, same: 1 });
});

it('an import whose chunk fails leaves what came before it, and the file can be sent again', async () => {
  const lines = await linesOf('escrow-statement.csv');
  await world.takeIn('enterprises.csv');
  await world.takeIn('projects.csv');
  const [header = '', ...rows] = lines;
  const many = [header, ...rows, ...rows, ...rows, ...rows].join('\n');
  const stop = (report: { rows: number }) => {
    if (report.rows === 3_000) throw new Error('the process ends here');
  };
  await expect(world.takeIn('escrow-statement.csv', many, stop)).rejects.toThrow('ends here');
  expect(await count('movement')).toBe(891);
  expect(await query(`SELECT status, rows FROM import WHERE kind = 'escrow-statement'`)).toEqual([
    { status: 'INTERRUPTED', rows: 3_000 },
  ]);
  expect(await world.takeIn('escrow-statement.csv', many)).toMatchObject({ recorded: 0, same: 3_564 });
});
