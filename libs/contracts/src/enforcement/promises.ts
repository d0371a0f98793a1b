import { z } from 'zod';
import { defineEvent } from '../define-event';
import { creditCode, dayText, fenText, projectCode, sector } from '../fields';

export const promiseBroken = defineEvent({
  name: 'enforcement.promise-broken',
  version: 1,
  says: {
    zh: '无欠薪承诺已违反：承诺后到期的工资未付',
    en: 'A promise that nobody is owed wages was broken: wages that fell due after it were not paid',
  },
  data: z.object({
    promiseCode: z.string().min(1).max(100),
    creditCode,
    party: z.enum(['OWNER', 'GENERAL_CONTRACTOR', 'SUBCONTRACTOR']),
    projectCode,
    areaCode: z.string().min(1),
    sector: sector.optional(),
    givenOn: dayText,
    on: dayText,
    /** The first day on which they were due, and what was owed on the day. */
    dueOn: dayText,
    fen: fenText,
  }),
  keyOf: ({ projectCode: code }) => code,
});
