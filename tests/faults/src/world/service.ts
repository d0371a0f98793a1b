import { openDatabase } from '@anxin/service-kit';
import { type FreshDatabase, freshDatabase } from '@anxin/testing';
import type { DataSource } from 'typeorm';
import { migrations } from './tables';

/** A service's database of its own, migrated and opened as its `service` role. */
export type World = {
  readonly urls: FreshDatabase;
  readonly database: DataSource;
  readonly close: () => Promise<void>;
};

export const freshService = async (name: string, poolSize = 20): Promise<World> => {
  const urls = await freshDatabase(name, migrations);
  const database = await openDatabase({ url: urls.serviceUrl, poolSize });
  return {
    urls,
    database,
    close: async () => {
      await database.destroy();
      await urls.drop();
    },
  };
};
