import type { ApplyToCourt, DunOrder, EndRemedy, SeekRemedy } from './court';
import type { DecideOrder, HearOrder, TellOrder } from './decision';
import type { ConfirmCorrection, ProveCorrection, RereadWages } from './obey';
import type { ExtendOrder, ProposeOrder, ReviseOrder } from './propose';
import type { MissOrderDuty } from './miss';
import type { RevokeOrder } from './revoke';
import type { ServeOrder } from './serve';

export type OrderCommand =
  | ProposeOrder
  | ReviseOrder
  | ExtendOrder
  | TellOrder
  | HearOrder
  | DecideOrder
  | ServeOrder
  | ProveCorrection
  | ConfirmCorrection
  | SeekRemedy
  | EndRemedy
  | DunOrder
  | ApplyToCourt
  | RevokeOrder
  | RereadWages
  | MissOrderDuty;
