import { OTHER_PAPERS } from '@anxin/law';
import { amount, balance } from '../values/amount';
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
import { absentAs, claimed, notAfterToday, required } from '../values/column';
import {
  account,
  areaCode,
  card,
  claimedCitizenNumber,
  claimedCreditCode,
  code,
  creditCode,
  oneOf,
  phone,
  projectCode,
  serial,
  withZeros,
  workerNumber,
} from '../values/identifier';
import { date, decimal, instant, longText, month, partyName, personName, tenths, whole, words } from '../values/kinds';
import { sheetSum } from './sheet-sum';
import { CHANNELS } from './channels';
import { table } from './table';
import { fourZeros, withoutZerosBefore, zeroBeforeOne, zerosToThree } from '../values/zeros';

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
    kind: required(
      oneOf(['OWNER', 'GENERAL_CONTRACTOR', 'SUBCONTRACTOR'], {
        建设单位: 'OWNER',
        总包单位: 'GENERAL_CONTRACTOR',
        分包单位: 'SUBCONTRACTOR',
      }),
    ),
  },
  key: ['creditCode'],
  references: {},
});

export const projects = table({
  name: 'projects',
  columns: {
    projectCode: required(projectCode()),
    projectName: required(words()),
    sector: required(oneOf(['HOUSING', 'WATER', 'TRANSPORT'], { 住建: 'HOUSING', 水利: 'WATER', 交通: 'TRANSPORT' })),
    areaCode: required(areaCode()),
    ownerCreditCode: required(creditCode()),
    contractorCreditCode: required(creditCode()),
    governmentFunded: oneOf(['0', '1']),
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
    depositForm: oneOf(['CASH', 'LETTER', 'INSURANCE'], { 现金: 'CASH', 保函: 'LETTER', 保险: 'INSURANCE' }),
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
    wageType: required(oneOf(['DAY', 'MONTH'], { 日薪: 'DAY', 月薪: 'MONTH' })),
    wageRate: required(amount()),
    contractSignedOn: date(),
    enteredOn: required(date()),
    leftOn: date(),
    idCardType: oneOf(['ID', ...OTHER_PAPERS]),
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
    direction: required(withZeros(oneOf(['01', '02'], { 进: '01', 出: '02' }), zeroBeforeOne)),
    attendType: withZeros(code(), zerosToThree),
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
    days: tenths(0, DAYS_AT_MOST),
    totalPayAmount: amount(),
    deductions: amount(),
    netAmount: required(amount()),
    signedOn: notAfterToday(date()),
    sheetNo: absentAs(whole(1, SHEETS_AT_MOST), 1),
    advanceDeducted: amount(),
  },
  key: ['projectCode', 'payMonth', 'idCardNumber', 'sheetNo'],
  wayOut: wayOutOfSheet,
  oddities: sheetSum,
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
    resultCode: required(withZeros(code(), fourZeros)),
    reason: words(),
    postedAt: required(notAfterToday(instant())),
    bankSerial: required(serial()),
    returnedOn: date(),
  },
  key: ['escrowAccountNo', 'batchNo', 'lineNo'],
  check: checkReturn,
  reread: laterFailure,
  wayOut: wayOutOfBankLine,
  identity: { of: ['bankSerial', 'escrowAccountNo', 'payeeAccount', 'amount', 'postedAt'], note: 'REPEATED' },
  references: { escrowAccountNo: 'account', idCardNumber: 'person' },
});

export const escrowStatement = table({
  name: 'escrow-statement',
  columns: {
    accountNo: required(account()),
    bankSerial: required(serial()),
    postedAt: required(notAfterToday(instant())),
    direction: required(oneOf(['IN', 'OUT'], { 收: 'IN', 支: 'OUT' })),
    amount: required(amount()),
    counterpartyName: partyName(),
    counterpartyAccount: account(),
    purpose: words(),
    balance: balance(),
  },
  key: ['accountNo', 'bankSerial'],
  identity: {
    of: ['bankSerial', 'accountNo', 'postedAt', 'direction', 'amount'],
    as: { bankSerial: withoutZerosBefore },
    note: 'ZEROS',
  },
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
    channel: required(oneOf(CHANNELS)),
    externalNo: required(claimed(serial())),
    receivedAt: required(notAfterToday(instant())),
    reporterName: personName(),
    reporterIdCard: claimedCitizenNumber(),
    reporterPhone: claimed(phone()),
    employerName: words(),
    employerCreditCode: claimedCreditCode(),
    projectCode: claimed(projectCode()),
    areaCode: claimed(areaCode()),
    peopleCount: whole(0, PEOPLE_AT_MOST),
    amount: amount(),
    periodFrom: month(),
    periodTo: month(),
    text: longText(),
  },
  key: ['channel', 'externalNo'],
  references: {},
  mangledKey: 'externalNo',
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
