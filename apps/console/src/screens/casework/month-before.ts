const MONTHS = 12;

/** The month before that of a day. */
export const monthBefore = (day: string): string => {
  const [year = 0, month = 0] = day.split('-').map(Number);
  const months = year * MONTHS + month - 2;
  return `${Math.floor(months / MONTHS)}-${String((months % MONTHS) + 1).padStart(2, '0')}`;
};
