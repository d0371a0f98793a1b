import { z } from 'zod';
import { defineEvent, nextVersion } from '../define-event';
import { creditCode, dayText, fenText, projectCode, sector, token } from '../fields';

const keyOf = (data: { readonly projectCode: string }): string => data.projectCode;

const projectChangedV1 = defineEvent({
  name: 'projects.project-changed',
  version: 1,
  says: { zh: '项目自某日起变更', en: 'A project changes from a day on' },
  data: z.object({
    projectCode,
    changedOn: dayText,
    projectName: z.string().nullable(),
    sector: sector.nullable(),
    areaCode: z.string().nullable(),
    plannedEndOn: dayText.nullable(),
    labourCostMonthlyFen: fenText.nullable(),
    labourCostDay: z.int().nullable(),
    payDay: z.int().nullable(),
    payPeriodOffset: z.int().nullable(),
    depositForm: z.enum(['CASH', 'LETTER', 'INSURANCE']).nullable(),
    depositAmountFen: fenText.nullable(),
    depositOn: dayText.nullable(),
    depositExpiresOn: dayText.nullable(),
  }),
  keyOf,
});

/** Version 2 tells another owner or general contractor too, which could not change before. */
const projectChangedV2 = nextVersion(projectChangedV1, {
  data: projectChangedV1.data.extend({
    ownerCreditCode: creditCode.nullable(),
    contractorCreditCode: creditCode.nullable(),
  }),
  keyOf,
  lift: (old) => ({ ...old, ownerCreditCode: null, contractorCreditCode: null }),
});

/**
 * What holds of a project from a day on, all that is known of that change; null is as before. Told again, it replaces.
 * Version 3 tells a new wage account, by the token of its number; the former one stays the project's.
 */
export const projectChanged = nextVersion(projectChangedV2, {
  data: projectChangedV2.data.extend({ accountToken: token.nullable() }),
  keyOf,
  lift: (old) => ({ ...old, accountToken: null }),
});
