import type { ContractorHomeQuery } from '@anxin/client';

type Project = NonNullable<ContractorHomeQuery['projects']>['nodes'][number];
type Asked = NonNullable<Project['siteTasks']>[number];

/** Something to do about a project, as the API says it. */
export type ToDo = Asked & { readonly project: Pick<Project, 'code' | 'name'>; readonly isLate: boolean };

const isKnown = <Value>(value: Value | null | undefined): value is Value => value !== null && value !== undefined;

/** What is open over all projects, what is due first on top, how much is done, and whether all of it was answered. */
export const toDo = (
  projects: readonly Project[],
  today: string,
): { readonly open: readonly ToDo[]; readonly done: number; readonly late: number; readonly isWhole: boolean } => {
  const all = projects.flatMap(({ code, name, siteTasks, wageTasks }) =>
    [siteTasks, wageTasks]
      .filter(isKnown)
      .flat()
      .map((task) => ({ ...task, project: { code, name }, isLate: task.dueOn !== null && task.dueOn < today })),
  );
  const open = all
    .filter(({ isDone }) => !isDone)
    .toSorted((a, b) => (a.dueOn ?? '9999').localeCompare(b.dueOn ?? '9999'));
  return {
    open,
    done: all.length - open.length,
    late: open.filter(({ isLate }) => isLate).length,
    isWhole: projects.every(({ siteTasks, wageTasks }) => isKnown(siteTasks) && isKnown(wageTasks)),
  };
};
