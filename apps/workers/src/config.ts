import { readEnvironment, subgraphEnvironment } from '@anxin/service-kit';
import { z } from 'zod';

const environment = subgraphEnvironment(4002, {
  /** The private key (JWK) that signs workers' statements, made when absent; its public part is served. */
  STATEMENT_KEY_FILE: z.string().optional(),
});

export type Config = z.output<typeof environment>;

/** The only reader of the environment; throws one error that names every variable at fault. */
export const loadConfig = (env: NodeJS.ProcessEnv = process.env): Config => readEnvironment(environment, env);
