import { takeRows } from './row-faults';
import { payroll } from './tables';

type Sheet = Parameters<
  typeof takeRows<{ readonly netAmount?: bigint; readonly signedOn?: string }>
>[1][number]['values'];

const KEY = { projectCode: 'P1', payMonth: '2026-01', idCardNumber: '11010519491231002X' };
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
