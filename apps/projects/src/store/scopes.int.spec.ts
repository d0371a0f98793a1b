import { plainDate } from '@anxin/domain-kit';
import { runCommand, ScopedReads } from '@anxin/service-kit';
import type { Client } from 'pg';
import { FILES, freshWorld, type World } from '../world.fixture';

let world: World;
beforeAll(async () => {
  world = await freshWorld();
  for (const name of FILES) await world.takeIn(name);
  await world.takeIn('enterprises.csv', 'creditCode,name,areaCode,kind\nx,x,x,x');
  await world.app.evaluate();
});
afterAll(() => world.close());

/** What holds rows of projects, with how each row finds its project. */
const OF_PROJECTS = {
  project: 'code',
  project_fact: 'project_code',
  movement: 'project_code',
  ledger_account: 'project_code',
  ledger_transfer: `split_part(debit, ':', 2)`,
  posting: `split_part(account, ':', 2)`,
  indicator_level: 'subject',
} as const;
const OTHERS = ['enterprise', 'import', 'import_refusal', 'journal', 'seal'] as const;
const OWN = [
  ...[
    'account',
    'due',
    'business_day',
    'leading_clock',
    'idempotency',
    'queue',
    'cursor',
    'epoch',
    'topic_end',
    'delivery',
  ],
  ...['inbox', 'set_aside', 'partition_place', 'publisher_epoch'],
] as const;

const CONTRACTOR = '91620599QA4XFD1Y5A';
const OWNER = '91620599AY4CL12T21';
const TOWNS = ['620522104', '620522105'];

type Scope = string | readonly string[];
const seenBy = async (role: string, scope: Scope, sql: string): Promise<readonly Record<string, unknown>[]> => {
  const reads = new ScopedReads(world.app.api, { role, scope: scope === '' ? [] : [scope].flat() });
  try {
    return await reads.rows<Record<string, unknown>>(sql, []);
  } finally {
    await reads.close();
  }
};
/** The codes of the projects whose rows a table shows, and how many rows. */
const projectsIn = async (role: string, scope: Scope, table: keyof typeof OF_PROJECTS) => {
  const rows = await seenBy(role, scope, `SELECT DISTINCT ${OF_PROJECTS[table]} AS code FROM ${table} ORDER BY 1`);
  return rows.map(({ code }) => code);
};

describe.each([
  ['OFFICE', '', 'true'],
  ['DEPARTMENT', 'HOUSING', `sector = 'HOUSING'`],
  ['DEPARTMENT', 'WATER', `sector = 'WATER'`],
  ['TOWN', TOWNS, `area_code IN ('620522104', '620522105')`],
  ['CONTRACTOR', CONTRACTOR, `contractor_credit_code = '${CONTRACTOR}'`],
  ['DEPARTMENT', ['HOUSING', 'WATER'], `sector IN ('HOUSING', 'WATER')`],
  ['CONTRACTOR', [CONTRACTOR, OWNER], `contractor_credit_code = '${CONTRACTOR}' OR owner_credit_code = '${OWNER}'`],
  ['CONTRACTOR', OWNER, `owner_credit_code = '${OWNER}'`],
])('%s %s', (role, scope, condition) => {
  it.each(Object.keys(OF_PROJECTS) as (keyof typeof OF_PROJECTS)[])(
    'sees of %s the rows of its projects and no other',
    async (table) => {
      const whole = await world.app.rows<{ code: string }>(
        `SELECT DISTINCT ${OF_PROJECTS[table]} AS code FROM ${table}
       WHERE ${OF_PROJECTS[table]} IN (SELECT code FROM project WHERE ${condition}) ORDER BY 1`,
        [],
      );
      const seen = await projectsIn(role, scope, table);
      expect(seen).toEqual(whole.map(({ code }) => code));
      if (table === 'project') expect(seen.length).toBeGreaterThan(0);
    },
  );
});

describe('an enterprise', () => {
  it.each`
    role            | scope        | sees
    ${'OFFICE'}     | ${''}        | ${46}
    ${'DEPARTMENT'} | ${'HOUSING'} | ${46}
    ${'TOWN'}       | ${TOWNS}     | ${46}
    ${'DEPARTMENT'} | ${''}        | ${0}
    ${'TOWN'}       | ${''}        | ${0}
    ${'WORKER'}     | ${'p'}       | ${0}
    ${'PUBLIC'}     | ${''}        | ${0}
  `('of all is seen by $role "$scope": $sees', async ({ role, scope, sees }) => {
    expect(await seenBy(role, scope, 'SELECT * FROM enterprise')).toHaveLength(sees);
  });

  it('sees itself and those it works with', async () => {
    const partners = await world.app.rows<{ code: string }>(
      `SELECT DISTINCT unnest(ARRAY[owner_credit_code, contractor_credit_code]) AS code FROM project
       WHERE $1 IN (owner_credit_code, contractor_credit_code) ORDER BY 1`,
      [CONTRACTOR],
    );
    const seen = await seenBy('CONTRACTOR', CONTRACTOR, 'SELECT credit_code AS code FROM enterprise ORDER BY 1');
    expect(seen).toEqual(partners);
    expect(seen.length).toBeGreaterThan(1);
    expect(seen.length).toBeLessThan(46);
  });
});

