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
const DAYS = { today: '2026-03-10', yearStart: '2026-01-01' };
const shown = (home: HomeQuery) => figuresOf(home, DAYS).map(({ key, value, rose }) => [key, value, rose]);

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
  expect(figuresOf({ ...HOME, homeArea: null }, DAYS)).toEqual([]);
});

it('each leads to the list of what it counts, in the area that it counts; what counts two kinds leads to both by its parts', () => {
  const area = '620522';
  const led = figuresOf(HOME, DAYS).flatMap(({ key, value, leads, parts }) =>
    [{ says: key, value, leads }, ...parts].flatMap((one) => (one.leads ? [[one.says, one.value, one.leads]] : [])),
  );
  expect(led).toEqual([
    ['clues', 20, { to: '/clues', search: { open: true, area } }],
    ['cases', 4, { to: '/cases', search: { open: true, area } }],
    ['clues', 6, { to: '/clues', search: { open: true, late: true, area } }],
    ['cases', 2, { to: '/cases', search: { open: true, overdue: true, area } }],
    ['owed', '55', { to: '/owed', search: { area } }],
    ['owing', 22, { to: '/projects', search: { owing: true, area } }],
    ['paid', '98,600', { to: '/cases', search: { closedFrom: '2026-01-01', closedTo: '2026-03-10' } }],
    ['systems', '55', { to: '/systems', search: { systems: ['ALL_MET'], area } }],
    ['projects', 22, { to: '/systems', search: { systems: ['ALL_MET'], area } }],
    ['all', 40, { to: '/systems', search: { area } }],
    ['accounts', '39', { to: '/projects', search: { systems: ['ACCOUNT_OPEN'], area } }],
    ['all', 40, { to: '/projects', search: { area } }],
  ]);
});
