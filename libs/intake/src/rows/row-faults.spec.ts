import { takeRows } from './row-faults';
import { bankReturn, payroll } from '../tables/tables';

type Sheet = Parameters<
  typeof takeRows<{ readonly netAmount?: bigint; readonly signedOn?: string }>
>[1][number]['values'];

const KEY = { projectCode: 'P1', payMonth: '2026-01', idCardNumber: '11010519491231002X', sheetNo: 1 };
const version = (origin: string, values: Sheet) => ({ values: { ...KEY, ...values }, origin });
const incoming = (values: Sheet) => ({
  line: 7,
  values: { ...KEY, ...values },
  faults: [],
  notes: [],
  unknown: undefined,
});

describe('a contradiction names where the value that stands came from', () => {
  it.each([
    ['the only version', [version('a.csv:2', { netAmount: 100n })], '1.00 (a.csv:2)'],
    [
      'the correction that changed it',
      [version('a.csv:2', { netAmount: 100n }), version('correction', { netAmount: 200n })],
      '2.00 (correction)',
    ],
    [
      'the version since which it stands, not one that added something else',
      [version('a.csv:2', { netAmount: 100n }), version('b.csv:5', { netAmount: 100n, signedOn: '2026-02-05' })],
      '1.00 (a.csv:2)',
    ],
    [
      'the last one, where it was corrected and corrected back',
      [
        version('a.csv:2', { netAmount: 100n }),
        version('one', { netAmount: 200n }),
        version('two', { netAmount: 100n }),
      ],
      '1.00 (two)',
    ],
  ])('%s', (_, versions, stands) => {
    const key = Object.values(KEY).join('\u0000');
    const standing = new Map([[key, versions]]);
    const { refused } = takeRows(payroll, [incoming({ netAmount: 300n })], standing, {
      position: () => 0,
      knows: () => true,
    });
    expect(refused).toMatchObject([
      { line: 7, faults: [{ code: 'CONTRADICTS', column: 'netAmount', shown: '3.00', stands }] },
    ]);
  });
});

describe('a payment told again under another batch or line', () => {
  const PAYMENT = { escrowAccountNo: 'A', bankSerial: 'S1', payeeAccount: 'C', amount: 300n, postedAt: 'T' };
  const TOLD = new Set([['S1', 'A', 'C', 300n, 'T'].join('\u0000')]);
  type Line = { readonly [column: string]: string | number | bigint };
  const line = (at: number, values: Line) => ({ ...incoming({}), line: at, values: { ...PAYMENT, ...values } });
  const take = (rows: readonly ReturnType<typeof line>[], told?: ReadonlySet<string>) =>
    takeRows<Line>(bankReturn, rows, new Map(), {
      position: () => 0,
      knows: () => true,
      ...(told ? { told } : {}),
    });

  it.each([
    ['in an earlier file', [line(2, { batchNo: 'B2', lineNo: 1 })], TOLD, [2]],
    [
      'earlier in the same file',
      [line(2, { batchNo: 'B1', lineNo: 1 }), line(3, { batchNo: 'B1', lineNo: 2 })],
      new Set<string>(),
      [3],
    ],
    [
      'for another month and person, which the first telling settles',
      [line(2, { batchNo: 'B2', lineNo: 1, payMonth: '2026-02', idCardNumber: 'other' })],
      TOLD,
      [2],
    ],
  ])('%s changes nothing and is noted', (_, rows, told, repeated) => {
    const { versions, same, refused, notes } = take(rows, told);
    expect([versions.length, same, refused]).toEqual([rows.length - repeated.length, repeated.length, []]);
    expect(notes).toEqual(repeated.map((at) => ({ line: at, column: 'bankSerial', code: 'REPEATED' })));
  });

  it.each([
    ['serial', { bankSerial: 'S2' }],
    ['account', { escrowAccountNo: 'B' }],
    ['payee account', { payeeAccount: 'D' }],
    ['amount', { amount: 301n }],
    ['moment', { postedAt: 'U' }],
  ])('is another payment where the %s differs', (_, values) => {
    const { versions, notes } = take([line(2, { batchNo: 'B2', lineNo: 1, ...values })], TOLD);
    expect([versions.length, notes]).toEqual([1, []]);
  });

  it('is the same row, and no news, where batch and line are the same too', () => {
    const rows = [line(2, { batchNo: 'B1', lineNo: 1 }), line(3, { batchNo: 'B1', lineNo: 1, reason: 'later' })];
    expect(take(rows)).toMatchObject({ versions: [{ version: 1 }, { version: 2 }], same: 0, notes: [] });
  });
});
