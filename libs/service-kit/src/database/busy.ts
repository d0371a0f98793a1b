import { DomainError } from '@anxin/domain-kit';

const BUSY = '数据正忙，请稍后再试。The data is busy; please try again in a moment.';

/** What was waited for too long; a command, for all that it does together. */
export type BusyWith = 'CONNECTION' | 'LOCK' | 'STATEMENT' | 'TRANSACTION' | 'COMMAND';

/** That a question or command was given up because it waited too long in the database; nothing of it was done. */
export const databaseBusy = (waitedFor: BusyWith): DomainError => new DomainError('DATABASE_BUSY', BUSY, { waitedFor });

const DEADLOCK = '40P01';

/** PostgreSQL's own codes of what it cuts short. */
const CUT_SHORT: Readonly<Record<string, BusyWith>> = {
  '55P03': 'LOCK',
  [DEADLOCK]: 'LOCK',
  '57014': 'STATEMENT',
  '25P03': 'TRANSACTION',
  '53300': 'CONNECTION',
};

// pg's pool and PgBouncer say it in words, without a code of its own.
const NO_CONNECTION: readonly string[] = ['timeout exceeded when trying to connect', 'query_wait_timeout'];

/** PostgreSQL's code of a fault, also where TypeORM wraps it. */
const codeOf = (fault: Error): unknown =>
  (((fault as { driverError?: unknown }).driverError ?? fault) as { readonly code?: unknown }).code;

/** Two waited for each other, and PostgreSQL ended this one: nothing of it was done, and it can be done again. */
export const isDeadlock = (fault: unknown): boolean => fault instanceof Error && codeOf(fault) === DEADLOCK;

/** The same of a fault that the database or its pool threw; `undefined` when it is another. */
export const busyFault = (fault: unknown): DomainError | undefined => {
  if (!(fault instanceof Error)) return undefined;
  if (NO_CONNECTION.includes(fault.message)) return databaseBusy('CONNECTION');
  const code = codeOf(fault);
  const waitedFor = typeof code === 'string' ? CUT_SHORT[code] : undefined;
  return waitedFor && databaseBusy(waitedFor);
};
