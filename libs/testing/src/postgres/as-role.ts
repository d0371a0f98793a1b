import { connected } from '@anxin/local/postgres';
import type { Client } from 'pg';
import type { FreshDatabase } from './fresh-database';

/** Asks a database as one of its roles. */
export const asRole =
  (urls: FreshDatabase) =>
  <T>(role: 'migrator' | 'service' | 'api', work: (client: Client) => Promise<T>): Promise<T> =>
    connected(urls[`${role}Url`], work);
