import type { ValuesOf } from '../tables/table';
import type {
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
} from '../tables/tables';

export type EnterpriseRow = ValuesOf<typeof enterprises>;
export type ProjectRow = ValuesOf<typeof projects>;
export type StayRow = ValuesOf<typeof roster>;
export type CardRow = ValuesOf<typeof cards>;
export type PunchRow = ValuesOf<typeof attendance>;
export type SheetRow = ValuesOf<typeof payroll>;
export type BankRow = ValuesOf<typeof bankReturn>;
export type MovementRow = ValuesOf<typeof escrowStatement>;
export type SignalRow = ValuesOf<typeof signals>;
export type ClueRow = ValuesOf<typeof clues>;
