import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { RunningServices } from './running-services';
import { type ServiceOptions, type ServiceProcess, startService } from './service-process';

/** A further process of a service, beside its first. */
export type Replica = {
  readonly url: string;
  readonly stop: () => Promise<void>;
  /** Ends it and starts it again in its place. */
  readonly restart: () => Promise<void>;
};

/** Starts one with the settings of the first, on another port, with logs and notes in a folder of its own. */
export const startReplica = async (
  stack: Pick<RunningServices, 'howToRun'>,
  name: string,
  { port, dataDir }: { readonly port: number; readonly dataDir: string },
): Promise<Replica> => {
  mkdirSync(join(dataDir, 'logs'), { recursive: true });
  const options: ServiceOptions = { ...stack.howToRun(name), port, dataDir };
  let process: ServiceProcess = await startService(options);
  return {
    url: process.url,
    stop: () => process.stop(),
    restart: async () => {
      await process.stop();
      process = await startService(options);
    },
  };
};
