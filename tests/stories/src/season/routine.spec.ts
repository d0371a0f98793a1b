import {
  type Case,
  type Clue,
  type Desk,
  mostMonths,
  type Order,
  routine,
  type Site,
  type Warning,
} from './routine.fixture';

const TODAY = '2026-02-16';
const [SITE, OTHER] = ['2506-620522-05-01-100185', '2506-620522-05-01-100070'];
const owed = (months: readonly string[]) =>
  months.map((payMonth) => ({ worker: 'w'.repeat(43), payMonth, fen: '100' }));
const THREE = ['2025-11', '2025-12', '2026-01'];
const site = (code: string, months: readonly string[]): [string, Site] => [
  code,
  {
    ...{ code, areaCode: '620522115', sector: 'HOUSING', owner: '91620599AY4CL12T21' },
    ...{ contractor: '91620599QA4XFD1Y5A', owed: owed(months) },
  },
];
const clue = (code: string, of: string | null = SITE, isJoined = false): Clue => ({ code, site: of, isJoined });
const warning = (more: Partial<Warning> = {}): Warning => ({
  ...{ id: 'W-1', code: 'W02', raisedLevel: 'RED', stage: 'ACKNOWLEDGED', site: SITE, ...more },
});
const open = (more: Partial<Case> = {}): Case => ({
  ...{ code: 'C-1', site: SITE, openedOn: '2026-02-13', hasOrder: false, ...more },
});
const order = (stage: string, more: Partial<Order> = {}): Order => ({
  ...{ code: 'O-1', stage, sums: owed(THREE), isListed: false, ...more },
});
const given = (desk: Partial<Desk>): readonly string[] =>
  routine({
    ...{ today: TODAY, warnings: [], clues: [], cases: [], orders: [], listings: [], sites: new Map(), ...desk },
  }).map(({ who, mutation }) => `${who} ${mutation}`);

it.each<[string, Partial<Desk>, readonly string[]]>([
  ['nothing lies there', {}, []],
  ['red is acknowledged', { warnings: [warning({ stage: 'RAISED' })] }, ['OFFICE warningAcknowledge']],
  ['what was, and what is less than red, is left', { warnings: [warning(), warning({ raisedLevel: 'ORANGE' })] }, []],
  ['a clue of a site where nobody is owed waits', { clues: [clue('A')], sites: new Map([site(SITE, [])]) }, []],
  ['a clue of nowhere waits', { clues: [clue('A', null)] }, []],
  ['a clue opens a case', { clues: [clue('A')], sites: new Map([site(SITE, ['2026-01'])]) }, ['OFFICE caseOpen']],
  [
    'a second clue joins the first, and one of another site does not',
    { clues: [clue('A'), clue('B'), clue('C', OTHER), clue('D', SITE, true)] },
    ['OFFICE clueJoin'],
  ],
  [
    'three months owed open one without a clue',
    { warnings: [warning()], sites: new Map([site(SITE, THREE)]) },
    ['OFFICE caseOpen'],
  ],
  ['two do not', { warnings: [warning()], sites: new Map([site(SITE, THREE.slice(1))]) }, []],
  [
    'a site has one case',
    { clues: [clue('A')], cases: [open({ hasOrder: true })], sites: new Map([site(SITE, THREE)]) },
    [],
  ],
  [
    'on its third day it gets an order',
    { cases: [open()], sites: new Map([site(SITE, THREE)]) },
    ['OFFICE orderPropose'],
  ],
  ['not on its second', { cases: [open({ openedOn: '2026-02-14' })], sites: new Map([site(SITE, THREE)]) }, []],
  ['nor when it is paid', { cases: [open()], sites: new Map([site(SITE, [])]) }, []],
  ['an order is told', { orders: [order('PROPOSED')] }, ['OFFICE orderTell']],
  ['heard', { orders: [order('TOLD')] }, ['OFFICE orderHear']],
  ['decided by another', { orders: [order('HEARD')] }, ['OFFICE_2 orderDecide']],
  ['and served', { orders: [order('DECIDED')] }, ['OFFICE orderServe']],
  ['in its time it is left', { orders: [order('SERVED'), order('OBEYED')] }, []],
  ['lapsed with three months it is proposed for the list', { orders: [order('LAPSED')] }, ['OFFICE listingPropose']],
  ['with two it is not', { orders: [order('LAPSED', { sums: owed(THREE.slice(1)) })] }, []],
  ['nor once more', { orders: [order('LAPSED', { isListed: true })] }, []],
  ['it is told', { listings: [{ code: 'L-1', stage: 'PROPOSED' }] }, ['OFFICE listingServeNotice']],
  ['has its time', { listings: [{ code: 'L-1', stage: 'NOTICED' }] }, []],
  ['and is listed by another', { listings: [{ code: 'L-1', stage: 'HEARD' }] }, ['OFFICE_2 listingDecide']],
])('%s', (_, desk, acts) => expect(given(desk)).toEqual(acts));

it('months count worker by worker', () => {
  expect(mostMonths([])).toBe(0);
  expect(mostMonths([...owed(THREE), ...owed(['2026-01']), { worker: 'v', payMonth: '2025-10' }])).toBe(3);
});
