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

it('a service that is away leaves its part out', () => {
  expect(
    toDo([{ code: 'P', name: '', siteTasks: null, wageTasks: null } as unknown as Projects[number]], 'd').open,
  ).toEqual([]);
});
