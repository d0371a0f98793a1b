import { amount } from '../values/amount';
import { claimed, notAfterToday, required } from '../values/column';
import {
  areaCode,
  claimedCitizenNumber,
  claimedCreditCode,
  code,
  creditCode,
  oneOf,
  phone,
  projectCode,
  serial,
} from '../values/identifier';
import { date, decimal, instant, longText, month, personName, whole, words } from '../values/kinds';
import { CHANNELS } from './channels';
import { table } from './table';

const PEOPLE_AT_MOST = 100_000;

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
