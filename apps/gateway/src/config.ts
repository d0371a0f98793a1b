import { callKeys } from '@anxin/identity';
import { doorSettings, doorsOf, readEnvironment } from '@anxin/service-kit';
import { z } from 'zod';

const Subgraphs = z
  .string()
  .regex(/^\w+=https?:\/\/[^,\s]+(,\w+=https?:\/\/[^,\s]+)*$/, 'name=url, with commas between')
  .transform((text) => new Map(text.split(',').map((one) => one.split(/=(.*)/s).slice(0, 2) as [string, string])));

const Key = z.string().transform((text, context) => {
  try {
    return callKeys(text)[0] as Buffer;
  } catch (error) {
    context.addIssue({ code: 'custom', message: (error as Error).message });
    return z.NEVER;
  }
});

const Env = z.object({
  HOST: z.string().min(1).default('127.0.0.1'),
  PORT: z.coerce.number().int().min(0).max(65_535).default(4000),
  SUBGRAPHS: Subgraphs,
  GATEWAY_KEY: Key,
  LOG_LEVEL: z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent']).default('info'),
  ...doorSettings,
});

/** The only reader of the environment; throws one error that names every variable at fault. */
export const loadConfig = (env: NodeJS.ProcessEnv = process.env) => {
  const read = readEnvironment(Env, env);
  return {
    host: read.HOST,
    port: read.PORT,
    /** Address of each subgraph, by the name it has in the supergraph. */
    subgraphs: read.SUBGRAPHS,
    key: read.GATEWAY_KEY,
    logLevel: read.LOG_LEVEL,
    doors: doorsOf(read),
  };
};

export type Config = ReturnType<typeof loadConfig>;
