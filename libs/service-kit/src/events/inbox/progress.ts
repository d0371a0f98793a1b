import type { NamedPartition, PartitionPlaces } from './partition-places';
import type { Topics } from '../kafka/topic';

const LOOK_MS = 5_000;
/** So long without progress is told. */
const STALLED_SECONDS = 30;

/** How a reader gets on with a partition. */
export type PartitionProgress = NamedPartition & {
  /** Events that wait. */
  readonly lag: number;
  /** For how long they have waited without any being taken. */
  readonly stalledSeconds: number;
};

type Seen = { readonly next: number; readonly since: number };

const seconds = (since: number): number => Math.round((performance.now() - since) / 1_000);
const nameOf = ({ publisher, partition }: NamedPartition): string => `${publisher}/${partition}`;

/** Looks at what waits in each partition against what was taken, whichever replica takes it. */
export class Progress {
  #partitions: readonly PartitionProgress[] = [];
  #seen = new Map<string, Seen>();
  #answeredAt = performance.now();
  readonly #timer: NodeJS.Timeout;

  constructor(
    private readonly topics: Topics,
    private readonly places: PartitionPlaces,
    private readonly publishers: readonly string[],
  ) {
    this.#timer = setInterval(() => void this.look().catch(() => undefined), LOOK_MS);
    this.#timer.unref();
  }

  get partitions(): readonly PartitionProgress[] {
    return this.#partitions;
  }

  /** For how long the brokers have not answered. */
  get silentSeconds(): number {
    const silent = seconds(this.#answeredAt);
    return silent > (2 * LOOK_MS) / 1_000 ? silent : 0;
  }

  /** What an operator has to know; nothing while all goes on. */
  get reasons(): readonly string[] {
    return [
      ...(this.silentSeconds > STALLED_SECONDS ? [`Kafka has not answered for ${this.silentSeconds} s`] : []),
      ...this.#partitions
        .filter(({ stalledSeconds }) => stalledSeconds > STALLED_SECONDS)
        .map((of) => `${nameOf(of)}: ${of.lag} events wait, none taken for ${of.stalledSeconds} s`),
    ];
  }

  async look(): Promise<void> {
    const ends = await Promise.all(
      this.publishers.map(async (publisher) => {
        const of = await this.topics.ends(publisher);
        return of.map(({ partition, next }) => ({ publisher, partition, end: next }));
      }),
    );
    this.#answeredAt = performance.now();
    const places = new Map((await this.places.all()).map((place) => [nameOf(place), place.next]));
    const seen = new Map<string, Seen>();
    this.#partitions = ends.flat().map(({ end, ...partition }) => {
      const next = places.get(nameOf(partition)) ?? 0;
      // A place beyond the end is one in a topic that is no more: it is read from its beginning.
      const lag = next > end ? end : end - next;
      const before = this.#seen.get(nameOf(partition));
      const since = lag > 0 && before?.next === next ? before.since : performance.now();
      seen.set(nameOf(partition), { next, since });
      return { ...partition, lag, stalledSeconds: seconds(since) };
    });
    this.#seen = seen;
  }

  stop(): void {
    clearInterval(this.#timer);
  }
}
