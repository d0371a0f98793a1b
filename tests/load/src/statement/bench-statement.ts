import { readFileSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { temporaryFolder } from '@anxin/local/postgres';
import { type Stack, startStack } from '@anxin/local/stack';
import { Client } from 'pg';
import { from as copyFrom, to as copyTo } from 'pg-copy-streams';
import { printRatio, printSpread } from '../rounds';

const ROUNDS = 9;
const DATA = join(__dirname, '../../../data');
const TABLES = ['movement', 'ledger_transfer'] as const;

type Report = { readonly rows: number; readonly recorded: number };

/** Sends a file of the county the way a department's system does. */
const send = async ({ services, tokens }: Stack, kind: string): Promise<Report & { readonly ms: number }> => {
  const began = performance.now();
  const answer = await fetch(`${services['projects']}/imports/${kind}`, {
    method: 'POST',
    headers: {
      'content-type': 'application/gzip',
      authorization: `Bearer ${tokens['OFFICE']}`,
      'x-file-name': `${kind}.csv.gz`,
      'x-import-session': 'open',
    },
    body: readFileSync(join(DATA, 'county', `${kind}.csv.gz`)),
  });
  if (!answer.ok) throw new Error(await answer.text());
  return { ...((await answer.json()) as Report), ms: performance.now() - began };
};

/** The database as its owner: the stack keeps the password with its data. */
const ownerUrl = ({ databases }: Stack, dataDir: string): string => {
  const secrets = JSON.parse(readFileSync(join(dataDir, 'secrets.json'), 'utf8')) as {
    databases: Record<string, { migrator: string }>;
  };
  const url = new URL(databases['projects'] ?? '');
  url.username = 'projects_migrator';
  url.password = secrets.databases['projects']?.migrator ?? '';
  return url.toString();
};

const copied = async (client: Client, table: string): Promise<Buffer> => {
  const chunks: Buffer[] = [];
  for await (const chunk of client.query(copyTo(`COPY ${table} TO STDOUT`))) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
};

/** The rows that the import made, put into empty tables of the same make by COPY alone. */
const copyMs = async (databaseUrl: string): Promise<number> => {
  const client = new Client({ connectionString: databaseUrl });
  await client.connect();
  const prepared: Buffer[] = [];
  for (const table of TABLES) prepared.push(await copied(client, table));
  for (const table of TABLES) await client.query(`CREATE TABLE ${table}_copy (LIKE ${table} INCLUDING ALL)`);
  const began = performance.now();
  for (const [index, table] of TABLES.entries()) {
    await pipeline(Readable.from([prepared[index]]), client.query(copyFrom(`COPY ${table}_copy FROM STDIN`)));
  }
  const ms = performance.now() - began;
  await client.end();
  return ms;
};

const round = async (): Promise<{ readonly importMs: number; readonly copyMs: number; readonly rows: number }> => {
  const dataDir = await temporaryFolder('anxin-bench-statement-');
  const stack = await startStack({
    dataDir,
    parametersFiles: [join(DATA, 'parameters.json')],
    businessDay: '2026-03-10',
    ports: 'free',
    transport: 'embedded',
    say: () => undefined,
  });
  try {
    await send(stack, 'enterprises');
    await send(stack, 'projects');
    const { ms, rows, recorded } = await send(stack, 'escrow-statement');
    if (recorded !== rows) throw new Error(`${rows - recorded} rows of the statement did not go in`);
    return { importMs: ms, copyMs: await copyMs(ownerUrl(stack, dataDir)), rows };
  } finally {
    await stack.stop();
    await rm(dataDir, { recursive: true, force: true });
  }
};

/** A county's bank statement over HTTP, from the file to facts, ledger and journal, against COPY of the finished rows. */
export const benchStatement = async (): Promise<void> => {
  const [ratios, rates]: [number[], number[]] = [[], []];
  for (let turn = 0; turn < ROUNDS; turn++) {
    const { importMs, copyMs: alone, rows } = await round();
    ratios.push(alone / importMs);
    rates.push((rows / importMs) * 1_000);
  }
  printSpread('Statement rows a second', rates);
  printRatio('COPY of the prepared rows ÷ the import', ratios, { atLeast: 0.2 });
};
