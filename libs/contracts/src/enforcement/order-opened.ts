import { z } from 'zod';
import { defineEvent } from '../define-event';
import { dayText } from '../fields';

export const orderOpened = defineEvent({
  name: 'enforcement.order-opened',
  version: 1,
  says: { zh: '责令文书已开立', en: 'Order was opened' },
  data: z.object({
    orderCode: z.string(),
    areaCode: z.string(),
    openedOn: dayText,
  }),
  keyOf: (data) => data.areaCode,
});
