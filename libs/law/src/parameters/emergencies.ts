import { z } from 'zod';
import { ATTENDANTS, CALLED_OUT, COMMANDER_RANKS, GRAVITIES, TIERS } from '../group-event-kinds';
import { clockTerm, valued } from './values';

const response = z.strictObject({
  commander: z.enum(COMMANDER_RANKS),
  callOut: z.array(z.enum(CALLED_OUT)),
  reportTo: z.enum(TIERS),
});

/** An area's figures for group events, and for advances out of an emergency fund. */
export const emergencyFigures = {
  /** EMG-02: from the report of a group event to the first who is on the spot. */
  groupEventArrival: valued(clockTerm).optional(),
  /** EMG-04, EMG-05: the least people of each level, null where a plan has not that level; and what is always the first. */
  groupEventLevels: valued(
    z.strictObject({
      people: z.strictObject({
        I: z.int().positive().nullable(),
        II: z.int().positive().nullable(),
        III: z.int().positive().nullable(),
        IV: z.int().positive(),
      }),
      grave: z.array(z.enum(GRAVITIES)),
    }),
  ).optional(),
  /** EMG-06 */
  groupEventAlert: valued(z.int().positive()).optional(),
  /** EMG-07: by phone, in writing, and how often until it is controlled and until it is closed. */
  groupEventReports: valued(
    z.strictObject({ phone: clockTerm, written: clockTerm, untilControlled: clockTerm, untilClosed: clockTerm }),
  ).optional(),
  /** EMG-09 */
  groupEventAttendance: valued(z.array(z.enum(ATTENDANTS)).nonempty()).optional(),
  /** EMF-02: what places cap an advance at: so many minimum wages for one, and for all a share in 10,000; null where not. */
  advanceCaps: valued(
    z.array(
      z.strictObject({
        areas: z.array(z.string()).nonempty(),
        minimumWages: z.int().positive().nullable(),
        total: z.strictObject({ share: z.int().positive().max(10_000), of: z.enum(['ARREARS', 'WAGES']) }).nullable(),
        mark: z.string(),
      }),
    ),
  ).optional(),
  /** S4-38: what each level brings. */
  groupEventResponse: valued(z.strictObject({ I: response, II: response, III: response, IV: response })).optional(),
};
