import {
  callKey,
  doorSettings,
  doorsOf,
  listening,
  LISTENS,
  QUESTION_MS,
  readEnvironment,
  tokenKeysOf,
  tokenSecondsOf,
  tokenSettings,
  withSecrets,
} from '@anxin/service-kit';
import { z } from 'zod';

/** A name that stands there more than once has more than one address. */
const addressesByName = (text: string): ReadonlyMap<string, readonly string[]> => {
  const all = new Map<string, string[]>();
  for (const pair of text.split(',')) {
    const at = pair.indexOf('=');
    const [name, url] = [pair.slice(0, at), pair.slice(at + 1)];
    all.set(name, [...(all.get(name) ?? []), url]);
  }
  return all;
};

const Subgraphs = z
  .string()
  .regex(/^\w+=https?:\/\/[^,\s]+(,\w+=https?:\/\/[^,\s]+)*$/, 'name=url, with commas between')
  .transform(addressesByName);

/** All that it may be told by the environment. */
export const settings = {
  ...listening,
  PORT: z.coerce.number().int().min(0).max(65_535).default(4000).meta(LISTENS),
  SUBGRAPHS: Subgraphs.meta({
    zh: '各子图的地址 name=url，以逗号分隔；一个子图有几个地址就写几次',
    en: 'Addresses of each subgraph, name=url by commas, a name as often as it has some',
  }),
  GATEWAY_KEY: callKey.meta({
    zh: '签名调用的密钥（base64，至少 32 字节），即各服务的 CALL_KEYS 之一',
    en: 'Key of the signed calls (base64, 32 bytes at least): one of CALL_KEYS of the services',
    secret: true,
  }),
  ...tokenSettings,
  QUESTION_MS: z.coerce.number().int().min(100).max(60_000).default(QUESTION_MS).meta({
    zh: '一次查询最多等待的毫秒数，到时以已有部分作答',
    en: 'A question is given up after so many milliseconds, with what it has by then',
  }),
  ...doorSettings,
};

const Env = z
  .object(settings)
  .transform((values, context) => ({ ...values, TOKEN_KEYS: tokenKeysOf(values, context) }));

/** The only reader of the environment; throws one error that names every variable at fault. */
export const loadConfig = (env: NodeJS.ProcessEnv = process.env) => {
  const read = readEnvironment(Env, withSecrets(settings, env));
  return {
    host: read.HOST,
    port: read.PORT,
    /** The addresses of each subgraph, by the name it has in the supergraph. */
    subgraphs: read.SUBGRAPHS,
    key: read.GATEWAY_KEY,
    tokens: { ...read.TOKEN_KEYS, issuer: read.TOKEN_ISSUER },
    tokenSeconds: tokenSecondsOf(read),
    questionMs: read.QUESTION_MS,
    logLevel: read.LOG_LEVEL,
    doors: doorsOf(read),
  };
};

export type Config = ReturnType<typeof loadConfig>;
