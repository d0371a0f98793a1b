import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { temporaryFolder } from '@anxin/local/postgres';
import { startStack } from '@anxin/local/stack';
import { printSpread } from '../rounds';

const ROUNDS = 9;
const PARAMETERS = join(__dirname, '../../../data/parameters.json');

const startedIn = async (dataDir: string): Promise<number> => {
  const began = performance.now();
  const stack = await startStack({
    dataDir,
    parametersFiles: [PARAMETERS],
    businessDay: '2026-03-10',
    ports: 'free',
    transport: 'kafka',
    say: () => undefined,
  });
  const answer = await fetch(`${stack.gateway}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${stack.tokens['OFFICE']}` },
    body: JSON.stringify({ query: '{ projects { totalCount } }' }),
  });
  const { data } = (await answer.json()) as { data: { projects: { totalCount: number } } | null };
  if (!data) throw new Error('the first answer failed');
  const ms = performance.now() - began;
  await stack.stop();
  return ms / 1_000;
};

/** From nothing to the first answer through the gateway: the first start makes everything, the second finds it. */
export const benchStart = async (): Promise<void> => {
  const [first, second]: [number[], number[]] = [[], []];
  for (let round = 0; round < ROUNDS; round++) {
    const folder = await temporaryFolder('anxin-bench-start-');
    first.push(await startedIn(folder));
    second.push(await startedIn(folder));
    await rm(folder, { recursive: true, force: true });
  }
  printSpread('First start to first answer, s', first);
  printSpread('Second start to first answer, s', second);
};
