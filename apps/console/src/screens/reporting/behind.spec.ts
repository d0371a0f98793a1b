import { listBehind, listsOfRate, openBehind, type Where } from './behind';

const WHERE: Where = {
  area: '620522',
  span: { from: '2026-03-01', to: '2026-03-10' },
  today: '2026-03-10',
};
const OPENED = { to: '/cases', search: { area: '620522', openedFrom: '2026-03-01', openedTo: '2026-03-10' } };
const CLOSED = { to: '/cases', search: { area: '620522', closedFrom: '2026-03-01', closedTo: '2026-03-10' } };

it.each([
  ['received', { to: '/clues', search: { area: '620522', receivedFrom: '2026-03-01', receivedTo: '2026-03-10' } }],
  ['claimFen', OPENED],
  ['paidFen', CLOSED],
  ['casesVerified', { ...CLOSED, search: { ...CLOSED.search, stages: ['VERIFIED'] } }],
  ['open', { to: '/clues', search: { area: '620522', open: true } }],
  ['visits', undefined],
])('the figure %s leads to the list of the same area and span, if any has what it counts', (figure, list) =>
  expect(listBehind(figure, WHERE)).toEqual(list),
);

it('what was open at the end of a past span has no list: lists know what is open now', () =>
  expect(listBehind('open', { ...WHERE, today: '2026-03-11' })).toBeUndefined());

it('a rate leads to its denominator, and to its numerator where a list can be narrowed to it', () => {
  expect(listsOfRate('EVIDENCED', WHERE)).toEqual({ numerator: undefined, denominator: CLOSED });
  expect(listsOfRate('VERIFIED', WHERE).numerator).toEqual(listBehind('casesVerified', WHERE));
  expect(listsOfRate('MEDIATED', WHERE)).toEqual({ numerator: undefined, denominator: undefined });
});

it.each([
  ['CLUE', true, { to: '/clues', search: { area: '620522', open: true, late: true } }],
  ['CASE', true, { to: '/cases', search: { area: '620522', open: true, overdue: true } }],
  ['CASE', false, { to: '/cases', search: { area: '620522', open: true } }],
  ['WARNING', false, undefined],
])('what is open of %s, late %s, leads to its list where that counts alike', (kind, isLate, list) =>
  expect(openBehind(kind, '620522', isLate)).toEqual(list),
);
