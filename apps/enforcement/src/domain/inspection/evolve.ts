import type { InspectionEvent } from './events';
import type { Inspection, InspectionStage, InspectionState, Problem } from './inspection';
import type { InspectionPlanned } from './plan';
import { problemOf } from './problems';

const withProblem = (inspection: Inspection, no: number, change: Partial<Problem>): Inspection => ({
  ...inspection,
  problems: inspection.problems.map((one) => (one.no === no ? { ...one, ...change } : one)),
});

const changed = (inspection: Inspection, event: Exclude<InspectionEvent, InspectionPlanned>): Inspection => {
  const { on } = event;
  switch (event.type) {
    case 'InspectionCancelled':
      return { ...inspection, cancelled: { on, reason: event.reason } };
    case 'InspectionCarriedOut': {
      const { visitedOn, by, present, record, answers } = event;
      const problems = event.problems.map((one) => ({ ...one, isOverdue: false }));
      return { ...inspection, visit: { on: visitedOn, by, present, record, answers }, problems };
    }
    case 'InspectionNoticeServed':
      return { ...inspection, notices: [...inspection.notices, event.notice] };
    case 'InspectionRectificationReported':
      return withProblem(inspection, event.problem, { rectification: event.rectification });
    case 'InspectionRectificationConfirmed':
      return withProblem(inspection, event.problem, { closed: { on, by: event.by } });
    case 'InspectionRectificationRejected':
      return withProblem(inspection, event.problem, { rectification: undefined });
    case 'InspectionClosed':
      return { ...inspection, closedOn: on };
    case 'InspectionDutyMissed':
      return withProblem(inspection, problemOf(event.duty), { isOverdue: true });
  }
};

/** Where it stands: while a problem is open it is put right, and after that it may be closed. */
const stageAfter = (stage: InspectionStage, { type }: InspectionEvent, { problems }: Inspection): InspectionStage => {
  if (type === 'InspectionCancelled') return 'CANCELLED';
  if (type === 'InspectionClosed') return 'CLOSED';
  if (type !== 'InspectionCarriedOut' && type !== 'InspectionRectificationConfirmed') return stage;
  return problems.every(({ closed }) => closed) ? 'CHECKED' : 'RECTIFYING';
};

export const evolve = (state: InspectionState, event: InspectionEvent): InspectionState => {
  if (event.type === 'InspectionPlanned')
    return { stage: 'PLANNED', inspection: { ...event.inspection, problems: [], notices: [] } };
  if (state.stage === 'UNKNOWN') return state;
  const inspection = changed(state.inspection, event);
  return { ...state, stage: stageAfter(state.stage, event, inspection), inspection };
};
