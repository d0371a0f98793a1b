import { connected } from '@anxin/local/postgres';
import { freshDatabase } from './fresh-database';

const query = (url: string, text: string) =>
  connected(url, async (client) => (await client.query<Record<string, unknown>>(text)).rows);

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

  it('takes no name that is not a service', async () => {
    await expect(freshDatabase('x"; DROP')).rejects.toThrow(/Not the name of a service/);
  });
});
