import fc from 'fast-check';
import {
  BRIDGE,
  type Cells,
  type Files,
  GARDEN,
  LI,
  rowOf,
  seeded,
  type TableName,
  tiny,
  WANG,
  ZHANG,
} from './county.fixture';
import { factsIn, tell } from './tell.fixture';

const people = [ZHANG, LI, WANG];
const days = ['2025-11-29', '2025-11-30', '2025-12-01'];

/** The tiny county with more of what comes in numbers. */
const full: Readonly<Record<TableName, readonly Cells[]>> = {
  ...tiny,
  roster: [
    ...tiny.roster,
    rowOf('roster', 0, { enteredOn: '2026-01-05', teamName: '木工班' }),
    rowOf('roster', 0, { projectCode: BRIDGE, leftOn: '2025-12-31' }),
  ],
  attendance: [GARDEN, BRIDGE].flatMap((projectCode) =>
    people.flatMap((idCardNumber) =>
      days.flatMap((day) => [
        rowOf('attendance', 0, { projectCode, idCardNumber, date: `${day} 07:00:00` }),
        rowOf('attendance', 1, { projectCode, idCardNumber, date: `${day} 18:00:00`, deviceCode: '' }),
      ]),
    ),
  ),
  payroll: [
    ...tiny.payroll,
    rowOf('payroll', 0, { projectCode: BRIDGE }),
    rowOf('payroll', 0, { payMonth: '2025-12' }),
  ],
  'bank-return': people.map((idCardNumber, index) =>
    rowOf('bank-return', 0, { lineNo: `${index}`, bankSerial: `R${index}`, idCardNumber }),
  ),
};

const optional: Readonly<Record<TableName, readonly string[]>> = {
  enterprises: [],
  projects: ['escrowAccountNo', 'escrowOpenedOn'],
  roster: ['payRollBankCardNumber', 'contractSignedOn', 'teamName', 'leftOn'],
  attendance: ['attendType'],
  payroll: ['days', 'signedOn'],
  'bank-return': [],
  'escrow-statement': ['counterpartyAccount', 'purpose'],
  signals: [],
  clues: ['reporterName', 'reporterPhone', 'projectCode', 'text'],
};

/** Rows in any order and in any number of files, some told twice, some told first or later with less. */
const toldAnyhow = (table: TableName): fc.Arbitrary<Files> => {
  const lessOf = (row: Cells) =>
    fc
      .subarray([...optional[table]])
      .map((emptied) => ({ ...row, ...Object.fromEntries(emptied.map((name) => [name, ''])) }));
  return fc
    .tuple(...full[table].map((row) => fc.array(lessOf(row), { maxLength: 2 }).map((less) => [row, ...less])))
    .chain((told) => {
      const rows = told.flat();
      return fc.tuple(
        fc.shuffledSubarray(rows, { minLength: rows.length }),
        fc.array(fc.integer({ min: 1, max: 3 }), { minLength: rows.length, maxLength: rows.length }),
      );
    })
    .map(([rows, files]) => {
      const inFile = (file: number) => rows.filter((__, index) => files[index] === file);
      const used = [1, 2, 3].filter((file) => files.includes(file));
      return Object.fromEntries(used.map((file) => [`${table}_${file}.csv`, inFile(file)]));
    });
};

const asFiles = (rows: Readonly<Record<string, readonly Cells[]>>): Files =>
  Object.fromEntries(Object.entries(rows).map(([name, told]) => [`${name}.csv`, told]));

describe('a county is the same', () => {
  const known = tell(asFiles(full));

  it('and without a refusal, as it stands', async () => {
    expect((await known).refused).toEqual([]);
  });

  it.each(Object.keys(tiny) as TableName[])(
    'in whatever order and files the rows of %s come, twice or piece by piece',
    async (table) => {
      const { [table]: _, ...others } = full;
      await fc.assert(
        fc.asyncProperty(toldAnyhow(table), async (files) => {
          const { county, refused } = await tell({ ...asFiles(others), ...files });
          expect(refused).toEqual([]);
          expect(factsIn(county)).toEqual(factsIn((await known).county));
        }),
        seeded,
      );
    },
  );

  it('when every file is read twice, under any names', async () => {
    const names = fc.shuffledSubarray(['_a', '_b'], { minLength: 2 });
    await fc.assert(
      fc.asyncProperty(fc.tuple(...Object.keys(full).map(() => names)), async (chosen) => {
        const twice = Object.entries(full).flatMap(([table, rows], index) => [
          [`${table}${chosen[index]?.[0]}.csv`, rows],
          [`${table}${chosen[index]?.[1]}.csv`, rows.toReversed()],
        ]);
        const { county, refused } = await tell(Object.fromEntries(twice));
        expect(refused).toEqual([]);
        expect(factsIn(county)).toEqual(factsIn((await known).county));
      }),
      { ...seeded, numRuns: 5 },
    );
  });
});
