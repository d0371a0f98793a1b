import { callKeys } from '@anxin/identity';
import {
  doorSettings,
  doorsOf,
  QUESTION_MS,
  readEnvironment,
  tokenKeysOf,
  tokenSecondsOf,
  tokenSettings,
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

const Key = z.string().transform((text, context) => {
  try {
    return callKeys(text)[0] as Buffer;
  } catch (error) {
    context.addIssue({ code: 'custom', message: (error as Error).message });
    return z.NEVER;
  }
});

const Env = z
  .object({
    HOST: z.string().min(1).default('127.0.0.1'),
    PORT: z.coerce.number().int().min(0).max(65_535).default(4000),
    SUBGRAPHS: Subgraphs,
    GATEWAY_KEY: Key,
    ...tokenSettings,
    /** A question is given up after so long, with what it has by then. */
    QUESTION_MS: z.coerce.number().int().min(100).max(60_000).default(QUESTION_MS),
    LOG_LEVEL: z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent']).default('info'),
    ...doorSettings,
  })
  .transform((values, context) => ({ ...values, TOKEN_KEYS: tokenKeysOf(values, context) }));

/** The only reader of the environment; throws one error that names every variable at fault. */
export const loadConfig = (env: NodeJS.ProcessEnv = process.env) => {
  const read = readEnvironment(Env, env);
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
