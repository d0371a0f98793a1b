import { type Column, Unreadable } from '../values/column';
import { HEADINGS } from '../rows/headings';
import type { Table } from './table';
import { TABLES } from './tables';

const [MANGLED_TEXT, RIGHT_ID, RIGHT_CREDIT] = ['6.22E+18', '11010519491231002x', '91350100m000100y43'];

/** How a column answers to a few cells tells what kind it is. */
const probe = ({ read }: Column, cell: string): string => {
  const value = read(cell);
  return value instanceof Unreadable ? value.code : String(value);
};

/** Kinds of columns, each with cells and what they are read as. `1..31` and `A|B` are kinds too. */
const PROBES: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  words: { '１ 2': '１ 2', '张 三': '张 三', [MANGLED_TEXT]: MANGLED_TEXT },
  name: { '张 三': '张三', '１': '１' },
  code: { '１ 2x': '12x', "'12": '12', [MANGLED_TEXT]: 'MANGLED' },
  'claimed code': { '１ 2x': '12x', [MANGLED_TEXT]: MANGLED_TEXT },
  'zeros of four': { '0': '0000', '00000': '0000', '0001': '0001', '10': '10' },
  'zeros of three': { '1': '001', '15': '015', '002': '002', '1234': '1234', x: 'x' },
  'gate direction': { '1': '01', '2': '02', '01': '01', 进: '01', 出: '02', '3': 'CODE' },
  'half days': {
    '0': '0',
    '10.5': '10.5',
    '10.0': '10',
    '99': '99',
    '10.55': 'NUMBER',
    '99.5': 'NUMBER',
    '-1': 'NUMBER',
  },
  id: {
    [RIGHT_ID]: '11010519491231002X',
    '1': 'ID_NUMBER',
    e07309677: 'E07309677',
    '11010519491231002': '11010519491231002',
    [MANGLED_TEXT]: 'MANGLED',
  },
  'claimed id': { [RIGHT_ID]: '11010519491231002X', '1': '1', [MANGLED_TEXT]: MANGLED_TEXT, a: 'A' },
  credit: { [RIGHT_CREDIT]: '91350100M000100Y43', '1': 'CREDIT_CODE' },
  'claimed credit': { [RIGHT_CREDIT]: '91350100M000100Y43', '1': '1', a: 'A' },
  account: { '１2345 678': '12345678', '1234567': 'NUMBER', [MANGLED_TEXT]: 'MANGLED' },
  amount: { '1,234.5': '123450', '-1': 'AMOUNT', [MANGLED_TEXT]: 'MANGLED' },
  balance: { '1,234.5': '123450', '-1': '-100', [MANGLED_TEXT]: 'MANGLED' },
  decimal: { '-1.234': '-1.234', x: 'NUMBER' },
  date: { '2024-02-29': '2024-02-29', '2026-01': 'DATE' },
  month: { '2026年1月': '2026-01', '2026-01-20': 'MONTH' },
  instant: { '2026-01-20 08:00:00': '2026-01-20 08:00:00', '2026-01-20': 'INSTANT' },
};

const probesOf = (kind: string): Readonly<Record<string, string>> => {
  const [from, through] = kind.split('..').map(Number);
  if (through !== undefined)
    return {
      [`${from}`]: `${from}`,
      [`${through}`]: `${through}`,
      [`${Number(from) - 1}`]: 'NUMBER',
      [`${through + 1}`]: 'NUMBER',
      '1.5': 'NUMBER',
    };
  if (kind.includes('|')) return { ...Object.fromEntries(kind.split('|').map((code) => [code, code])), OTHER: 'CODE' };
  return PROBES[kind] ?? {};
};

