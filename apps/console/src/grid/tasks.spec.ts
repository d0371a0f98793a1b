import { tasksOf } from './tasks';

type Deadlines = Parameters<typeof tasksOf>[0];
const due = (duty: string, dueOn: string | null, more: object = {}) =>
  ({ duty, dueOn, status: 'RUNNING', clue: null, case: null, warning: null, ...more }) as unknown as Deadlines[number];
const clue = (code: string) => ({ clue: { code } });

it('what is due first stands first, each clue once with all its duties', () => {
  const tasks = tasksOf(
    [
      due('CONCLUDE', '2026-03-20', clue('A')),
      due('SIGN TOWN:620522104', '2026-03-10', { case: { code: 'K' } }),
      due('ANSWER', '2026-03-08', { ...clue('A'), status: 'MISSED' }),
      due('ACKNOWLEDGE', '2026-03-12', { warning: { id: 'W' } }),
      due('PROMISE', null, { case: { code: 'L' } }),
      due('REPORT', '2026-03-09', { groupEvent: {} }),
    ],
    '2026-03-10',
  );
  expect(tasks.map(({ kind, code, duties, days, bucket }) => [kind, code, duties, days, bucket])).toEqual([
    ['clue', 'A', ['ANSWER', 'CONCLUDE'], -2, 'LATE'],
    ['case', 'K', ['SIGN'], 0, 'TODAY'],
    ['warning', 'W', ['ACKNOWLEDGE'], 2, 'SOON'],
    ['case', 'L', ['PROMISE'], null, 'LATER'],
  ]);
});

it('over the end of a month and of a year days are counted, not digits', () => {
  const [task] = tasksOf([due('SIGN', '2027-01-02', clue('A'))], '2026-12-31');
  expect([task?.days, task?.bucket]).toEqual([2, 'SOON']);
});
