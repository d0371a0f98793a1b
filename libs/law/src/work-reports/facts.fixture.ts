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
  'S2-08': { good: { on }, answer: new Undetermined(`springFestival after ${on}`), bad: [[{ on: 1 }, 'on']] },
  'S4-08': { good: { on }, answer: [], bad: [[{ on: 1 }, 'on']] },
  'S2-13': { good: { on }, answer: new Undetermined(`zeroTargets@${on}`), bad: [[{ on: 1 }, 'on']] },
};
