import { HANAZONO } from '@anxin/documents';
import { acceptedSetting, fileStoreSettings } from '@anxin/files';
import { z } from 'zod';

const OFFICE = 'application/vnd.openxmlformats-officedocument';

/** What proves something here: documents, photographs and scans, recordings. Megabytes of each at most. */
const EVIDENCE = [
  'application/pdf=50',
  `${OFFICE}.wordprocessingml.document=20`,
  `${OFFICE}.spreadsheetml.sheet=20`,
  'image/jpeg=20',
  'image/png=20',
  'image/webp=20',
  'image/heic=20',
  'audio/mpeg=100',
  'audio/x-m4a=100',
  'audio/amr=100',
  'audio/wav=100',
  'video/mp4=500',
  'video/quicktime=500',
].join(',');

/** Settings of this service's own. */
export const settings = {
  ...fileStoreSettings,
  /** Types of evidence that are taken, by content, with megabytes each. */
  EVIDENCE_TYPES: acceptedSetting.prefault(EVIDENCE),
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
  CHECK_URL: z.url({ protocol: /^https?$/ }).default('http://127.0.0.1:4003/check'),
  /** Fonts (TrueType, by commas) for characters that the first does not have. */
  RARE_FONTS: z
    .string()
    .default(HANAZONO)
    .transform((text) => text.split(',').filter((path) => path !== '')),
};
