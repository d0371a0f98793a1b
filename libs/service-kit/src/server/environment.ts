import type { z } from 'zod';

/** Reads the environment by a schema; throws one error that names every variable at fault, and no value. */
export const readEnvironment = <Read>(schema: z.ZodType<Read>, env: NodeJS.ProcessEnv): Read => {
  const read = schema.safeParse(env);
  if (read.success) return read.data;
  const faults = read.error.issues.map(({ path, message }) => `  ${path.join('.')}: ${message}`);
  throw new Error(`Bad environment\n${faults.join('\n')}`);
};
