import { readFileSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { temporaryFolder } from '@anxin/local/postgres';
import { type Stack, type StackOptions, startStack } from '@anxin/local/stack';
import { type Settlement, untilSettled } from '@anxin/service-kit';
import { Client } from 'pg';
import { memoryMb } from './memory';

export const DATA = join(__dirname, '../../data');

/** A system that runs, and where it keeps everything. */
export type BenchStack = Stack & { readonly dataDir: string };

/** The whole system of one machine, as `npm start` brings it up, on ports of its own. */
export const startBench = async (
  dataDir: string,
  transport: StackOptions['transport'],
  over: Partial<StackOptions> = {},
): Promise<BenchStack> => {
  const stack = await startStack({
    dataDir,
    parametersFiles: [join(DATA, 'parameters.json')],
    businessDay: '2026-03-10',
    ports: 'free',
    passing: true,
    transport,
    say: () => undefined,
    ...over,
  });
  return { ...stack, dataDir };
};

/** A system for one piece of work; nothing of it stays. */
export const withStack = async (work: (stack: BenchStack) => Promise<void>): Promise<void> => {
  const dataDir = await temporaryFolder('anxin-bench-stack-');
  const stack = await startBench(dataDir, 'embedded');
  try {
    await work(stack);
  } finally {
    await stack.stop();
    await rm(dataDir, { recursive: true, force: true });
  }
};

const as = (role: string, { tokens }: Stack) => ({ authorization: `Bearer ${tokens[role]}` });
const asOffice = (stack: Stack) => as('OFFICE', stack);

/** Asks a query as a role does. */
export const askAs = async <Data>(
  role: string,
  url: string,
  stack: Stack,
  query: string,
  variables: object = {},
): Promise<Data> => {
  const answer = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...as(role, stack) },
    body: JSON.stringify({ query, variables }),
  });
  const { data, errors } = (await answer.json()) as { data?: Data | null; errors?: unknown };
  if (!data || errors) throw new Error(`the answer failed: ${JSON.stringify(errors)}`);
  return data;
};

/** Asks a query as the office does. */
export const ask = <Data>(url: string, stack: Stack, query: string): Promise<Data> =>
  askAs('OFFICE', url, stack, query);

type Sent = { readonly rows: number; readonly recorded: number; readonly same: number; readonly ms: number };
type Sending = {
  readonly name: string;
  /** No other file follows: what the facts lead to is concluded at once. */
  readonly alone?: boolean;
};

const WORKBOOK_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
const typeOf = (name: string): string => {
  if (name.endsWith('.xlsx')) return WORKBOOK_TYPE;
  return name.endsWith('.gz') ? 'application/gzip' : 'text/csv';
};

/** Sends a file the way a department's system does. Throws when a row does not go in. */
export const send = async (
  stack: Stack,
  service: string,
  kind: string,
  body: NonNullable<RequestInit['body']>,
  { name, alone = false }: Sending,
): Promise<Sent> => {
  const began = performance.now();
  // Of a stream that is sent, the types of browsers do not know `duplex`.
  const request: RequestInit & { readonly duplex: 'half' } = {
    method: 'POST',
    headers: {
      'content-type': typeOf(name),
      'x-file-name': name,
      ...asOffice(stack),
      ...(alone ? {} : { 'x-import-session': 'open' }),
    },
    body,
    duplex: 'half',
  };
  const answer = await fetch(`${stack.services[service]}/imports/${kind}`, request);
  if (!answer.ok) throw new Error(await answer.text());
  const report = (await answer.json()) as Omit<Sent, 'ms'>;
  const ms = performance.now() - began;
  const out = report.rows - report.recorded - report.same;
  if (out > 0) throw new Error(`${out} rows of ${name} did not go in`);
  return { ...report, ms };
};

/** Sends a file of the county. */
export const sendCounty = (stack: Stack, service: string, kind: string, month?: string): Promise<Sent> => {
  const name = `${month ? `${kind}-${month}` : kind}.csv.gz`;
  return send(stack, service, kind, readFileSync(join(DATA, 'county', name)), { name });
};

/** Ends the session of the office's files: what follows from them is concluded. */
export const closeImports = async (stack: Stack, service: string): Promise<void> => {
  const answer = await fetch(`${stack.services[service]}/imports-close`, { method: 'POST', headers: asOffice(stack) });
  if (!answer.ok) throw new Error(await answer.text());
};

/** Waits until nothing is on its way between the services; what is due of an open session may stay. */
export const settled = (stack: Stack): Promise<void> =>
  untilSettled(() =>
    Promise.all(
      Object.values(stack.services).map(async (url) => {
        const answer = await fetch(`${url}/settlement`, { headers: asOffice(stack) });
        return (await answer.json()) as Settlement;
      }),
    ),
  );

/** The county's subjects in both services. */
export const sendSubjects = async (stack: Stack): Promise<void> => {
  for (const kind of ['enterprises', 'projects']) await sendCounty(stack, 'projects', kind);
  await settled(stack);
};

type Secrets = Readonly<Record<'person' | 'card' | 'atRest', string>> & {
  readonly databases: Readonly<Record<string, { readonly migrator: string }>>;
};
/** What a system keeps with its data: keys and passwords. */
export const secretsOf = ({ dataDir }: BenchStack): Secrets =>
  JSON.parse(readFileSync(join(dataDir, 'secrets.json'), 'utf8')) as Secrets;

/** A service's database as its owner. */
export const asOwner = async <Answer>(
  stack: BenchStack,
  service: string,
  work: (client: Client) => Promise<Answer>,
): Promise<Answer> => {
  const url = new URL(stack.databases[service] ?? '');
  url.username = `${service}_migrator`;
  url.password = secretsOf(stack).databases[service]?.migrator ?? '';
  const client = new Client({ connectionString: url.toString() });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
};

/** The most memory that a service has held, in MB. */
export const peakMb = ({ pids }: BenchStack, service: string): number => memoryMb(pids[service] ?? 0, 'VmHWM');
