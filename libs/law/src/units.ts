/** H hours, CD natural days, WD working days, MO months, Y years (`rules/law.md` section 0). */
export const TIME_UNITS = ['H', 'CD', 'WD', 'MO', 'Y'] as const;
export type TimeUnit = (typeof TIME_UNITS)[number];
