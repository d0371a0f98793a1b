import { HANAZONO } from '@anxin/documents';
import { fileStoreSettings } from '@anxin/files';
import { z } from 'zod';

/**
 * The settings of a service that writes documents: who writes, where they are kept and checked.
 * @param port where the service listens unless told otherwise
 */
export const documentSettings = (port: number) => ({
  ...fileStoreSettings,
  /** 发文机关: the office as its documents name it. */
  OFFICE_NAME: z.string().min(2).max(60).default('根治欠薪工作领导小组办公室'),
  /** 机关代字: what the numbers of its documents begin with. */
  OFFICE_WORD: z
    .string()
    .regex(/^\p{Script=Han}{2,8}$/u, 'two to eight Chinese characters such as 秦治欠办')
    .default('治欠办'),
  /** Named in documents. */
  OFFICE_PHONE: z
    .string()
    .regex(/^[\d+][\d -]{4,19}$/, 'a telephone number such as 0938-6521234')
    .optional(),
  /** The address at which the public reaches `/check`, printed on documents. */
  CHECK_URL: z.url({ protocol: /^https?$/ }).default(`http://127.0.0.1:${port}/check`),
  /** Fonts (TrueType, by commas) for characters that the first does not have. */
  RARE_FONTS: z
    .string()
    .default(HANAZONO)
    .transform((text) => text.split(',').filter((path) => path !== '')),
});

/** What of them says who writes, and where it is checked. */
export type DocumentSettings = Omit<
  z.output<z.ZodObject<ReturnType<typeof documentSettings>>>,
  keyof typeof fileStoreSettings
>;