// Spelled out from `formats.md`, Files, apart from the declarations. `!` is required; `<` not after the business day.
const FORMATS = [
  {
    name: 'enterprises',
    key: 'creditCode',
    references: {},
    columns: `creditCode! credit, name! words, areaCode! code, kind! OWNER|GENERAL_CONTRACTOR|SUBCONTRACTOR`,
  },
  {
    name: 'projects',
    key: 'projectCode changedOn',
    references: { projectCode: 'changed', ownerCreditCode: 'enterprise', contractorCreditCode: 'enterprise' },
    columns: `projectCode! code, projectName! words, sector! HOUSING|WATER|TRANSPORT, areaCode! code,
      ownerCreditCode! credit, contractorCreditCode! credit, governmentFunded 0|1, contractSum! amount,
      labourCostMonthly! amount, labourCostDay! 1..31, payDay! 1..31, payPeriodOffset! 0..1, contractSignedOn! date,
      permitIssuedOn date, startedOn date, plannedEndOn date, escrowAccountNo account, escrowOpenedOn date,
      agreementSignedOn date, depositForm CASH|LETTER|INSURANCE, depositAmount amount, depositOn date,
      depositExpiresOn date, rightsBoardPostedOn date, changedOn date`,
  },
  {
    name: 'roster',
    key: 'projectCode idCardNumber enteredOn',
    references: { projectCode: 'project', employerCreditCode: 'enterprise' },
    columns: `projectCode! code, teamName words, employerCreditCode! credit, idCardNumber! id, workerName! name,
      cellPhone code, payRollBankCardNumber account, workType words, wageType! DAY|MONTH, wageRate! amount,
      contractSignedOn date, enteredOn! date, leftOn date, idCardType ID|PASSPORT|HK_MACAO_PERMIT|TAIWAN_PERMIT`,
  },
  {
    name: 'cards',
    key: 'projectCode idCardNumber validFrom',
    references: { projectCode: 'project', idCardNumber: 'worker' },
    columns: `projectCode! code, idCardNumber! id, payRollBankCardNumber! account, validFrom! date`,
  },
  {
    name: 'attendance',
    key: 'projectCode idCardNumber date direction deviceCode',
    references: { projectCode: 'project', idCardNumber: 'person' },
    columns: `projectCode! code, idCardNumber! id, date!< instant, direction! gate direction,
      attendType zeros of three, deviceCode code`,
  },
  {
    name: 'payroll',
    key: 'projectCode payMonth idCardNumber sheetNo',
    references: { projectCode: 'project', idCardNumber: 'worker' },
    columns: `projectCode! code, payMonth! month, idCardNumber! id, days half days, totalPayAmount amount,
      deductions amount, netAmount! amount, signedOn< date, sheetNo 1..99, advanceDeducted amount`,
  },
  {
    name: 'bank-return',
    key: 'escrowAccountNo batchNo lineNo',
    references: { escrowAccountNo: 'account', idCardNumber: 'person' },
    columns: `batchNo! code, lineNo! 0..999999999, escrowAccountNo! account, payeeName name, payeeAccount! account,
      amount! amount, idCardNumber! id, payMonth! month, resultCode! zeros of four, reason words, postedAt!< instant,
      bankSerial! code, returnedOn date`,
  },
  {
    name: 'escrow-statement',
    key: 'accountNo bankSerial',
    references: { accountNo: 'account' },
    columns: `accountNo! account, bankSerial! code, postedAt!< instant, direction! IN|OUT, amount! amount,
      counterpartyName words, counterpartyAccount account, purpose words, balance balance`,
  },
  {
    name: 'signals',
    key: 'source creditCode period indicator',
    references: { creditCode: 'enterprise' },
    columns: `source! code, creditCode! credit, period! month, indicator! code, value! decimal, reportedOn!< date`,
  },
  {
    name: 'clues',
    key: 'channel externalNo',
    references: {},
    columns: `channel! HOTLINE_12345|NATIONAL_PLATFORM|PROVINCE_PLATFORM|PETITION|HOTLINE|VISIT|OPINION|TRANSFER|UNION|GROUP_CHAT,
      externalNo! claimed code, receivedAt!< instant, reporterName name, reporterIdCard claimed id, reporterPhone claimed code,
      employerName words, employerCreditCode claimed credit, projectCode claimed code, areaCode claimed code, peopleCount 0..100000,
      amount amount, periodFrom month, periodTo month, text words`,
  },
].map(({ columns, ...rest }) => ({
  ...rest,
  columns: columns.split(/,\s+/).map((column) => {
    const [heading = '', ...kind] = column.split(' ');
    const [, name = '', bang, future] = /^(\w+)(!?)(<?)$/.exec(heading) ?? [];
    return { name, required: bang === '!', notAfterToday: future === '<', kind: kind.join(' ') };
  }),
}));

