import { z } from 'zod';
import { defineEvent } from '../define-event';
import { dayText } from '../fields';

/** Demonstration and test systems only: the clock was set forward, a day at a time; other services follow. */
export const businessDaySet = defineEvent({
  name: 'projects.business-day-set',
  version: 1,
  says: {
    zh: '业务日期已前移（仅演示或测试系统）',
    en: 'The business day was set forward, on a demonstration or test system',
  },
  data: z.object({ day: dayText }),
  keyOf: () => 'business-day',
});
