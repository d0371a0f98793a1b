import { plainDate } from '@anxin/domain-kit';
import { payroll, type Row, type SheetRow } from '@anxin/intake';
import type { Tx } from '../database/open';
import type { FactTable, FactVersion, StoredVersion } from './fact-table';
import { importFacts } from './import-facts';

type Facts = FactTable<typeof payroll, string>;
type Stored = Readonly<Record<string, readonly StoredVersion<SheetRow>[]>>;

const sheetRow = (idCardNumber: string, more: Partial<SheetRow> = {}): SheetRow =>
  ({ projectCode: 'P', payMonth: '2026-01', idCardNumber, netAmount: 5n, ...more }) as SheetRow;
const row = (line: number, values: SheetRow): Row<SheetRow> => ({
  ...{ line, values, faults: [], notes: [], unknown: undefined },
});
const stored = (values: SheetRow, withdrawn = false): StoredVersion<SheetRow> => ({
  ...{ values, withdrawn, origin: 'old.csv:2' },
});

/** Takes rows in with what is stored by number, and says step by step what was asked of the database. */
const takeIn = async (rows: readonly Row<SheetRow>[], byNumber: Stored = {}, correctable = true) => {
  const steps: string[] = [];
  const inserted: FactVersion<SheetRow, string>[] = [];
  const tx = {
    query: (sql: string, [first]: unknown[]) => {
      steps.push(`${/advisory_xact_lock/.test(sql) ? 'lock' : 'mark'} ${String(first)}`);
      return Promise.resolve([]);
    },
  } as unknown as Tx;
  const facts: Facts = {
    intake: payroll,
    correctable,
    storedVersions: (_, asked) => {
      steps.push(`read ${asked.map(({ values }) => values.idCardNumber).join(' ')}`);
      return Promise.resolve(asked.map(({ values }) => byNumber[values.idCardNumber] ?? []));
    },
    told: () => Promise.resolve(new Set()),
    insert: (_, versions) => {
      steps.push('insert');
      inserted.push(...versions);
      return Promise.resolve();
    },
  };
  const known = new Set(['1', '2']);
  const kind = importFacts<typeof payroll, string, readonly string[]>({
    facts,
    subjects: (_, all) => Promise.resolve([...new Set(all.map(({ projectCode }) => projectCode))]),
    streams: (codes) => codes,
    references: () =>
      Promise.resolve({
        knows: () => true,
        of: ({ idCardNumber }) => (known.has(idCardNumber) ? idCardNumber : undefined),
        ensure: (fresh) => {
          steps.push('ensure');
          for (const { idCardNumber } of fresh) known.add(idCardNumber);
          return Promise.resolve();
        },
      }),
    alsoSave: () => Promise.resolve(void steps.push('also')),
    due: (versions) => versions.map(({ of }) => ({ subject: of })),
    tell: (versions) => versions.map(({ of }) => ({ stream: of }) as never),
  });
  const context = { importId: 'i', rowsBefore: 0, cause: { actor: 'a', businessDay: plainDate('2026-03-10') } };
  const taken = await kind.record(tx, rows, { ...context, origin: (line) => `new.csv:${line}`, position: () => 0 });
  return { steps, inserted, taken };
};

describe('a chunk of facts', () => {
  it('goes one way: found, locked, read, made known, inserted, marked, told', async () => {
    const { steps, inserted, taken } = await takeIn([row(2, sheetRow('1')), row(3, sheetRow('new'))]);
    expect(steps).toEqual(['lock P', 'read 1 new', 'ensure', 'insert', 'also', 'mark 1,new']);
    expect(inserted).toMatchObject([
      { of: '1', version: 1, origin: 'new.csv:2', withdrawn: false },
      { of: 'new', version: 1, origin: 'new.csv:3', withdrawn: false },
    ]);
    expect(taken).toMatchObject({ recorded: 2, same: 0, refused: [], entries: [{ stream: '1' }, { stream: 'new' }] });
  });

  it('asks once about a key, and holds its rows against what is stored', async () => {
    const rows = [row(2, sheetRow('1')), row(3, sheetRow('1', { days: 3 })), row(4, sheetRow('2', { days: 9 }))];
    const { steps, inserted, taken } = await takeIn(rows, {
      1: [stored(sheetRow('1'))],
      2: [stored(sheetRow('2', { days: 8 }))],
    });
    expect(steps).toContain('read 1 2');
    expect(inserted).toMatchObject([{ of: '1', version: 2, origin: 'new.csv:3', values: { days: 3 } }]);
    expect(taken).toMatchObject({ recorded: 1, same: 1 });
    expect(taken.refused).toMatchObject([{ line: 4, faults: [{ code: 'CONTRADICTS', column: 'days' }] }]);
  });

  it('completes a fact that was withdrawn, and leaves it withdrawn', async () => {
    const { inserted } = await takeIn([row(2, sheetRow('1', { days: 3 }))], { 1: [stored(sheetRow('1'), true)] });
    expect(inserted).toMatchObject([{ version: 2, withdrawn: true }]);
  });

  it.each([true, false])(
    'refuses a value that was taken back, where facts are correctable: %s',
    async (correctable) => {
      const versions = [stored(sheetRow('1', { days: 3 })), stored(sheetRow('1'))];
      const { taken } = await takeIn([row(2, sheetRow('1', { days: 3 }))], { 1: versions }, correctable);
      expect(taken).toMatchObject({ recorded: 0, refused: [{ faults: [{ code: 'CONTRADICTS', column: 'days' }] }] });
    },
  );
});
