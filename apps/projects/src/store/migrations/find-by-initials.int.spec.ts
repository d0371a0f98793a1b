import { plainDate } from '@anxin/domain-kit';
import { append, migrate, openDatabase } from '@anxin/service-kit';
import { asRole, type FreshDatabase, freshDatabase } from '@anxin/testing';
import { projects } from '../../subgraph';
import { FindByInitials1796400000000 } from './1796400000000-find-by-initials';

const BEFORE = projects.migrations.slice(0, projects.migrations.indexOf(FindByInitials1796400000000));
/** More than are read at a time. */
const ENTERPRISES = 1_001;
const OWNER = '000001';

let urls: FreshDatabase;
beforeAll(async () => {
  urls = await freshDatabase(projects.name, BEFORE);
  const database = await openDatabase({ url: urls.migratorUrl });
  await database.transaction(async (tx) => {
    await tx.query(
      `INSERT INTO enterprise (credit_code, name, area_code, kind, origin)
       SELECT lpad(n::text, 6, '0'), '秦安县水利局', '330000', 'OWNER', '{}' FROM generate_series(1, $1::int) n`,
      [ENTERPRISES],
    );
    await tx.query(
      `INSERT INTO project (code, name, sector, area_code, owner_credit_code, contractor_credit_code, contract_sum_fen,
         labour_cost_monthly_fen, labour_cost_day, pay_day, pay_period_offset, contract_signed_on)
       VALUES ('P-1', '单家桥', 'HOUSING', '330000', $1, $1, 1, 1, 1, 1, 1, '2026-01-01')`,
      [OWNER],
    );
    const entry = { stream: 's', type: 'T', place: { sector: null, area: null }, payload: {} };
    await append(tx, [entry], { actor: 'office-1', businessDay: plainDate('2026-01-20') });
  });
  await database.destroy();
});
afterAll(() => urls.drop());

describe('a database with rows that is brought to the version with initials', () => {
  const asked = async <Row>(sql: string): Promise<Row[]> =>
    (await asRole(urls)('migrator', (client) => client.query(sql))).rows as Row[];

  it('finds what it had by initials, and tells of no change', async () => {
    await migrate({ url: urls.migratorUrl, migrations: projects.migrations });
    expect(await asked('SELECT initials, count(*)::int AS rows FROM enterprise GROUP BY initials')).toEqual([
      { initials: 'qaxslj', rows: ENTERPRISES },
    ]);
    expect(await asked('SELECT initials FROM project')).toEqual([{ initials: 'sjq' }]);
    expect(await asked('SELECT stream FROM journal')).toEqual([{ stream: 's' }]);
  });

  it.each([
    [`UPDATE enterprise SET name = ''`, 'enterprise is insert-only'],
    [`UPDATE project SET name = ''`, 'project changed without a journal row'],
  ])('refuses afterwards what it refused before: %s', async (sql, why) => {
    await expect(asked(sql)).rejects.toThrow(why);
  });
});
