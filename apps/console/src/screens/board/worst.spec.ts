import type { AreaTileFragment } from '@anxin/client';
import { mattersIn, warningsIn, worstOf } from './worst';

const AREA: AreaTileFragment = {
  ...{ code: '620522104', name: '郭嘉镇', projectFigures: null, wageFigures: null },
  standingWarnings: [
    { level: 'ORANGE', count: 2 },
    { level: 'BLUE', count: 5 },
  ],
  openMatters: [
    { kind: 'CLUE', open: 3, overdue: 2, oldestDays: 9 },
    { kind: 'CASE', open: 1, overdue: 0, oldestDays: 4 },
    { kind: 'WARNING', open: 7, overdue: 1, oldestDays: 0 },
  ],
};

it('an area is as bad as its worst warning, and counts clues and cases apart from warnings', () => {
  expect([worstOf(AREA), warningsIn(AREA), mattersIn(AREA, 'open'), mattersIn(AREA, 'overdue')]).toEqual([
    'ORANGE',
    7,
    4,
    2,
  ]);
});

it('an area of which nothing is known is not one without warnings', () => {
  const away = { ...AREA, standingWarnings: null, openMatters: null };
  expect([worstOf(away), warningsIn(away), mattersIn(away, 'open')]).toEqual([null, null, null]);
  expect(warningsIn({ ...AREA, standingWarnings: [] })).toBe(0);
});
