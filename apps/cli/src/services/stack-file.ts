import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { readJson } from '@anxin/answer';
import { DomainError } from '@anxin/domain-kit';
import { z } from 'zod';
import type { Service } from './service';

/** What `npm start` writes: where services answer, and a token for each role. */
const stackSchema = z.object({
  gateway: z.url().optional(),
  services: z.record(z.string(), z.url()),
  tokens: z.record(z.string(), z.string()).default({}),
  /** The stack's own issuer of tokens, where it has one. */
  issuer: z.object({ keyFile: z.string(), issuer: z.string() }).optional(),
});
type StackFile = z.output<typeof stackSchema>;

/** Services by their name. */
export type Services = Readonly<Record<string, Service>>;

export type Given = {
  /** Addresses by service, as `--url projects=http://…` gives them. */
  readonly urls?: Readonly<Record<string, string>>;
  /** A file in the layout of `.anxin/stack.json`. */
  readonly file?: string;
  /** A token, or the path of a file with one. */
  readonly token?: string;
};

const NAME = join('.anxin', 'stack.json');

/** The nearest `.anxin/stack.json` at or above a folder. */
const findStackFile = (from: string): string | undefined => {
  for (let at = resolve(from); ; at = dirname(at)) {
    if (existsSync(join(at, NAME))) return join(at, NAME);
    if (dirname(at) === at) return undefined;
  }
};

const load = (path: string): StackFile => {
  const read = stackSchema.safeParse(readJson(path));
  if (read.success) return read.data;
  const [issue] = read.error.issues;
  throw new DomainError('STACK_INVALID', `${path}: ${issue?.path.join('.') ?? ''} ${issue?.message ?? ''}`);
};

const tokenOf = (given: string): string => (existsSync(given) ? readFileSync(given, 'utf8') : given).trim();

/** The stack of a home that the environment names, as `npm start` does; else the nearest one. */
const ownStackFile = ({ ANXIN_HOME }: NodeJS.ProcessEnv): string | undefined => {
  if (!ANXIN_HOME) return findStackFile(process.cwd());
  const file = join(ANXIN_HOME, 'stack.json');
  return existsSync(file) ? file : undefined;
};

const pathOf = (file: string | undefined, env: NodeJS.ProcessEnv): string | undefined =>
  file ?? (env['ANXIN_STACK'] || ownStackFile(env));

const loadFound = (path: string | undefined): StackFile => {
  if (path !== undefined) return load(path);
  throw new DomainError('NOT_RUNNING', '这里没有运行的系统，请先运行 npm start nothing runs here; npm start starts it');
};

/** The stack that is given, or that runs here. Throws `NOT_RUNNING`, `STACK_INVALID`. */
export const findStack = ({ file }: Pick<Given, 'file'>, env = process.env): StackFile => loadFound(pathOf(file, env));

/**
 * The services to talk to: those given, else those of the stack that runs here. Throws `NOT_RUNNING`, `TOKEN_MISSING`,
 * `STACK_INVALID`.
 */
export const findServices = ({ urls, file, token }: Given, env = process.env): Services => {
  const path = pathOf(file, env);
  const stack = path === undefined && urls ? { services: {}, tokens: {} } : loadFound(path);
  const holder = token === undefined ? stack.tokens['OFFICE'] : tokenOf(token);
  if (!holder) throw new DomainError('TOKEN_MISSING', '请用 --token 给出令牌 give a token of the office with --token');
  return Object.fromEntries(
    Object.entries(urls ?? stack.services).map(([name, url]) => [name, { name, url, token: holder }]),
  );
};
