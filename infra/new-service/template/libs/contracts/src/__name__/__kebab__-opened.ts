import { z } from 'zod';
import { defineEvent } from '../define-event';
import { dayText } from '../fields';

export const __entity__Opened = defineEvent({
  name: '__name__.__kebab__-opened',
  version: 1,
  says: { zh: '__zh__已开立', en: '__Words__ was opened' },
  data: z.object({
    __entity__Code: z.string(),
    areaCode: z.string(),
    openedOn: dayText,
  }),
  keyOf: (data) => data.areaCode,
});
