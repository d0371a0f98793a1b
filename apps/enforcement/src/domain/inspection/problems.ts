import type { PlainDate } from '@anxin/domain-kit';
import { inspectionErrors } from './errors';
import type { KnownInspection, Notice, Problem, Rectification } from './inspection';
import {
  type GivenBy,
  type Happened,
  refuseEarlier,
  refuseFuture,
  refuseProofs,
  refuseService,
  refuseText,
} from './shape';

/** S2-29: one notice tells a unit of several problems. */
export type ServeInspectionNotice = GivenBy<'ServeInspectionNotice'> & {
  readonly documentNo: string;
  readonly problems: readonly number[];
  readonly served: Notice['served'];
};
export type InspectionNoticeServed = Happened<'InspectionNoticeServed'> & { readonly notice: Notice };

/** Somebody says, with proof, that a problem is put right, */
export type ReportInspectionRectified = GivenBy<'ReportInspectionRectified'> &
  Pick<Rectification, 'what' | 'proofs'> & { readonly problem: number };
export type InspectionRectificationReported = Happened<'InspectionRectificationReported'> & {
  readonly problem: number;
  readonly rectification: Rectification;
};

/** and somebody else confirms it, */
export type ConfirmInspectionRectified = GivenBy<'ConfirmInspectionRectified'> & { readonly problem: number };
export type InspectionRectificationConfirmed = Happened<'InspectionRectificationConfirmed'> &
  Pick<ConfirmInspectionRectified, 'problem' | 'by'>;

/** or does not. */
export type RejectInspectionRectified = GivenBy<'RejectInspectionRectified'> & {
  readonly problem: number;
  readonly reason: string;
};
export type InspectionRectificationRejected = Happened<'InspectionRectificationRejected'> &
  Pick<RejectInspectionRectified, 'problem' | 'by' | 'reason'>;

export type CloseInspection = GivenBy<'CloseInspection'>;
export type InspectionClosed = Happened<'InspectionClosed'> & { readonly by: string };

/** The last day of a problem has passed; given by the clock alone. */
export type MissInspectionDuty = {
  readonly type: 'MissInspectionDuty';
  readonly today: PlainDate;
  readonly duty: string;
  readonly dueOn: PlainDate;
};
export type InspectionDutyMissed = Happened<'InspectionDutyMissed'> & Pick<MissInspectionDuty, 'duty' | 'dueOn'>;

const DUTY = 'RECTIFY_';
/** The clock of a problem. */
export const dutyOf = (problem: number): string => `${DUTY}${problem}`;
/** The problem of a clock. */
export const problemOf = (duty: string): number => Number(duty.slice(DUTY.length));

/** A problem that is not put right yet. */
const openProblem = ({ inspection }: KnownInspection, no: number): Problem => {
  const found = inspection.problems.find((one) => one.no === no);
  if (!found) throw inspectionErrors.PROBLEM_UNKNOWN({ problem: String(no) });
  if (found.closed) throw inspectionErrors.PROBLEM_CLOSED({ problem: String(no) });
  return found;
};

export const serveInspectionNotice = (
  found: KnownInspection,
  { documentNo, problems, served, today: on }: ServeInspectionNotice,
): readonly InspectionNoticeServed[] => {
  const { visit, notices } = found.inspection;
  refuseText('documentNo', documentNo);
  refuseFuture(served.on, on);
  refuseEarlier(served.on, visit?.on);
  refuseService(served.way, served.proofs);
  if (problems.length === 0) throw inspectionErrors.PROBLEM_MISSING();
  const told = new Set(notices.flatMap((notice) => notice.problems));
  for (const no of problems) {
    openProblem(found, no);
    if (told.has(no)) throw inspectionErrors.PROBLEM_NOTICED({ problem: String(no) });
    told.add(no);
  }
  return [{ type: 'InspectionNoticeServed', on, notice: { documentNo, problems, served } }];
};

export const reportInspectionRectified = (
  found: KnownInspection,
  { problem, what, proofs, by, today: on }: ReportInspectionRectified,
): readonly InspectionRectificationReported[] => {
  openProblem(found, problem);
  refuseText('what', what);
  refuseProofs(proofs);
  return [{ type: 'InspectionRectificationReported', on, problem, rectification: { on, by, what, proofs } }];
};

/** Nobody judges what they reported themselves. */
const refuseOwn = (found: KnownInspection, no: number, by: string): void => {
  const { rectification } = openProblem(found, no);
  if (!rectification) throw inspectionErrors.RECTIFICATION_MISSING({ problem: String(no) });
  if (rectification.by === by) throw inspectionErrors.SECOND_PERSON_NEEDED();
};

export const confirmInspectionRectified = (
  found: KnownInspection,
  { problem, by, today: on }: ConfirmInspectionRectified,
): readonly InspectionRectificationConfirmed[] => {
  refuseOwn(found, problem, by);
  return [{ type: 'InspectionRectificationConfirmed', on, problem, by }];
};

export const rejectInspectionRectified = (
  found: KnownInspection,
  { problem, reason, by, today: on }: RejectInspectionRectified,
): readonly InspectionRectificationRejected[] => {
  refuseOwn(found, problem, by);
  refuseText('reason', reason);
  return [{ type: 'InspectionRectificationRejected', on, problem, by, reason }];
};

export const closeInspection = (
  _: KnownInspection,
  { by, today: on }: CloseInspection,
): readonly InspectionClosed[] => [{ type: 'InspectionClosed', on, by }];

/** Told once of each problem. */
export const missInspectionDuty = (
  { inspection }: KnownInspection,
  { duty, dueOn, today: on }: MissInspectionDuty,
): readonly InspectionDutyMissed[] => {
  const found = inspection.problems.find(({ no }) => no === problemOf(duty));
  return !found || found.closed || found.isOverdue ? [] : [{ type: 'InspectionDutyMissed', on, duty, dueOn }];
};
