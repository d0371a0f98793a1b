import type { Decider, PlainDate } from '@anxin/domain-kit';
import { maskNumbers, type PeriodicReport } from '@anxin/law';
import type { CaseUnit } from '../case';
import { type Counts, isNil } from './counts';
import { workReportErrors } from './errors';
import { parsePeriod, type Period } from './period';

/** S3-15, 每月一排查、一通报、一整改: each month is complete with all three. */
export const ARTEFACTS = ['CHECK', 'CIRCULAR', 'RECTIFICATION'] as const;
export type Artefact = (typeof ARTEFACTS)[number];

export type WorkReportKind = PeriodicReport | Artefact;

export const isPeriodic = (kind: WorkReportKind): kind is PeriodicReport => kind === 'WEEKLY' || kind === 'MONTHLY';

/** Which report it is: a unit's, of a kind, for a week or month. */
export type WorkReportKey = { readonly unit: CaseUnit; readonly kind: WorkReportKind; readonly period: string };

/** What a unit handed in. */
export type WorkReport = WorkReportKey & {
  readonly handedInOn: PlainDate;
  readonly isNil: boolean;
  /** What an artefact is, such as the number of a circular. */
  readonly note?: string | undefined;
  /** The figures as they stood. */
  readonly counts: Counts;
};

export type WorkReportState =
  { readonly stage: 'UNKNOWN' } | { readonly stage: 'HANDED_IN'; readonly report: WorkReport };

export type HandInWorkReport = {
  readonly type: 'HandInWorkReport';
  readonly today: PlainDate;
  readonly isNil: boolean;
  readonly note?: string | undefined;
  /** What the service counts of the unit and period. */
  readonly counts: Counts;
} & WorkReportKey;
export type WorkReportCommand = HandInWorkReport;

export type WorkReportHandedIn = {
  readonly type: 'WorkReportHandedIn';
  readonly on: PlainDate;
  readonly report: Omit<WorkReport, 'handedInOn'>;
};
export type WorkReportEvent = WorkReportHandedIn;

/** The week of a weekly report, the month of any other. Throws `WORK_REPORT_PERIOD_INVALID`. */
export const periodFor = ({ kind, period: name }: Pick<WorkReportKey, 'kind' | 'period'>): Period => {
  const period = parsePeriod(name);
  if (period?.every !== (kind === 'WEEKLY' ? 'WEEK' : 'MONTH')) throw workReportErrors.PERIOD_INVALID({ period: name });
  return period;
};

const NOTE_LENGTH = 500;

const refuseNote = (note: string): void => {
  if (note.trim() === '' || note.length > NOTE_LENGTH || maskNumbers(note) !== note)
    throw workReportErrors.NOTE_INVALID();
};

const handIn = (
  _: WorkReportState,
  { type: _type, today: on, ...report }: HandInWorkReport,
): readonly WorkReportEvent[] => {
  const { from, to, name: period } = periodFor(report);
  if (isPeriodic(report.kind)) {
    if (to >= on) throw workReportErrors.NOT_OVER({ period, to });
    if (report.isNil && !isNil(report.counts)) throw workReportErrors.NOT_NIL({ period });
    if (!report.isNil && isNil(report.counts)) throw workReportErrors.NIL_NOT_CONFIRMED({ period });
  } else {
    if (from > on) throw workReportErrors.NOT_OVER({ period, to });
    if (report.isNil || report.note === undefined) throw workReportErrors.NOTE_INVALID();
  }
  if (report.note !== undefined) refuseNote(report.note);
  return [{ type: 'WorkReportHandedIn', on, report }];
};

/** A unit hands in a report once, as its figures stood then. */
export const workReport: Decider<WorkReportState, WorkReportCommand, WorkReportEvent> = {
  initial: { stage: 'UNKNOWN' },
  statuses: ['UNKNOWN', 'HANDED_IN'],
  statusOf: ({ stage }) => stage,
  allowed: { HandInWorkReport: ['UNKNOWN'] },
  refuse: () => workReportErrors.ALREADY_HANDED_IN(),
  decide: handIn,
  evolve: (_, { on: handedInOn, report }) => ({ stage: 'HANDED_IN', report: { ...report, handedInOn } }),
};
