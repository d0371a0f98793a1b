import type { Sector, Unit } from '../domain/clue';
import type { AccountabilityStep, CaseUnit, CaseWorker, Paid } from '../domain/case';
import type { Shift, Span } from '../domain/duty-roster';

/** A project by its code, known here or not. */
export type ProjectRow = { readonly code: string };

export type EnterpriseRow = { readonly creditCode: string };

/** The unit that has something, as its row says it. */
export type UnitRow = {
  readonly unitKind: Unit['kind'] | null;
  readonly sector: Sector | null;
  readonly areaCode: string | null;
};
/** A person, whom `workers` knows. */
export type WorkerRef = { readonly id: string };

/** A unit, as cases name it. */
export type UnitOfCase = { readonly unit: CaseUnit };

/** A worker of a case with what was told of the wages. */
export type WorkerRow = CaseWorker & { readonly paid: Paid };

export type AccountRow = { readonly unit: CaseUnit; readonly step: AccountabilityStep };
/** An area by its code. */
export type AreaRow = { readonly code: string };

/** A roster over a span: the shifts that touch it. */
export type RosterRow = { readonly span: Span; readonly shifts: readonly Shift[] };
