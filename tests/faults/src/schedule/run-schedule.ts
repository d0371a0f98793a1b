import { chanceOf } from '@anxin/testing';
import { mkdtempSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { type Broker, createTopics, installKafka, quietKafka, startBroker, startCluster } from '@anxin/kafka';
import { unsettled } from '@anxin/service-kit';
import { type Figures, figuresAfterRestore } from '../world/figures';
import { toldBy, toldTo } from '../world/listener';
import { freshService, type World } from '../world/service';
import { settlements } from '../world/side';
import { PUBLISHER } from '../world/stepped';
import { Sides } from './sides';

/** What may happen while 16 writers write, two replicas relay and two replicas listen. */
export const FAULTS = [
  'kill relay',
  'kill consumer',
  'poison',
  'damaged copy',
  'publisher restored',
  'reader restored',
  'both restored',
  'broker away',
  'broker stalled',
] as const;
export type Fault = (typeof FAULTS)[number];

/** A fault, how long a broker stays away or stalled, and the rest before the next. */
export type Planned = { readonly fault: Fault; readonly awayMs?: number; readonly restMs: number };

export type ScheduleOptions = {
  readonly seed: number;
  readonly brokers: 1 | 3;
  readonly plan: readonly Planned[];
  readonly say: (line: string) => void;
};

export type Outcome = Figures & {
  readonly faults: Readonly<Partial<Record<Fault, number>>>;
  /** What is set aside and still waits. */
  readonly open: number;
  /** What the sides say is still on its way. */
  readonly unsettled: readonly string[];
  /** Stalled brokers of which a reader told that it gets no answer. */
  readonly alarms: number;
  /** From the last fault until everything had arrived, in ms. */
  readonly caughtUpMs: number;
};

const CAUGHT_UP_WITHIN_MS = 180_000;

class Schedule {
  readonly #chance: () => number;
  readonly faults: Partial<Record<Fault, number>> = {};
  alarms = 0;

  constructor(
    private readonly options: ScheduleOptions,
    private readonly nodes: readonly Broker[],
    private readonly addresses: readonly string[],
    private readonly sides: Sides,
  ) {
    this.#chance = chanceOf(options.seed);
  }

  async run(): Promise<void> {
    await sleep(3_000);
    await this.sides.copy();
    for (const { fault, awayMs = 5_000, restMs } of this.options.plan) {
      this.faults[fault] = (this.faults[fault] ?? 0) + 1;
      this.options.say(fault.startsWith('broker') ? `${fault} ${awayMs} ms` : fault);
      await this.#cause(fault, awayMs);
      await sleep(restMs);
    }
  }

  async #cause(fault: Fault, awayMs: number): Promise<void> {
    switch (fault) {
      case 'kill relay':
        return this.#one(this.sides.relays).kill();
      case 'kill consumer':
        return this.#one(this.sides.consumers).kill();
      case 'poison':
        return this.#send({ key: this.#key(), value: '{"no' });
      case 'damaged copy': {
        const key = this.#key();
        return this.#send({ key, value: '{"no', headers: { 'key-seq': String((await this.sides.reached(key)) + 1) } });
      }
      case 'publisher restored':
        return this.sides.putBack(['publisher']);
      case 'reader restored':
        return this.sides.putBack(['reader']);
      case 'both restored':
        return this.sides.putBack(['publisher', 'reader']);
      case 'broker away': {
        const broker = this.#one(this.nodes);
        await broker.kill();
        await sleep(awayMs);
        return broker.start();
      }
      case 'broker stalled':
        return this.#stall(this.#one(this.nodes), awayMs);
    }
  }

  #one<Entry>(entries: readonly Entry[]): Entry {
    return entries[Math.floor(this.#chance() * entries.length)]!;
  }

  #key(): string {
    return `key-${Math.floor(this.#chance() * 12)}`;
  }

  /** The broker's process stands still, as on a disk that does not answer; a single one has to be missed. */
  async #stall({ pid }: Broker, awayMs: number): Promise<void> {
    if (pid === undefined) return;
    process.kill(pid, 'SIGSTOP');
    await sleep(awayMs);
    process.kill(pid, 'SIGCONT');
    if (this.sides.hasSaid('Kafka has not answered')) this.alarms += 1;
  }

  async #send(message: { key: string; value: string; headers?: Record<string, string> }): Promise<void> {
    const producer = quietKafka(this.addresses, {}).producer();
    await producer.connect();
    await producer.send({ topic: PUBLISHER, messages: [message] });
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

/** Waits until all has arrived, and the sides say so themselves. */
const caughtUp = async (publisher: World, reader: World) => {
  const deadline = performance.now() + CAUGHT_UP_WITHIN_MS;
  for (;;) {
    const figures = figuresAfterRestore(await toldBy(publisher.database), await toldTo(reader.database));
    const left = unsettled(await settlements(publisher, reader, PUBLISHER));
    if ((figures.lost === 0 && left.length === 0) || performance.now() > deadline) return { figures, left };
    await sleep(250);
  }
};

/**
 * Runs the planned faults against real processes, PostgreSQL and Kafka while writers write, waits until all has
 * arrived, and counts what was lost, applied twice or out of order.
 */
export const runSchedule = async (options: ScheduleOptions): Promise<Outcome> => {
  const folder = mkdtempSync(join(tmpdir(), 'anxin-faults-'));
  const [publisher, reader] = [await freshService('projects'), await freshService('cases')];
  const kafka = await startNodes(folder, options.brokers);
  const { addresses } = kafka;
  await createTopics(addresses, { replication: options.brokers });
  const sides = new Sides({ publisher, reader, addresses, folder, seed: options.seed });
  try {
    sides.start();
    const schedule = new Schedule(options, kafka.nodes, addresses, sides);
    await schedule.run();
    await sides.stopWriting();
    const over = performance.now();
    const { figures, left } = await caughtUp(publisher, reader);
    const caughtUpMs = Math.round(performance.now() - over);
    const [aside] = await reader.database.query<{ open: number }[]>(
      'SELECT count(*)::int AS open FROM set_aside WHERE closed IS NULL',
    );
    const { faults, alarms } = schedule;
    return { ...figures, faults, alarms, unsettled: left, open: aside?.open ?? 0, caughtUpMs };
  } finally {
    await sides.stop();
    await kafka.stop();
    await publisher.close();
    await reader.close();
    await rm(folder, { recursive: true, force: true });
  }
};
