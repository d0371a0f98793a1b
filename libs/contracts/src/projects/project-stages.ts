import { z } from 'zod';
import { defineEvent } from '../define-event';
import { dayText, fenText, projectCode, token } from '../fields';

const keyOf = (data: { projectCode: string }): string => data.projectCode;

export const fundingStated = defineEvent({
  name: 'projects.funding-stated',
  version: 1,
  says: { zh: '是否政府投资已填报', en: 'Whether public money funds the project was stated' },
  data: z.object({ projectCode, governmentFunded: z.boolean() }),
  keyOf,
});

export const permitIssued = defineEvent({
  name: 'projects.permit-issued',
  version: 1,
  says: { zh: '施工许可已核发', en: 'The permit was issued' },
  data: z.object({ projectCode, issuedOn: dayText }),
  keyOf,
});

export const worksStarted = defineEvent({
  name: 'projects.works-started',
  version: 1,
  says: { zh: '项目已开工', en: 'The works were started' },
  data: z.object({ projectCode, startedOn: dayText }),
  keyOf,
});

export const plannedEndSet = defineEvent({
  name: 'projects.planned-end-set',
  version: 1,
  says: { zh: '计划竣工日已填报', en: 'The planned end was given' },
  data: z.object({ projectCode, plannedEndOn: dayText }),
  keyOf,
});

export const wageAccountNamed = defineEvent({
  name: 'projects.wage-account-named',
  version: 1,
  says: { zh: '工资专用账户账号已填报（以令牌表示）', en: 'The wage account was named, by its token' },
  data: z.object({ projectCode, accountToken: token }),
  keyOf,
});

export const wageAccountOpened = defineEvent({
  name: 'projects.wage-account-opened',
  version: 1,
  says: { zh: '工资专用账户已开设', en: 'The wage account was opened' },
  data: z.object({ projectCode, openedOn: dayText }),
  keyOf,
});

export const agreementSigned = defineEvent({
  name: 'projects.agreement-signed',
  version: 1,
  says: { zh: '四方监管协议已签订', en: 'The four-party agreement was signed' },
  data: z.object({ projectCode, signedOn: dayText }),
  keyOf,
});

export const rightsBoardPosted = defineEvent({
  name: 'projects.rights-board-posted',
  version: 1,
  says: { zh: '维权信息告示牌已设立', en: 'The rights board was posted' },
  data: z.object({ projectCode, postedOn: dayText }),
  keyOf,
});

/** What is not yet known of a deposit is null; a later event tells it. */
export const depositLodged = defineEvent({
  name: 'projects.deposit-lodged',
  version: 1,
  says: { zh: '工资保证金已存储或信息已补全', en: 'The wage deposit was lodged, or more of it became known' },
  data: z.object({
    projectCode,
    form: z.enum(['CASH', 'LETTER', 'INSURANCE']).nullable(),
    amountFen: fenText.nullable(),
    lodgedOn: dayText.nullable(),
    expiresOn: dayText.nullable(),
  }),
  keyOf,
});
