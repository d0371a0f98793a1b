import type { Sector, Unit } from '../domain/clue';
import type { AccountabilityStep, CaseUnit, CaseWorker, Paid } from '../domain/case';
import type { PlainDate } from '@anxin/domain-kit';
import type { Shift, Span } from '../domain/duty-roster';
import type { Counts, Span as Days, WorkReport, WorkReportKey } from '../domain/report';
import type { CountedLine } from '../store/figures/read-board';

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

/** A board of a day. */
export type BoardRow = { readonly on: PlainDate; readonly lines: readonly CountedLine[] };

/** What was counted of a span. */
export type FiguresRow = { readonly span: Days; readonly counts: Counts };

/** A report that a unit has to hand in, or handed in. */
export type ReportRow = WorkReportKey & {
  readonly dueOn: PlainDate | null;
  readonly isLate: boolean;
  readonly report: WorkReport | undefined;
  /** As handed in, else as it stands; nothing of what has no figures. */
  readonly figures: FiguresRow | null;
};
