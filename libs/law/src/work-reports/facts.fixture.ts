import type { FactsCase } from '../facts-case.fixture';
import { Undetermined } from '../undetermined';

const on = '2026-03-02';

/** Facts of the rules on reports. */
export const factsOfReports: Readonly<Record<string, FactsCase>> = {
  'S1-18': {
    good: { kind: 'WEEKLY', lastDay: on },
    answer: new Undetermined(`workReports@${on}`),
    bad: [
      [{ kind: 'DAILY' }, 'kind'],
      [{ lastDay: 1 }, 'lastDay'],
    ],
  },
  'S2-08': {
    good: { on },
    answer: { festivalOn: '2027-02-06', daysLeft: 341, windowFrom: '2026-12-08', isNear: false },
    bad: [[{ on: 1 }, 'on']],
  },
  'S4-08': {
    good: { on },
    answer: [{ name: '春节前', from: '2026-12-08', to: '2027-02-05' }],
    bad: [[{ on: 1 }, 'on']],
  },
  'S2-13': { good: { on }, answer: new Undetermined(`zeroTargets@${on}`), bad: [[{ on: 1 }, 'on']] },
};
