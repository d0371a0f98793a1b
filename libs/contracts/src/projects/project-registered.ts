import { z } from 'zod';
import { defineEvent } from '../define-event';
import { creditCode, dayText, fenText, projectCode, sector } from '../fields';

export const projectRegistered = defineEvent({
  name: 'projects.project-registered',
  version: 1,
  says: { zh: '项目已登记，含付薪约定', en: 'A project was registered, with its terms of pay' },
  data: z.object({
    projectCode,
    projectName: z.string(),
    sector,
    areaCode: z.string(),
    ownerCreditCode: creditCode,
    contractorCreditCode: creditCode,
    contractSumFen: fenText,
    labourCostMonthlyFen: fenText,
    labourCostDay: z.int(),
    payDay: z.int(),
    payPeriodOffset: z.int(),
    contractSignedOn: dayText,
  }),
  keyOf: (data) => data.projectCode,
});
