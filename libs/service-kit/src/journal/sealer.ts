import type { Client } from 'pg';
import { type ExclusiveOptions, runExclusively, type Running } from '../database/exclusive';
import { type EpochOptions, openEpoch } from './epochs';
import { SEAL_BATCH, sealOnce } from './seal';

const POLL_MS = 20;

/** Among all replicas one holds this lock, and gives positions. */
export const SEALER_LOCK = 'sealer';

export type SealerOptions = Pick<ExclusiveOptions, 'databaseUrl' | 'onFault'> & {
  readonly onSealed?: () => void;
  /** Looks at every new connection whether the database was put back from a copy. */
  readonly epoch?: EpochOptions;
};

/** The one sealer of a service. */
export const startSealer = ({ onSealed, epoch, ...options }: SealerOptions): Running => {
  let opened: Client | undefined;
  return runExclusively({
    ...options,
    lock: SEALER_LOCK,
    restMs: POLL_MS,
    turn: async (client) => {
      if (epoch && client !== opened) await openEpoch(client, epoch);
      opened = client;
      const sealed = await sealOnce(client);
      if (sealed > 0) onSealed?.();
      return sealed === SEAL_BATCH;
    },
  });
};
