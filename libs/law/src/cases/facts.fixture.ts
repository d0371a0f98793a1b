import type { FactsCase } from '../facts-case.fixture';
import { Undetermined } from '../undetermined';

const on = '2026-03-02';

/** Of the rules about clues and cases. */
export const factsOfCases: Readonly<Record<string, FactsCase>> = {
  'CLU-04': {
    good: { of: 'CHECK', start: on },
    answer: new Undetermined(`clueTerms@${on}`),
    bad: [
      [{ of: 'REST' }, 'of'],
      [{ start: 1 }, 'start'],
    ],
  },
  'HOT-02': { good: { start: on }, answer: new Undetermined(`hotlineTerms@${on}`), bad: [[{ start: 1 }, 'start']] },
  'INS-01': {
    good: { of: 'accept', start: on },
    answer: new Undetermined(`inspectionAcceptance@${on}`),
    bad: [
      [{ of: 'rest' }, 'of'],
      [{ start: 1 }, 'start'],
    ],
  },
  'INS-04': {
    good: { of: 'investigate', start: on },
    answer: new Undetermined(`inspectionTerms@${on}`),
    bad: [
      [{ of: 'rest' }, 'of'],
      [{ start: 1 }, 'start'],
    ],
  },
  'INS-05': {
    good: { of: 'decide', start: on },
    answer: new Undetermined(`inspectionDecision@${on}`),
    bad: [
      [{ of: 'rest' }, 'of'],
      [{ start: 1 }, 'start'],
    ],
  },
  'ARB-01': {
    good: { of: 'mediate', start: on },
    answer: new Undetermined(`mediationTerm@${on}`),
    bad: [
      [{ of: 'rest' }, 'of'],
      [{ start: 1 }, 'start'],
    ],
  },
  'ARB-03': {
    good: { of: 'order', start: on },
    answer: new Undetermined(`paymentOrderTerms@${on}`),
    bad: [
      [{ of: 'rest' }, 'of'],
      [{ start: 1 }, 'start'],
    ],
  },
  'ARB-04': {
    good: { of: 'accept', start: on },
    answer: new Undetermined(`arbitrationAcceptance@${on}`),
    bad: [
      [{ of: 'rest' }, 'of'],
      [{ start: 1 }, 'start'],
    ],
  },
  'ARB-05': {
    good: { of: 'award', start: on },
    answer: new Undetermined(`arbitrationTerms@${on}`),
    bad: [
      [{ of: 'rest' }, 'of'],
      [{ start: 1 }, 'start'],
    ],
  },
  'AID-02': {
    good: { of: 'assign', start: on },
    answer: new Undetermined(`aidTerms@${on}`),
    bad: [
      [{ of: 'rest' }, 'of'],
      [{ start: 1 }, 'start'],
    ],
  },
  'AID-04': {
    good: { of: 'answer', start: on },
    answer: new Undetermined(`aidObjection@${on}`),
    bad: [
      [{ of: 'rest' }, 'of'],
      [{ start: 1 }, 'start'],
    ],
  },
  'CLU-06': {
    good: { of: 'call', start: on },
    answer: new Undetermined(`callBackTerms@${on}`),
    bad: [
      [{ of: 'rest' }, 'of'],
      [{ start: 1 }, 'start'],
    ],
  },
  'AID-03': {
    good: { on, limitationOn: on },
    answer: new Undetermined(`aidFirstWithinDays@${on}`),
    bad: [
      [{ on: 'x' }, 'on'],
      [{ limitationOn: 1 }, 'limitationOn'],
    ],
  },
};
