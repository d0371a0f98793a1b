export type Cells = Readonly<Record<string, string>>;
/** A file as its rows, or as it stands. */
export type Files = Readonly<Record<string, readonly Cells[] | string | Uint8Array>>;

/** The seed is fixed, so that a run of today fails tomorrow too. */
export const seeded = { seed: 724, numRuns: 25 };

export const OWNER = '91350100M000100Y43';
export const CONTRACTOR = '91510100MA6CA1B2XL';
/** Of an enterprise that the county does not know. */
export const STRANGER = '91510100MA6CC3D4WW';
export const GARDEN = '2401-510100-04-01-100001';
export const BRIDGE = '2401-510100-18-01-100002';
export const GARDEN_ACCOUNT = '6205000000000000001';
export const BRIDGE_ACCOUNT = '6205000000000000002';
export const ZHANG = '11010519491231002X';
export const LI = '51010019900307001X';
/** On no roster. */
export const WANG = '510100198802290022';

const project: Cells = {
  projectCode: GARDEN,
  projectName: '阳光花园',
  sector: 'HOUSING',
  areaCode: '510100',
  ownerCreditCode: OWNER,
  contractorCreditCode: CONTRACTOR,
  contractSum: '10000000.00',
  labourCostMonthly: '50000.00',
  labourCostDay: '10',
  payDay: '20',
  payPeriodOffset: '1',
  contractSignedOn: '2025-10-01',
  escrowAccountNo: GARDEN_ACCOUNT,
  escrowOpenedOn: '2025-10-15',
};

const stay: Cells = {
  projectCode: GARDEN,
  employerCreditCode: CONTRACTOR,
  idCardNumber: ZHANG,
  workerName: '张三',
  payRollBankCardNumber: '6222020000000000018',
  wageType: 'DAY',
  wageRate: '300.00',
  contractSignedOn: '2025-10-30',
  enteredOn: '2025-11-01',
  leftOn: '',
};

const punch: Cells = {
  projectCode: GARDEN,
  idCardNumber: ZHANG,
  date: '2025-11-03 06:58:12',
  direction: '01',
  attendType: '001',
  deviceCode: 'G1',
};

/** One of everything: two projects, two workers, a day at the gate, a sheet, a payment, its movements, a clue. */
export const tiny = {
  enterprises: [
    { creditCode: OWNER, name: '城建投资', areaCode: '510100', kind: 'OWNER' },
    { creditCode: CONTRACTOR, name: '第一建筑', areaCode: '510100', kind: 'GENERAL_CONTRACTOR' },
  ],
  projects: [
    project,
    { ...project, projectCode: BRIDGE, projectName: '青河大桥', sector: 'TRANSPORT', escrowAccountNo: BRIDGE_ACCOUNT },
  ],
  roster: [
    stay,
    {
      ...stay,
      idCardNumber: LI,
      workerName: '李四',
      payRollBankCardNumber: '6228480000000000026',
      wageType: 'MONTH',
      wageRate: '8000.00',
    },
  ],
  attendance: [punch, { ...punch, date: '2025-11-03 18:02:40', direction: '02' }, { ...punch, idCardNumber: LI }],
  payroll: [
    {
      projectCode: GARDEN,
      payMonth: '2025-11',
      idCardNumber: ZHANG,
      days: '1',
      netAmount: '300.00',
      signedOn: '2025-12-05',
    },
    { projectCode: GARDEN, payMonth: '2025-11', idCardNumber: LI, days: '1', netAmount: '8000.00', signedOn: '' },
  ],
  'bank-return': [
    {
      batchNo: 'B1',
      lineNo: '1',
      escrowAccountNo: GARDEN_ACCOUNT,
      payeeName: '张三',
      payeeAccount: '6222020000000000018',
      amount: '300.00',
      idCardNumber: ZHANG,
      payMonth: '2025-11',
      resultCode: '0000',
      postedAt: '2025-12-20 14:18:06',
      bankSerial: 'R1',
    },
  ],
  'escrow-statement': [
    {
      accountNo: GARDEN_ACCOUNT,
      bankSerial: 'S1',
      postedAt: '2025-11-08 10:00:00',
      direction: 'IN',
      amount: '50000.00',
      counterpartyAccount: '',
      purpose: '人工费',
    },
    {
      accountNo: GARDEN_ACCOUNT,
      bankSerial: 'S2',
      postedAt: '2025-12-20 14:18:06',
      direction: 'OUT',
      amount: '300.00',
      counterpartyAccount: '6222020000000000018',
      purpose: '工资',
    },
  ],
  signals: [
    {
      source: 'POWER',
      creditCode: CONTRACTOR,
      period: '2025-11',
      indicator: 'KWH',
      value: '812.5',
      reportedOn: '2025-12-03',
    },
  ],
  clues: [
    {
      channel: 'VISIT',
      externalNo: 'V1',
      receivedAt: '2026-01-05 09:30:00',
      reporterName: '李四',
      reporterPhone: '13812341234',
      projectCode: GARDEN,
      text: '没发工资',
    },
  ],
} as const satisfies Readonly<Record<string, readonly Cells[]>>;

export type TableName = keyof typeof tiny;

/** The tiny county as files, a file a table; those given here take the place of theirs, or stand beside them. */
export const tinyWith = (files: Files = {}): Files => ({
  ...Object.fromEntries(Object.entries(tiny).map(([name, rows]) => [`${name}.csv`, rows])),
  ...files,
});

/** A row of the tiny county, with some cells otherwise. */
export const rowOf = (table: TableName, index: number, cells: Cells = {}): Cells => ({
  ...(tiny[table][index] as Cells),
  ...cells,
});

const quoted = (cell: string): string => (/[",\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);

export const asCsv = (rows: readonly Cells[]): string => {
  const header = [...new Set(rows.flatMap((row) => Object.keys(row)))];
  const lines = rows.map((row) => header.map((name) => quoted(row[name] ?? '')).join(','));
  return [header.join(','), ...lines, ''].join('\n');
};
