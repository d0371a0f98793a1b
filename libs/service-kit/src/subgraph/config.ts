import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parsePlainDate, type PlainDate } from '@anxin/domain-kit';
import { type AreaParameters, isCalendarFile, loadAllParameters } from '@anxin/law';
import { z } from 'zod';
import { callKeys, type KeySource } from '@anxin/identity';
import { type Brokers, brokerSettings, brokersOf } from '../events/brokers';
import type { Features } from '../features';
import { doorSettings } from '../server/http/doors';
import { LISTENS, listening, readEnvironment, withSecrets } from '../server/environment';
import { tokenKeysOf, tokenSettings } from '../server/token-settings';

const key = z
  .string()
  .transform((text) => Buffer.from(text, 'base64'))
  .refine((bytes) => bytes.length === 32, '32 bytes in base64');
const day = z
  .string()
  .refine((text) => parsePlainDate(text) !== undefined, 'a day yyyy-MM-dd')
  .transform((text) => text as PlainDate);
const list = z.string().transform((text) => text.split(',').filter((part) => part !== ''));

/** What a reader that throws makes of a value, its fault told under the variable's name. */
const readBy = <Input extends z.ZodType, Value>(input: Input, read: (value: z.output<Input>) => Value) =>
  input.transform((value, context): Value => {
    try {
      return read(value);
    } catch (fault) {
      context.addIssue({ code: 'custom', message: fault instanceof Error ? fault.message : 'cannot be read' });
      return z.NEVER;
    }
  });

/** The files beside those of the parameters that add days to a calendar, in the order of their names. */
const calendarsBeside = (paths: readonly string[]): readonly string[] =>
  [...new Set(paths.map(dirname))].flatMap((folder) =>
    readdirSync(folder)
      .filter(isCalendarFile)
      .toSorted()
      .map((name) => join(folder, name)),
  );

const parameters = readBy(list, (paths): readonly AreaParameters[] =>
  loadAllParameters(
    [...paths, ...calendarsBeside(paths)].map((path) => JSON.parse(readFileSync(path, 'utf8')) as unknown),
  ),
);

const core = z.object({
  ...listening,
  PORT: z.coerce.number().int().nonnegative().meta(LISTENS),
  DATABASE_URL: z.url().meta({
    zh: '本服务数据库，以 service 角色连接（导入、消费、定时任务），不经连接池',
    en: "The service's database as the role `service` (imports, consumers, jobs); not through a pooler",
    secret: true,
  }),
  API_DATABASE_URL: z.url().meta({
    zh: '同一数据库，以 api 角色连接（受行级权限约束的查询），可以经过按事务共享会话的连接池',
    en: 'The same database as the role `api` (queries, bound by row-level security); may go through a pooler that shares sessions by transactions',
    secret: true,
  }),
  ...brokerSettings,
  ...tokenSettings,
  CALL_KEYS: readBy(z.string(), callKeys).meta({
    zh: '服务间签名调用的密钥（base64，至少 32 字节），更换期间以逗号列出多把',
    en: 'Keys of signed calls between services (base64, 32 bytes at least), several by commas while one is changed',
    secret: true,
  }),
  PERSON_KEY: key.meta({
    zh: '身份证号代码的密钥（base64，32 字节），各服务相同，不可更换',
    en: 'Key of the tokens of identity numbers (base64, 32 bytes); the same in all services, never changed',
    secret: true,
  }),
  CARD_KEY: key.meta({
    zh: '银行卡号代码的密钥（base64，32 字节），各服务相同，不可更换',
    en: 'Key of the tokens of bank cards (base64, 32 bytes); the same in all services, never changed',
    secret: true,
  }),
  AT_REST_KEY: z
    .string()
    .transform((text) => text.split(','))
    .pipe(z.array(key))
    .meta({
      zh: '落库加密的密钥（base64，32 字节），更换期间以逗号列出多把，第一把用于加密',
      en: 'Keys of encryption at rest (base64, 32 bytes), several by commas while one is changed: the first encrypts',
      secret: true,
    }),
  PARAMETERS_FILES: parameters.meta({
    zh: '本地区参数文件，由近及远以逗号分隔；同一文件夹的 calendar-….json 补充日历',
    en: "The county's parameters, nearest area first, by commas; `calendar-….json` beside them adds days to a calendar",
  }),
  BUSINESS_DAY: day.optional().meta({
    zh: '仅供演示与测试：业务日从此日开始，按命令向前拨',
    en: 'Demonstration and test only: the business clock stands on this day and is set forward by command',
  }),
  HEADS_FOLDER: z.string().optional().meta({
    zh: '日志链首签名的存放处，启动、每小时与停止时各写一次',
    en: 'Where the signed heads of the journal are written, at start, every hour and at stop',
  }),
  KEYS_FOLDER: z.string().optional().meta({
    zh: '本服务签名私钥（JWK）的存放处，没有则生成，公钥放在旁边',
    en: 'Where the private keys (JWK) that a service signs with are kept, each made when absent, its public part beside it',
  }),
  ...doorSettings,
});

