/** A good row of each table, as the small county's files have it, under a key of its own. */
export const GOOD = {
  roster: {
    projectCode: '2506-620522-05-05-100008',
    teamName: '',
    employerCreditCode: '91620599Y4NUGYKL0B',
    idCardNumber: '11010519491231002X',
    workerName: '张三',
    cellPhone: '',
    payRollBankCardNumber: '',
    workType: '',
    wageType: 'DAY',
    wageRate: '300.00',
    contractSignedOn: '',
    enteredOn: '2025-11-03',
    leftOn: '',
  },
  cards: {
    projectCode: '2506-620522-05-05-100008',
    idCardNumber: '11010519491231002X',
    payRollBankCardNumber: '6299991234567890128',
    validFrom: '2025-12-01',
  },
  attendance: {
    projectCode: '2506-620522-05-05-100008',
    idCardNumber: '11010519491231002X',
    date: '2025-11-04 07:00:00',
    direction: '01',
    attendType: '',
    deviceCode: '',
  },
  payroll: {
    projectCode: '2506-620522-05-05-100008',
    payMonth: '2025-11',
    idCardNumber: '11010519491231002X',
    days: '',
    totalPayAmount: '',
    deductions: '',
    netAmount: '3000.00',
    signedOn: '',
  },
  'bank-return': {
    batchNo: 'B1',
    lineNo: '1',
    escrowAccountNo: '6205000000073072040',
    payeeName: '',
    payeeAccount: '6299999372930682651',
    amount: '3000.00',
    idCardNumber: '11010519491231002X',
    payMonth: '2025-11',
    resultCode: '0000',
    reason: '',
    postedAt: '2025-12-20 14:18:06',
    bankSerial: 'S1',
  },
} as const;
export type TableName = keyof typeof GOOD;
export type Cells = Readonly<Record<string, string>>;

/** A file of a table whose rows are the good one but for what is given. */
export const fileOf = (table: TableName, ...rows: readonly Cells[]): string => {
  const columns = [...new Set([...Object.keys(GOOD[table]), ...rows.flatMap((row) => Object.keys(row))])];
  const lines = rows.map((row) => columns.map((column) => ({ ...(GOOD[table] as Cells), ...row })[column] ?? ''));
  return [columns, ...lines].map((cells) => cells.join(',')).join('\n');
};
