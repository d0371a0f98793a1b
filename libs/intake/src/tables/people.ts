import { OTHER_PAPERS } from '@anxin/law';
import { amount } from '../values/amount';
import { checkPaper, wayOutOfNumber, wayOutOfStay } from './changing-rows';
import { notAfterToday, required } from '../values/column';
import { card, code, creditCode, oneOf, phone, projectCode, withZeros, workerNumber } from '../values/identifier';
import { date, instant, personName, words } from '../values/kinds';
import { table } from './table';
import { zeroBeforeOne, zerosToThree } from '../values/zeros';

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
