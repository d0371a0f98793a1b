import { z } from 'zod';
import { defineEvent } from '../define-event';
import { creditCode, dayText } from '../fields';

export const violationsPublished = defineEvent({
  name: 'enforcement.violations-published',
  version: 1,
  says: {
    zh: '重大劳动保障违法行为已公布；没有条目的为零公布',
    en: 'Serious violations were published; without entries, that there are none',
  },
  data: z.object({
    issueCode: z.string().min(1).max(100),
    areaCode: z.string().min(1),
    /** Such as `2025-Q4`; none of what is exposed beside the periods. */
    period: z.string().optional(),
    on: dayText,
    entries: z.array(z.object({ kind: z.string(), creditCode, source: z.string() })),
  }),
  keyOf: ({ areaCode }) => areaCode,
});
