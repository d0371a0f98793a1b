import { setTimeout as sleep } from 'node:timers/promises';
import type { Client } from 'pg';
import { type ExclusiveOptions, runExclusively, type Running, tellOthers } from '../database/exclusive';
import { type EpochOptions, openEpoch } from './epochs';
import { SEAL_BATCH, sealOnce } from './seal';

/** From a nudge to the look: what commits together is sealed together. */
const GATHER_MS = 10;
const POLL_MS = 20;
/** Commits nudge, those of other replicas too; what a killed one could not tell of is found after so long, at most. */
const POLL_AT_MOST_MS = 1_000;

/** Among all replicas one holds this lock, and gives positions. */
export const SEALER_LOCK = 'sealer';

export type SealerOptions = Pick<ExclusiveOptions, 'databaseUrl' | 'onFault'> & {
  /** The journal went on, whichever replica sealed it. */
  readonly onSealed?: () => void;
  /** Looks at every new connection whether the database was put back from a copy. */
  readonly epoch?: EpochOptions;
};

/** The one sealer of a service. */
export const startSealer = ({ onSealed, epoch, ...options }: SealerOptions): Running => {
  let opened: Client | undefined;
  let gathering: NodeJS.Timeout | undefined;
  const nudge = (): void => {
    gathering ??= setTimeout(() => {
      gathering = undefined;
      running.nudge();
    }, GATHER_MS);
  };
  const running = runExclusively({
    ...options,
    channel: { name: SEALER_LOCK, onTold: () => onSealed?.() },
    lock: SEALER_LOCK,
    restMs: POLL_MS,
    restAtMostMs: POLL_AT_MOST_MS,
    turn: async (client) => {
      if (epoch && client !== opened) await openEpoch(client, epoch);
      opened = client;
      const sealed = await sealOnce(client);
      if (sealed === 0) return false;
      onSealed?.();
      await tellOthers(client, SEALER_LOCK);
      // More may follow.
      if (sealed < SEAL_BATCH) await sleep(GATHER_MS);
      return true;
    },
  });
  return {
    nudge,
    stop: async () => {
      clearTimeout(gathering);
      await running.stop();
    },
  };
};
