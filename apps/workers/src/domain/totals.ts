import { type Fen, NOTHING, type PlainMonth, plus } from '@anxin/domain-kit';
import { type IndicatorOn, isUndetermined, type LevelCount, LevelCounts, type Undetermined } from '@anxin/law';
import { IdSet } from './id-set';
import type { PayLine, Person } from './lines';

/** What is owed over some projects on a day; a person or project is counted once. Sums are of what is determined. */
export type WageFigures = {
  /** With a stay that exists on the day. */
  readonly workers: number;
  readonly lines: number;
  readonly payableFen: Fen;
  readonly paidFen: Fen;
  readonly arrearsFen: Fen;
  readonly workersOwed: number;
  readonly projectsOwing: number;
  /** Indicators about wages that stand, by raised level. */
  readonly warnings: readonly LevelCount[];
  /** When the oldest of them was found, UTC; null where there is no project. */
  readonly foundAt: string | null;
};

/** Wage lines, added up. */
type LineSum = Pick<WageFigures, 'lines' | 'payableFen' | 'paidFen' | 'arrearsFen'>;

/** What a month of a project comes to, and who has arrears of it. */
export type MonthFigures = LineSum & { readonly owed: readonly number[] };

/** What a project comes to; its people as packed sets, so that nobody is counted twice over projects. */
export type ProjectFigures = LineSum & {
  readonly workers: Uint8Array;
  readonly owed: Uint8Array;
  readonly warnings: readonly LevelCount[];
};

/** Figures with the moment at which they were found, UTC. */
export type Found = ProjectFigures & { readonly foundAt: string };

const NO_LINES: LineSum = { lines: 0, payableFen: NOTHING, paidFen: NOTHING, arrearsFen: NOTHING };

const determined = (amount: Fen | Undetermined): Fen => (isUndetermined(amount) ? NOTHING : amount);

const together = (a: LineSum, b: LineSum): LineSum => ({
  lines: a.lines + b.lines,
  payableFen: plus(a.payableFen, b.payableFen),
  paidFen: plus(a.paidFen, b.paidFen),
  arrearsFen: plus(a.arrearsFen, b.arrearsFen),
});

const sumOf = ({ payableFen, paidFen, arrearsFen }: PayLine): LineSum => ({
  ...{ lines: 1, payableFen: determined(payableFen), paidFen, arrearsFen: determined(arrearsFen) },
});

/** What each month of a project comes to; no month depends on another. */
export const monthFigures = (people: readonly Person[]): ReadonlyMap<PlainMonth, MonthFigures> => {
  const months = new Map<PlainMonth, LineSum & { readonly owed: number[] }>();
  for (const { personId, lines } of people) {
    for (const line of lines) {
      const { owed, ...before } = months.get(line.payMonth) ?? { ...NO_LINES, owed: [] };
      const sum = sumOf(line);
      if (sum.arrearsFen !== NOTHING) owed.push(personId);
      months.set(line.payMonth, { ...together(before, sum), owed });
    }
  }
  return months;
};

const packed = (ids: Iterable<number>): Uint8Array => {
  const set = new IdSet();
  for (const id of ids) set.add(id);
  return set.packed();
};

/** What a project comes to, by its months, the people who are registered there and its indicators about wages. */
export const projectFigures = (
  months: Iterable<MonthFigures>,
  people: readonly Pick<Person, 'personId' | 'stays'>[],
  indicators: readonly IndicatorOn[],
): ProjectFigures => {
  const all = [...months];
  const levels = new LevelCounts();
  levels.add(indicators);
  return {
    ...all.reduce<LineSum>((sum, month) => together(sum, month), NO_LINES),
    workers: packed(people.flatMap(({ personId, stays }) => (stays.length > 0 ? [personId] : []))),
    owed: packed(all.flatMap(({ owed }) => owed)),
    warnings: levels.all(),
  };
};

/** Adds up projects as they come; of persons it keeps a bit each, so it may be given any number of projects. */
export class FiguresSum {
  readonly #workers = new IdSet();
  readonly #owed = new IdSet();
  readonly #levels = new LevelCounts();
  #lines = NO_LINES;
  #owing = 0;
  #foundAt: string | null = null;

  add(project: Found): void {
    if (this.#foundAt === null || project.foundAt < this.#foundAt) this.#foundAt = project.foundAt;
    this.#lines = together(this.#lines, project);
    this.#workers.unite(project.workers);
    this.#owed.unite(project.owed);
    this.#levels.unite(project.warnings);
    if (project.arrearsFen !== NOTHING) this.#owing += 1;
  }

  get figures(): WageFigures {
    return {
      ...this.#lines,
      workers: this.#workers.size,
      workersOwed: this.#owed.size,
      projectsOwing: this.#owing,
      warnings: this.#levels.all(),
      foundAt: this.#foundAt,
    };
  }
}
