import type { GridTasksQuery } from '@anxin/client';

type Deadline = NonNullable<GridTasksQuery['mustDo']>['nodes'][number];

export type Bucket = 'LATE' | 'TODAY' | 'SOON' | 'LATER';

/** What somebody has to do about one clue, case or warning: all its duties together, by the one that is due first. */
export type Task = {
  readonly kind: 'clue' | 'case' | 'warning';
  readonly code: string;
  readonly of: Deadline;
  readonly duties: readonly string[];
  readonly dueOn: string | null;
  /** Working days until the day it is due, below zero once that has passed; null where none can be told. */
  readonly workdays: number | null;
  readonly bucket: Bucket;
};

const SOON_WORKDAYS = 3;

/** `SIGN <unit>` is `SIGN`: which unit it is does not matter on its own list. */
const dutyOf = (duty: string): string => duty.split(' ')[0] ?? duty;

export type Clock = Pick<Deadline, 'status' | 'workdaysLeft'>;

/** How pressing a clock is. */
export const bucketOf = ({ status, workdaysLeft: left }: Clock): Bucket => {
  if (status === 'MISSED' || (left !== null && left < 0)) return 'LATE';
  if (left === null || left > SOON_WORKDAYS) return 'LATER';
  return left === 0 ? 'TODAY' : 'SOON';
};

const subjectOf = (deadline: Deadline): Pick<Task, 'kind' | 'code'> | undefined => {
  const { clue, case: of, warning } = deadline;
  if (clue) return { kind: 'clue', code: clue.code };
  if (of) return { kind: 'case', code: of.code };
  return warning ? { kind: 'warning', code: warning.id } : undefined;
};

/** The list by the clock: what is due first stands first, each clue, case and warning once. */
export const tasksOf = (deadlines: readonly Deadline[]): readonly Task[] => {
  const tasks = new Map<string, Task>();
  for (const of of deadlines.toSorted((a, b) => (a.dueOn ?? '9999').localeCompare(b.dueOn ?? '9999'))) {
    const subject = subjectOf(of);
    if (!subject) continue;
    const key = `${subject.kind}:${subject.code}`;
    const before = tasks.get(key);
    if (before) {
      tasks.set(key, { ...before, duties: [...new Set([...before.duties, dutyOf(of.duty)])] });
      continue;
    }
    const { dueOn, workdaysLeft: workdays } = of;
    tasks.set(key, { ...subject, of, duties: [dutyOf(of.duty)], dueOn, workdays, bucket: bucketOf(of) });
  }
  return [...tasks.values()];
};
