import { factsOfAccounts } from './account/facts.fixture';
import { factsOfAssessments } from './assessment/facts.fixture';
import { factsOfCases } from './cases/facts.fixture';
import { factsOfEnforcement } from './enforcement/facts.fixture';
import { factsOfEmergencies } from './emergencies/facts.fixture';
import { factsOfCredit } from './credit/facts.fixture';
import { factsOfInspection } from './inspection/facts.fixture';
import { factsOfWarnings } from './warnings/facts.fixture';
import { factsOfPay } from './pay/facts.fixture';
import { factsOfReports } from './work-reports/facts.fixture';
import type { FactsCase } from './facts-case.fixture';
import { factsOfSanctions } from './facts-of-sanctions.fixture';
import type { Json } from './parameters/county.fixture';
import { Undetermined } from './undetermined';
import { SIGNAL_CODES } from './warnings/signals/signal-indicators';

const on = '2026-03-02';

const signalled = (id: string): FactsCase => ({
  good: { on, count: 3, dropPercent: 0, worst: false },
  answer: new Undetermined(`warnings.${id}@${on}`),
  bad: [
    [{ on: 'x' }, 'on'],
    [{ count: -1 }, 'count'],
    [{ dropPercent: 'x' }, 'dropPercent'],
    [{ worst: 1 }, 'worst'],
  ],
});

/** Facts of every rule but those on identifiers: what it answers to good ones and where it refuses bad ones. */
export const factsOfRules: Readonly<Record<string, FactsCase>> = {
  'GEN-01': {
    good: { start: '2026-01-31', length: 1, unit: 'MO' },
    answer: '2026-02-28',
    bad: [
      [{ start: '2026-02-30' }, 'start'],
      [{ length: -1 }, 'length'],
      [{ unit: 'W' }, 'unit'],
    ],
  },
  'GEN-02': {
    good: { start: '2026-01-17', length: 1, unit: 'MO' },
    answer: '2026-02-24',
    bad: [
      [{ start: 1 }, 'start'],
      [{ length: 0.5 }, 'length'],
      [{ unit: 'cd' }, 'unit'],
    ],
  },
  'GEN-11': {
    good: { start: '2026-02-09', length: 5, unit: 'WD', extension: 0, paused: 2 },
    answer: '2026-02-25',
    bad: [
      [{ start: '9' }, 'start'],
      [{ length: -1 }, 'length'],
      [{ unit: 'h' }, 'unit'],
      [{ extension: -1 }, 'extension'],
      [{ paused: 0.5 }, 'paused'],
    ],
  },
  ...Object.fromEntries(SIGNAL_CODES.map((id) => [id, signalled(id)])),
  ...factsOfAccounts,
  ...factsOfPay,
  ...factsOfWarnings,
  ...factsOfCases,
  ...factsOfEnforcement,
  ...factsOfEmergencies,
  ...factsOfReports,
  ...factsOfAssessments,
  ...factsOfSanctions,
  ...factsOfInspection,
  ...factsOfCredit,
  'GEN-09': { good: { day: '2026-02-14' }, answer: true, bad: [[{ day: '14.2.2026' }, 'day']] },
  'GEN-10': {
    good: { payMonth: '2026-01', wageType: 'MONTH', wageRateFen: '500000', attendanceDays: 1 },
    answer: 22_989n,
    bad: [
      [{ payMonth: '2026-1' }, 'payMonth'],
      [{ wageType: 'HOUR' }, 'wageType'],
      [{ wageRateFen: 0.5 }, 'wageRateFen'],
      [{ attendanceDays: -1 }, 'attendanceDays'],
    ],
  },
  'PAY-04': {
    good: { payMonth: '2026-01', payDay: 15, payPeriodOffset: 1 },
    answer: '2026-02-14',
    bad: [
      [{ payMonth: '2026-13' }, 'payMonth'],
      [{ payDay: 32 }, 'payDay'],
      [{ payPeriodOffset: 2 }, 'payPeriodOffset'],
    ],
  },
  'PAY-05': {
    good: { payableFen: 100, paidFen: 40, dueOn: '2026-02-14', on },
    answer: { arrearsFen: 60n, daysLate: 16 },
    bad: [
      [{ payableFen: '1.00' }, 'payableFen'],
      [{ paidFen: null }, 'paidFen'],
      [{ dueOn: '' }, 'dueOn'],
      [{ on: 0 }, 'on'],
    ],
  },
  'GCP-02': {
    good: { on, attendanceDays: 3, sheets: [{ sheetNo: 1, netFen: 100, advanceFen: 20, signedOn: '2026-03-01' }] },
    answer: { basis: 'SIGNED_SHEET', signedFen: 120n },
    bad: [
      [{ attendanceDays: '3' }, 'attendanceDays'],
      [{ sheets: [{ sheetNo: 0, netFen: 1, advanceFen: 0 }] }, 'sheets.0.sheetNo'],
      [{ sheets: [{ sheetNo: 1, netFen: 'x', advanceFen: 0 }] }, 'sheets.0.netFen'],
      [{ sheets: [{ sheetNo: 1, netFen: 1, advanceFen: 'x' }] }, 'sheets.0.advanceFen'],
      [{ sheets: [{ sheetNo: 1, netFen: 1, advanceFen: 0, signedOn: 'x' }] }, 'sheets.0.signedOn'],
      [{ sheets: [{ sheetNo: 1, netFen: 1, advanceFen: 0, signed: true }] }, 'sheets.0'],
    ],
  },
  'DEP-03': {
    good: { contractSumFen: '300000000', contractSignedOn: '2026-01-01' },
    answer: 4_500_000n,
    bad: [
      [{ contractSumFen: '3000000.00' }, 'contractSumFen'],
      [{ contractSignedOn: '2026' }, 'contractSignedOn'],
    ],
  },
  'DEP-05': {
    good: { contractSumFen: 299_999_999, contractSignedOn: '2026-01-01' },
    answer: true,
    bad: [
      [{ contractSumFen: null }, 'contractSumFen'],
      [{ contractSignedOn: null }, 'contractSignedOn'],
    ],
  },
  W27: { good: { on: '2026-02-16', level: 'BLUE' }, answer: 'YELLOW', bad: [[{ level: 'GREEN' }, 'level']] },
};

