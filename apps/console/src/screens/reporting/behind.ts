import type { Span } from './period';

/** Where the figures of a report are from, and as of which day it is read. */
export type Where = { readonly area: string; readonly span: Span; readonly today: string };

/** A list of the console, narrowed to what a figure counts. */
export type Behind = {
  readonly to: '/clues' | '/cases';
  readonly search: Readonly<Record<string, unknown>>;
};

const received = ({ area, span: { from, to } }: Where): Behind => ({
  to: '/clues',
  search: { area, receivedFrom: from, receivedTo: to },
});
const opened = ({ area, span: { from, to } }: Where): Behind => ({
  to: '/cases',
  search: { area, openedFrom: from, openedTo: to },
});
const closed = ({ area, span: { from, to } }: Where): Behind => ({
  to: '/cases',
  search: { area, closedFrom: from, closedTo: to },
});
const narrowed =
  (list: (where: Where) => Behind, by: object) =>
  (where: Where): Behind => {
    const { to, search } = list(where);
    return { to, search: { ...search, ...by } };
  };

/** The lists whose rows are what a figure counts, or whose people and sums it adds up. */
const LISTS: Readonly<Record<string, (where: Where) => Behind>> = {
  ...{ received, people: received, amountFen: received },
  transferred: narrowed(received, { stages: ['TRANSFERRED'] }),
  ...{ casesOpened: opened, claimants: opened, claimFen: opened },
  ...{ casesClosed: closed, peoplePaid: closed, paidFen: closed, paidMeanFen: closed },
  casesVerified: narrowed(closed, { stages: ['VERIFIED'] }),
};

/** Of a rate, the lists of its numerator and its denominator. */
const OF_RATES: Readonly<Record<string, { readonly numerator?: string; readonly denominator: string }>> = {
  VERIFIED: { numerator: 'casesVerified', denominator: 'casesClosed' },
  EVIDENCED: { denominator: 'casesClosed' },
};

/** The list behind a figure, where one has what it counts; what is counted act by act has none. */
export const listBehind = (figure: string | undefined, where: Where): Behind | undefined => {
  // A list knows what is open now, not what was at the end of another span.
  if (figure === 'open' && where.span.to === where.today)
    return { to: '/clues', search: { area: where.area, open: true } };
  return LISTS[figure ?? '']?.(where);
};

export const listsOfRate = (rate: string, where: Where) => ({
  numerator: listBehind(OF_RATES[rate]?.numerator, where),
  denominator: listBehind(OF_RATES[rate]?.denominator, where),
});

/** The list of what is open of a kind in an area, or of what of it is late. */
export const openBehind = (kind: string, area: string, isLate: boolean): Behind | undefined => {
  if (kind === 'CLUE') return { to: '/clues', search: { area, open: true, ...(isLate ? { late: true } : {}) } };
  if (kind === 'CASE') return { to: '/cases', search: { area, open: true, ...(isLate ? { overdue: true } : {}) } };
  return undefined;
};
