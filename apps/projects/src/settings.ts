import { HANAZONO } from '@anxin/documents';
import { z } from 'zod';

/** Settings of this service's own: what stands on the rights boards that it prints. */
export const settings = {
  /** The wage-arrears office as boards name it. */
  OFFICE_NAME: z.string().min(2).max(60).default('根治欠薪工作领导小组办公室'),
  /** Its telephone, beside the hotlines of the whole country. */
  OFFICE_PHONE: z
    .string()
    .regex(/^[\d+][\d -]{4,19}$/, 'a telephone number such as 0938-6521234')
    .optional(),
  /** Where anybody reports; a board's code leads there with its project. */
  REPORT_URL: z.url({ protocol: /^https?$/ }).default('http://127.0.0.1:4200/report'),
  /** Fonts (TrueType, by commas) for characters that the first does not have. */
  RARE_FONTS: z
    .string()
    .default(HANAZONO)
    .transform((text) => text.split(',').filter((path) => path !== '')),
};
