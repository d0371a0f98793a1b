import { z } from 'zod';

/** The settings of a service that shows full numbers. */
export const looksSettings = {
  LOOKS_DAILY: z.coerce.number().int().min(0).max(10_000).default(100).meta({
    zh: '一名工作人员每天无需他人批准可在本服务查看的完整号码数；各服务分别计数（DAT-16）',
    en: 'Full numbers of this service that an officer looks at in a day without a second officer; each service counts its own (DAT-16)',
  }),
};
