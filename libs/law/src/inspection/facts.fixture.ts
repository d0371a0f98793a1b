import type { FactsCase } from '../facts-case.fixture';
import { Undetermined } from '../undetermined';

const on = '2026-03-02';
const stated: FactsCase = { good: { isMet: false }, answer: false, bad: [[{ isMet: 1 }, 'isMet']] };

/** Of the rules about inspections. */
export const factsOfInspection: Readonly<Record<string, FactsCase>> = {
  'INS-08': {
    good: { on, officers: [{ id: 'a', certificateNo: '1' }] },
    answer: new Undetermined(`checkOfficers@${on}`),
    bad: [
      [{ on: 1 }, 'on'],
      [{ officers: [{ id: 'a', certificateNo: 1 }] }, 'officers.0.certificateNo'],
    ],
  },
  'SUP-05': {
    good: { on, checklist: 'FIVE_SYSTEMS', isSite: true },
    answer: new Undetermined(`checklists@${on}`),
    bad: [
      [{ on: 1 }, 'on'],
      [{ checklist: 'ANY' }, 'checklist'],
      [{ isSite: 1 }, 'isSite'],
    ],
  },
  'S2-15': {
    good: { on, met: ['DEPOSIT'] },
    answer: new Undetermined(`checklists@${on}`),
    bad: [
      [{ on: 1 }, 'on'],
      [{ met: ['ANY'] }, 'met.0'],
    ],
  },
  'ACC-27': {
    good: { permitOn: on, signedOn: null },
    answer: new Undetermined(`agreementBeforePermit@${on}`),
    bad: [
      [{ permitOn: 1 }, 'permitOn'],
      [{ signedOn: 1 }, 'signedOn'],
    ],
  },
  ...Object.fromEntries(['ACC-01', 'RNM-01', 'GCP-01', 'DEP-00', 'BRD-01', 'S2-27'].map((id) => [id, stated] as const)),
  'CHK-02': {
    good: { of: 'publish', start: on },
    answer: new Undetermined(`doubleRandomPublication@${on}`),
    bad: [
      [{ of: 'rest' }, 'of'],
      [{ start: 1 }, 'start'],
    ],
  },
  'CHK-06': {
    good: { on, planned: 1 },
    answer: new Undetermined(`fullChecksPerYear@${on}`),
    bad: [
      [{ on: 1 }, 'on'],
      [{ planned: -1 }, 'planned'],
    ],
  },
};
