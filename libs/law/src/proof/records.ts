import type { PlainDate, PlainMonth } from '@anxin/domain-kit';
import type { Movement } from '../account/movements';
import type { SheetLine } from '../pay/signed-sheet';
import type { NewCard, Registered } from '../pay/paid';
import type { Stay } from '../pay/stay';
import type { BankLine, PayTerms } from '../pay/wage-line';
import type { ProjectSite } from '../site';
import type { Told } from './fact';

// The facts of a project as they were told, whoever keeps them: files, or the tables of a service.

/** A name and an account as they may be shown: masked (DAT-16). */
export type Shown = { readonly name: string | null; readonly account: string | null };

/** A version of a row may say that another was wrong. */
type Correctable = { readonly withdrawn?: boolean; readonly reason?: string | null };

/** What was told under a number that was registered wrongly says so. */
type ReportedUnder = { readonly underWrong?: boolean };

export type TermsRecord = PayTerms & Told;
export type StayRecord = Stay & Told & Correctable & { readonly shown: Shown };
/** A card that the worker's wages go to from a day on; the account as it may be shown. */
export type CardRecord = NewCard & Told & { readonly shown: string | null };
export type SheetRecord = SheetLine & Told & Correctable;
export type BankRecord = BankLine &
  Told &
  ReportedUnder & { readonly bankSerial: string; readonly resultCode: string; readonly shown: Shown };
/** A day at the gate; only one with entry and exit is an attendance day. */
export type DayRecord = Told &
  ReportedUnder & {
    readonly day: PlainDate;
    readonly entry: boolean;
    readonly exit: boolean;
    /** The exit was punched early on the next day and ends the shift of this one. */
    readonly endedNextMorning?: boolean;
  };

/** What was told of a person's month on a project by a day: of stays and sheet lines every version, oldest first. */
export type MonthRecords = {
  readonly payMonth: PlainMonth;
  readonly stays: readonly StayRecord[];
  readonly cards: readonly CardRecord[];
  readonly sheets: readonly SheetRecord[];
  readonly bankLines: readonly BankRecord[];
  readonly days: readonly DayRecord[];
};

/** The stays that count: of each entering day the last version, unless withdrawn. */
export const standingStays = <S extends Pick<StayRecord, 'enteredOn' | 'withdrawn'>>(
  versions: readonly S[],
): readonly S[] =>
  [...new Map(versions.map((stay) => [stay.enteredOn, stay])).values()].filter(({ withdrawn }) => !withdrawn);

/** What is registered of the worker, by what counts. */
export const registeredBy = ({ stays, cards }: Pick<MonthRecords, 'stays' | 'cards'>): Registered => ({
  stays: standingStays(stays),
  cards,
});

/** The sheet lines that count: of each sheet the last version, unless withdrawn. */
export const standingSheets = <S extends Pick<SheetRecord, 'sheetNo' | 'withdrawn'>>(
  versions: readonly S[],
): readonly S[] =>
  [...new Map(versions.map((sheet) => [sheet.sheetNo, sheet])).values()].filter(({ withdrawn }) => !withdrawn);

/** A movement of the wage account with the other side and its purpose. */
export type MovementRecord = Movement &
  Told & { readonly bankSerial: string; readonly purpose?: string | null | undefined; readonly shown: Shown };

export type SiteField = Exclude<keyof ProjectSite, 'hasWageAccount' | 'changes'>;

/** A project with where its fields were told. */
export type SiteRecord = { readonly site: ProjectSite; readonly toldOf: (fields: readonly SiteField[]) => Told };

/** A clue of a complainant. */
export type ClueRecord = Told & {
  readonly receivedOn: PlainDate;
  readonly channel: string;
  readonly externalNo: string;
};
