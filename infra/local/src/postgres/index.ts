import { join } from 'node:path';

export * from '@anxin/service-kit/prepare';
export * from './archive';
export * from './fault';
export { homeOf, removeHome as removePostgres, temporaryFolder } from './home';
export { adminUrlOf, stopOrphanPostgres } from './running';
export * from './server';

/** The program that runs a temporary PostgreSQL for the process that started it, to be run by tsx. */
export const postgresServeProgram = join(__dirname, 'serve.ts');
