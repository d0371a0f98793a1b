import { randomUUID } from 'node:crypto';

/** This process as the database knows it: the name of its connections, of which the sealer's always stands. */
export const PROCESS = `anxin ${randomUUID()}`;

/** SQL: whether a process still has a connection under this role. A killed one loses its connections with its life. */
export const isRunning = (process: string): string =>
  `EXISTS (SELECT FROM pg_stat_activity a WHERE a.application_name = ${process} AND a.usename = current_user)`;
