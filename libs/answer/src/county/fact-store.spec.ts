import { fen, type PlainDate } from '@anxin/domain-kit';
import { payroll, type SheetRow } from '@anxin/intake';
import { GARDEN, LI, ZHANG } from './county.fixture';
import { FactStore } from './fact-store';

const sheet = (more: Partial<SheetRow> = {}): SheetRow =>
  ({
    projectCode: GARDEN,
    payMonth: '2025-11',
    idCardNumber: ZHANG,
    days: undefined,
    totalPayAmount: undefined,
    deductions: undefined,
    netAmount: fen(30_000),
    signedOn: undefined,
    ...more,
  }) as SheetRow;

const at = (line: number) => ({ file: 'payroll.csv', line });
const signedOn = '2025-12-05' as PlainDate;

const storeOf = (...rows: readonly SheetRow[]) => {
  const store = new FactStore(payroll);
  rows.forEach((row, index) => store.put(row, at(index + 2)));
  return store;
};

describe('a store of facts', () => {
  it('keeps a row with its place', () => {
    expect([...storeOf(sheet()).facts]).toEqual([{ row: sheet(), places: [at(2)] }]);
  });

  it('keeps one row a key', () => {
    const rows = [...storeOf(sheet(), sheet({ idCardNumber: LI as never }), sheet()).facts];
    expect(rows.map(({ row, places }) => [row.idCardNumber, places])).toEqual([
      [ZHANG, [at(2)]],
      [LI, [at(3)]],
    ]);
  });

  it('completes a row piece by piece, each with its place', () => {
    const store = storeOf(sheet(), sheet({ days: 1 }), sheet(), sheet({ signedOn }));
    expect([...store.facts]).toEqual([{ row: sheet({ days: 1, signedOn }), places: [at(2), at(3), at(5)] }]);
  });

  it('has no contradiction for a new key, the same values, fewer or more of them', () => {
    const store = storeOf(sheet({ days: 1 }));
    for (const row of [sheet({ idCardNumber: LI as never, days: 9 }), sheet({ days: 1 }), sheet(), sheet({ signedOn })])
      expect(store.contradictions(row)).toEqual([]);
  });

  it('names each contradicting column with both values and the place where the standing one came in', () => {
    const store = storeOf(sheet(), sheet({ days: 1 }), sheet({ signedOn }));
    const other = sheet({ netAmount: fen(30_001), days: 2, signedOn: '2025-12-06' as PlainDate });
    expect(store.contradictions(other)).toEqual([
      { code: 'CONTRADICTS', column: 'days', shown: '2', stands: '1 (payroll.csv:3)' },
      { code: 'CONTRADICTS', column: 'netAmount', shown: '300.01', stands: '300.00 (payroll.csv:2)' },
      { code: 'CONTRADICTS', column: 'signedOn', shown: '2025-12-06', stands: '2025-12-05 (payroll.csv:4)' },
    ]);
  });

  it('is not changed by being asked', () => {
    const store = storeOf(sheet());
    store.contradictions(sheet({ netAmount: fen(1), signedOn }));
    expect([...store.facts]).toEqual([{ row: sheet(), places: [at(2)] }]);
  });
});
