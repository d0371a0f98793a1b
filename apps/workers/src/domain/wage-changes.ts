import { type Fen, NOTHING, type PlainDate, type PlainMonth } from '@anxin/domain-kit';
import { isUndetermined } from '@anxin/law';
import type { Person, ProjectPayroll } from './lines';

/** What is published of a worker's month. */
export type Wages = { readonly paidFen: Fen; readonly misdirectedFen: Fen; readonly arrearsFen: Fen };

/** Wages by person and month, `wageKey`. */
export type PublishedWages = ReadonlyMap<string, Wages>;
export const wageKey = (personId: number, payMonth: PlainMonth): string => `${personId} ${payMonth}`;

/** A worker's month that is no longer as it was published. */
export type WageChange = {
  readonly projectId: number;
  readonly personId: number;
  readonly payMonth: PlainMonth;
  readonly before: Wages;
  readonly now: Wages;
  /** Absent where it is not known; the arrears then stay as they were published. */
  readonly dueOn: PlainDate | undefined;
};

const NO_WAGES: Wages = { paidFen: NOTHING, misdirectedFen: NOTHING, arrearsFen: NOTHING };

export const isNothing = ({ paidFen, misdirectedFen, arrearsFen }: Wages): boolean =>
  paidFen === NOTHING && misdirectedFen === NOTHING && arrearsFen === NOTHING;

const differ = (a: Wages, b: Wages): boolean =>
  a.paidFen !== b.paidFen || a.misdirectedFen !== b.misdirectedFen || a.arrearsFen !== b.arrearsFen;

/** What a person's months show now. What cannot be decided says nothing: what was published stands. */
const wagesOf = ({ personId, months, lines }: Person, published: PublishedWages): [string, Wages][] => {
  const arrears = new Map(lines.map(({ payMonth, arrearsFen }) => [payMonth, arrearsFen]));
  return months.map(({ payMonth, paidFen, misdirectedFen = NOTHING }) => {
    const key = wageKey(personId, payMonth);
    const arrearsFen = arrears.get(payMonth) ?? NOTHING;
    const last = published.get(key) ?? NO_WAGES;
    return [key, { paidFen, misdirectedFen, arrearsFen: isUndetermined(arrearsFen) ? last.arrearsFen : arrearsFen }];
  });
};

/** What changed of a project's wages since they were last published. */
export const wageChanges = (
  { project, people, dueOnOf }: ProjectPayroll<{ readonly id: number }>,
  published: PublishedWages,
): readonly WageChange[] => {
  const now = new Map(people.flatMap((person) => wagesOf(person, published)));
  return [...new Set([...now.keys(), ...published.keys()])].flatMap((key) => {
    const before = published.get(key) ?? NO_WAGES;
    const [personId = '', month = ''] = key.split(' ');
    const payMonth = month as PlainMonth;
    const due = dueOnOf(payMonth);
    const dueOn = isUndetermined(due) ? undefined : due;
    const wages = now.get(key) ?? NO_WAGES;
    const shown = dueOn ? wages : { ...wages, arrearsFen: before.arrearsFen };
    return differ(before, shown)
      ? [{ projectId: project.id, personId: Number(personId), payMonth, before, now: shown, dueOn }]
      : [];
  });
};
