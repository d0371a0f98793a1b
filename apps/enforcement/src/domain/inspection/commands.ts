import type { CarryOutInspection } from './carry-out';
import type { CancelInspection, PlanInspection } from './plan';
import type {
  CloseInspection,
  ConfirmInspectionRectified,
  MissInspectionDuty,
  RejectInspectionRectified,
  ReportInspectionRectified,
  ServeInspectionNotice,
} from './problems';

export type InspectionCommand =
  | PlanInspection
  | CancelInspection
  | CarryOutInspection
  | ServeInspectionNotice
  | ReportInspectionRectified
  | ConfirmInspectionRectified
  | RejectInspectionRectified
  | CloseInspection
  | MissInspectionDuty;
