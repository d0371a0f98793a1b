import { z } from 'zod';
import { dated, steps } from './values';

/** From where on each indicator is blue, yellow, orange, red; null where it never is. */
export const warningSteps = z.strictObject({
  W01: dated({ daysWithout: steps }).optional(),
  W02: dated({ daysLate: steps, redFromMonthAfter: z.int().positive() }).optional(),
  W03: dated({ daysShort: steps, missesRunning: steps, misses: steps }).optional(),
  W05: dated({ balanceBelow: steps, redWithinDays: z.int().nonnegative() }).optional(),
  W06: dated({ paidBelow: steps }).optional(),
  W07: dated({ peoplePaidBelow: steps }).optional(),
  W08: dated({ orangeAboveShare: z.int().nonnegative() }).optional(),
  W10: dated({ people: steps }).optional(),
  W12: dated({ graceDays: z.int().nonnegative(), daysBeyond: steps }).optional(),
  W13: dated({ graceWorkingDays: z.int().nonnegative(), workingDaysBeyond: steps }).optional(),
  W14: dated({ daysLeft: steps }).optional(),
  W15: dated({ daysSinceStart: steps }).optional(),
  W18: dated({ shareAbove: steps }).optional(),
  W19: dated({ daysSinceLeaving: steps }).optional(),
  W20: dated({ counts: steps }).optional(),
  W21: dated({ counts: steps, dropPercent: steps }).optional(),
  W22: dated({ counts: steps }).optional(),
  W23: dated({ counts: steps }).optional(),
  W24: dated({ windowDays: z.int().positive(), complainants: steps }).optional(),
  W25: dated({ counts: steps }).optional(),
  W26: dated({ counts: steps }).optional(),
  W28: dated({ counts: steps }).optional(),
});
