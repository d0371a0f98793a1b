import { OTHER_PAPERS } from '@anxin/law';
import {
  absentAs,
  account,
  amount,
  areaCode,
  balance,
  card,
  claimedCitizenNumber,
  claimedCreditCode,
  code,
  creditCode,
  date,
  decimal,
  instant,
  longText,
  month,
  notAfterToday,
  oneOf,
  partyName,
  personName,
  phone,
  projectCode,
  required,
  serial,
  whole,
  words,
  workerNumber,
} from './column';
import {
  checkPaper,
  checkReturn,
  laterFailure,
  PROJECT_CHANGES,
  wayOutOfBankLine,
  wayOutOfNumber,
  wayOutOfProject,
  wayOutOfSheet,
  wayOutOfStay,
} from './changing-rows';
import { table, type ValuesOf } from './table';

const PEOPLE_AT_MOST = 100_000;
/** A sheet may claim more days than a month has; that is for the inspector, not a fault of the file. */
export const DAYS_AT_MOST = 99;
/** The sheets of a month, the supplementary ones with it. */
const SHEETS_AT_MOST = 99;
const LINES_AT_MOST = 999_999_999;

export const enterprises = table({
  name: 'enterprises',
  columns: {
    creditCode: required(creditCode()),
    name: required(words()),
    areaCode: required(areaCode()),
    kind: required(oneOf('OWNER', 'GENERAL_CONTRACTOR', 'SUBCONTRACTOR')),
  },
  key: ['creditCode'],
  references: {},
});

export const projects = table({
  name: 'projects',
  columns: {
    projectCode: required(projectCode()),
    projectName: required(words()),
    sector: required(oneOf('HOUSING', 'WATER', 'TRANSPORT')),
    areaCode: required(areaCode()),
    ownerCreditCode: required(creditCode()),
    contractorCreditCode: required(creditCode()),
    governmentFunded: oneOf('0', '1'),
    contractSum: required(amount()),
    labourCostMonthly: required(amount()),
    labourCostDay: required(whole(1, 31)),
    payDay: required(whole(1, 31)),
    payPeriodOffset: required(whole(0, 1)),
    contractSignedOn: required(date()),
    permitIssuedOn: date(),
    startedOn: date(),
    plannedEndOn: date(),
    escrowAccountNo: account(),
    escrowOpenedOn: date(),
    agreementSignedOn: date(),
    depositForm: oneOf('CASH', 'LETTER', 'INSURANCE'),
    depositAmount: amount(),
    depositOn: date(),
    depositExpiresOn: date(),
    rightsBoardPostedOn: date(),
    changedOn: date(),
  },
  key: ['projectCode', 'changedOn'],
  changing: { on: 'changedOn', columns: PROJECT_CHANGES },
  wayOut: wayOutOfProject,
  references: { projectCode: 'changed', ownerCreditCode: 'enterprise', contractorCreditCode: 'enterprise' },
});

export const roster = table({
  name: 'roster',
  columns: {
    projectCode: required(projectCode()),
    teamName: words(),
    employerCreditCode: required(creditCode()),
    idCardNumber: required(workerNumber()),
    workerName: required(personName()),
    cellPhone: phone(),
    payRollBankCardNumber: card(),
    workType: words(),
    wageType: required(oneOf('DAY', 'MONTH')),
    wageRate: required(amount()),
    contractSignedOn: date(),
    enteredOn: required(date()),
    leftOn: date(),
    idCardType: oneOf('ID', ...OTHER_PAPERS),
  },
  key: ['projectCode', 'idCardNumber', 'enteredOn'],
  check: checkPaper,
  wayOut: wayOutOfStay,
  references: { projectCode: 'project', employerCreditCode: 'enterprise' },
});

/** The cards that wages go to from a day on, beside those of the stays. */
export const cards = table({
  name: 'cards',
  columns: {
    projectCode: required(projectCode()),
    idCardNumber: required(workerNumber()),
    payRollBankCardNumber: required(card()),
    validFrom: required(date()),
  },
  key: ['projectCode', 'idCardNumber', 'validFrom'],
  wayOut: wayOutOfNumber,
  references: { projectCode: 'project', idCardNumber: 'worker' },
});

export const attendance = table({
  name: 'attendance',
  columns: {
    projectCode: required(projectCode()),
    idCardNumber: required(workerNumber()),
    date: required(notAfterToday(instant())),
    direction: required(oneOf('01', '02')),
    attendType: code(),
    deviceCode: code(),
  },
  key: ['projectCode', 'idCardNumber', 'date', 'direction', 'deviceCode'],
  wayOut: wayOutOfNumber,
  references: { projectCode: 'project', idCardNumber: 'person' },
});

