import { looksSettings } from '@anxin/service-kit';
import { checkUrl, officePhone } from '@anxin/service-kit/documents';
import { z } from 'zod';

/** Settings of this service's own. */
export const settings = {
  ...looksSettings,
  GATE_SKEW_SECONDS: z.coerce.number().int().positive().default(120).meta({
    zh: '门禁设备时钟可偏差的秒数，超过即注明',
    en: "Seconds by which a gate device's clock may be off without a note",
  }),
  GATE_REFUSALS: z.coerce.number().int().positive().default(60).meta({
    zh: '同一地址十分钟内可有的未知设备或错误密钥请求数',
    en: 'Requests of unknown devices or with wrong secrets that one address may make in ten minutes',
  }),
  OFFICE_PHONE: officePhone,
  CHECK_URL: checkUrl,
};
