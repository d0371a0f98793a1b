import { resolve } from 'node:path';
import { SERVICE_NAMES, type ServiceName } from '@anxin/contracts';
import {
  callKey,
  doorSettings,
  doorsOf,
  listening,
  LISTENS,
  readEnvironment,
  tokenKeysOf,
  tokenSecondsOf,
  tokenSettings,
  withSecrets,
} from '@anxin/service-kit';
import { z } from 'zod';

const address = z
  .url({ protocol: /^https?$/ })
  .refine((url) => new URL(url).pathname === '/' && new URL(url).search === '', 'an address without a path')
  .transform((url) => new URL(url).origin);

/** What is written in the open is written on this machine alone. */
const isSecure = (url: string): boolean =>
  new URL(url).protocol === 'https:' || ['127.0.0.1', 'localhost', '[::1]'].includes(new URL(url).hostname);

const Key = z
  .string()
  .transform((text) => text.split(',').map((key) => Buffer.from(key, 'base64')))
  .refine((keys) => keys.every((key) => key.length === 32), '32 bytes in base64; several with commas between');

const isService = (name: string): name is ServiceName => (SERVICE_NAMES as readonly string[]).includes(name);

/** `cases=http://10.0.0.7:4003`, with commas between: every service of the table, once. */
const Services = z.string().transform((text, context): ReadonlyMap<ServiceName, string> => {
  const pairs = text.split(',').map((pair) => pair.split('=') as [string, string]);
  const known = new Map(pairs.filter(([name, url]) => isService(name) && address.safeParse(url).success));
  if (known.size === SERVICE_NAMES.length && pairs.length === known.size) return known as Map<ServiceName, string>;
  context.addIssue({
    code: 'custom',
    message: `name=url for each of ${SERVICE_NAMES.join(', ')}, with commas between`,
  });
  return z.NEVER;
});

/** All that it may be told by the environment. */
export const settings = {
  ...listening,
  PORT: z.coerce.number().int().min(0).max(65_535).default(4200).meta(LISTENS),
  PUBLIC_URL: address.meta({
    zh: '用户访问的唯一地址，不带路径；为 https 时 Cookie 只经 https 传送',
    en: 'The one address that people know, without a path; where it is https, cookies go by https alone',
  }),
  DATABASE_URL: z.url().meta({
    zh: '会话所在的数据库，以 service 角色连接',
    en: 'The database of sessions as the role `service`',
    secret: true,
  }),
  AT_REST_KEY: Key.meta({
    zh: '会话加密的密钥（base64，32 字节），更换期间以逗号列出多把，第一把用于加密',
    en: 'Keys that seal sessions (base64, 32 bytes), several by commas while one is changed: the first encrypts',
    secret: true,
  }),
  GATEWAY_URL: address.meta({ zh: '网关的地址，不带路径', en: 'Address of the gateway, without a path' }),
  SERVICES: Services.meta({
    zh: '各服务的地址 name=url，以逗号分隔，每个服务一个',
    en: 'Addresses of the services, name=url by commas, each service once',
  }),
  CALL_KEY: callKey.meta({
    zh: '签名调用的密钥（base64，至少 32 字节），即各服务的 CALL_KEYS 之一，凭它接收账号变动',
    en: 'Key of the signed calls by which it hears how accounts stand (base64, 32 bytes at least): one of CALL_KEYS of the services',
    secret: true,
  }),
  OIDC_ISSUER: z
    .url({ protocol: /^https?$/ })
    .refine(isSecure, 'https, but on this machine itself')
    .meta({
      zh: 'OpenID 身份提供方的 issuer，由其自动发现各端点',
      en: 'Issuer of the OpenID provider, which is discovered',
    }),
  OIDC_CLIENT_ID: z.string().min(1).meta({ zh: '本系统在身份提供方的客户端标识', en: 'Our client at the provider' }),
  OIDC_CLIENT_SECRET: z.string().min(1).optional().meta({
    zh: '客户端密码；不填则为公开客户端，只凭 PKCE',
    en: 'Its secret; left out, the client is a public one, which PKCE alone proves',
    secret: true,
  }),
  OIDC_SCOPE: z.string().min(1).default('openid').meta({
    zh: '登录时请求的 scope；有的提供方须另加 scope 才给角色或刷新令牌（如 openid offline_access）',
    en: 'What a log-in asks for: some providers give roles or a refresh token for a scope of their own',
  }),
  OIDC_AUDIENCE: z.string().min(1).optional().meta({
    zh: '登录时附带的 audience 参数，供须由此给出受众的提供方',
    en: 'Sent as `audience` with a log-in, to providers that give tokens for it only when asked',
  }),
  ...tokenSettings,
  SESSION_HOURS: z.coerce.number().positive().max(24).default(12).meta({
    zh: '登录后最长使用小时数',
    en: 'A session ends so many hours after its log-in, whatever happens',
  }),
  SESSION_IDLE_MINUTES: z.coerce.number().positive().max(1_440).default(120).meta({
    zh: '无操作多少分钟后须重新登录',
    en: 'And so many minutes after the last request of its person',
  }),
  OFFICE_NAME: z.string().min(2).max(60).default('根治欠薪工作领导小组办公室').meta({
    zh: '治欠办名称，显示在登录页和公众页',
    en: 'The office, as its log-in and public pages name it',
  }),
  OFFICE_PHONE: z.string().min(1).optional().meta({ zh: '治欠办电话', en: 'Telephone of the office' }),
  OFFICE_ADDRESS: z.string().min(2).max(100).optional().meta({
    zh: '治欠办地址，显示在公众页',
    en: 'Where the office is, shown on public pages',
  }),
  OFFICE_HOURS: z.string().min(2).max(100).optional().meta({
    zh: '治欠办上班时间，显示在公众页',
    en: 'When the office is open, shown on public pages',
  }),
  LEGAL_AID_PHONE: z.string().min(3).max(20).default('12348').meta({
    zh: '法律援助电话，显示在公众页',
    en: 'Telephone of legal aid, shown on public pages',
  }),
  CONSOLE_FOLDER: z
    .string()
    .default('../console/dist')
    .meta({ zh: '工作台编译结果所在文件夹，相对于 apps/web', en: 'The folder of the built console, from apps/web' }),
  TRUSTED_PROXIES: doorSettings.TRUSTED_PROXIES,
  OTEL_EXPORTER_OTLP_ENDPOINT: doorSettings.OTEL_EXPORTER_OTLP_ENDPOINT,
};

