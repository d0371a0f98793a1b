import { gzipSync } from 'node:zlib';
import { sentenceOf } from '@anxin/intake';
import { findImport, refusalPage } from '@anxin/service-kit';
import { smallFile } from '@anxin/testing';
import { FILES, freshWorld, type World } from '../world.fixture';

let world: World;
beforeAll(async () => {
  world = await freshWorld();
  for (const name of FILES) await world.takeIn(name);
});
afterAll(() => world.close());

const CODE = '2506-620522-05-05-100008';
const ACCOUNT = '6205000000073072040';

/** A good row of each table, as the county's files have it, under a key of its own. */
const GOOD = {
  enterprises: {
    creditCode: '91620599AY4CL12T21',
    name: '样例O001建设投资有限公司',
    areaCode: '620522107',
    kind: 'OWNER',
  },
  projects: {
    projectCode: 'NEW-1',
    projectName: '新工程',
    sector: 'HOUSING',
    areaCode: '620522104',
    ownerCreditCode: '91620599AY4CL12T21',
    contractorCreditCode: '91620599QA4XFD1Y5A',
    governmentFunded: '0',
    contractSum: '1000.00',
    labourCostMonthly: '100.00',
    labourCostDay: '1',
    payDay: '20',
    payPeriodOffset: '1',
    contractSignedOn: '2026-01-02',
    startedOn: '',
    escrowAccountNo: '',
    depositForm: '',
    depositAmount: '',
  },
  'escrow-statement': {
    accountNo: ACCOUNT,
    bankSerial: 'NEW-1',
    postedAt: '2026-02-01 10:00:00',
    direction: 'IN',
    amount: '1.00',
    counterpartyName: '',
    counterpartyAccount: '',
    purpose: '',
    balance: '',
  },
} as const;
type TableName = keyof typeof GOOD;

