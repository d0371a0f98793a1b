import { smallFile } from '@anxin/testing';
import { FILES, freshWorld, type World } from '../world.fixture';

let world: World;
const count = async (table: string): Promise<number> =>
  (await world.query<{ n: number }>(`SELECT count(*)::int AS n FROM ${table}`))[0]?.n ?? 0;
const rowsOf = async (name: string): Promise<number> =>
  (await smallFile(name)).toString().trimEnd().split('\n').length - 1;

beforeEach(async () => {
  world = await freshWorld();
});
afterEach(() => world.close());

const TABLES = ['person', 'stay', 'punch', 'worker_day', 'sheet_line', 'bank_line'];
const counts = () => Promise.all(TABLES.map(count));

describe('the files of the small county', () => {
  it('go in whole, and sent again change nothing', async () => {
    for (const name of FILES) {
      const rows = await rowsOf(name);
      const report = await world.takeIn(name);
      expect(report).toMatchObject({ status: 'FINISHED', rows, refused: 0 });
      expect(report.recorded + report.same).toBe(rows);
    }
    const before = await counts();
    expect(before.every((rows) => rows > 0)).toBe(true);
    const published = await count('journal WHERE contract IS NOT NULL');
    for (const name of FILES) {
      const rows = await rowsOf(name);
      expect(await world.takeIn(name)).toMatchObject({ rows, recorded: 0, same: rows, refused: 0 });
    }
    expect(await counts()).toEqual(before);
    expect(await count('journal WHERE contract IS NOT NULL')).toBe(published);
  });
});