describe('imports and their refusals', () => {
  it.each(['import', 'import_refusal'])('%s is for the office alone', async (table) => {
    expect((await seenBy('OFFICE', '', `SELECT 1 FROM ${table}`)).length).toBeGreaterThan(0);
    for (const [role, scope] of [
      ['DEPARTMENT', 'HOUSING'],
      ['TOWN', TOWNS],
      ['CONTRACTOR', CONTRACTOR],
    ] as const)
      expect(await seenBy(role, scope, `SELECT 1 FROM ${table}`)).toEqual([]);
  });
});

describe('the journal', () => {
  it.each`
    role            | scope         | sectors
    ${'DEPARTMENT'} | ${'WATER'}    | ${['WATER']}
    ${'CONTRACTOR'} | ${CONTRACTOR} | ${[]}
  `('shows $role $scope only $sectors', async ({ role, scope, sectors }) => {
    const seen = await seenBy(role, scope, 'SELECT DISTINCT sector FROM journal');
    expect(seen.map(({ sector }) => sector)).toEqual(sectors);
  });
});

describe('without a scope', () => {
  const tables = [...Object.keys(OF_PROJECTS), ...OTHERS];
  it.each(tables)('nothing of %s is seen: no role, a role without scope, a role of another name', async (table) => {
    const count = async (client: Client) => (await client.query(`SELECT 1 FROM ${table}`)).rowCount;
    await world.as('api', async (client) => expect(await count(client)).toBe(0));
    for (const [role, scope] of [
      ['', ''],
      ['', 'HOUSING'],
      ['DEPARTMENT', ''],
      ['TOWN', ''],
      ['CONTRACTOR', ''],
      ['office', ''],
      ['WORKER', 'p'],
      ['PUBLIC', ''],
    ] as const)
      expect(await seenBy(role, scope, `SELECT 1 FROM ${table}`)).toEqual([]);
  });

  it('and after an operation with one, nothing is left of it on the connection', async () => {
    await world.as('api', async (client) => {
      await client.query('BEGIN');
      await client.query(`SELECT set_config('anxin.role', 'OFFICE', true)`);
      expect((await client.query('SELECT 1 FROM project')).rowCount).toBe(40);
      await client.query('COMMIT');
      expect((await client.query('SELECT 1 FROM project')).rowCount).toBe(0);
    });
  });
});

describe('the api role', () => {
  it.each(OWN)('does not even read %s', async (table) => {
    await expect(seenBy('OFFICE', '', `SELECT 1 FROM ${table}`)).rejects.toThrow(/permission denied/);
  });

  it.each([
    ['insert', `INSERT INTO due (subject) VALUES ('x')`],
    ['update', `UPDATE project SET name = 'x'`],
    ['delete', 'DELETE FROM movement'],
    ['make a table', 'CREATE TABLE mine ()'],
    ['become another role', 'SET ROLE projects_service'],
  ])('cannot %s', async (_, sql) => {
    await world.as('api', (client) => expect(client.query(sql)).rejects.toThrow(/permission denied|read-only/));
  });

  it('reads nothing twice in different states: one operation sees one moment', async () => {
    const reads = new ScopedReads(world.app.api, { role: 'OFFICE', scope: [] });
    const count = async () =>
      (await reads.rows<{ n: number }>('SELECT count(*)::int AS n FROM project_fact', []))[0]?.n;
    const before = await count();
    const [bare] = await world.app.rows<{ code: string }>(
      'SELECT code FROM project WHERE rights_board_posted_on IS NULL LIMIT 1',
      [],
    );
    await runCommand(world.app.database, world.app.project)(
      bare?.code ?? '',
      { type: 'PostRightsBoard', on: plainDate('2026-03-01'), today: world.app.clock.today() },
      { actor: 'a', businessDay: world.app.clock.today() },
    );
    expect(await count()).toBe(before);
    await reads.close();
    expect(await count()).toBe((before ?? 0) + 1);
    await reads.close();
  });

  it('may be asked with any text: one that no database keeps is the caller’s fault, and the operation goes on', async () => {
    const reads = new ScopedReads(world.app.api, { role: 'OFFICE', scope: [] });
    await expect(reads.rows('SELECT 1 FROM project WHERE code = $1', ['\u0000'])).rejects.toMatchObject({
      code: 'BAD_USER_INPUT',
    });
    await expect(reads.rows('SELECT 1 FROM project WHERE code = ANY($1)', [['a', 'b\u0000']])).rejects.toMatchObject({
      code: 'BAD_USER_INPUT',
    });
    expect(await reads.rows('SELECT 1 FROM project', [])).toHaveLength(40);
    await reads.close();
  });
});
