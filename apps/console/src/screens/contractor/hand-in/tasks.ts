/** The table by which something is handed in. */
export type HandedIn = 'roster' | 'attendance';

/** What is to be done, by the table that does it. */
const TABLES: Readonly<Record<string, HandedIn>> = { CONTRACTS: 'roster', CARDS: 'roster', ATTENDANCE: 'attendance' };

/** By which table a task is done, where it is one. */
export const tableOf = (task: string): HandedIn | undefined => TABLES[task];
