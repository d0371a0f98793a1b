import { z } from 'zod';
import { defineEvent } from '../define-event';
import { creditCode, dayText, fenText, projectCode, sector } from '../fields';

export const penaltyDecided = defineEvent({
  name: 'enforcement.penalty-decided',
  version: 1,
  says: { zh: '行政处罚已作出决定', en: 'A fine was decided' },
  data: z.object({
    penaltyCode: z.string().min(1).max(100),
    /** The order to correct that it follows. */
    orderCode: z.string().min(1).max(100),
    enterprise: creditCode,
    /** The unit, or somebody responsible in it, who is not named. */
    party: z.enum(['UNIT', 'PERSON']),
    projectCode: projectCode.optional(),
    areaCode: z.string().min(1),
    sector: sector.optional(),
    on: dayText,
    /** The rule that was broken, what it gives on that day, both ends among it, and what was decided. */
    rule: z.string().min(1),
    minFen: fenText,
    maxFen: fenText,
    fineFen: fenText,
    /** When the party was told beforehand, and heard; */
    toldOn: dayText,
    heardOn: dayText,
    /** the hearing that it asked for, or null. */
    hearing: z.object({ askedOn: dayText, heldFor: dayText }).nullable(),
  }),
  keyOf: ({ projectCode: project, enterprise }) => project ?? enterprise,
});
