import { fen, plainDate, plainMonth } from '@anxin/domain-kit';
import { payroll, type SheetRow, type ValuesOf } from '@anxin/intake';
import type { Tx } from '../database/open';
import { Vault } from '@anxin/identity';
import { factColumns } from './column';
import { factTable, cellOf, type FactVersion } from './fact-table';

type Of = { readonly project: number; readonly person: number };

const vault = new Vault({ person: Buffer.alloc(32, 1), card: Buffer.alloc(32, 2), atRest: Buffer.alloc(32, 3) });
const PLACE = cellOf('sheet_line', [7, 9, '2026-01-01'], 'number');
const FEBRUARY = cellOf('sheet_line', [7, 9, '2026-02-01'], 'number');
const { subject, month, integer, amount, day, sealed, cardToken } = factColumns<ValuesOf<typeof payroll>, Of>(vault);
const sheetLines = factTable<typeof payroll, Of>({
  name: 'sheet_line',
  intake: payroll,
  key: {
    project_id: subject('int', ({ project }) => project),
    person_id: subject('int', ({ person }) => person),
    pay_month: month('payMonth'),
  },
  columns: {
    days: integer('days'),
    net_fen: amount('netAmount'),
    signed_on: day('signedOn'),
    number: sealed('idCardNumber'),
    number_token: cardToken('idCardNumber'),
  },
  correctable: true,
});

const row = (more: Partial<SheetRow> = {}): SheetRow =>
  ({
    projectCode: 'P',
    payMonth: plainMonth('2026-01'),
    idCardNumber: '11010519491231002X',
    netAmount: fen(5),
    ...more,
  }) as SheetRow;
const of: Of = { project: 7, person: 9 };
const version = (more: Partial<FactVersion<SheetRow, Of>> = {}): FactVersion<SheetRow, Of> => ({
  values: row(),
  of,
  version: 1,
  origin: 'f.csv:2',
  ...more,
});

/** A transaction that keeps what it is asked, and answers rows. */
const transaction = (...answers: readonly object[][]) => {
  const asked: { sql: string; arrays: unknown[][] }[] = [];
  const query = (sql: string, arrays: unknown[][]) => {
    asked.push({ sql: sql.trim().replaceAll(/\s+/g, ' '), arrays });
    return Promise.resolve(answers[asked.length - 1] ?? []);
  };
  return { tx: { query } as unknown as Tx, asked };
};

describe('a fact table', () => {
  it('inserts versions column by column: keys, values, origin, and what a correction says', async () => {
    const { tx, asked } = transaction();
    await sheetLines.insert(tx, [
      version(),
      version({ values: row({ days: 3, signedOn: plainDate('2026-02-01') }), version: 2, unknown: { extra: 'x' } }),
      version({ version: 3, withdrawn: true, reason: 'never paid' }),
    ]);
    const [{ sql = '', arrays = [] } = {}] = asked;
    expect(sql).toBe(
      'INSERT INTO sheet_line (project_id, person_id, pay_month, version, days, net_fen, signed_on, number, ' +
        'number_token, origin, unknown, withdrawn, reason) SELECT * FROM unnest($1::int[], $2::int[], $3::date[], ' +
        '$4::int[], $5::int[], $6::bigint[], $7::date[], $8::bytea[], $9::text[], $10::text[], $11::jsonb[], ' +
        '$12::boolean[], $13::text[])',
    );
    const [ciphers = []] = arrays.splice(7, 1) as Buffer[][];
    expect(ciphers.map((cipher) => vault.decrypt(cipher, PLACE))).toEqual(Array(3).fill('11010519491231002X'));
    expect(arrays).toEqual([
      [7, 7, 7],
      [9, 9, 9],
      ['2026-01-01', '2026-01-01', '2026-01-01'],
      [1, 2, 3],
      [null, 3, null],
      ['5', '5', '5'],
      [null, '2026-02-01', null],
      Array(3).fill(vault.cardToken('11010519491231002X')),
      ['f.csv:2', 'f.csv:2', 'f.csv:2'],
      [null, '{"extra":"x"}', null],
      [false, false, true],
      [null, null, 'never paid'],
    ]);
  });

  it('asks the database nothing when nothing goes in', async () => {
    const { tx, asked } = transaction();
    await sheetLines.insert(tx, []);
    expect(asked).toEqual([]);
  });

  it('reads the versions under each key that is known, and gives the key back as it was asked', async () => {
    const stored = {
      ...{ days: null, net_fen: '5', signed_on: null, number: vault.encrypt('11010519491231002X', PLACE) },
      ...{ origin: 'f.csv:2', withdrawn: false, unknown: null },
    };
    const { tx, asked } = transaction([
      { ...stored, place: 1, number: vault.encrypt('11010519491231002X', FEBRUARY) },
      { ...stored, place: 0, days: 4, withdrawn: true },
      { ...stored, place: 0, net_fen: '6' },
    ]);
    const february = row({ payMonth: plainMonth('2026-02') });
    const found = await sheetLines.storedVersions(tx, [
      { values: row(), of: undefined },
      { values: row(), of },
      { values: { ...row(), payMonth: undefined } as never, of },
      { values: february, of },
    ]);
    expect(asked).toMatchObject([
      {
        sql: expect.stringMatching(
          /^SELECT k.place::int - 1 AS place, f.days AS days, f.net_fen::text AS net_fen, .* FROM unnest\(\$1::int\[\], \$2::int\[\], \$3::date\[\]\) WITH ORDINALITY k \(project_id, person_id, pay_month, place\) CROSS JOIN LATERAL \( SELECT \* FROM sheet_line t WHERE t.project_id = k.project_id AND t.person_id = k.person_id AND t.pay_month = k.pay_month OFFSET 0\) f ORDER BY f.version$/,
        ) as string,
        arrays: [
          [7, 7],
          [9, 9],
          ['2026-01-01', '2026-02-01'],
        ],
      },
    ]);
    expect(found).toEqual([
      [],
      [
        { values: row({ days: 4 }), origin: 'f.csv:2', withdrawn: true, unknown: null },
        { values: row({ netAmount: fen(6) }), origin: 'f.csv:2', withdrawn: false, unknown: null },
      ],
      [],
      [{ values: february, origin: 'f.csv:2', withdrawn: false, unknown: null }],
    ]);
  });
});
