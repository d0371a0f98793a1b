import type { CitizenNumber, PlainMonth, ProjectCode } from '@anxin/domain-kit';
import type { BankRow, CardRow, ClueRow, MovementRow, ProjectRow, SheetRow, StayRow } from '@anxin/intake';
import { type BankLine, type GateDays, type Movement, type NewCard, type SheetLine, type Stay } from '@anxin/law';
import type { Place } from '../files/place';

/** A row with where it came from; a row completed later has several places. */
export type Fact<Row> = { readonly row: Row; readonly places: readonly Place[] };

export type StayFact = Stay & Fact<StayRow>;
export type CardFact = NewCard & Fact<CardRow>;
export type SheetFact = SheetLine & Fact<SheetRow>;
export type BankFact = BankLine & Fact<BankRow>;
export type MovementFact = Movement & Fact<MovementRow>;

/** What was paid and promised to one person on one project for one month. */
export type PersonMonth = { readonly sheets: SheetFact[]; readonly bankLines: BankFact[] };

/** A person on a project, registered or not. */
export type Person = {
  readonly idCardNumber: CitizenNumber;
  readonly stays: StayFact[];
  readonly cards: CardFact[];
  /** Every month that anything is known of. */
  readonly months: Map<PlainMonth, PersonMonth>;
  readonly gate: Map<PlainMonth, GateDays>;
};

export type Project = Fact<ProjectRow> & {
  readonly code: ProjectCode;
  /** Rows of changes, of the days on which they happen. */
  readonly changes: Fact<ProjectRow>[];
  readonly people: Map<CitizenNumber, Person>;
  readonly movements: MovementFact[];
  /** What the bank did not pay: it counts nowhere, and says why somebody is unpaid. */
  readonly unpaid: BankFact[];
  readonly clues: Fact<ClueRow>[];
};

/** The facts of a county, ready to be asked about any day. */
export type County = { readonly projects: readonly Project[] };
