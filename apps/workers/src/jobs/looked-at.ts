import type { PlainDate, PlainMonth } from '@anxin/domain-kit';
import type { MonthTotals, PayTerms } from '@anxin/law';
import type { Rows } from '@anxin/service-kit';
import { changedMonths } from '../store/changed-months';
import type { WageProject } from '../store/wage-projects';

/** What a project's months came to on a day, when its stream had this version. */
type LookedAt = {
  readonly on: PlainDate;
  readonly terms: PayTerms;
  readonly version: number;
  readonly totals: MonthTotals<number>;
};

/** The months from the first to the last. */
export type Months = { readonly first: PlainMonth; readonly last: PlainMonth };

/** What must be looked at of a project: everything, or some months beside what the others came to. */
export type ToLookAt = {
  readonly version: number;
  readonly anew?: { readonly months: Months; readonly before: MonthTotals<number> };
};

/** Projects remembered at most; of the others all months are looked at. */
const MOST = 1_000;

const NEVER = 2_147_483_647;

/**
 * What projects came to when they were last looked at, so that a new fact costs its month and not the whole history.
 * It saves time alone: it counts for the same day and terms, and for what their streams told since; without it, in
 * another process or after a restart, everything is looked at.
 */
export class LookedAtLast {
  readonly #known = new Map<string, LookedAt>();

  /** What changed of projects since; their streams are held. */
  async changed(rows: Rows, projects: readonly WageProject[], on: PlainDate): Promise<ReadonlyMap<string, ToLookAt>> {
    const last = new Map(projects.map((project) => [project.code, this.#of(project, on)]));
    const since = new Map([...last].map(([code, known]) => [code, known?.version ?? NEVER]));
    const changed = await changedMonths(rows, since);
    return new Map(
      [...last].map(([code, known]): [string, ToLookAt] => {
        const { version = 0, months = 'any' } = changed.get(code) ?? {};
        if (!known || months === 'any' || months.size === 0) return [code, { version }];
        const [first, last] = [[...months].toSorted().at(0), [...months].toSorted().at(-1)];
        return [
          code,
          first && last ? { version, anew: { months: { first, last }, before: known.totals } } : { version },
        ];
      }),
    );
  }

  #of({ code, terms }: WageProject, on: PlainDate): LookedAt | undefined {
    const known = this.#known.get(code);
    const holds =
      known?.on === on && known.terms.payDay === terms.payDay && known.terms.payPeriodOffset === terms.payPeriodOffset;
    return holds ? known : undefined;
  }

  /** To be called when what was told of it is committed. */
  remember(code: string, lookedAt: LookedAt): void {
    this.#known.delete(code);
    this.#known.set(code, lookedAt);
    const [oldest] = this.#known.keys();
    if (this.#known.size > MOST && oldest !== undefined) this.#known.delete(oldest);
  }
}
