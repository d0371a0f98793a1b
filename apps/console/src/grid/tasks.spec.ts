import { bucketOf, tasksOf } from './tasks';

type Deadlines = Parameters<typeof tasksOf>[0];
const due = (duty: string, dueOn: string | null, workdaysLeft: number | null, more: object = {}) =>
  ({
    ...{ duty, dueOn, workdaysLeft, status: 'RUNNING', clue: null, case: null, warning: null },
    ...more,
  }) as unknown as Deadlines[number];
const clue = (code: string) => ({ clue: { code } });

it('what is due first stands first, each clue once with all its duties', () => {
  const tasks = tasksOf([
    due('CONCLUDE', '2026-03-20', 8, clue('A')),
    due('SIGN TOWN:620522104', '2026-03-10', 0, { case: { code: 'K' } }),
    due('ANSWER', '2026-03-06', -2, { ...clue('A'), status: 'MISSED' }),
    due('ACKNOWLEDGE', '2026-03-12', 2, { warning: { id: 'W' } }),
    due('PROMISE', null, null, { case: { code: 'L' } }),
    due('REPORT', '2026-03-09', -1, { groupEvent: {} }),
  ]);
  expect(tasks.map(({ kind, code, duties, workdays, bucket }) => [kind, code, duties, workdays, bucket])).toEqual([
    ['clue', 'A', ['ANSWER', 'CONCLUDE'], -2, 'LATE'],
    ['case', 'K', ['SIGN'], 0, 'TODAY'],
    ['warning', 'W', ['ACKNOWLEDGE'], 2, 'SOON'],
    ['case', 'L', ['PROMISE'], null, 'LATER'],
  ]);
});

it.each([
  ['MISSED', null, 'LATE'],
  ['RUNNING', -1, 'LATE'],
  ['RUNNING', 0, 'TODAY'],
  ['RUNNING', 3, 'SOON'],
  ['RUNNING', 4, 'LATER'],
  ['PAUSED', null, 'LATER'],
] as const)('a clock that is %s with %s working days left is %s', (status, workdaysLeft, bucket) => {
  expect(bucketOf({ status, workdaysLeft })).toBe(bucket);
});
