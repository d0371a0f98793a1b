import type { Envelope } from '@anxin/contracts';
import { Audit } from '.';
import { audited, feed, PROJECT, type Told } from './audit.fixture';

const [OWNER, CONTRACTOR] = ['91620599QA4XFD1Y5A', '91620599MA7XFD1Y5B'];
const [ZHAO, QIAN] = ['a'.repeat(43), 'b'.repeat(43)];

const registered: Told = [
  'workers.workers-registered',
  {
    projectCode: PROJECT,
    entries: [ZHAO, QIAN].map((person) => ({
      ...{ person, enteredOn: '2025-11-21', leftOn: null, contractSignedOn: null },
      ...{ employerCreditCode: CONTRACTOR, withdrawn: false },
    })),
  },
];
const paid = (person: string, paidFen: string, beforeFen = '0'): Told => [
  'workers.wages-paid',
  { projectCode: PROJECT, on: '2026-02-12', entries: [{ person, payMonth: '2025-12', paidFen, beforeFen }] },
];
const order = {
  ...{ orderCode: 'O-1', kind: 'PAYMENT', enterprise: CONTRACTOR, party: 'GENERAL_CONTRACTOR', projectCode: PROJECT },
  ...{ areaCode: '620522104', rules: ['LIA-08'], people: 2, totalFen: '300' },
};
const sums = [
  { person: ZHAO, payMonth: '2025-12', fen: '100' },
  { person: QIAN, payMonth: '2025-12', fen: '200' },
];
const served = (more: object = {}): Told => [
  'enforcement.order-served',
  {
    ...order,
    ...{ on: '2026-02-10', servedOn: '2026-02-10', way: 'IN_PERSON', dueOn: '2026-02-13', part: 1, parts: 1 },
    ...{ entries: sums, ...more },
  },
];
const lapsed = (more: object = {}): Told => [
  'enforcement.order-lapsed',
  { ...order, ...{ on: '2026-02-14', dueOn: '2026-02-13', unpaidFen: '300', part: 1, parts: 1, entries: [] }, ...more },
];
const obeyed: Told = ['enforcement.order-obeyed', { ...order, on: '2026-02-12', late: false }];
const revoked: Told = ['enforcement.order-revoked', { ...order, on: '2026-02-20', lapsedOn: null }];
const listing = {
  ...{ listingCode: 'L-1', orderCode: 'O-1', creditCode: CONTRACTOR, party: 'ENTERPRISE', areaCode: '620522104' },
  ground: 'LARGE_SUM',
};
const listing1 = { ...listing, ...{ on: '2026-03-02', expiresOn: '2029-03-01', measures: ['TENDERS'], again: false } };
const heard = { noticedOn: '2026-02-14', heard: { on: '2026-02-28', objectBy: '2026-02-27' } };
const listed = (more: object = {}): Told => ['enforcement.listed', { ...listing1, ...heard, ...more }, '2026-03-02', 2];
const fined = (more: object = {}): Told => [
  'enforcement.penalty-decided',
  {
    ...{ penaltyCode: 'P-1', orderCode: 'O-1', enterprise: CONTRACTOR, party: 'UNIT', areaCode: '620522104' },
    ...{ on: '2026-03-02', rule: 'PEN-02', minFen: '500000', maxFen: '2000000', fineFen: '2000000' },
    ...{ toldOn: '2026-02-14', heardOn: '2026-02-14', hearing: null, ...more },
  },
];
const delisted: Told = ['enforcement.delisted', { ...listing, on: '2026-03-05', because: 'REMOVED', measures: [] }];
const site: Told = [
  'projects.project-registered',
  {
    ...{ projectCode: PROJECT, projectName: '样例', sector: 'HOUSING', areaCode: '620522104', ownerCreditCode: OWNER },
    ...{ contractorCreditCode: CONTRACTOR, contractSumFen: '1', labourCostMonthlyFen: '1', labourCostDay: 5 },
    ...{ payDay: 10, payPeriodOffset: 1, contractSignedOn: '2025-10-01' },
  },
];
const permit = (day: string): Told => ['projects.permit-issued', { projectCode: PROJECT, issuedOn: '2026-03-02' }, day];
const lodged: Told = [
  'projects.deposit-lodged',
  { projectCode: PROJECT, form: 'CASH', amountFen: '500', lodgedOn: '2025-01-01', expiresOn: null },
];
const drawn = (balanceFen: string): Told => [
  'projects.deposit-drawn',
  { projectCode: PROJECT, amountFen: '200', drawnOn: '2026-02-14', balanceFen, reason: 'O-1' },
];
const missed = (day: string): Told => [
  'enforcement.listing-duty-missed',
  { ...listing, ...{ on: day, duty: 'SERVE', dueOn: '2026-03-04', stage: 'DECIDED' } },
  day,
];

