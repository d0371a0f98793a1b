import type { HomeQuery } from '@anxin/client';
import { figuresOf } from './figures';

const HOME: HomeQuery = {
  ...{ businessDay: '2026-03-10', mustDo: null },
  homeArea: {
    ...{ code: '620522', name: '秦安县', standingWarnings: [], projectFigures: { projects: 40 } },
    openMatters: [
      { kind: 'CLUE', open: 20, overdue: 6 },
      { kind: 'CASE', open: 4, overdue: 2 },
      { kind: 'WARNING', open: 156, overdue: 0 },
    ],
    before: [{ kind: 'CLUE', open: 30, overdue: 8 }],
    wageFigures: { workers: 258, workersOwed: 55, arrearsFen: '47733242', projectsOwing: 22, foundAt: null },
    wagesBefore: { workersOwed: 40, arrearsFen: '27346696' },
    systemFigures: { accounts: 39, green: { part: 22, whole: 40, percent: '55.00' } },
  },
  yearOnYear: { now: { paidFen: '9860000', peoplePaid: 11 }, before: null },
};
const shown = (home: HomeQuery) => figuresOf(home).map(({ key, value, rose }) => [key, value, rose]);

it('the six figures count clues and cases together, and say what changed where before is known', () => {
  expect(shown(HOME)).toEqual([
    ['open', '24', -6],
    ['overdue', '8', 0],
    ['owed', '55', 15],
    ['paid', '98,600', undefined],
    ['systems', '55', undefined],
    ['accounts', '39', undefined],
  ]);
});

it('what a service that is away would tell is not known, and no zero', () => {
  const { homeArea } = HOME;
  const away = homeArea && { ...homeArea, openMatters: null, before: null, wageFigures: null, systemFigures: null };
  expect(shown({ ...HOME, homeArea: away, yearOnYear: null }).map(([, value]) => value)).toEqual(Array(6).fill(null));
  expect(figuresOf({ ...HOME, homeArea: null })).toEqual([]);
});