const quoted = (cell: string): string => (/[",\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);
const csv = (header: readonly string[], ...rows: readonly (readonly string[])[]): string =>
  [header, ...rows].map((row) => row.map(quoted).join(',')).join('\n');
const fileOf = (table: TableName, ...rows: readonly Readonly<Record<string, string>>[]): string => {
  const columns = [...new Set([...Object.keys(GOOD[table]), ...rows.flatMap((row) => Object.keys(row))])];
  return csv(
    columns,
    ...rows.map((row) =>
      columns.map((column) => (({ ...GOOD[table], ...row }) as Record<string, string>)[column] ?? ''),
    ),
  );
};

const refusalsOf = (id: string) => refusalPage(world.app.rows, id, undefined, 100);
const faultsOf = async (table: TableName, content: string | Buffer, name: string = `${table}.csv`) => {
  const { id, ...report } = await world.takeIn(name, content);
  return { report, refusals: await refusalsOf(id), id };
};

describe('a file that cannot be read at all', () => {
  const good = fileOf('enterprises', {});
  const gzipped = gzipSync(good);
  it.each<[string, string, string | Buffer, string, string, number]>([
    ['is empty', 'enterprises.csv', '', 'HEADER', '', 1],
    ['has no column that is required', 'enterprises.csv', good.replace('areaCode', 'area'), 'HEADER', 'areaCode', 1],
    ['has a column twice', 'enterprises.csv', good.replace('name', 'kind'), 'HEADER', 'name', 1],
    [
      'is neither UTF-8 nor GB18030',
      'enterprises.csv',
      Buffer.concat([Buffer.from(good), Buffer.of(0xff, 0xff)]),
      'ENCODING',
      '',
      0,
    ],
    ['is no gzip', 'enterprises.csv.gz', good, 'GZIP', '', 0],
    ['is a gzip cut off', 'enterprises.csv.gz', gzipped.subarray(0, gzipped.length - 12), 'GZIP', '', 0],
  ])('since it %s ends as refused, and says so', async (_, name, content, code, column, line) => {
    const { report, refusals, id } = await faultsOf('enterprises', content, name);
    expect(report).toMatchObject({ status: 'REFUSED', rows: 0, recorded: 0, refused: 1 });
    expect(refusals).toEqual([{ sheet: '', line, faults: [expect.objectContaining({ code, column })] }]);
    expect(report).toMatchObject({ faults: { [code]: 1 }, says: { zh: expect.any(String) as string } });
    expect(await findImport(world.app.rows, id)).toMatchObject({ status: 'REFUSED', refused: 1 });
  });
});

/** A project of the county as its file has it. */
const STANDS = {
  projectCode: CODE,
  projectName: '样例001号工程',
  contractSum: '180003418.24',
  labourCostMonthly: '49096.00',
  contractSignedOn: '2025-07-08',
};
const LONG = 'x'.repeat(1_001);
type Wrong = Readonly<Record<string, string>>;

describe('a row is refused, and the good rows beside it go in', () => {
  it.each<[string, TableName, Wrong]>([
    ['REQUIRED name', 'enterprises', { name: ' ' }],
    ['CODE kind', 'enterprises', { kind: 'BUILDER' }],
    ['CREDIT_CODE creditCode', 'enterprises', { creditCode: '91620599AY4CL12T22' }],
    ['TOO_LONG name', 'enterprises', { name: LONG }],
    ['CONTRADICTS name', 'enterprises', { name: '另一公司' }],
    ['ENCODING name', 'enterprises', { name: '样例\u0000公司' }],
    ['REQUIRED projectCode', 'projects', { projectCode: '' }],
    ['DATE contractSignedOn', 'projects', { contractSignedOn: '2026-02-30' }],
    ['DATE startedOn', 'projects', { startedOn: '2026/02/30' }],
    ['AMOUNT contractSum', 'projects', { contractSum: '-1.00' }],
    ['AMOUNT contractSum', 'projects', { contractSum: '1.001' }],
    ['AMOUNT contractSum', 'projects', { contractSum: '99999999999999999999.00' }],
    ['AMOUNT depositAmount', 'projects', { depositAmount: 'many' }],
    ['MANGLED labourCostMonthly', 'projects', { labourCostMonthly: '1E+05' }],
    ['NUMBER payDay', 'projects', { payDay: '32' }],
    ['NUMBER payPeriodOffset', 'projects', { payPeriodOffset: '2' }],
    ['NUMBER labourCostDay', 'projects', { labourCostDay: '1.5' }],
    ['CODE sector', 'projects', { sector: 'RAIL' }],
    ['CODE depositForm', 'projects', { depositForm: 'GOLD' }],
    ['CODE governmentFunded', 'projects', { governmentFunded: 'yes' }],
    ['CREDIT_CODE ownerCreditCode', 'projects', { ownerCreditCode: '123' }],
    ['UNKNOWN_ENTERPRISE contractorCreditCode', 'projects', { contractorCreditCode: '91110000600037341L' }],
    ['MANGLED escrowAccountNo', 'projects', { escrowAccountNo: '6.205E+18' }],
    ['CONTRADICTS projectName', 'projects', { ...STANDS, projectName: '新工程' }],
    ['CONTRADICTS escrowAccountNo', 'projects', { escrowAccountNo: ACCOUNT }],
    ['UNKNOWN_ACCOUNT accountNo', 'escrow-statement', { accountNo: '6200000000000000000' }],
    ['INSTANT postedAt', 'escrow-statement', { postedAt: '2026-02-01' }],
    ['INSTANT postedAt', 'escrow-statement', { postedAt: '2026-02-01 24:00:00' }],
    ['FUTURE postedAt', 'escrow-statement', { postedAt: '2026-03-11 00:00:00' }],
    ['CODE direction', 'escrow-statement', { direction: 'BOTH' }],
    ['AMOUNT amount', 'escrow-statement', { amount: '-0.00' }],
    ['AMOUNT balance', 'escrow-statement', { balance: '1.2.3' }],
    ['TOO_LONG purpose', 'escrow-statement', { purpose: LONG }],
    ['MANGLED counterpartyAccount', 'escrow-statement', { counterpartyAccount: '6.2E+18' }],
  ])('%s in %s', async (fault, table, wrong) => {
    const good = {
      enterprises: {},
      projects: { projectCode: `GOOD-${fault}-${JSON.stringify(wrong).slice(0, 80)}` },
      'escrow-statement': { bankSerial: `GOOD-${fault}-${Object.values(wrong)[0]?.slice(0, 30) ?? ''}` },
    };
    const { report, refusals } = await faultsOf(table, fileOf(table, wrong, good[table]));
    const known = table === 'enterprises' ? { recorded: 0, same: 1 } : { recorded: 1, same: 0 };
    expect(report).toMatchObject({ status: 'FINISHED', rows: 2, refused: 1, ...known });
    expect(
      refusals.map(({ line, faults }) => [line, ...faults.map(({ code, column }) => `${code} ${column}`)]),
    ).toContainEqual([2, fault]);
  });

  it('ROW_WIDTH, with a value beyond the header or a quote that never closes', async () => {
    const { report, refusals } = await faultsOf('enterprises', `${fileOf('enterprises', {})}\na,b,c,d,e\n"open`);
    expect(report).toMatchObject({ rows: 3, same: 1, refused: 2, faults: { ROW_WIDTH: 2 } });
    expect(refusals.flatMap(({ line, faults }) => faults.map(({ code }) => [line, code]))).toEqual([
      [3, 'ROW_WIDTH'],
      [4, 'ROW_WIDTH'],
    ]);
  });

  it('TOO_LONG, a line beyond its bytes', async () => {
    const { report, refusals } = await faultsOf(
      'enterprises',
      `${'x'.repeat(70_000)}\n${fileOf('enterprises', {})}`
        .split('\n')
        .toSpliced(0, 2, fileOf('enterprises', {}).split('\n')[0] ?? '', 'x'.repeat(70_000))
        .join('\n'),
    );
    expect(report).toMatchObject({ rows: 2, same: 1, refused: 1 });
    expect(refusals[0]).toMatchObject({ line: 2, faults: [{ code: 'TOO_LONG' }] });
  });

  it('with several faults once, all of them in the order of the columns of the file', async () => {
    const columns = ['kind', 'areaCode', 'name', 'creditCode'];
    const { report, refusals } = await faultsOf(
      'enterprises',
      csv(columns, ['BUILDER', '', '另一公司', '91620599AY4CL12T21']),
    );
    expect(report).toMatchObject({ rows: 1, refused: 1 });
    expect(refusals[0]?.faults.map(({ code, column }) => `${code} ${column}`)).toEqual([
      'CODE kind',
      'REQUIRED areaCode',
      'CONTRADICTS name',
    ]);
  });
});

describe('a contradiction shows both values and where the first came from', () => {
  it('plainly where nobody is named', async () => {
    const { refusals } = await faultsOf('enterprises', fileOf('enterprises', { name: '另一公司' }));
    expect(refusals[0]?.faults).toEqual([
      {
        code: 'CONTRADICTS',
        column: 'name',
        shown: '另一公司',
        stands: expect.stringMatching(/^样例O001建设投资有限公司 \(enterprises\.csv:2 import [0-9a-f-]{36}\)$/),
      },
    ]);
    const [fault] = refusals[0]?.faults ?? [];
    expect(fault && sentenceOf(fault).zh).toContain('另一公司');
  });

  it('masked where it is personal', async () => {
    const [header = '', first = ''] = (await smallFile('escrow-statement.csv')).toString().split('\n');
    const cells = first.split(',');
    const other = cells.with(5, '张三').with(6, '6205990000000999');
    const { refusals } = await faultsOf('escrow-statement', [header, other.join(',')].join('\n'));
    expect(refusals[0]?.faults).toEqual([
      expect.objectContaining({ column: 'counterpartyName', shown: '张*', stands: expect.stringMatching(/^样\* \(/) }),
      expect.objectContaining({
        column: 'counterpartyAccount',
        shown: '****0999',
        stands: expect.stringMatching(/^\*{4}0001 \(/),
      }),
    ]);
  });

  it('of a wage account that belongs to another project names that project', async () => {
    const rows = [
      { projectCode: 'TAKEN-1', escrowAccountNo: '6205111122223333444' },
      { projectCode: 'TAKEN-2', escrowAccountNo: '6205111122223333444' },
    ];
    const { report, refusals } = await faultsOf('projects', fileOf('projects', ...rows));
    expect(report).toMatchObject({ recorded: 1, refused: 1 });
    expect(refusals[0]).toEqual({
      sheet: '',
      line: 3,
      faults: [{ code: 'CONTRADICTS', column: 'escrowAccountNo', shown: '****3444', stands: 'TAKEN-1' }],
    });
  });
});

it('refusals are kept: each import pages through its own, and nobody changes them', async () => {
  const rows = Array.from({ length: 25 }, () => ({ kind: 'BUILDER' }));
  const { id } = await world.takeIn('enterprises.csv', fileOf('enterprises', ...rows));
  const first = await refusalPage(world.app.rows, id, undefined, 10);
  const rest = await refusalPage(world.app.rows, id, first.at(-1), 100);
  expect([...first, ...rest].map(({ line }) => line)).toEqual(rows.map((_, index) => index + 2));
  await world.as('service', (client) =>
    expect(client.query('DELETE FROM import_refusal')).rejects.toThrow(/permission denied|insert-only/),
  );
  await world.as('migrator', (client) =>
    expect(client.query(`UPDATE import_refusal SET faults = '[]'`)).rejects.toThrow(/insert-only/),
  );
});
