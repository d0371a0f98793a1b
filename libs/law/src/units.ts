/** CD natural days, WD working days, MO months, Y years (`rules/law.md` section 0). */
export const DAY_UNITS = ['CD', 'WD', 'MO', 'Y'] as const;
export type DayUnit = (typeof DAY_UNITS)[number];

/** MIN minutes, H hours: they run from a moment, not from a day. */
export const CLOCK_UNITS = ['MIN', 'H'] as const;
export type ClockUnit = (typeof CLOCK_UNITS)[number];

export const TIME_UNITS = [...CLOCK_UNITS, ...DAY_UNITS] as const;
export type TimeUnit = (typeof TIME_UNITS)[number];

export const isClockUnit = (unit: TimeUnit): unit is ClockUnit => unit === 'MIN' || unit === 'H';
