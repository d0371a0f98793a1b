import { amount, balance } from '../values/amount';
import { checkReturn, laterFailure, wayOutOfBankLine, wayOutOfSheet } from './changing-rows';
import { absentAs, notAfterToday, required } from '../values/column';
import { account, card, code, oneOf, projectCode, serial, withZeros, workerNumber } from '../values/identifier';
import { date, instant, month, partyName, personName, tenths, whole, words } from '../values/kinds';
import { sheetSum } from './sheet-sum';
import { table } from './table';
import { fourZeros, withoutZerosBefore } from '../values/zeros';

/** A sheet may claim more days than a month has; that is for the inspector, not a fault of the file. */
export const DAYS_AT_MOST = 99;
/** The sheets of a month, the supplementary ones with it. */
const SHEETS_AT_MOST = 99;
const LINES_AT_MOST = 999_999_999;

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