export const payroll = table({
  name: 'payroll',
  columns: {
    projectCode: required(projectCode()),
    payMonth: required(month()),
    idCardNumber: required(workerNumber()),
    days: whole(0, DAYS_AT_MOST),
    totalPayAmount: amount(),
    deductions: amount(),
    netAmount: required(amount()),
    signedOn: notAfterToday(date()),
    sheetNo: absentAs(whole(1, SHEETS_AT_MOST), 1),
    advanceDeducted: amount(),
  },
  key: ['projectCode', 'payMonth', 'idCardNumber', 'sheetNo'],
  wayOut: wayOutOfSheet,
  references: { projectCode: 'project', idCardNumber: 'worker' },
});

export const bankReturn = table({
  name: 'bank-return',
  columns: {
    batchNo: required(code()),
    lineNo: required(whole(0, LINES_AT_MOST)),
    escrowAccountNo: required(account()),
    payeeName: personName(),
    payeeAccount: required(card()),
    amount: required(amount()),
    idCardNumber: required(workerNumber()),
    payMonth: required(month()),
    resultCode: required(code()),
    reason: words(),
    postedAt: required(notAfterToday(instant())),
    bankSerial: required(serial()),
    returnedOn: date(),
  },
  key: ['escrowAccountNo', 'batchNo', 'lineNo'],
  check: checkReturn,
  reread: laterFailure,
  wayOut: wayOutOfBankLine,
  identity: ['bankSerial', 'escrowAccountNo', 'payeeAccount', 'amount', 'postedAt'],
  references: { escrowAccountNo: 'account', idCardNumber: 'person' },
});

export const escrowStatement = table({
  name: 'escrow-statement',
  columns: {
    accountNo: required(account()),
    bankSerial: required(serial()),
    postedAt: required(notAfterToday(instant())),
    direction: required(oneOf('IN', 'OUT')),
    amount: required(amount()),
    counterpartyName: partyName(),
    counterpartyAccount: account(),
    purpose: words(),
    balance: balance(),
  },
  key: ['accountNo', 'bankSerial'],
  references: { accountNo: 'account' },
});

export const signals = table({
  name: 'signals',
  columns: {
    source: required(code()),
    creditCode: required(creditCode()),
    period: required(month()),
    indicator: required(code()),
    value: required(decimal()),
    reportedOn: required(notAfterToday(date())),
  },
  key: ['source', 'creditCode', 'period', 'indicator'],
  references: { creditCode: 'enterprise' },
});

export const clues = table({
  name: 'clues',
  columns: {
    channel: required(
      oneOf(
        'HOTLINE_12345',
        'NATIONAL_PLATFORM',
        'PROVINCE_PLATFORM',
        'PETITION',
        'HOTLINE',
        'VISIT',
        'OPINION',
        'TRANSFER',
        'UNION',
        'GROUP_CHAT',
      ),
    ),
    externalNo: required(serial()),
    receivedAt: required(notAfterToday(instant())),
    reporterName: personName(),
    reporterIdCard: claimedCitizenNumber(),
    reporterPhone: phone(),
    employerName: words(),
    employerCreditCode: claimedCreditCode(),
    projectCode: projectCode(),
    areaCode: areaCode(),
    peopleCount: whole(0, PEOPLE_AT_MOST),
    amount: amount(),
    periodFrom: month(),
    periodTo: month(),
    text: longText(),
  },
  key: ['channel', 'externalNo'],
  references: {},
});

/** Every table in the order a folder is read, so that what a row refers to has come before it. */
export const TABLES = [
  enterprises,
  projects,
  roster,
  cards,
  attendance,
  payroll,
  bankReturn,
  escrowStatement,
  signals,
  clues,
] as const;

export type EnterpriseRow = ValuesOf<typeof enterprises>;
export type ProjectRow = ValuesOf<typeof projects>;
export type StayRow = ValuesOf<typeof roster>;
export type CardRow = ValuesOf<typeof cards>;
export type PunchRow = ValuesOf<typeof attendance>;
export type SheetRow = ValuesOf<typeof payroll>;
export type BankRow = ValuesOf<typeof bankReturn>;
export type MovementRow = ValuesOf<typeof escrowStatement>;
export type SignalRow = ValuesOf<typeof signals>;
export type ClueRow = ValuesOf<typeof clues>;

const FILE_NAME = /^([a-z]+(?:-[a-z]+)*)(?:[^a-z].*)?\.csv(?:\.gz)?$/;

/** The table that a file's name says: `attendance-2025-11.csv.gz` is attendance; `undefined` for any other file. */
export const tableOfFile = (fileName: string): (typeof TABLES)[number] | undefined => {
  const stem = FILE_NAME.exec(fileName)?.[1];
  return stem === undefined ? undefined : TABLES.find(({ name }) => stem === name || stem.startsWith(`${name}-`));
};
