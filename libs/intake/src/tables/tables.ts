import { attendance, cards, roster } from './people';
import { enterprises, projects } from './registers';
import { clues, signals } from './told';
import { bankReturn, escrowStatement, payroll } from './wages';

export * from './people';
export * from './registers';
export * from './told';
export * from './wages';

/** Every table in the order a folder is read, so that what a row refers to has come before it. */
export const TABLES = [
  enterprises,
  projects,
  roster,
  cards,
  attendance,
  payroll,
  bankReturn,
  escrowStatement,
  signals,
  clues,
] as const;