describe('feeds that add up', () => {
  it.each<[string, readonly Told[]]>([
    ['nothing at all', []],
    ['an order that is obeyed', [registered, served(), paid(ZHAO, '100'), paid(QIAN, '200'), obeyed]],
    [
      'the same, paid in two parts',
      [registered, served(), paid(ZHAO, '100'), paid(QIAN, '150'), paid(QIAN, '200', '150'), obeyed],
    ],
    [
      'an order that lapses, and who did not obey is listed, gone again, and has a permit',
      [site, served(), lapsed(), listed(), delisted, permit('2026-03-05')],
    ],
    ['a listing of before it told how it came about', [served(), lapsed(), ['enforcement.listed', listing1], delisted]],
    [
      'a listing whose party objected and was answered',
      [served(), lapsed(), listed({ heard: { on: '2026-02-16', objectBy: null } }), delisted],
    ],
    [
      'fines of the least and the most, after a hearing and without',
      [
        ...[served(), lapsed(), fined()],
        fined({
          ...{ penaltyCode: 'P-2', fineFen: '500000' },
          hearing: { askedOn: '2026-02-14', heldFor: '2026-03-02' },
        }),
      ],
    ],
    ['an order that was revoked in its time', [served(), revoked]],
    ['a deposit that is drawn', [lodged, drawn('300')]],
    ['a duty that was missed', [missed('2026-03-05')]],
  ])('%s: nothing is found', (_, told) => expect(audited(feed(told))).toEqual([]));

  it('in whatever order the feeds of the services are read', () => {
    const events = feed([registered, served(), paid(ZHAO, '100'), paid(QIAN, '200'), obeyed]);
    const later = events.toSorted((a, b) => (a.publisher === b.publisher ? 0 : a.publisher < b.publisher ? -1 : 1));
    expect(audited(later)).toEqual([]);
    expect(audited(later.toReversed().toSorted((a, b) => a.position - b.position))).toEqual([]);
  });
});

