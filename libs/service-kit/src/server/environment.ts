import { z } from 'zod';
import { secretIn } from '../secrets';

declare module 'zod' {
  /** What an operator is told of a setting. */
  interface GlobalMeta {
    zh?: string;
    en?: string;
    /** Its value is never shown. */
    secret?: boolean;
    /** The release that brought it; the first unless told. */
    since?: string;
  }
}

/** What is said of `PORT`, whose usual value is the service's own. */
export const LISTENS = { zh: '监听的端口', en: 'The port at which it listens' } as const;

/** The settings of whatever listens and logs. */
export const listening = {
  HOST: z.string().min(1).default('127.0.0.1').meta({ zh: '监听的地址', en: 'The address at which it listens' }),
  LOG_LEVEL: z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent']).default('info').meta({
    zh: '日志级别',
    en: 'How much is logged',
  }),
};

/** The environment with the secrets that it gives as files. */
export const withSecrets = (shape: z.ZodRawShape, env: NodeJS.ProcessEnv): NodeJS.ProcessEnv => {
  const isSecret = (name: string): boolean => (shape[name] as z.ZodType).meta()?.secret === true;
  const secrets = Object.keys(shape)
    .filter(isSecret)
    .map((name) => [name, secretIn(env, name)]);
  return { ...env, ...(Object.fromEntries(secrets) as NodeJS.ProcessEnv) };
};

/** Reads the environment by a schema; throws one error that names every variable at fault, and no value. */
export const readEnvironment = <Read>(schema: z.ZodType<Read>, env: NodeJS.ProcessEnv): Read => {
  const read = schema.safeParse(env);
  if (read.success) return read.data;
  const faults = read.error.issues.map(({ path, message }) => `  ${path.join('.')}: ${message}`);
  throw new Error(`Bad environment\n${faults.join('\n')}`);
};
