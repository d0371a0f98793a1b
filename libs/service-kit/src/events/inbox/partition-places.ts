import type { DataSource } from 'typeorm';

/** How far a partition was read: the offset to go on from, in the topic of an epoch. */
export type PartitionPlace = { readonly topicEpoch: number; readonly next: number };

export type NamedPartition = { readonly publisher: string; readonly partition: number };

const START: PartitionPlace = { topicEpoch: 0, next: 0 };

/** How far each partition was read. It is kept beside what was read: a reader that is put back from a copy reads again. */
export class PartitionPlaces {
  constructor(private readonly database: DataSource) {}

  async of({ publisher, partition }: NamedPartition): Promise<PartitionPlace> {
    const [place] = await this.database.query<PartitionPlace[]>(
      `SELECT topic_epoch::float8 AS "topicEpoch", next_offset::float8 AS next FROM partition_place
       WHERE publisher = $1 AND partition = $2`,
      [publisher, partition],
    );
    return place ?? START;
  }

  all(): Promise<readonly (NamedPartition & PartitionPlace)[]> {
    return this.database.query(
      `SELECT publisher, partition, topic_epoch::float8 AS "topicEpoch", next_offset::float8 AS next FROM partition_place`,
    );
  }

  async save({ publisher, partition }: NamedPartition, { topicEpoch, next }: PartitionPlace): Promise<void> {
    await this.database.query(
      `INSERT INTO partition_place (publisher, partition, topic_epoch, next_offset) VALUES ($1, $2, $3, $4)
       ON CONFLICT (publisher, partition)
       DO UPDATE SET topic_epoch = excluded.topic_epoch, next_offset = excluded.next_offset`,
      [publisher, partition, topicEpoch, next],
    );
  }
}
