import { acceptedSetting } from '@anxin/files';
import type { MessageKeys } from '@anxin/identity';
import { looksSettings } from '@anxin/service-kit';
import { documentSettings } from '@anxin/service-kit/documents';
import { z } from 'zod';
import { PLATFORMS } from './domain/clue';

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

const PLATFORM_KEY = /^([a-z0-9]+)\/([\w-]{1,40})=([\x21-\x2b\x2d-\x7e]{32,200})$/;

type PlatformKey = { readonly platform: string; readonly id: string; readonly secret: string };

const platformKey = (entry: string): readonly PlatformKey[] => {
  const [, platform = '', id = '', secret = ''] = PLATFORM_KEY.exec(entry) ?? [];
  return PLATFORMS.has(platform) ? [{ platform, id, secret }] : [];
};

/** `<platform>/<key id>=<secret>` by commas; each secret has one platform, so that none can sign for another. */
const platformKeys = z.string().transform((text, context): ReadonlyMap<string, MessageKeys> => {
  const entries = text.split(',').filter((entry) => entry !== '');
  const keys = entries.flatMap(platformKey);
  const secrets = new Set(keys.map(({ secret }) => secret));
  const ids = new Set(keys.map(({ platform, id }) => `${platform}/${id}`));
  if (secrets.size < entries.length || ids.size < entries.length) {
    const names = [...PLATFORMS.keys()].join(', ');
    const message = `<platform>/<key id>=<secret of 32 signs at least> by commas, each once; platforms: ${names}`;
    context.addIssue({ code: 'custom', message });
    return z.NEVER;
  }
  const of = (name: string): MessageKeys =>
    new Map(keys.flatMap(({ platform, id, secret }) => (platform === name ? [[id, secret] as const] : [])));
  return new Map(keys.map(({ platform }) => [platform, of(platform)]));
});

/** Settings of this service's own. */
export const settings = {
  ...documentSettings,
  ...looksSettings,
  EVIDENCE_TYPES: acceptedSetting.prefault(EVIDENCE).meta({
    zh: '可收的证据文件类型（按内容判断）及各自的兆字节上限',
    en: 'Types of evidence that are taken, by content, with megabytes each',
  }),
  PLATFORM_KEYS: platformKeys.prefault('').meta({
    zh: '各平台推送线索的签名密钥 <平台>/<密钥号>=<密钥>，以逗号分隔，更换期间可有两把；没有密钥的平台不受理',
    en: 'What platforms sign their clues with, <platform>/<key id>=<secret> by commas, two keys of one while it changes them; one without a key is not there',
    secret: true,
  }),
  SMS_URL: z
    .url({ protocol: /^(https?|file)$/ })
    .transform((text) => new URL(text))
    .optional()
    .meta({
      zh: '短信网关地址，反映人留了电话的，办理到哪一步都发短信告知；file:/// 开头的只写入文件（演示用，号码遮盖）；不填不发',
      en: 'The gateway of SMS by which reporters who left a number are told of each step; file:/// writes into a file (for a demonstration, numbers masked); without it none is sent',
    }),
  SMS_KEY: z.string().min(32).optional().meta({
    zh: '发给短信网关的签名密钥，至少 32 个字符',
    en: 'What messages to the gateway of SMS are signed with, 32 signs at least',
    secret: true,
  }),
  REPORTS_PER_ADDRESS: z.coerce.number().int().positive().default(20).meta({
    zh: '同一地址十分钟内最多可提交的反映',
    en: 'Reports by the public form that one address may send in ten minutes',
  }),
  REPORTS_IN_ALL: z.coerce.number().int().positive().default(300).meta({
    zh: '十分钟内合计最多受理的反映',
    en: 'Reports by the public form that are taken in ten minutes in all',
  }),
};
