import { type Fen, NOTHING, plus } from '@anxin/domain-kit';
import { isUndetermined, type Undetermined } from '@anxin/law';
import type { PayLine, ProjectPayroll } from './lines';

/** What is owed over some projects on a day; a person or project is counted once. Sums are of what is determined. */
export type PayTotals = {
  /** With a stay that exists on the day. */
  readonly workers: number;
  readonly lines: number;
  readonly payableFen: Fen;
  readonly paidFen: Fen;
  readonly arrearsFen: Fen;
  readonly workersOwed: number;
  readonly projectsOwing: number;
};

const determined = (amount: Fen | Undetermined): Fen => (isUndetermined(amount) ? NOTHING : amount);

/** Whether a project owes anybody anything, of what is determined. */
export const owes = ({ people }: ProjectPayroll<unknown>): boolean =>
  people.some(({ lines }) => lines.some(({ arrearsFen }) => determined(arrearsFen) !== NOTHING));

/** Adds up projects as they come; of persons it keeps their ids alone, so it may be given any number of projects. */
export class PayTotalsSum {
  readonly #workers = new Set<number>();
  readonly #owed = new Set<number>();
  readonly #owing = new Set<number>();
  #lines = 0;
  #payableFen = NOTHING;
  #paidFen = NOTHING;
  #arrearsFen = NOTHING;

  add({ project, people }: ProjectPayroll<{ readonly id: number }>): void {
    for (const { personId, stays, lines } of people) {
      if (stays.length > 0) this.#workers.add(personId);
      for (const line of lines) this.#addLine(project.id, personId, line);
    }
  }

  #addLine(projectId: number, personId: number, line: PayLine): void {
    const arrearsFen = determined(line.arrearsFen);
    this.#lines += 1;
    this.#payableFen = plus(this.#payableFen, determined(line.payableFen));
    this.#paidFen = plus(this.#paidFen, line.paidFen);
    this.#arrearsFen = plus(this.#arrearsFen, arrearsFen);
    if (arrearsFen === NOTHING) return;
    this.#owed.add(personId);
    this.#owing.add(projectId);
  }

  get totals(): PayTotals {
    return {
      workers: this.#workers.size,
      lines: this.#lines,
      payableFen: this.#payableFen,
      paidFen: this.#paidFen,
      arrearsFen: this.#arrearsFen,
      workersOwed: this.#owed.size,
      projectsOwing: this.#owing.size,
    };
  }
}
