import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { SERVICES, SERVICE_NAMES } from '@anxin/contracts';
import { removePostgres, temporaryFolder } from '@anxin/local/postgres';
import { answersOf } from '@anxin/local/release';
import { type Stack, startStack } from '@anxin/local/stack';
import { takeIn } from '../neighbours/system';
import { differencesOf } from './differences';
import { commandsTold } from './examine';

type Held = Pick<Stack, 'gateway' | 'tokens' | 'databases'>;

/** In whose journals the drill's commands do not stand once each. */
export const toldTwice = async (stack: Held, acknowledged: number): Promise<readonly string[]> => {
  const told = SERVICE_NAMES.filter((name) => name === 'projects' || SERVICES[name].subscribesTo.includes('projects'));
  const counts = await Promise.all(told.map(async (name) => [name, await commandsTold(stack, name)] as const));
  return counts.filter(([, count]) => count !== acknowledged).map(([name, count]) => `${name} ${count}`);
};

/** Where a stack's answers differ from those of a fresh stack of this build that took in the same files. */
export const heldAgainstNeverUpgraded = async (
  stack: Held,
  files: readonly string[],
  parameters: string,
): Promise<readonly string[]> => {
  const dataDir = await temporaryFolder('anxin-drill-never-');
  const never = await startStack({
    ...{ dataDir, parametersFiles: [parameters], businessDay: '2026-03-10', ports: 'free' as const },
    ...{ transport: 'embedded' as const, passing: true, say: () => undefined },
  });
  try {
    await takeIn(never, files);
    return differencesOf(await answersOf(stack), await answersOf(never));
  } finally {
    await never.stop();
    await removePostgres(join(dataDir, 'postgres'));
    await rm(dataDir, { recursive: true, force: true });
  }
};
