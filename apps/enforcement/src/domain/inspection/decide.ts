import type { ParameterBook } from '@anxin/law';
import { carryOutInspection } from './carry-out';
import type { InspectionCommand } from './commands';
import { inspectionErrors } from './errors';
import type { InspectionEvent } from './events';
import type { InspectionState, KnownInspection } from './inspection';
import { cancelInspection, planInspection, type PlanInspection } from './plan';
import {
  closeInspection,
  confirmInspectionRectified,
  missInspectionDuty,
  rejectInspectionRectified,
  reportInspectionRectified,
  serveInspectionNotice,
} from './problems';

type Own = Exclude<InspectionCommand, PlanInspection>;

/** The decision of each command; those that need no law do not look at it. */
const DECISIONS: {
  readonly [Type in Own['type']]: (
    found: KnownInspection,
    command: Extract<Own, { readonly type: Type }>,
    law: ParameterBook,
  ) => readonly InspectionEvent[];
} = {
  CancelInspection: cancelInspection,
  CarryOutInspection: carryOutInspection,
  ServeInspectionNotice: serveInspectionNotice,
  ReportInspectionRectified: reportInspectionRectified,
  ConfirmInspectionRectified: confirmInspectionRectified,
  RejectInspectionRectified: rejectInspectionRectified,
  CloseInspection: closeInspection,
  MissInspectionDuty: missInspectionDuty,
};

export const decideBy =
  (law: ParameterBook) =>
  (state: InspectionState, command: InspectionCommand): readonly InspectionEvent[] => {
    if (state.stage === 'UNKNOWN') {
      if (command.type === 'PlanInspection') return planInspection(state, command, law);
      throw inspectionErrors.UNKNOWN();
    }
    if (command.type === 'PlanInspection') throw inspectionErrors.ALREADY_PLANNED();
    // Each type has the decision of its own type.
    const decide = DECISIONS[command.type] as (
      found: KnownInspection,
      command: Own,
      law: ParameterBook,
    ) => readonly InspectionEvent[];
    return decide(state, command, law);
  };
