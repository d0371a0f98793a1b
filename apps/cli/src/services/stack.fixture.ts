import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Stack, startStack } from '@anxin/local';
import { DATA } from '../commands/command.fixture';

/** A stack for the specs of one file, and the file that says where it answers. */
export type SpecStack = Stack & { readonly file: string; readonly folder: string };

/** Starts it in a folder of its own, which goes when it stops. */
export const stackForSpecs = async (environment: Readonly<Record<string, string>> = {}): Promise<SpecStack> => {
  const folder = mkdtempSync(join(tmpdir(), 'anxin-cli-'));
  const stack = await startStack({
    dataDir: join(folder, 'data'),
    parametersFiles: [join(DATA, 'parameters.json')],
    businessDay: '2026-03-31',
    ports: 'free',
    passing: true,
    transport: 'embedded',
    say: () => undefined,
    environment: { projects: environment },
  });
  const file = join(folder, 'stack.json');
  const { gateway, services, tokens, issuer } = stack;
  writeFileSync(file, JSON.stringify({ gateway, services, tokens, issuer }));
  const stop = async (): Promise<void> => {
    await stack.stop();
    rmSync(folder, { recursive: true, force: true });
  };
  return { ...stack, stop, file, folder };
};
