import { SERVICES } from '@anxin/contracts';
import { readEnvironment, subgraphEnvironment } from '@anxin/service-kit';
import type { z } from 'zod';

const environment = subgraphEnvironment(SERVICES.workers.port, {});

export type Config = z.output<typeof environment>;

/** The only reader of the environment; throws one error that names every variable at fault. */
export const loadConfig = (env: NodeJS.ProcessEnv = process.env): Config => readEnvironment(environment, env);
