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
  /** Rest after a turn that found nothing, in ms. */
  readonly restMs: number;
  /** Turns that find nothing one after another rest twice as long each time, up to this, in ms; left out, all the same. */
  readonly restAtMostMs?: number;
  /** Does a bounded piece of work on the connection that holds the lock; true when there was some, and may be more. */
  readonly turn: (client: Client) => Promise<boolean>;
  readonly onFault: (fault: unknown) => void;
  /** How replicas tell each other, at once and outside of anybody's transaction; left out, they do not. */
  readonly channel?: Channel;
};

/** A nudge in a replica that does not hold the lock reaches the holder, and what the holder tells reaches the others. */
export type Channel = { readonly name: string; readonly onTold: () => void };

const DUE = 'due';
const DONE = 'done';

const notify = (client: Client, name: string, what: typeof DUE | typeof DONE) =>
  client.query({ name: 'notify', text: 'SELECT pg_notify($1, $2)', values: [name, what] });

/** On the connection that holds the lock: tells the other replicas of a channel that something was done. */
export const tellOthers = async (client: Client, channel: string): Promise<void> =>
  void (await notify(client, channel, DONE));

// Their tables may be empty when a statement is planned, and full a second later: by index all the same.
const SETTINGS = '-c timezone=UTC -c enable_seqscan=off';

/** After a fault, and between two tries for the lock. */
const RETRY_MS = 250;
/** Faults one after another are waited out twice as long each time, up to this. */
const RETRY_AT_MOST_MS = 1_000;

/** A time that doubles from turn to turn until there is a reason to begin again. */
class Growing {
  #next: number;

  constructor(
    private readonly first: number,
    private readonly atMost: number,
  ) {
    this.#next = first;
  }

  begin(): void {
    this.#next = this.first;
  }

  next(): number {
    const now = this.#next;
    this.#next = Math.min(this.atMost, now * 2);
    return now;
  }
}

class Rest {
  #wake: (() => void) | undefined;
  #nudged = false;

  nudge(): void {
    this.#nudged = true;
    this.#wake?.();
  }

  /** Ends when the time is up, or when somebody ends it. */
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
export const runExclusively = (options: ExclusiveOptions): Running => {
  const { databaseUrl, lock, restMs, restAtMostMs = restMs, turn, onFault, channel } = options;
  const [rest, patience] = [new Rest(), new Rest()];
  const retry = new Growing(RETRY_MS, RETRY_AT_MOST_MS);
  let stopping = false;
  let holder: Client | undefined;
  let waiting: Client | undefined;

  const hear = async (client: Client, { name, onTold }: Channel): Promise<void> => {
    client.on('notification', ({ payload }) => {
      if (client === holder) return payload === DUE ? rest.nudge() : undefined;
      if (payload === DONE) onTold();
    });
    await client.query(`LISTEN ${name}`);
    // What was told while nobody listened is heard of now.
    onTold();
  };

  const work = async (client: Client): Promise<void> => {
    const idle = new Growing(restMs, restAtMostMs);
    while (!stopping) {
      const isMore = await turn(client);
      retry.begin();
      if (isMore) idle.begin();
      else await rest.for(idle.next());
    }
  };

  const workWith = async (client: Client): Promise<void> => {
    await client.connect();
    if (channel) await hear(client, channel);
    waiting = client;
    // What a nudge is about, whoever holds the lock does.
    while (!stopping && !(await tryLock(client, lock))) await patience.for(RETRY_MS);
    [holder, waiting] = [client, undefined];
    await work(client);
  };

  const run = async (): Promise<void> => {
    while (!stopping) {
      const client = new Client({ connectionString: databaseUrl, options: SETTINGS, application_name: PROCESS });
      client.on('error', onFault);
      try {
        await workWith(client);
      } catch (fault) {
        onFault(fault);
        await patience.for(retry.next());
      } finally {
        [holder, waiting] = [undefined, undefined];
        await client.end().catch(() => undefined);
      }
    }
  };

  const ended = run();
  return {
    nudge: () => {
      // A nudge that is lost is made good by the holder's next look.
      if (waiting && channel) void notify(waiting, channel.name, DUE).catch(() => undefined);
      else rest.nudge();
    },
    stop: async () => {
      stopping = true;
      for (const wait of [rest, patience]) wait.nudge();
      await ended;
    },
  };
};
