import type { InspectionCarriedOut } from './carry-out';
import type { InspectionCancelled, InspectionPlanned } from './plan';
import type {
  InspectionClosed,
  InspectionDutyMissed,
  InspectionNoticeServed,
  InspectionRectificationConfirmed,
  InspectionRectificationRejected,
  InspectionRectificationReported,
} from './problems';

export type InspectionEvent =
  | InspectionPlanned
  | InspectionCancelled
  | InspectionCarriedOut
  | InspectionNoticeServed
  | InspectionRectificationReported
  | InspectionRectificationConfirmed
  | InspectionRectificationRejected
  | InspectionClosed
  | InspectionDutyMissed;
