import { type AccountNumber, daysBetween, type Fen, type PlainDate, type PlainMonth } from '@anxin/domain-kit';
import { datesOf, firstOf, lastOf, type MonthDays } from './month-days';

/** 日工资 or 月工资. */
export type WageType = 'DAY' | 'MONTH';

/** When a worker was on a project (进退场), and for what wage; it may differ from one stay to the next. */
export type StayTerms = {
  readonly enteredOn: PlainDate;
  readonly leftOn?: PlainDate | undefined;
  readonly contractSignedOn?: PlainDate | undefined;
  readonly wageType: WageType;
  readonly wageRateFen: Fen;
};

/** A stay with whose it is, as names are compared or a token of that, and the card its wages go to. */
export type Stay = StayTerms & { readonly workerName: string; readonly card?: AccountNumber | undefined };

/** The stays as known to the facts on a day: one entered later does not exist yet, a later leaving has not happened. */
export const staysOn = <S extends StayTerms>(stays: readonly S[], on: PlainDate): readonly S[] => {
  if (stays.every(({ enteredOn, leftOn }) => enteredOn <= on && (!leftOn || leftOn <= on))) return stays;
  return stays
    .filter(({ enteredOn }) => enteredOn <= on)
    .map((stay) => (stay.leftOn && stay.leftOn > on ? { ...stay, leftOn: undefined } : stay));
};

const laterEntered = <S extends StayTerms>(a: S | undefined, b: S): S => (!a || b.enteredOn > a.enteredOn ? b : a);

/** The stay entered last. */
export const lastStay = <S extends StayTerms>(stays: readonly S[]): S | undefined =>
  stays.reduce<S | undefined>(laterEntered, undefined);

const holds = ({ enteredOn, leftOn }: StayTerms, day: PlainDate): boolean =>
  enteredOn <= day && (!leftOn || day <= leftOn);

/**
 * The stay an attendance day counts for: of those whose span holds it the one entered last, else the last entered
 * before it, else the first.
 */
export const stayOfDay = <S extends StayTerms>(stays: readonly S[], day: PlainDate): S | undefined => {
  const holding = stays.filter((stay) => holds(stay, day));
  const before = stays.filter(({ enteredOn }) => enteredOn < day);
  return (
    lastStay(holding) ??
    lastStay(before) ??
    stays.reduce<S | undefined>((first, stay) => (!first || stay.enteredOn < first.enteredOn ? stay : first), undefined)
  );
};

/** Registered with a signed contract, entered and not left; the days of signing, entering and leaving count (RNM-01). */
export const covers = (stay: StayTerms, day: PlainDate): boolean =>
  holds(stay, day) && stay.contractSignedOn !== undefined && stay.contractSignedOn <= day;

/** Whether each of these days of a month is covered by some stay. */
export const coverAll = (stays: readonly StayTerms[], days: MonthDays, month: PlainMonth): boolean => {
  const dates = [firstOf(days, month), lastOf(days, month)];
  // A stay covers a span without gaps: one that holds both ends holds all between.
  if (stays.some((stay) => dates.every((date) => covers(stay, date)))) return true;
  return datesOf(days, month).every((date) => stays.some((stay) => covers(stay, date)));
};

/** Days since the worker's last stay ended; `null` while it goes on. */
export const daysSinceLeaving = (stays: readonly StayTerms[], on: PlainDate): number | null => {
  const leftOn = lastStay(stays)?.leftOn;
  return leftOn ? daysBetween(leftOn, on) : null;
};
