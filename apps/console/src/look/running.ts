/** A clock as the API tells of it. */
export type Deadline = {
  readonly duty: string;
  readonly dueOn: string | null;
  /** Of a clock of minutes or hours. */
  readonly dueAt?: string | null;
  readonly endedOn: string | null;
  readonly status: string;
  readonly workdaysLeft: number | null;
  readonly startedOn?: string;
  readonly extension?: number;
  readonly paused?: number;
};

/** Sorts after every day and moment. */
const LAST = '9';

/** By day, within a day by moment; a clock of days ends with its day, and one without a day yet comes last. */
const placeOf = ({ dueOn, dueAt }: Deadline): string => `${dueOn ?? LAST} ${dueAt ?? LAST}`;

/** The clocks that are still open, the earliest first. */
export const runningOf = (all: readonly Deadline[]): readonly Deadline[] =>
  all
    .filter(({ endedOn, status }) => endedOn === null && status !== 'VOID')
    .toSorted((a, b) => placeOf(a).localeCompare(placeOf(b)));
