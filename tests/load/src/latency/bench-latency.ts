import { mkdtempSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { createTopics, installKafka, startBroker } from '@anxin/kafka';
import { kafkaPublisher, listen, on, openDatabase, runCommand, startRelay, startSealer } from '@anxin/service-kit';
import type { DataSource, QueryRunner, TransactionCommitEvent } from 'typeorm';
import { withPostgres } from '../database';
import { CAUSE, counted, counter, KEYS, migrations, PUBLISHER } from '../journal/counter';

const PER_SECOND = 500;
const SECONDS = 20;

const onFault = (fault: unknown): void => void process.stderr.write(`${String(fault)}\n`);
const onDead = (reason: unknown): void => {
  throw reason;
};

const at = (ordered: readonly number[], share: number): string =>
  (ordered[Math.min(ordered.length - 1, Math.floor(ordered.length * share))] ?? NaN).toFixed(0);

/** What a transaction of the listener has done so far. */
const effectsOf = ({ data }: QueryRunner): string[] => ((data as { effects?: string[] }).effects ??= []);

/** Commands at a steady rate, whatever each takes; notes when each had committed. */
const writeSteadily = async (database: DataSource, committedAt: Map<string, number>): Promise<void> => {
  const command = runCommand(database, counter);
  const began = performance.now();
  const going: Promise<unknown>[] = [];
  for (let event = 0; event < PER_SECOND * SECONDS; event++) {
    const due = began + (event * 1_000) / PER_SECOND;
    if (due > performance.now()) await sleep(due - performance.now());
    const key = KEYS[event % KEYS.length] ?? '';
    going.push(
      command(key, { type: 'CountUp' }, CAUSE).then(([counted]) =>
        committedAt.set(`${key} ${counted?.n}`, performance.now()),
      ),
    );
  }
  await Promise.all(going);
};

/** From the commit of a command to its effect in a listener, over sealer, relay and Kafka, at a steady rate. */
export const benchLatency = async (): Promise<void> => {
  const folder = mkdtempSync(join(tmpdir(), 'anxin-bench-kafka-'));
  const broker = await startBroker({ classPath: await installKafka(), dataDir: folder });
  await createTopics([broker.address], { replication: 1 });
  const [committedAt, effectAt] = [new Map<string, number>(), new Map<string, number>()];
  await withPostgres(async (fresh) => {
    const [from, to] = [await fresh('bench', migrations), await fresh('bench', migrations)];
    const [database, reader] = [
      await openDatabase({ url: from.serviceUrl }),
      await openDatabase({ url: to.serviceUrl }),
    ];
    // An effect is there when its transaction has committed.
    const afterTransactionCommit = ({ queryRunner }: TransactionCommitEvent): void => {
      for (const effect of effectsOf(queryRunner).splice(0)) effectAt.set(effect, performance.now());
    };
    reader.subscribers.push({ afterTransactionCommit });
    const publisher = kafkaPublisher({ addresses: [broker.address] }, PUBLISHER);
    const relay = startRelay({ databaseUrl: from.serviceUrl, service: PUBLISHER, publisher, onFault });
    const sealer = startSealer({ databaseUrl: from.serviceUrl, onFault, onSealed: () => relay.nudge() });
    const listening = listen({
      database: reader,
      databaseUrl: to.serviceUrl,
      from: { brokers: { addresses: [broker.address] } },
      publishers: [PUBLISHER],
      reader: 'bench',
      handlers: [
        on(counted, async (tx, { data: { key, n } }) => {
          await tx.query('UPDATE bare SET n = $2 WHERE key = $1', [key, n]);
          if (tx.queryRunner) effectsOf(tx.queryRunner).push(`${key} ${n}`);
        }),
      ],
      onFault,
      onDead,
    });
    const began = performance.now();
    await writeSteadily(database, committedAt);
    const tookMs = performance.now() - began;
    while (effectAt.size < committedAt.size && performance.now() - began < tookMs + 20_000) await sleep(100);
    process.stdout.write(
      `${((committedAt.size / tookMs) * 1_000).toFixed(0)} events a second for ${(tookMs / 1_000).toFixed(0)} s\n`,
    );
    await listening.stop();
    await sealer.stop();
    await relay.stop();
    await publisher.stop();
    await Promise.all([database.destroy(), reader.destroy()]);
  });
  await broker.stop();
  await rm(folder, { recursive: true, force: true });
  // The first second warms up; what never arrived counts as late without end.
  const latencies = [...committedAt].map(([effect, began]) => (effectAt.get(effect) ?? Infinity) - began);
  const ordered = latencies.slice(PER_SECOND).toSorted((a, b) => a - b);
  process.stdout.write(
    `Commit to effect: p50 ${at(ordered, 0.5)} ms, p99 ${at(ordered, 0.99)} ms (${ordered.length} events)\n`,
  );
};
