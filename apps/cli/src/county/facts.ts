import type { CitizenNumber, PlainMonth, ProjectCode } from '@anxin/domain-kit';
import type { BankRow, ClueRow, MovementRow, ProjectRow, SheetRow, StayRow } from '@anxin/intake';
import type { BankLine, MonthDays, Movement, SheetLine, Stay } from '@anxin/law';

/** Where a fact stands: the file's name within its folder, of a workbook with its sheet, and the line. */
export type Place = { readonly file: string; readonly line: number };

export const placeName = (file: string, sheet: string): string => (sheet === '' ? file : `${file}[${sheet}]`);

/** A row with where it came from; a row completed later has several places. */
export type Fact<Row> = { readonly row: Row; readonly places: readonly Place[] };

export type StayFact = Stay & Fact<StayRow>;
export type SheetFact = SheetLine & Fact<SheetRow>;
export type BankFact = BankLine & Fact<BankRow>;
export type MovementFact = Movement & Fact<MovementRow>;

/** What is known of one person on one project in one month. */
export type PersonMonth = {
  entries: MonthDays;
  exits: MonthDays;
  sheet?: SheetFact;
  readonly bankLines: BankFact[];
};

/** A person on a project, registered or not. */
export type Person = {
  readonly idCardNumber: CitizenNumber;
  readonly stays: StayFact[];
  readonly months: Map<PlainMonth, PersonMonth>;
};

export type Project = Fact<ProjectRow> & {
  readonly code: ProjectCode;
  readonly people: Map<CitizenNumber, Person>;
  readonly movements: MovementFact[];
  readonly clues: Fact<ClueRow>[];
};

/** The facts of a county, ready to be asked about any day. */
export type County = { readonly projects: readonly Project[] };
