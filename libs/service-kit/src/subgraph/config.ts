import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parsePlainDate, type PlainDate } from '@anxin/domain-kit';
import { type AreaParameters, isCalendarFile, loadAllParameters } from '@anxin/law';
import { z } from 'zod';
import { callKeys, type KeySource } from '@anxin/identity';
import type { Features } from '../features';
import { doorSettings } from '../server/doors';
import { readEnvironment } from '../server/environment';
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
  HOST: z.string().default('127.0.0.1'),
  PORT: z.coerce.number().int().nonnegative(),
  DATABASE_URL: z.url(),
  API_DATABASE_URL: z.url(),
  /** Without brokers nothing is relayed, and readers page through the feed. */
  KAFKA_BROKERS: list.optional(),
  ...tokenSettings,
  /** The keys of signed calls, in the form of `callKeys`. */
  CALL_KEYS: readBy(z.string(), callKeys),
  PERSON_KEY: key,
  CARD_KEY: key,
  /** Several by commas while the key is changed: the first encrypts. */
  AT_REST_KEY: z
    .string()
    .transform((text) => text.split(','))
    .pipe(z.array(key)),
  /** The county's parameters, nearest area first, by commas; `calendar-….json` beside them adds days to a calendar. */
  PARAMETERS_FILES: parameters,
  /** Demonstration and test only: the business clock stands on this day and is set forward by command. */
  BUSINESS_DAY: day.optional(),
  /** Where the signed heads of the journal are written, at start, every hour and at stop. */
  HEADS_FOLDER: z.string().optional(),
  /** Where the private keys (JWK) that a service signs with are kept, each made when absent, its public part beside it. */
  KEYS_FOLDER: z.string().optional(),
  LOG_LEVEL: z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'silent']).default('info'),
  ...doorSettings,
});

const ofInbox = z.object({
  /** Where the services that this one subscribes to answer, as `name=url` by commas; needed without brokers. */
  PUBLISHERS: list.optional(),
});

const ofImports = z.object({
  /** Bytes of one upload at most. */
  IMPORT_LIMIT_BYTES: z.coerce
    .number()
    .int()
    .positive()
    .default(2 ** 31),
});

const ofStreams = z.object({
  /** Events that a subscriber who hears live may be behind at most, before its stream ends as `LAGGED`. */
  STREAM_WINDOW: z.coerce.number().int().positive().default(10_000),
});

/** The settings of a subgraph: those that all have, and those of what it has opted into. */
export type SubgraphConfig = z.output<typeof core> &
  Partial<z.output<typeof ofInbox> & z.output<typeof ofImports> & z.output<typeof ofStreams>> & {
    readonly TOKEN_KEYS: KeySource;
  };

/**
 * Reads a subgraph's settings from the environment. Throws one error that names every variable at fault, and no value.
 * @param own what the service needs beside what all have
 */
export const readConfig = (
  { port, features, own }: { readonly port: number; readonly features: Features; readonly own: z.ZodRawShape },
  env: NodeJS.ProcessEnv,
): SubgraphConfig => {
  const settings = z
    .object({
      ...core.shape,
      PORT: core.shape.PORT.default(port),
      ...(features.inbox ? ofInbox.shape : {}),
      ...(features.imports ? ofImports.shape : {}),
      ...(features.streams ? ofStreams.shape : {}),
      ...own,
    })
    .transform((values, context) => ({ ...values, TOKEN_KEYS: tokenKeysOf(values, context) }));
  // A shape that is put together when it is read is no type: what it holds is what the line above names.
  return readEnvironment<unknown>(settings, env) as SubgraphConfig;
};
