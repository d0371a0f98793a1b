import { postgresServeProgram } from '@anxin/local/postgres';
import { TEST_POSTGRES } from '../postgres/fresh-database';
import { serveAs } from './served';

/** Jest's globalSetup: one temporary PostgreSQL for the run. */
export default (): Promise<void> => serveAs(TEST_POSTGRES, postgresServeProgram, 'adminUrl');
