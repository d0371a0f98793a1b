import type { FactsCase } from './facts-case.fixture';
import { Undetermined } from './undetermined';

const on = '2026-03-02';
const areas = ['620522'];
const unpaid = [{ employer: 'A', months: 3, fen: 1_000_000 }];
const sumFaults: FactsCase['bad'] = [
  [{ on: 'x' }, 'on'],
  [{ areas: [1] }, 'areas.0'],
  [{ unpaid: [{ employer: 'A', months: -1, fen: 1 }] }, 'unpaid.0.months'],
  [{ unpaid: [{ employer: 'A', months: 1, fen: '1.00' }] }, 'unpaid.0.fen'],
  [{ stated: { oneWorker: 1, manyWorkers: 1 } }, 'stated.source'],
];

const times = (key: string, of: string): FactsCase => ({
  good: { of, start: on },
  answer: new Undetermined(`${key}@${on}`),
  bad: [
    [{ of: 'rest' }, 'of'],
    [{ start: 1 }, 'start'],
  ],
});

const day = (key: string, name = 'on'): FactsCase => ({
  good: { [name]: on },
  answer: new Undetermined(`${key}@${on}`),
  bad: [[{ [name]: 'x' }, name]],
});

/** Of the rules about listings, publications, the transfer of crimes and deposits that were used. */
export const factsOfSanctions: Readonly<Record<string, FactsCase>> = {
  'BLK-02': {
    good: { on, areas, unpaid, expired: false, graveEvent: true },
    answer: null,
    bad: [...sumFaults, [{ expired: 1 }, 'expired'], [{ graveEvent: 1 }, 'graveEvent']],
  },
  'DEP-16': times('depositTopUpTerms', 'topUp'),
  'BLK-03': times('blacklistNotice', 'object'),
  'BLK-04': {
    good: { corrected: true, promised: false },
    answer: false,
    bad: [
      [{ corrected: 1 }, 'corrected'],
      [{ promised: 1 }, 'promised'],
    ],
  },
  'BLK-05': times('blacklistDecision', 'decide'),
  'BLK-07': day('blacklistChannels'),
  'BLK-08': day('blacklistTerm', 'decidedOn'),
  'BLK-09': {
    good: { on, correctedOn: null, promised: false },
    answer: { from: null, lacks: ['NOT_CORRECTED', 'NO_PROMISE'] },
    bad: [
      [{ on: 1 }, 'on'],
      [{ correctedOn: 'x' }, 'correctedOn'],
      [{ promised: 1 }, 'promised'],
    ],
  },
  'BLK-10': {
    good: { newArrears: true, crime: true, otherLaw: true },
    answer: ['NEW_ARREARS', 'CRIME', 'OTHER_LAW'],
    bad: [
      [{ newArrears: 1 }, 'newArrears'],
      [{ crime: 1 }, 'crime'],
      [{ otherLaw: 1 }, 'otherLaw'],
    ],
  },
  'BLK-11': times('blacklistRemovalDecision', 'decide'),
  'BLK-12': times('blacklistStop', 'stop'),
  'BLK-13': day('blacklistTerm', 'relistedOn'),
  'BLK-14': { good: { orderRevoked: true }, answer: false, bad: [[{ orderRevoked: 1 }, 'orderRevoked']] },
  'BLK-15': day('jointMeasures'),
  'BLK-18': { good: { decidedOn: on }, answer: false, bad: [[{ decidedOn: 'x' }, 'decidedOn']] },
  'PUB-01': { good: { kind: 'WAGES' }, answer: true, bad: [[{ kind: 'x' }, 'kind']] },
  'PUB-02': {
    good: { blocks: ['UNIT', 'FACTS'] },
    answer: ['REPRESENTATIVE', 'RESULT'],
    bad: [[{ blocks: ['x'] }, 'blocks.0']],
  },
  'PUB-03': {
    good: { on, publisher: 'COUNTY' },
    answer: new Undetermined(`publicationPeriods@${on}`),
    bad: [
      [{ on: 'x' }, 'on'],
      [{ publisher: 'x' }, 'publisher'],
    ],
  },
  'PUB-04': day('publicationChannels'),
  'S3-26': times('publicationRelease', 'release'),
  'PUB-05': times('publicationObjection', 'review'),
  'PUB-06': times('publicationCorrection', 'correct'),
  'CRM-01': {
    good: { evasion: true, abilityToPay: false, largeSum: false, ordered: true, stillUnpaid: true },
    answer: ['LARGE_SUM'],
    bad: [
      [{ evasion: 1 }, 'evasion'],
      [{ abilityToPay: 1 }, 'abilityToPay'],
      [{ largeSum: 1 }, 'largeSum'],
      [{ ordered: 1 }, 'ordered'],
      [{ stillUnpaid: 1 }, 'stillUnpaid'],
    ],
  },
  'S3-30': {
    good: { on, done: ['ORDERED'] },
    answer: new Undetermined(`refusalSteps@${on}`),
    bad: [
      [{ on: 1 }, 'on'],
      [{ done: ['ANY'] }, 'done.0'],
    ],
  },
  'CRM-05': { good: { on, areas, unpaid }, answer: new Undetermined(`crimeThresholdRange@${on}`), bad: sumFaults },
  'CRM-08': times('transferDecision', 'transfer'),
  'CRM-09': {
    good: { on, parts: ['LETTER'] },
    answer: new Undetermined(`transferBundle@${on}`),
    bad: [
      [{ on: 'x' }, 'on'],
      [{ parts: ['x'] }, 'parts.0'],
    ],
  },
  'CRM-10': times('policeReceipt', 'complete'),
  'CRM-11': times('policeDecision', 'decide'),
  'CRM-12': times('transferReview', 'prosecutor'),
  'CRM-13': times('transferHandOver', 'handOver'),
  'CRM-14': { good: { reason: 'FINED' }, answer: false, bad: [[{ reason: 'x' }, 'reason']] },
  'CRM-19': times('transferGoal', 'transfer'),
};
