import type { PlainDate } from './plain-date';

/** A day as a document writes it: 2026年3月9日. */
export const dayInWords = (day: PlainDate): string => {
  const [year, month, date] = day.split('-').map(Number);
  return `${year}年${month}月${date}日`;
};
