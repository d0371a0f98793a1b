import type { Fen, PlainDate } from '@anxin/domain-kit';
import type { GivenBy, Happened } from '../checks';
import type { Drawing } from './drawing';

export type ApplyDrawing = GivenBy<'ApplyDrawing'> &
  Pick<Drawing, 'fundCode' | 'use' | 'purpose' | 'sums'> & {
    /** Of another use than wages. */
    readonly fen?: Fen | undefined;
  };
export type DrawingApplied = Happened<'DrawingApplied'> & {
  readonly drawing: Omit<Drawing, 'endorsed' | 'approved' | 'paid' | 'ended'>;
};

export type EndorseDrawing = GivenBy<'EndorseDrawing'>;
export type DrawingEndorsed = Happened<'DrawingEndorsed'> & { readonly by: string };

export type ApproveDrawing = GivenBy<'ApproveDrawing'> & { readonly document: string };
export type DrawingApproved = Happened<'DrawingApproved'> & Pick<ApproveDrawing, 'by' | 'document'>;

export type PayDrawing = GivenBy<'PayDrawing'> & { readonly paidOn: PlainDate; readonly bankFile: string };
export type DrawingPaid = Happened<'DrawingPaid'> & Pick<PayDrawing, 'by' | 'paidOn' | 'bankFile'>;

export type RefuseDrawing = GivenBy<'RefuseDrawing'> & { readonly reason: string };
export type DrawingRefused = Happened<'DrawingRefused'> & Pick<RefuseDrawing, 'by' | 'reason'>;
export type WithdrawDrawing = GivenBy<'WithdrawDrawing'> & { readonly reason: string };
export type DrawingWithdrawn = Happened<'DrawingWithdrawn'> & Pick<WithdrawDrawing, 'by' | 'reason'>;

export type DrawingCommand =
  ApplyDrawing | EndorseDrawing | ApproveDrawing | PayDrawing | RefuseDrawing | WithdrawDrawing;
export type DrawingEvent =
  DrawingApplied | DrawingEndorsed | DrawingApproved | DrawingPaid | DrawingRefused | DrawingWithdrawn;