describe('the tables', () => {
  it('are those of the formats, in the order a folder is read', () => {
    expect(TABLES.map(({ name }) => name)).toEqual(FORMATS.map(({ name }) => name));
  });

  describe.each(FORMATS)('$name', ({ name, key, references, columns }) => {
    const table = TABLES.find((candidate) => candidate.name === name) as Table;

    it('has these columns, required or not', () => {
      const declared = Object.entries(table.columns).map(([column, { required }]) => ({ column, required }));
      expect(declared).toEqual(columns.map((column) => ({ column: column.name, required: column.required })));
    });

    it('has its key and what it refers to', () => {
      expect(table.key.join(' ')).toBe(key);
      expect(table.references).toEqual(references);
    });

    it('holds against the business day exactly what the formats say', () => {
      const declared = Object.keys(table.columns).filter((column) => table.columns[column]?.notAfterToday);
      expect(declared).toEqual(columns.filter(({ notAfterToday }) => notAfterToday).map((column) => column.name));
    });

    it.each(columns)('reads $name as $kind', ({ name: column, kind }) => {
      const probes = probesOf(kind);
      const answers = Object.keys(probes).map((cell) => [cell, probe(table.columns[column] as Column, cell)]);
      expect(answers).not.toEqual([]);
      expect(Object.fromEntries(answers)).toEqual(probes);
    });
  });

  it('give 10,000 characters to the text of a clue alone', () => {
    const long = TABLES.flatMap((table: Table) =>
      Object.entries(table.columns).filter(([, { limit }]) => limit !== 1_000),
    );
    expect(long.map(([column, { limit }]) => [column, limit])).toEqual([['text', 10_000]]);
  });

  it('mask the names of persons, their identity numbers, phones, and every card and account', () => {
    const masked = TABLES.flatMap((table: Table) =>
      Object.entries(table.columns).flatMap(([column, { personal }]) => (personal ? [`${column} ${personal}`] : [])),
    );
    expect([...new Set(masked)].toSorted()).toEqual([
      'accountNo bankCard',
      'cellPhone phone',
      'counterpartyAccount bankCard',
      'counterpartyName name',
      'escrowAccountNo bankCard',
      'idCardNumber citizenNumber',
      'payRollBankCardNumber bankCard',
      'payeeAccount bankCard',
      'payeeName name',
      'reporterIdCard citizenNumber',
      'reporterName name',
      'reporterPhone phone',
      'text name',
      'workerName name',
    ]);
  });

  it('check the cards of workers, and no account of an enterprise, for Luhn', () => {
    const checked = TABLES.flatMap((table: Table) =>
      Object.keys(table.columns).filter((column) => table.columns[column]?.note?.('1', '1') === 'LUHN'),
    );
    expect(checked).toEqual(['payRollBankCardNumber', 'payRollBankCardNumber', 'payeeAccount']);
  });
});

describe('what offices call things', () => {
  it.each`
    table                 | column           | words
    ${'enterprises'}      | ${'kind'}        | ${{ 建设单位: 'OWNER', 总包单位: 'GENERAL_CONTRACTOR', 分包单位: 'SUBCONTRACTOR' }}
    ${'projects'}         | ${'sector'}      | ${{ 住建: 'HOUSING', 水利: 'WATER', 交通: 'TRANSPORT' }}
    ${'projects'}         | ${'depositForm'} | ${{ 现金: 'CASH', 保函: 'LETTER', 保险: 'INSURANCE' }}
    ${'roster'}           | ${'wageType'}    | ${{ 日薪: 'DAY', 月薪: 'MONTH' }}
    ${'attendance'}       | ${'direction'}   | ${{ 进: '01', 出: '02' }}
    ${'escrow-statement'} | ${'direction'}   | ${{ 收: 'IN', 支: 'OUT' }}
  `('is read as the code it stands for: $table $column', ({ table, column, words }) => {
    const { columns } = TABLES.find(({ name }) => name === table) as Table;
    const read = Object.keys(words as object).map((word) => [word, columns[column as string]?.read(word)]);
    expect(Object.fromEntries(read)).toEqual(words);
  });

  it('names no two columns of one table', () => {
    for (const table of TABLES as readonly Table[]) {
      const headings = Object.keys(table.columns).flatMap((name) => [name, ...(HEADINGS[name] ?? [])]);
      expect(new Set(headings).size).toBe(headings.length);
    }
  });
});