const Env = z
  .object(settings)
  .transform((values, context) => ({ ...values, TOKEN_KEYS: tokenKeysOf(values, context) }));

type Read = z.output<typeof Env>;

const providerOf = (read: Read) => ({
  issuer: read.OIDC_ISSUER,
  clientId: read.OIDC_CLIENT_ID,
  ...(read.OIDC_CLIENT_SECRET === undefined ? {} : { clientSecret: read.OIDC_CLIENT_SECRET }),
  scope: read.OIDC_SCOPE,
  ...(read.OIDC_AUDIENCE === undefined ? {} : { audience: read.OIDC_AUDIENCE }),
});

/** The office as people read of it. */
export type Office = {
  readonly name: string;
  readonly phone?: string | undefined;
  readonly address?: string | undefined;
  readonly hours?: string | undefined;
  readonly legalAidPhone: string;
};

const officeOf = (read: Read): Office => ({
  name: read.OFFICE_NAME,
  phone: read.OFFICE_PHONE,
  address: read.OFFICE_ADDRESS,
  hours: read.OFFICE_HOURS,
  legalAidPhone: read.LEGAL_AID_PHONE,
});

/** The only reader of the environment; throws one error that names every variable at fault. */
export const loadConfig = (env: NodeJS.ProcessEnv = process.env) => {
  const read = readEnvironment(Env, withSecrets(settings, env));
  return {
    host: read.HOST,
    port: read.PORT,
    publicUrl: read.PUBLIC_URL,
    databaseUrl: read.DATABASE_URL,
    keys: read.AT_REST_KEY,
    gateway: read.GATEWAY_URL,
    services: read.SERVICES,
    key: read.CALL_KEY,
    provider: providerOf(read),
    tokens: { ...read.TOKEN_KEYS, issuer: read.TOKEN_ISSUER },
    tokenSeconds: tokenSecondsOf(read),
    sessionLimits: { seconds: read.SESSION_HOURS * 3_600, idleSeconds: read.SESSION_IDLE_MINUTES * 60 },
    office: officeOf(read),
    consoleFolder: resolve(__dirname, '..', read.CONSOLE_FOLDER),
    logLevel: read.LOG_LEVEL,
    doors: doorsOf(read),
  };
};

export type Config = ReturnType<typeof loadConfig>;
