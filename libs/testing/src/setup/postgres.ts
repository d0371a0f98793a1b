import { postgresServeProgram } from '@anxin/local/postgres';
import { TEST_POSTGRES } from '../postgres/fresh-database';
import { startServed } from './served';

/** Jest's globalSetup: one temporary PostgreSQL for the run. */
export default async (): Promise<void> => {
  const { adminUrl } = await startServed(postgresServeProgram);
  process.env[TEST_POSTGRES] = adminUrl;
};