describe('what does not add up is named', () => {
  it.each<[string, string, readonly Told[]]>([
    ['sums of workers that are not the total', 'ORDER_SUMS_DIFFER', [served({ totalFen: '301' }), revoked]],
    ['a worker told twice in an order', 'ORDER_SUMS_DIFFER', [served({ people: 3 }), revoked]],
    ['a part of an order that is missing', 'ORDER_SUMS_DIFFER', [served({ parts: 2 }), revoked]],
    [
      'an order obeyed though one got a fen less',
      'OBEYED_UNPAID',
      [registered, served(), paid(ZHAO, '100'), paid(QIAN, '199'), obeyed],
    ],
    ['an order obeyed that nobody served', 'ORDER_NOT_SERVED', [obeyed]],
    ['a last day that passed without a word', 'LAPSE_MISSED', [served()]],
    ['a lapse on the last day itself', 'ORDER_LAPSE_WRONG', [served(), lapsed({ on: '2026-02-13' })]],
    ['more unpaid than was ordered', 'ORDER_LAPSE_WRONG', [served(), lapsed({ unpaidFen: '301' })]],
    ['a lapse told twice', 'TOLD_TWICE', [served(), lapsed(), lapsed()]],
    ['a listing without an order that lapsed', 'LISTED_WITHOUT_LAPSE', [served(), revoked, listed(), delisted]],
    [
      'a listing before the lapse',
      'LISTED_WITHOUT_LAPSE',
      [
        ...[served(), lapsed()],
        listed({ on: '2026-02-13', noticedOn: '2026-02-11', heard: { on: '2026-02-13', objectBy: null } }),
        delisted,
      ],
    ],
    [
      'a listing that nobody was told of beforehand',
      'LISTED_WITHOUT_PROCESS',
      [served(), lapsed(), listed({ noticedOn: null }), delisted],
    ],
    [
      'a listing that was told of before the lapse',
      'LISTED_WITHOUT_PROCESS',
      [served(), lapsed(), listed({ noticedOn: '2026-02-13' }), delisted],
    ],
    ['a listing without a hearing', 'LISTED_WITHOUT_PROCESS', [served(), lapsed(), listed({ heard: null }), delisted]],
    [
      'a listing on the last day to object',
      'LISTED_WITHOUT_PROCESS',
      [served(), lapsed(), listed({ heard: { on: '2026-02-27', objectBy: '2026-02-27' } }), delisted],
    ],
    [
      'a listing without a day to object',
      'LISTED_WITHOUT_PROCESS',
      [served(), lapsed(), listed({ heard: { on: '2026-02-15', objectBy: '2026-02-14' } }), delisted],
    ],
    [
      'a listing before it was heard',
      'LISTED_WITHOUT_PROCESS',
      [served(), lapsed(), listed({ heard: { on: '2026-03-03', objectBy: null } }), delisted],
    ],
    ['a fine above its range', 'PENALTY_OUT_OF_RANGE', [served(), lapsed(), fined({ fineFen: '2000001' })]],
    ['a fine below it', 'PENALTY_OUT_OF_RANGE', [served(), lapsed(), fined({ fineFen: '499999' })]],
    ['a fine of whom nobody told', 'PENALTY_UNHEARD', [served(), lapsed(), fined({ toldOn: '2026-02-15' })]],
    ['a fine before its party was heard', 'PENALTY_UNHEARD', [served(), lapsed(), fined({ heardOn: '2026-03-03' })]],
    [
      'a fine before its hearing',
      'PENALTY_UNHEARD',
      [served(), lapsed(), fined({ hearing: { askedOn: '2026-02-14', heldFor: '2026-03-03' } })],
    ],
    ['a fine without a lapse', 'PENALTY_WITHOUT_LAPSE', [served(), revoked, fined()]],
    ['a fine told twice', 'TOLD_TWICE', [served(), lapsed(), fined(), fined()]],
    ['a listing beyond its last day', 'DELISTING_MISSED', [served(), lapsed(), listed({ expiresOn: '2026-03-09' })]],
    ['a listing whose order is revoked', 'LISTED_THOUGH_REVOKED', [served(), lapsed(), listed(), revoked]],
    ['a listing told twice', 'TOLD_TWICE', [served(), lapsed(), listed(), listed()]],
    ['a removal of what is not listed', 'DELISTED_UNLISTED', [delisted]],
    [
      'a permit for a contractor on the list',
      'PERMIT_WHILE_LISTED',
      [site, served(), lapsed(), listed(), permit('2026-03-03')],
    ],
    ['a balance that is a fen off', 'DEPOSIT_DIFFERS', [lodged, drawn('301')]],
    ['a deposit below nought', 'DEPOSIT_DIFFERS', [drawn('-200')]],
    [
      'wages whose before is not what was told',
      'WAGES_DIFFER',
      [registered, paid(ZHAO, '100'), paid(ZHAO, '150', '90')],
    ],
    ['wages of a stranger', 'PAID_UNREGISTERED', [paid(ZHAO, '100')]],
    ['a duty missed on its last day', 'MISSED_TOO_EARLY', [missed('2026-03-04')]],
    ['a duty missed twice', 'TOLD_TWICE', [missed('2026-03-05'), missed('2026-03-06')]],
    ['data that no contract reads', 'UNREADABLE', [['projects.deposit-drawn', { projectCode: PROJECT }]]],
  ])('%s: %s', (_, code, told) => expect(audited(feed(told))).toEqual([code]));

  it('an event that is missing, comes twice, or out of place', () => {
    const [first, second, third] = feed([registered, paid(ZHAO, '100'), paid(QIAN, '100')]) as [
      Envelope,
      Envelope,
      Envelope,
    ];
    expect(audited([first, third])).toEqual(['EVENT_MISSING']);
    expect(audited([first, second, second, third])).toEqual(expect.arrayContaining(['OUT_OF_PLACE', 'TOLD_TWICE']));
    expect(audited([second, first, third])).toEqual(expect.arrayContaining(['OUT_OF_PLACE']));
  });

  it('of an event that was erased the place alone is known', () => {
    const audit = new Audit();
    for (const event of feed([registered, paid(ZHAO, '100')])) audit.take({ ...event, erased: true, data: null });
    expect([audit.findings('2026-03-10'), audit.counts]).toEqual([[], { events: 2, erased: 2 }]);
  });
});
