import { addMonths, lengthOfMonth, type PlainDate, type PlainMonth } from '@anxin/domain-kit';
import type { ParameterBook } from '../parameters/book';
import { isUndetermined } from '../undetermined';
import { daysBy, type MonthDays, NO_DAYS } from './month-days';

/** The days of a month on which one person punched at a project's gate, by the dates of the punches. */
export type GateDays = {
  readonly entries: MonthDays;
  /** But early ones. */
  readonly exits: MonthDays;
  /** Exits so early in the day that they may end the shift of the day before. */
  readonly earlyExits: MonthDays;
};

/** The days for which the punches count: each exit on the day of its shift. */
export type ShiftDays = Pick<GateDays, 'entries' | 'exits'>;

export const NO_GATE_DAYS: GateDays = { entries: NO_DAYS, exits: NO_DAYS, earlyExits: NO_DAYS };

/** A time of day, `HH:mm`. */
export type TimeOfDay = string;

/** Until when an exit is early on a day; undefined where the area does not know night shifts then. */
export const nightShiftUntil = (law: ParameterBook, day: PlainDate): TimeOfDay | undefined => {
  const until = law.at('nightShiftUntil', day);
  return isUndetermined(until) ? undefined : until;
};

const FIRST = 1;
const lastDay = (month: PlainMonth): number =>
  1 << (lengthOfMonth(Number(month.slice(0, 4)), Number(month.slice(5))) - 1);

/** The days with an entry and no exit but perhaps an early one: the shift may have ended the next morning. */
const openDays = ({ entries, exits }: GateDays): number => entries & ~exits;

/** What of the gate's days has come by a day. */
const gateBy = (gate: ReadonlyMap<PlainMonth, GateDays>, month: PlainMonth, on: PlainDate): GateDays => {
  const { entries, exits, earlyExits } = gate.get(month) ?? NO_GATE_DAYS;
  return {
    entries: daysBy(entries, month, on),
    exits: daysBy(exits, month, on),
    earlyExits: daysBy(earlyExits, month, on),
  };
};

/** The days of a month whose shift ended the next morning, as of a day. */
export const nightShiftsOn = (gate: ReadonlyMap<PlainMonth, GateDays>, month: PlainMonth, on: PlainDate): MonthDays => {
  const own = gateBy(gate, month, on);
  const nextEarly = gateBy(gate, addMonths(month, 1), on).earlyExits & FIRST ? lastDay(month) : 0;
  return (openDays(own) & ((own.earlyExits >>> 1) | nextEarly)) as MonthDays;
};

/**
 * The shifts of a month as of a day. An early exit belongs to the day before if that has an entry and no later exit,
 * whatever the hour of the entry; else to its own date. Only punches up to the day have happened.
 */
export const shiftsOn = (gate: ReadonlyMap<PlainMonth, GateDays>, month: PlainMonth, on: PlainDate): ShiftDays => {
  const own = gateBy(gate, month, on);
  const before = addMonths(month, -1);
  const carried = openDays(gateBy(gate, before, on)) & lastDay(before) ? FIRST : 0;
  const ofOwnDate = own.earlyExits & ~((openDays(own) << 1) | carried);
  return { entries: own.entries, exits: (own.exits | ofOwnDate | nightShiftsOn(gate, month, on)) as MonthDays };
};
