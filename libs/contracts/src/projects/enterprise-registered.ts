import { z } from 'zod';
import { defineEvent } from '../define-event';
import { creditCode } from '../fields';

export const enterpriseRegistered = defineEvent({
  name: 'projects.enterprise-registered',
  version: 1,
  says: {
    zh: '企业已登记；更正或变更后按现状再说一次',
    en: 'An enterprise was registered; corrected or changed, it is told again as it is',
  },
  data: z.object({
    creditCode,
    name: z.string(),
    areaCode: z.string(),
    kind: z.enum(['OWNER', 'GENERAL_CONTRACTOR', 'SUBCONTRACTOR']),
  }),
  toAllSectors: true,
  keyOf: (data) => data.creditCode,
});
