import type { StateTable } from '@anxin/domain-kit';
import type { InspectionCommand } from './commands';
import { inspectionErrors } from './errors';
import { INSPECTION_STAGES, type InspectionStage, type InspectionState } from './inspection';

/** Which command is allowed at which stage: printed in the README, walked cell by cell by the spec. */
export const inspectionTable: StateTable<InspectionState, InspectionCommand['type'], InspectionStage | 'UNKNOWN'> = {
  statuses: ['UNKNOWN', ...INSPECTION_STAGES],
  statusOf: ({ stage }) => stage,
  allowed: {
    PlanInspection: ['UNKNOWN'],
    CancelInspection: ['PLANNED'],
    CarryOutInspection: ['PLANNED'],
    ServeInspectionNotice: ['RECTIFYING'],
    ReportInspectionRectified: ['RECTIFYING'],
    ConfirmInspectionRectified: ['RECTIFYING'],
    RejectInspectionRectified: ['RECTIFYING'],
    CloseInspection: ['CHECKED'],
    MissInspectionDuty: INSPECTION_STAGES,
  },
  refuse: (stage, command) => {
    if (stage === 'UNKNOWN') return inspectionErrors.UNKNOWN();
    if (command === 'PlanInspection') return inspectionErrors.ALREADY_PLANNED();
    if (command === 'CloseInspection' && stage === 'RECTIFYING') return inspectionErrors.PROBLEMS_OPEN();
    return inspectionErrors.STAGE({ stage });
  },
};
