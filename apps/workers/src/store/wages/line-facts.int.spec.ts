import { plainDate } from '@anxin/domain-kit';
import { fileOf, GOOD } from '../../imports/table-files.fixture';
import { freshWorld, type World } from '../../world.fixture';
import { lineFacts } from './line-facts';
import { nightShiftHours } from '../gates/night-shifts';

let world: World;
beforeEach(async () => {
  world = await freshWorld();
});
afterEach(() => world.close());

const punched = async (name: string, ...punches: readonly (readonly [direction: '01' | '02', date: string])[]) => {
  const rows = punches.map(([direction, date]) => ({ direction, date, deviceCode: name }));
  const { id } = await world.takeIn(name, fileOf('attendance', ...rows));
  return (line: number): string => `${name}:${line} import ${id}`;
};

/** The days of November as known at a moment. */
const days = async (knownAt?: string) => {
  const [asked] = await world.query<{ projectId: number; personId: number }>(
    `SELECT p.id AS "projectId", w.id AS "personId" FROM project p, person w WHERE p.code = $1 AND w.token = $2`,
    [GOOD.attendance.projectCode, world.vault.personToken(GOOD.attendance.idCardNumber)],
  );
  if (!asked) throw new Error('nobody');
  const asOf = { on: plainDate('2025-11-30'), knownAt };
  const line = { ...asked, payMonth: '2025-11' as never };
  return (
    await lineFacts((sql, values) => world.query(sql, [...values]), [line], asOf, nightShiftHours(world.app.law))
  )(line).days;
};

describe('a day of a line', () => {
  it('is from the entry and the exit that were known first, as known at a moment', async () => {
    const entries = await punched(
      'attendance-a.csv',
      ['01', '2025-11-04 07:30:00'],
      ['01', '2025-11-04 07:00:00'],
      ['01', '2025-11-05 07:00:00'],
      ['01', '2025-12-04 07:00:00'],
    );
    const before = await days();
    expect(before).toMatchObject([
      { day: '2025-11-04', entry: true, exit: false, entryOrigin: entries(3) },
      { day: '2025-11-05', entry: true, exit: false, entryOrigin: entries(4) },
    ]);
    const exits = await punched('attendance-b.csv', ['02', '2025-11-04 18:00:00'], ['02', '2025-11-04 12:00:00']);
    await punched('attendance-c.csv', ['01', '2025-11-04 06:00:00'], ['02', '2025-11-04 11:00:00']);
    const [fourth, fifth] = await days();
    expect(fourth).toMatchObject({ entry: true, exit: true, entryOrigin: entries(3), exitOrigin: exits(3) });
    expect(Date.parse(fourth?.recordedAt ?? '')).toBeGreaterThan(Date.parse(before[0]?.recordedAt ?? ''));
    expect(fifth).toEqual(before[1]);
    expect(await days(before[0]?.recordedAt)).toEqual(before);
  });
});
