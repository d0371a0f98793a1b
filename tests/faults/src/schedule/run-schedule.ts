import { mkdtempSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { type Broker, createTopics, installKafka, quietKafka, startBroker, startCluster } from '@anxin/kafka';
import { chanceOf } from '../world/chance';
import { type Figures, figuresOf } from '../world/figures';
import { heardBy } from '../world/listener';
import { freshService, type World } from '../world/service';
import { PUBLISHER } from '../world/stepped';
import { committed, runWriters } from '../world/writers';
import { supervise, type Supervised } from './supervised';

/** What may happen while 16 writers write, two replicas relay and two replicas listen. */
export const FAULTS = ['kill relay', 'kill consumer', 'broker away', 'poison'] as const;
export type Fault = (typeof FAULTS)[number];

/** A fault, how long a broker stays away, and the rest before the next. */
export type Planned = { readonly fault: Fault; readonly awayMs?: number; readonly restMs: number };

export type ScheduleOptions = {
  readonly seed: number;
  readonly brokers: 1 | 3;
  readonly plan: readonly Planned[];
  readonly say: (line: string) => void;
};

export type Outcome = Figures & {
  readonly faults: Readonly<Record<Fault, number>>;
  /** Poison that was set aside, with its reason. */
  readonly setAside: number;
  /** From the last fault until everything had arrived, in ms. */
  readonly caughtUpMs: number;
};

const CAUGHT_UP_WITHIN_MS = 180_000;

class Schedule {
  readonly #chance: () => number;
  readonly #faults: Record<Fault, number> = { 'kill relay': 0, 'kill consumer': 0, 'broker away': 0, poison: 0 };

  constructor(
    private readonly options: ScheduleOptions,
    private readonly nodes: readonly Broker[],
    private readonly addresses: readonly string[],
    private readonly replicas: Readonly<Record<'relays' | 'consumers', readonly Supervised[]>>,
  ) {
    this.#chance = chanceOf(options.seed);
  }

  get faults(): Readonly<Record<Fault, number>> {
    return this.#faults;
  }

  async run(): Promise<void> {
    for (const { fault, awayMs = 5_000, restMs } of this.options.plan) {
      this.#faults[fault] += 1;
      this.options.say(fault === 'broker away' ? `${fault} ${awayMs} ms` : fault);
      await this.#cause(fault, awayMs);
      await sleep(restMs);
    }
  }

  async #cause(fault: Fault, awayMs: number): Promise<void> {
    const one = <Entry>(entries: readonly Entry[]): Entry => entries[Math.floor(this.#chance() * entries.length)]!;
    switch (fault) {
      case 'kill relay':
        return one(this.replicas.relays).kill();
      case 'kill consumer':
        return one(this.replicas.consumers).kill();
      case 'poison':
        return this.#poison();
      case 'broker away': {
        const broker = one(this.nodes);
        await broker.kill();
        await sleep(awayMs);
        return broker.start();
      }
    }
  }

  async #poison(): Promise<void> {
    const producer = quietKafka(this.addresses, {}).producer();
    await producer.connect();
    await producer.send({
      topic: PUBLISHER,
      messages: [{ key: `key-${Math.floor(this.#chance() * 12)}`, value: '{"no' }],
    });
    await producer.disconnect();
  }
}

const startNodes = async (dataDir: string, brokers: 1 | 3) => {
  const classPath = await installKafka();
  if (brokers === 1) {
    const node = await startBroker({ classPath, dataDir });
    return { nodes: [node], addresses: [node.address], stop: node.stop };
  }
  return startCluster(brokers, { classPath, dataDir });
};

const caughtUp = async (publisher: World, listener: World): Promise<Figures> => {
  const due = await committed(publisher.database);
  const deadline = performance.now() + CAUGHT_UP_WITHIN_MS;
  for (;;) {
    const figures = figuresOf(due, await heardBy(listener.database));
    if (figures.lost === 0 || performance.now() > deadline) return figures;
    await sleep(250);
  }
};

/**
 * Runs the planned faults against real processes, PostgreSQL and Kafka while writers write, waits until all has
 * arrived, and counts what was lost, applied twice or out of order.
 */
export const runSchedule = async (options: ScheduleOptions): Promise<Outcome> => {
  const folder = mkdtempSync(join(tmpdir(), 'anxin-faults-'));
  const [publisher, listener] = [await freshService('projects'), await freshService('cases')];
  const kafka = await startNodes(folder, options.brokers);
  await createTopics(kafka.addresses, { replication: options.brokers });
  const env = (world: World) => ({
    DATABASE_URL: world.urls.serviceUrl,
    KAFKA_BROKERS: kafka.addresses.join(','),
    READER: listener.urls.database,
  });
  const two = (program: string, world: World): Supervised[] =>
    [1, 2].map((replica) => supervise(program, env(world), join(folder, `${program}-${replica}.log`)));
  const replicas = { relays: two('relay-process.ts', publisher), consumers: two('consumer-process.ts', listener) };
  try {
    let isOver = false;
    const { database } = publisher;
    const writing = runWriters({
      database,
      seed: options.seed,
      writers: 16,
      keys: 12,
      until: () => isOver,
      restMs: 60,
    });
    const schedule = new Schedule(options, kafka.nodes, kafka.addresses, replicas);
    await schedule.run();
    isOver = true;
    await writing;
    const over = performance.now();
    const figures = await caughtUp(publisher, listener);
    const caughtUpMs = Math.round(performance.now() - over);
    const [aside] = await listener.database.query<{ rows: number }[]>(
      `SELECT count(*)::int AS rows FROM set_aside WHERE reason = 'UNREADABLE'`,
    );
    return { ...figures, faults: schedule.faults, setAside: aside?.rows ?? 0, caughtUpMs };
  } finally {
    await Promise.all([...replicas.relays, ...replicas.consumers].map((replica) => replica.stop()));
    await kafka.stop();
    await publisher.close();
    await listener.close();
    await rm(folder, { recursive: true, force: true });
  }
};
