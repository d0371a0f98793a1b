import { setTimeout as sleep } from 'node:timers/promises';
import type { ProjectCode } from '@anxin/domain-kit';
import { smallFile } from '@anxin/testing';
import { projectsKnown } from '../store/read-projects';
import { FILES, freshWorld, type World } from '../world.fixture';

let world: World;
const query = <Row>(sql: string, parameters: unknown[] = []) => world.app.database.query<Row[]>(sql, parameters);
const linesOf = async (name: string): Promise<string[]> => (await smallFile(name)).toString().trimEnd().split('\n');

beforeAll(async () => {
  world = await freshWorld();
  for (const name of FILES) await world.takeIn(name);
});
afterAll(() => world.close());

describe('a field that is stated later', () => {
  const CODE = '2506-620522-05-01-100070' as ProjectCode;
  const later = async (): Promise<string> => {
    const [header = '', ...lines] = await linesOf('projects.csv');
    const cells = lines.find((line) => line.startsWith(CODE))?.split(',') ?? [];
    cells[header.split(',').indexOf('escrowAccountNo')] = '6205000700079999999';
    cells[header.split(',').indexOf('escrowOpenedOn')] = '2026-02-01';
    return [header, cells.join(',')].join('\n');
  };

  it('is a new version beside the old one, and what was known before it stays so', async () => {
    const [moment] = await query<{ now: string }>(
      `SELECT to_char(clock_timestamp() AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') AS now`,
    );
    await sleep(5); // The next version is recorded a millisecond later at the earliest.
    expect(await world.takeIn('projects.csv', await later())).toMatchObject({ recorded: 1, same: 0, refused: 0 });
    const versions = await query(
      `SELECT version, fields->'wageAccount'->>'accountNo' AS account, fields->>'agreementSignedOn' AS signed FROM project_fact
       WHERE project_code = $1 ORDER BY version`,
      [CODE],
    );
    expect(versions).toEqual([
      { version: 1, account: null, signed: '2025-06-22' },
      { version: 2, account: '6205000700079999999', signed: '2025-06-22' },
    ]);
    const known = async (at?: string) => (await projectsKnown(world.app.rows, [CODE], at)).get(CODE);
    expect((await known())?.wageAccount.accountNo).toBe('6205000700079999999');
    expect((await known(moment?.now))?.wageAccount.accountNo).toBeUndefined();
    expect(await known('2020-01-01T00:00:00Z')).toBeUndefined();
    const published = await query<{ type: string }>(
      `SELECT type FROM journal WHERE key = $1 ORDER BY version DESC LIMIT 2`,
      [CODE],
    );
    expect(published.map(({ type }) => type)).toEqual(['projects.wage-account-opened', 'projects.wage-account-named']);
  });

  it('twice in one file goes in once', async () => {
    const text = (await later()).replaceAll(CODE, 'NEW-1').replaceAll('6205000700079999999', '6205000700078888888');
    const twice = `${text}\n${text.split('\n')[1] ?? ''}`;
    expect(await world.takeIn('projects.csv', twice)).toMatchObject({ recorded: 1, same: 1, refused: 0 });
  });

  it('of a movement is a second version, and posts nothing more', async () => {
    const [header = '', first = ''] = await linesOf('escrow-statement.csv');
    const at = header.split(',').indexOf('counterpartyAccount');
    const [account, serial] = first.split(',');
    const empty = first.split(',').toSpliced(at, 1, '').toSpliced(1, 1, 'LATE-1').join(',');
    const full = first.split(',').toSpliced(1, 1, 'LATE-1').join(',');
    expect(serial).toBeDefined();
    await world.takeIn('escrow-statement.csv', [header, empty].join('\n'));
    const transfers = () => query('SELECT count(*)::int AS n FROM ledger_transfer');
    const before = await transfers();
    expect(await world.takeIn('escrow-statement.csv', [header, full].join('\n'))).toMatchObject({ recorded: 1 });
    expect(await transfers()).toEqual(before);
    expect(
      await query(
        `SELECT version, counterparty_token IS NOT NULL AS named FROM movement WHERE account_no = $1 AND bank_serial = 'LATE-1'
         ORDER BY version`,
        [account],
      ),
    ).toEqual([
      { version: 1, named: false },
      { version: 2, named: true },
    ]);
  });
});

describe('what changes of a project from a day on', () => {
  const CODE = '2506-620522-18-01-100066';
  const row = async (cells: Readonly<Record<string, string>>): Promise<string> => {
    const [header = ''] = await linesOf('projects.csv');
    return [`${header},changedOn`, [...header.split(','), 'changedOn'].map((name) => cells[name] ?? '').join(',')].join(
      '\n',
    );
  };
  const change = { projectCode: CODE, projectName: '样例大桥二期', sector: 'WATER', changedOn: '2026-02-01' };
  const told = () =>
    query<{ type: string; sector: string }>(
      `SELECT type, sector FROM journal WHERE key = $1 AND type IN ('projects.project-changed', 'projects.project-registered')
     ORDER BY version`,
      [CODE],
    );

  it('is kept by its day, refused of a project that is not known, and once however often it is told', async () => {
    expect(await world.takeIn('projects.csv', await row(change))).toMatchObject({ recorded: 1, same: 0, refused: 0 });
    expect(await world.takeIn('projects.csv', await row(change))).toMatchObject({ recorded: 0, same: 1, refused: 0 });
    const other = await row({ ...change, projectCode: 'NOWHERE' });
    expect(await world.takeIn('projects.csv', other)).toMatchObject({ recorded: 0, refused: 1 });
    const again = await row({ ...change, sector: 'HOUSING' });
    expect(await world.takeIn('projects.csv', again)).toMatchObject({ recorded: 0, refused: 1 });
    const known = (await projectsKnown(world.app.rows, [CODE])).get(CODE);
    expect(known).toMatchObject({ sector: 'TRANSPORT', changes: [{ changedOn: '2026-02-01', sector: 'WATER' }] });
    expect((await told()).at(-1)).toEqual({ type: 'projects.project-changed', sector: 'TRANSPORT' });
  });

  it('may fill what was empty of the project itself, which has no day', async () => {
    const filling = await row({ ...change, changedOn: '2026-02-15', sector: '', agreementSignedOn: '2026-02-14' });
    expect(await world.takeIn('projects.csv', filling)).toMatchObject({ recorded: 1, refused: 0 });
    const known = (await projectsKnown(world.app.rows, [CODE])).get(CODE);
    expect(known).toMatchObject({ agreementSignedOn: '2026-02-14' });
    expect(known?.changes).toHaveLength(2);
  });

  it('moves the project when it has come, and both departments are told', async () => {
    await world.app.evaluate();
    const last = (await told()).slice(-2);
    expect(last).toEqual([
      { type: 'projects.project-registered', sector: 'TRANSPORT' },
      { type: 'projects.project-registered', sector: 'WATER' },
    ]);
    expect(await query('SELECT name, sector FROM project WHERE code = $1', [CODE])).toEqual([
      { name: '样例大桥二期', sector: 'WATER' },
    ]);
  });
});
