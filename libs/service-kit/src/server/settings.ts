import type { z } from 'zod';
import { fileOf } from '../secrets';

const FIRST_RELEASE = '0.1';

/** A setting as an operator reads it. */
export type Setting = {
  readonly name: string;
  readonly zh: string;
  readonly en: string;
  /** What holds unless it is told; `undefined` where nothing does. */
  readonly usual: string | undefined;
  readonly isNeeded: boolean;
  readonly isSecret: boolean;
  readonly since: string;
};

type Def = { readonly type: string; readonly defaultValue?: unknown; readonly innerType?: z.ZodType };

/** The value that holds unless told, wherever in the schema it stands. */
const usualOf = (schema: z.ZodType): string | undefined => {
  const { type, defaultValue, innerType } = schema.def as Def;
  if (type === 'default' || type === 'prefault') return defaultValue === '' ? undefined : String(defaultValue);
  return innerType ? usualOf(innerType) : undefined;
};

/** The settings of a shape, each with what is said of it. Throws the name of one of which nothing is said. */
export const describeSettings = (shape: z.ZodRawShape): readonly Setting[] =>
  Object.entries(shape).map(([name, field]) => {
    const schema = field as z.ZodType;
    const { zh, en, secret = false, since = FIRST_RELEASE } = schema.meta() ?? {};
    if (!zh || !en) throw new Error(`Nothing is said of the setting ${name}: .meta({ zh, en })`);
    const isNeeded = !schema.safeParse(undefined).success;
    return { name, zh, en, usual: usualOf(schema), isNeeded, isSecret: secret, since };
  });

const MASKED = '********';

/** Each setting with what holds by the environment, secrets masked: a line each, in the order of the settings. */
export const printConfig = (shape: z.ZodRawShape, env: NodeJS.ProcessEnv): string =>
  describeSettings(shape)
    .map(({ name, usual, isSecret, isNeeded }) => {
      const told = env[name];
      if (told !== undefined) return `${name}=${isSecret ? MASKED : told}`;
      const file = isSecret ? env[fileOf(name)] : undefined;
      if (file) return `${fileOf(name)}=${file}`;
      const holds = usual === undefined ? (isNeeded ? '  # missing 缺少' : '  # none 未设') : `${usual}  # usual 默认`;
      return `${name}=${holds}`;
    })
    .join('\n');

/**
 * What a program tells of its settings, and does nothing else: `--print-config` prints what holds, secrets masked, and
 * `settings` all that there are, as JSON. Answers whether it was asked that.
 */
export const tellSettings = (shape: z.ZodRawShape, asked: string | undefined): boolean => {
  if (asked === '--print-config') process.stdout.write(`${printConfig(shape, process.env)}\n`);
  else if (asked === 'settings') process.stdout.write(`${JSON.stringify(describeSettings(shape))}\n`);
  else return false;
  return true;
};
