import { Gauge, type Registry } from 'prom-client';
import type { PartitionProgress } from './inbox/progress';
import type { Subscription } from './transport';

const LABELS = ['publisher', 'partition'] as const;

/** Gauges of how a reader gets on with each partition: what waits, and for how long none of it was taken. */
export const listeningMetrics = (
  registry: Registry,
  { partitions, silentSeconds }: Pick<Subscription, 'partitions' | 'silentSeconds'>,
): void => {
  const gauge = (name: string, help: string, of: (partition: PartitionProgress) => number): void => {
    new Gauge({
      name,
      help,
      labelNames: LABELS,
      registers: [registry],
      collect() {
        for (const found of partitions())
          this.set({ publisher: found.publisher, partition: String(found.partition) }, of(found));
      },
    });
  };
  gauge('anxin_inbox_lag_events', 'Events of a partition that wait to be taken', ({ lag }) => lag);
  gauge(
    'anxin_inbox_stalled_seconds',
    'For how long events of a partition have waited without any being taken',
    ({ stalledSeconds }) => stalledSeconds,
  );
  new Gauge({
    name: 'anxin_inbox_silent_seconds',
    help: 'For how long the brokers have not answered',
    registers: [registry],
    collect() {
      this.set(silentSeconds());
    },
  });
};
