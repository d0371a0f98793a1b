import { HANAZONO } from '@anxin/documents';
import { fileStoreSettings } from '@anxin/files';
import { z } from 'zod';

const WORD = /^\p{Script=Han}{2,8}$/u;
const OFFICE = /^(\d{6})=(\p{Script=Han}{2,8})=([^,=]{2,60})$/u;

/** An office: 机关代字, with which its numbers begin, and 发文机关, as its documents name it. */
export type Office = { readonly word: string; readonly name: string };

/** `<six digits of a county>=<机关代字>=<发文机关>` by commas; each word once, so that no two offices give one number. */
const offices = z.string().transform((text, context): ReadonlyMap<string, Office> => {
  const entries = text.split(',').filter((entry) => entry !== '');
  const read = entries.flatMap((entry) => {
    const [, area = '', word = '', name = ''] = OFFICE.exec(entry) ?? [];
    return area === '' ? [] : [[area, { word, name }] as const];
  });
  const words = new Set(read.map(([, { word }]) => word));
  if (words.size < entries.length || new Set(read.map(([area]) => area)).size < entries.length) {
    const message = '<six digits>=<two to eight Chinese characters>=<name> by commas, each area and word once';
    context.addIssue({ code: 'custom', message });
    return z.NEVER;
  }
  return new Map(read);
});

/** The office as documents and boards name it. */
export const officeName = z.string().min(2).max(60).default('根治欠薪工作领导小组办公室').meta({
  zh: '发文机关',
  en: 'The office as its documents name it',
});

/** Fonts for characters that the first does not have. */
export const rareFonts = z
  .string()
  .default(HANAZONO)
  .transform((text) => text.split(',').filter((path) => path !== ''))
  .meta({
    zh: '生僻字字体（TrueType），以逗号分隔',
    en: 'Fonts (TrueType, by commas) for characters that the first does not have',
  });

/** A telephone of the office, named to people. */
export const officePhone = z
  .string()
  .regex(/^[\d+][\d -]{4,19}$/, 'a telephone number such as 0938-6521234')
  .optional()
  .meta({ zh: '治欠办电话，印在文书和给工人的话里', en: "The office's telephone, named in documents and to workers" });

/** Where the public checks what is printed. */
export const checkUrl = z
  .url({ protocol: /^https?$/ })
  .default('http://127.0.0.1:4200/check')
  .meta({
    zh: '公众查验文书、工资单的网址，即 web 的 /check，印在文书上',
    en: 'The page at which the public checks documents and statements, `/check` of the web server; printed on them',
  });

/** The settings of a service that writes documents: who writes, where they are kept and checked. */
export const documentSettings = {
  ...fileStoreSettings,
  OFFICE_NAME: officeName,
  OFFICE_WORD: z.string().regex(WORD, 'two to eight Chinese characters such as 秦治欠办').default('治欠办').meta({
    zh: '机关代字，文号以此开头',
    en: 'What the numbers of its documents begin with',
  }),
  OFFICES: offices.prefault('').meta({
    zh: '一套系统供几个县使用时，各县的“行政区划=代字=机关”，以逗号分隔',
    en: 'The offices of single counties, as area=word=name by commas, where one service is there for several',
  }),
  OFFICE_PHONE: officePhone,
  CHECK_URL: checkUrl,
  RARE_FONTS: rareFonts,
};

/** What of them says who writes, and where it is checked. */
export type DocumentSettings = Omit<z.output<z.ZodObject<typeof documentSettings>>, keyof typeof fileStoreSettings>;

/** The office that writes about what is in an area. */
export const officeOf = (
  { OFFICES, OFFICE_WORD: word, OFFICE_NAME: name }: Pick<DocumentSettings, 'OFFICES' | 'OFFICE_WORD' | 'OFFICE_NAME'>,
  area: string | null,
): Office => OFFICES.get(area?.slice(0, 6) ?? '') ?? { word, name };
