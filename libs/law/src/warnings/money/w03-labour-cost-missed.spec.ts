import { countyWith, levelOf, titleOf } from '../indicator.fixture';
import { labourCostMissed } from './w03-labour-cost-missed';

const look = (day: string, receivedByDayFen: number, receivedFen = receivedByDayFen) => ({
  day,
  dueFen: 1000,
  receivedByDayFen,
  receivedFen,
  fullOn: null,
});
const level = (on: string, looks: object[], other: object = {}, law?: ReturnType<typeof countyWith>) =>
  levelOf(labourCostMissed, { on, accountOpen: true, looks, ...other }, law);

describe(titleOf(labourCostMissed), () => {
  it.each`
    on              | stands
    ${'2026-01-20'} | ${null}
    ${'2026-01-21'} | ${'BLUE'}
    ${'2026-01-29'} | ${'BLUE'}
    ${'2026-01-30'} | ${'YELLOW'}
    ${'2026-12-31'} | ${'YELLOW'}
  `('nothing came by 2026-01-20 and nothing since: $stands on $on', ({ on, stands }) => {
    expect(level(on, [look('2026-01-20', 0)])).toBe(stands);
  });

  it.each`
    byDay   | byNow   | stands    | why
    ${999}  | ${999}  | ${'BLUE'} | ${'one fen short'}
    ${1000} | ${1000} | ${null}   | ${'exactly what was due'}
    ${1001} | ${1001} | ${null}   | ${'more than was due'}
    ${0}    | ${999}  | ${'BLUE'} | ${'still one fen short'}
    ${0}    | ${1000} | ${null}   | ${'late, but no more short: one miss alone is no warning'}
  `('by the day $byDay, by now $byNow of 1000: $stands, $why', ({ byDay, byNow, stands }) => {
    expect(level('2026-01-21', [look('2026-01-20', byDay, byNow)])).toBe(stands);
  });

  const [missed, kept, late] = [0, 1000, 1000];
  it.each`
    received                                         | stands      | why
    ${[kept, kept, kept]}                            | ${null}     | ${'no miss'}
    ${[[missed, late], kept]}                        | ${null}     | ${'one miss, made good'}
    ${[[missed, late], [missed, late]]}              | ${'ORANGE'} | ${'two in a row, though made good'}
    ${[[0, late], kept, [0, late]]}                  | ${null}     | ${'two, but not in a row'}
    ${[[0, late], [0, late], kept, kept]}            | ${'ORANGE'} | ${'two in a row at any time'}
    ${[[0, late], kept, [0, late], kept, [0, late]]} | ${'RED'}    | ${'three in all'}
    ${[[0, late], [0, late], [0, late]]}             | ${'RED'}    | ${'three in a row'}
    ${[kept, [0, late], [0, late]]}                  | ${'ORANGE'} | ${'two in a row at the end'}
    ${[missed, kept, kept]}                          | ${'YELLOW'} | ${'one past month still short'}
  `('looks of $received: $stands, $why', ({ received, stands }) => {
    const looks = (received as (number | [number, number])[]).map((each, index) => {
      const day = `2025-${String(index + 1).padStart(2, '0')}-20`;
      return Array.isArray(each) ? look(day, ...each) : look(day, each);
    });
    expect(level('2026-01-21', looks)).toBe(stands);
  });

  it('holds each month against what was due then', () => {
    const looks = [look('2026-01-20', 900), { ...look('2026-02-20', 900), dueFen: 900 }];
    expect(level('2026-03-01', looks)).toBe('YELLOW');
  });

  it('does not stand while no account is open, or where nothing was looked at', () => {
    expect(level('2026-01-30', [look('2026-01-20', 0)], { accountOpen: false })).toBeNull();
    expect(level('2026-01-30', [])).toBeNull();
  });

  it('follows the figures of the area', () => {
    const none = [null, null, null, null];
    const law = (figures: object) =>
      countyWith('W03', { daysShort: none, missesRunning: none, misses: none, ...figures });
    const looks = [look('2026-01-20', 0), look('2026-02-20', 0)];
    expect(level('2026-03-01', looks, {}, law({}))).toBeNull();
    expect(level('2026-03-01', looks, {}, law({ misses: [null, 2, null, null] }))).toBe('YELLOW');
    expect(level('2026-03-01', looks, {}, law({ missesRunning: [2, null, null, 3] }))).toBe('BLUE');
    expect(level('2026-03-01', looks, {}, law({ daysShort: [null, null, 40, 41] }))).toBe('ORANGE');
  });
});
