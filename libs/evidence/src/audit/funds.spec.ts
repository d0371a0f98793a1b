import { audited, feed, PROJECT, type Told } from './audit.fixture';

const SUMS = [
  { person: 'a'.repeat(43), fen: '100' },
  { person: 'b'.repeat(43), fen: '200' },
];
const FUND = { fundCode: 'F-1', kind: 'EMERGENCY', areaCode: '620522', on: '2026-02-10' };
const moves = (no: number, move: string, fen: string, balanceFen: string, more: object = {}): Told => [
  'enforcement.fund-moved',
  { ...FUND, no, move, fen, balanceFen, reference: 'A-1', askedBy: 'office-1', by: 'office-2', ...more },
];
const opened = moves(1, 'OPENED', '1000', '1000', { reference: '政府文件1号' });
const ADVANCE = { advanceCode: 'A-1', fundCode: 'F-1', projectCode: PROJECT, areaCode: '620522104', on: '2026-02-10' };
const advanced = (more: object = {}): Told => [
  'enforcement.advance-paid',
  {
    ...ADVANCE,
    ...{ paidOn: '2026-02-10', totalFen: '300', appliedBy: 'town-1', verifiedBy: 'office-1', approvedBy: 'office-2' },
    ...{ paidBy: 'office-1', entries: SUMS, ...more },
  },
];
const back = (fen: string, recoveredFen: string, outstandingFen: string): Told => [
  'enforcement.advance-recovered',
  { ...ADVANCE, creditCode: '91620599MA7XFD1Y5B', receivedOn: '2026-02-20', fen, recoveredFen, outstandingFen },
];
const lent = [opened, moves(2, 'LENT', '300', '700'), advanced()];

describe('funds that add up', () => {
  it.each<[string, readonly Told[]]>([
    [
      'an advance that comes back in two parts',
      [
        ...lent,
        moves(3, 'RECOVERED', '100', '800'),
        back('100', '100', '200'),
        moves(4, 'RECOVERED', '200', '1000'),
      ].concat([back('200', '300', '0')]),
    ],
    [
      'an advance of which a part is written off',
      [...lent, moves(3, 'RECOVERED', '100', '800'), back('100', '100', '200'), moves(4, 'WRITTEN_OFF', '200', '800')],
    ],
    [
      'a fund that is topped up and drawn',
      [opened, moves(2, 'TOPPED_UP', '5', '1005'), moves(3, 'DRAWN', '1005', '0')],
    ],
  ])('%s: nothing is found', (_, told) => expect(audited(feed(told))).toEqual([]));
});

describe('what of funds does not add up is named', () => {
  it.each<[string, string, readonly Told[]]>([
    ['a fund a fen off', 'FUND_DIFFERS', [opened, moves(2, 'DRAWN', '300', '701')]],
    ['a fund below nought', 'FUND_DIFFERS', [opened, moves(2, 'DRAWN', '1001', '-1')]],
    ['an entry of a fund that is left out', 'FUND_DIFFERS', [opened, moves(3, 'DRAWN', '300', '700')]],
    [
      'a fund that one officer topped up',
      'FUND_MOVED_ALONE',
      [opened, moves(2, 'TOPPED_UP', '1', '1001', { askedBy: 'office-2' })],
    ],
    ['an advance that its fund knows nothing of', 'ADVANCE_DIFFERS', [opened, advanced()]],
    ['an advance nobody was told of', 'ADVANCE_DIFFERS', lent.slice(0, 2)],
    [
      'an advance whose workers are not its total',
      'ADVANCE_SUMS_DIFFER',
      [opened, moves(2, 'LENT', '301', '699'), advanced({ totalFen: '301' })],
    ],
    ['an advance told twice', 'TOLD_TWICE', [...lent, advanced()]],
    ...['appliedBy', 'verifiedBy', 'paidBy'].map((who): [string, string, readonly Told[]] => [
      `an advance approved by whom its ${who} names`,
      'ADVANCE_UNAPPROVED',
      [...lent.slice(0, 2), advanced({ [who]: 'office-2' })],
    ]),
    [
      'what is still to come back told a fen off',
      'RECOVERY_DIFFERS',
      [...lent, moves(3, 'RECOVERED', '300', '1000'), back('300', '300', '1')],
    ],
    ['money back that the fund does not have', 'ADVANCE_DIFFERS', [...lent, back('100', '100', '200')]],
    ['more written off than is out', 'ADVANCE_DIFFERS', [...lent, moves(3, 'WRITTEN_OFF', '301', '700')]],
  ])('%s: %s', (_, code, told) => expect(audited(feed(told))).toEqual([code]));
});
