/** A span of days, both among them. */
export type Span = { readonly from: string; readonly to: string };

const isDay = (text: string | undefined): text is string => text !== undefined && /^\d{4}-\d{2}-\d{2}$/.test(text);

/** The days that an address asks for; without any, the month of the business day so far. */
export const spanOf = (asked: Partial<Record<'from' | 'to', string | undefined>>, businessDay: string): Span => {
  const to = isDay(asked.to) ? asked.to : businessDay;
  const from = isDay(asked.from) ? asked.from : `${to.slice(0, 7)}-01`;
  return from <= to ? { from, to } : { from: to, to: from };
};

const dayAt = (time: number): string => new Date(time).toISOString().slice(0, 10);

/** Spans that offices report by, as they are chosen: the month so far, the month before, the year so far. */
export const usualSpans = (businessDay: string): readonly (readonly [name: string, span: Span])[] => {
  const month = `${businessDay.slice(0, 7)}-01`;
  const before = dayAt(Date.parse(month) - 86_400_000);
  return [
    ['month', { from: month, to: businessDay }],
    ['before', { from: `${before.slice(0, 7)}-01`, to: before }],
    ['year', { from: `${businessDay.slice(0, 4)}-01-01`, to: businessDay }],
  ];
};
