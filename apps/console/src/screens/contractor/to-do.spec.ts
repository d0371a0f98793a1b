import { toDo } from './to-do';

type Projects = Parameters<typeof toDo>[0];
const task = (code: string, dueOn: string | null, isDone = false) => ({ code, dueOn, isDone });
const projects = [
  { code: 'P1', name: '一', siteTasks: [task('AGREEMENT', null)], wageTasks: [task('PAYMENT', '2026-03-15')] },
  { code: 'P2', name: '二', siteTasks: null, wageTasks: [task('CARDS', '2026-03-01'), task('CONTRACTS', null, true)] },
] as unknown as Projects;

it('what is due first stands on top over all projects, what has no day last, and what is done is counted', () => {
  const { open, done, late } = toDo(projects, '2026-03-10');
  expect(open.map(({ code, project, isLate }) => [code, project.code, isLate])).toEqual([
    ['CARDS', 'P2', true],
    ['PAYMENT', 'P1', false],
    ['AGREEMENT', 'P1', false],
  ]);
  expect([done, late]).toEqual([1, 1]);
});

it('a service that is away leaves its part out, and then nobody is told that all is done', () => {
  const away = { code: 'P', name: '', siteTasks: [], wageTasks: null } as unknown as Projects[number];
  expect(toDo([away], '2026-03-10')).toEqual({ open: [], done: 0, late: 0, isWhole: false });
  expect(toDo([{ ...away, wageTasks: [] }], '2026-03-10').isWhole).toBe(true);
});
