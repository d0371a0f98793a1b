import { Client } from 'pg';
import { PROCESS } from './process';

/** Something that runs in the background until it is stopped. */
export type Running = {
  /** There may be something to do now. */
  readonly nudge: () => void;
  readonly stop: () => Promise<void>;
};

export type ExclusiveOptions = {
  readonly databaseUrl: string;
  /** Among all replicas only the holder of this name works; when it is gone, another takes over. */
  readonly lock: string;
  /** Rest between two turns that found nothing, in ms. */
  readonly restMs: number;
  /** Does a bounded piece of work on the connection that holds the lock; true when there is more. */
  readonly turn: (client: Client) => Promise<boolean>;
  readonly onFault: (fault: unknown) => void;
};

// Their tables may be empty when a statement is planned, and full a second later: by index all the same.
const SETTINGS = '-c timezone=UTC -c enable_seqscan=off';

/** After a fault, and between two tries for the lock. */
const RETRY_MS = 250;

class Rest {
  #wake: (() => void) | undefined;
  #nudged = false;

  nudge(): void {
    this.#nudged = true;
    this.#wake?.();
  }

  async for(ms: number): Promise<void> {
    if (!this.#nudged) {
      await new Promise<void>((resolve) => {
        const timer = setTimeout(resolve, ms);
        this.#wake = () => {
          clearTimeout(timer);
          resolve();
        };
      });
    }
    this.#nudged = false;
  }
}

const tryLock = async (client: Client, lock: string): Promise<boolean> => {
  const { rows } = await client.query<{ held: boolean }>(
    'SELECT pg_try_advisory_lock(hashtextextended($1, 0)) AS held',
    [lock],
  );
  return rows[0]?.held === true;
};

/**
 * Runs turns while it holds the lock. Lock and work share one connection: when the connection is lost the lock is
 * lost with it, and nothing more can be written by the one who lost it.
 */
export const runExclusively = ({ databaseUrl, lock, restMs, turn, onFault }: ExclusiveOptions): Running => {
  const rest = new Rest();
  let stopping = false;

  const workWith = async (client: Client): Promise<void> => {
    await client.connect();
    while (!stopping && !(await tryLock(client, lock))) await rest.for(RETRY_MS);
    while (!stopping) if (!(await turn(client))) await rest.for(restMs);
  };

  const run = async (): Promise<void> => {
    while (!stopping) {
      const client = new Client({ connectionString: databaseUrl, options: SETTINGS, application_name: PROCESS });
      client.on('error', onFault);
      try {
        await workWith(client);
      } catch (fault) {
        onFault(fault);
        await rest.for(RETRY_MS);
      } finally {
        await client.end().catch(() => undefined);
      }
    }
  };

  const ended = run();
  return {
    nudge: () => rest.nudge(),
    stop: async () => {
      stopping = true;
      rest.nudge();
      await ended;
    },
  };
};
