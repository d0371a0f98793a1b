const KEPT = 'anxin.day';
const DAY_MS = 86_400_000;

/** The calendar day in China. */
const calendarToday = (): string => new Intl.DateTimeFormat('en-CA', { timeZone: 'Asia/Shanghai' }).format(new Date());

/**
 * Which business day the system is likely at: the one that it told last, else the calendar's. What it answers decides; a
 * wrong guess, as after midnight or on a system whose clock is set, costs one more request.
 */
export const likelyDay = (): string => sessionStorage.getItem(KEPT) ?? calendarToday();

export const keepDay = (day: string): void => sessionStorage.setItem(KEPT, day);

/** The days of the home's comparisons: a month (30 days) ago, and the first of the year. */
export const comparedDays = (today: string) => ({
  today,
  monthAgo: new Date(Date.parse(today) - 30 * DAY_MS).toISOString().slice(0, 10),
  yearStart: `${today.slice(0, 4)}-01-01`,
});
