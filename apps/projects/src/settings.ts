import { officeName, officePhone, rareFonts } from '@anxin/service-kit/documents';
import { z } from 'zod';

/** Settings of this service's own: what stands on the rights boards that it prints. */
export const settings = {
  OFFICE_NAME: officeName,
  OFFICE_PHONE: officePhone,
  REPORT_URL: z
    .url({ protocol: /^https?$/ })
    .default('http://127.0.0.1:4200/report')
    .meta({
      zh: '公众反映欠薪的网址，维权告示牌上的二维码指向这里',
      en: 'Where anybody reports; the code on a rights board leads there with its project',
    }),
  RARE_FONTS: rareFonts,
};
