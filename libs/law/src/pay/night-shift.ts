import { addDays, addMonths, lengthOfMonth, type PlainDate, type PlainMonth } from '@anxin/domain-kit';
import { z } from 'zod';
import { dateFact } from '../facts';
import { ownDesign } from '../instruments';
import type { ParameterBook } from '../parameters/book';
import { rule } from '../rule';
import { text } from '../text';
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

/** What the gate has of a date: whether somebody came, and whether they left by an exit that is not early. */
export type GateDay = { readonly entry: boolean; readonly lateExit: boolean };

/**
 * The day of whose shift an exit is. An early one belongs to the day before if that has an entry and no later exit, whatever
 * the hour of the entry; else, as any other, to its own date.
 */
export const shiftDayOf = (exitOn: PlainDate, isEarly: boolean, dayBefore: GateDay | undefined): PlainDate =>
  isEarly && dayBefore?.entry === true && !dayBefore.lateExit ? addDays(exitOn, -1) : exitOn;

export const nightShift = rule({
  id: 'RNM-13',
  title: text('夜班出场', 'The exit of a night shift'),
  instrument: ownDesign,
  article: '',
  actors: ['GC', 'SUB'],
  inForceFrom: ownDesign.inForceFrom,
  marks: ['D'],
  says: text(
    '当地规定的时刻以前出场，前一日有进场而没有其他出场的，算前一日的班；否则算出场当日。',
    'An exit before the hour that the area sets belongs to the shift of the day before, if that has an entry and no later exit; else to its own date.',
  ),
  parameters: ['nightShiftUntil'],
  facts: z.strictObject({
    exitOn: dateFact,
    exitAt: z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/),
    dayBefore: z.strictObject({ entry: z.boolean(), lateExit: z.boolean() }),
  }),
  decide: ({ exitOn, exitAt, dayBefore }, law): PlainDate => {
    const until = nightShiftUntil(law, exitOn);
    return shiftDayOf(exitOn, until !== undefined && exitAt < until, dayBefore);
  },
});

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

/** The shifts of a month as of a day, by `shiftDayOf` for all its days at once. Only punches up to the day have happened. */
export const shiftsOn = (gate: ReadonlyMap<PlainMonth, GateDays>, month: PlainMonth, on: PlainDate): ShiftDays => {
  const own = gateBy(gate, month, on);
  const before = addMonths(month, -1);
  const carried = openDays(gateBy(gate, before, on)) & lastDay(before) ? FIRST : 0;
  const ofOwnDate = own.earlyExits & ~((openDays(own) << 1) | carried);
  return { entries: own.entries, exits: (own.exits | ofOwnDate | nightShiftsOn(gate, month, on)) as MonthDays };
};