const ofInbox = z.object({
  PUBLISHERS: list.optional().meta({
    zh: '所订阅服务的地址，name=url，以逗号分隔；没有 Kafka，或要取另一服务所存的文件时必填',
    en: 'Where the services that this one subscribes to answer, as name=url by commas; needed without brokers, and where files of another service are fetched',
  }),
});

const ofImports = z.object({
  IMPORT_LIMIT_BYTES: z.coerce
    .number()
    .int()
    .positive()
    .default(2 ** 31)
    .meta({ zh: '一次上传的最大字节数', en: 'Bytes of one upload at most' }),
});

const ofStreams = z.object({
  STREAM_WINDOW: z.coerce.number().int().positive().default(10_000).meta({
    zh: '订阅方最多可落后的事件数，超过即以 LAGGED 断开',
    en: 'Events that a subscriber who hears live may be behind at most, before its stream ends as LAGGED',
  }),
});

/** The settings of a subgraph: those that all have, and those of what it has opted into. */
export type SubgraphConfig = z.output<typeof core> &
  Partial<z.output<typeof ofInbox> & z.output<typeof ofImports> & z.output<typeof ofStreams>> & {
    readonly TOKEN_KEYS: KeySource;
    /** The brokers and how they are reached; none where there is no Kafka. */
    readonly BROKERS?: Brokers;
  };

/** What a subgraph may be told: what all have, what belongs to that which it has opted into, and its own. */
export const settingsOf = ({
  port,
  features,
  own,
}: {
  readonly port: number;
  readonly features: Features;
  readonly own: z.ZodRawShape;
}) => ({
  ...core.shape,
  PORT: core.shape.PORT.default(port).meta(LISTENS),
  ...(features.inbox ? ofInbox.shape : {}),
  ...(features.imports ? ofImports.shape : {}),
  ...(features.streams ? ofStreams.shape : {}),
  ...own,
});

/**
 * Reads a subgraph's settings from the environment. Throws one error that names every variable at fault, and no value.
 */
export const readConfig = (of: Parameters<typeof settingsOf>[0], env: NodeJS.ProcessEnv): SubgraphConfig => {
  const shape = settingsOf(of);
  const settings = z.object(shape).transform((values, context) => ({
    ...values,
    TOKEN_KEYS: tokenKeysOf(values, context),
    BROKERS: brokersOf(values, context),
  }));
  // A shape that is put together when it is read is no type: what it holds is what the line above names.
  return readEnvironment<unknown>(settings, withSecrets(shape, env)) as SubgraphConfig;
};

/** The brokers that the environment names, if any, for a program that is no service. Throws the same. */
export const brokersIn = (env: NodeJS.ProcessEnv): Brokers | undefined =>
  readEnvironment(z.object(brokerSettings).transform(brokersOf), withSecrets(brokerSettings, env));
