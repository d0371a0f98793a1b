import { readFileSync } from 'node:fs';
import { readdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { removePostgres, temporaryFolder } from '@anxin/local/postgres';
import { type Stack, startStack } from '@anxin/local/stack';

const DATA = join(__dirname, '../../data');

/** The rows of a file of the small county. */
export const smallRows = (table: string): readonly Readonly<Record<string, string>>[] => {
  const [header = '', ...lines] = readFileSync(join(DATA, 'small', `${table}.csv`), 'utf8')
    .trimEnd()
    .split('\n');
  const columns = header.split(',');
  return lines.map((line) => Object.fromEntries(line.split(',').map((cell, index) => [columns[index] ?? '', cell])));
};

export type Who = 'OFFICE' | 'DEPARTMENT' | 'TOWN' | 'CONTRACTOR' | 'WORKER' | 'PUBLIC';
export type Answer = {
  readonly data: Record<string, unknown> | null;
  readonly codes: readonly string[];
  readonly text: string;
};

/** A whole system of its own, as a user would start it, with the people of the field who ask it. */
export const startCounty = async (businessDay: string) => {
  const dataDir = await temporaryFolder('anxin-story-');
  const stack: Stack = await startStack({
    dataDir,
    parametersFiles: [join(DATA, 'parameters.json')],
    businessDay,
    ports: 'free',
    transport: 'embedded',
    say: () => undefined,
  });
  const headers = (who: Who): Record<string, string> =>
    who === 'PUBLIC' ? {} : { authorization: `Bearer ${stack.tokens[who]}` };

  const ask = async (who: Who, query: string): Promise<Answer> => {
    const response = await fetch(`${stack.gateway}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers(who) },
      body: JSON.stringify({ query }),
    });
    const text = await response.text();
    const { data = null, errors = [] } = JSON.parse(text) as {
      data?: Record<string, unknown>;
      errors?: { extensions: { code: string } }[];
    };
    return { data, codes: errors.map(({ extensions }) => extensions.code), text };
  };

  /** The office sends a file: that of the small county, or rows of its own. */
  const imports = async (
    table: string,
    text?: string,
  ): Promise<{ rows: number; recorded: number; refused: number }> => {
    const response = await fetch(`${stack.services['projects']}/imports/${table}`, {
      method: 'POST',
      headers: { 'content-type': 'text/csv', 'x-file-name': `${table}.csv`, ...headers('OFFICE') },
      body: text ?? readFileSync(join(DATA, 'small', `${table}.csv`)),
    });
    return (await response.json()) as { rows: number; recorded: number; refused: number };
  };

  const logs = async (): Promise<string> => {
    const folder = join(dataDir, 'logs');
    const files = await readdir(folder);
    return (await Promise.all(files.map((name) => readFile(join(folder, name), 'utf8')))).join('\n');
  };

  return {
    stack,
    /** What every process has written so far. */
    logs,
    /** The process of the databases. */
    postgresPid: async (): Promise<number> =>
      Number((await readFile(join(dataDir, 'postgres/data/postmaster.pid'), 'utf8')).split('\n')[0]),
    ask,
    imports,
    close: async () => {
      await stack.stop();
      await removePostgres(join(dataDir, 'postgres'));
      await rm(dataDir, { recursive: true, force: true });
    },
  };
};

export type County = Awaited<ReturnType<typeof startCounty>>;