const inMonths = (good: Json, changes: Json): readonly (readonly [Json, string])[] =>
  Object.entries(changes).map(([key, value]) => [{ months: [{ ...good, [key]: value }] }, `months.0.${key}`] as const);

const ofMonths = (month: Json, answer: string, changes: Json): FactsCase => ({
  good: { on, months: [month] },
  answer,
  bad: [
    ...inMonths(month, changes),
    [{ months: [{ ...month, note: '' }] }, 'months.0'],
    [{ months: undefined }, 'months'],
  ],
});

const flat = (good: Json, answer: string, changes: Json): FactsCase => ({
  good: { on, ...good },
  answer,
  bad: Object.entries(changes).map(([key, value]) => [{ [key]: value }, key] as const),
});

const payMonth = '2026-01';
const look = { day: '2026-02-20', dueFen: 100, receivedByDayFen: 10, receivedFen: 20, fullOn: null };

/** The same for the indicators, which all look at a day. Their explanations are tested with these facts, too. */
export const factsOfIndicators: Readonly<Record<string, FactsCase>> = {
  W01: flat({ peopleOnSite: 3, firstEnteredOn: '2026-01-05', lastAttendedOn: '2026-02-20' }, 'YELLOW', {
    peopleOnSite: -1,
    firstEnteredOn: 'x',
    lastAttendedOn: 'x',
  }),
  W02: ofMonths({ payMonth, dueOn: '2026-02-14', arrearsFen: 123_456 }, 'RED', {
    payMonth: 1,
    dueOn: 1,
    arrearsFen: 0.5,
  }),
  W03: {
    good: { on, accountOpen: true, looks: [look] },
    answer: 'YELLOW',
    bad: [
      [{ accountOpen: 1 }, 'accountOpen'],
      [{ looks: [{ ...look, dueFen: '1.00' }] }, 'looks.0.dueFen'],
      [{ looks: [{ ...look, day: 'x' }] }, 'looks.0.day'],
      [{ looks: [{ ...look, receivedByDayFen: 'x' }] }, 'looks.0.receivedByDayFen'],
      [{ looks: [{ ...look, receivedFen: 'x' }] }, 'looks.0.receivedFen'],
      [{ looks: [{ ...look, fullOn: 'x' }] }, 'looks.0.fullOn'],
      [{ looks: [{ ...look, month: 'x' }] }, 'looks.0'],
    ],
  },
  W05: flat({ accountOpen: true, balanceFen: 79_999, unpaidFen: 100_000, dueOn: '2026-03-20' }, 'ORANGE', {
    balanceFen: 'x',
    unpaidFen: 'x',
    dueOn: 'x',
  }),
  W06: ofMonths({ payMonth, coveredFen: 979_999, payableFen: 1_000_000 }, 'YELLOW', {
    payMonth: '',
    coveredFen: 'x',
    payableFen: 'x',
  }),
  W07: ofMonths({ payMonth, linesPaid: 19, peoplePresent: 20 }, 'YELLOW', {
    payMonth: '',
    linesPaid: -1,
    peoplePresent: 0.5,
  }),
  W08: ofMonths({ payMonth, signedLines: 10, linesBelow: 1, signedFen: 2_010_000, minimumWageFen: 201_000 }, 'ORANGE', {
    payMonth: '',
    signedLines: -1,
    linesBelow: -1,
    signedFen: 'x',
    minimumWageFen: 'x',
  }),
  W09: ofMonths({ payMonth, highestSignedFen: 5_000_001, limitFen: 5_000_000 }, 'RED', {
    payMonth: '',
    highestSignedFen: 'x',
    limitFen: 'x',
  }),
  W10: flat({ people: 2 }, 'ORANGE', { on: 'x', people: -1, name: '张三' }),
  W11: flat({ diversions: 2 }, 'RED', { on: 'x', diversions: 'x' }),
  W12: flat({ accountOpen: false, contractSignedOn: '2026-01-21' }, 'YELLOW', {
    on: 'x',
    accountOpen: 0,
    contractSignedOn: null,
  }),
  W13: flat({ exempt: false, depositLodged: false, permitIssuedOn: '2026-01-15' }, 'YELLOW', {
    on: 'x',
    exempt: 0,
    depositLodged: 0,
    permitIssuedOn: 'x',
    contractSignedOn: 'x',
  }),
  W14: flat({ depositLodged: true, depositExpiresOn: '2026-03-09', plannedEndOn: '2026-12-31' }, 'ORANGE', {
    on: 'x',
    depositLodged: 0,
    depositExpiresOn: 'x',
    plannedEndOn: 'x',
  }),
  W15: flat({ startedOn: '2026-03-01', boardPosted: false }, 'BLUE', { on: 'x', startedOn: 'x', boardPosted: 0 }),
  W16: flat({ started: true, agreementSigned: false }, 'RED', { on: 'x', started: 0, agreementSigned: 0 }),
  W18: ofMonths({ month: '2026-03', peoplePresent: 200, peopleUncovered: 3 }, 'YELLOW', {
    month: '',
    peoplePresent: -1,
    peopleUncovered: -1,
  }),
  W19: flat({ people: 2, longestDaysSinceLeaving: 15 }, 'YELLOW', { on: 'x', people: -1, longestDaysSinceLeaving: -1 }),
  W24: flat({ complainants: 10 }, 'ORANGE', { on: 'x', complainants: 0.5 }),
};
