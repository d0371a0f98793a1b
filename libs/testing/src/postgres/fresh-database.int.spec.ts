import { connected } from '@anxin/local/postgres';
import { freshDatabase } from './fresh-database';

const query = (url: string, text: string) =>
  connected(url, async (client) => (await client.query<Record<string, unknown>>(text)).rows);

class MakesDeeds1763700000001 {
  async up(db: { query: (sql: string) => Promise<unknown> }): Promise<void> {
    await db.query(`CREATE TABLE deed (id int); GRANT INSERT, SELECT ON deed TO projects_service;
      CREATE FUNCTION deeds() RETURNS bigint LANGUAGE sql RETURN (SELECT count(*) FROM deed)`);
  }
  down = () => Promise.resolve();
}
class Stumbles1763700000002 {
  up(): Promise<void> {
    return Promise.reject(new Error('stumbled'));
  }
  down = () => Promise.resolve();
}

describe('a fresh database', () => {
  it('is empty, its own, and has the roles of production', async () => {
    const [one, two] = await Promise.all([freshDatabase('projects'), freshDatabase('projects')]);
    expect(one.database).not.toBe(two.database);
    await query(one.migratorUrl, 'CREATE TABLE t (id int); GRANT SELECT ON t TO projects_api');
    expect(await query(one.apiUrl, 'SELECT current_user AS who FROM (SELECT count(*) FROM t) c')).toEqual([
      { who: 'projects_api' },
    ]);
    await expect(query(one.serviceUrl, 'SELECT * FROM t')).rejects.toThrow(/permission denied/);
    await expect(query(two.apiUrl, 'SELECT * FROM t')).rejects.toThrow(/does not exist/);
    await Promise.all([one.drop(), two.drop()]);
  });

  it('goes, connections and all', async () => {
    const { serviceUrl, drop } = await freshDatabase('workers');
    const ended = connected(serviceUrl, async (client) => {
      client.on('error', () => undefined);
      await drop();
      await client.query('SELECT 1');
    });
    await expect(ended).rejects.toThrow();
    await expect(query(serviceUrl, 'SELECT 1')).rejects.toThrow(/does not exist/);
    await drop();
  });

  it('has what the migrations made, and nothing of another database', async () => {
    const [one, two] = await Promise.all([1, 2].map(() => freshDatabase('projects', [MakesDeeds1763700000001])));
    await query(one?.serviceUrl ?? '', 'INSERT INTO deed VALUES (1)');
    expect(await query(two?.serviceUrl ?? '', 'SELECT * FROM deed')).toEqual([]);
    await expect(query(two?.apiUrl ?? '', 'SELECT * FROM deed')).rejects.toThrow(/permission denied/);
    await expect(query(two?.apiUrl ?? '', 'SELECT deeds()')).rejects.toThrow(/permission denied/);
    await expect(query(two?.apiUrl ?? '', 'CREATE TEMP TABLE mine (id int)')).rejects.toThrow(/permission denied/);
    await Promise.all([one?.drop(), two?.drop()]);
  });

  it('is not there when a migration fails, and is once it is mended', async () => {
    // The migrating library says so, too.
    jest.spyOn(console, 'log').mockReturnValueOnce();
    await expect(freshDatabase('projects', [Stumbles1763700000002])).rejects.toThrow('stumbled');
    Stumbles1763700000002.prototype.up = () => Promise.resolve();
    await (await freshDatabase('projects', [Stumbles1763700000002])).drop();
  });

  it('takes no name that is not a service', async () => {
    await expect(freshDatabase('x"; DROP')).rejects.toThrow(/Not the name of a service/);
  });
});
