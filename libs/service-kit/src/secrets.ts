import { readFileSync } from 'node:fs';

/** The variable that names a file with a secret in it, as Docker and Kubernetes mount them. */
export const fileOf = (name: string): string => `${name}_FILE`;

/** A secret as the environment gives it, or the file that it names. Throws the variable whose file cannot be read. */
export const secretIn = (env: NodeJS.ProcessEnv, name: string): string | undefined => {
  const path = env[fileOf(name)];
  if (env[name] !== undefined || !path) return env[name];
  try {
    return readFileSync(path, 'utf8').trim();
  } catch {
    throw new Error(`Bad environment\n  ${fileOf(name)}: a file that can be read`);
  }
};
