import type { FactsCase } from '../facts-case.fixture';
import { Undetermined } from '../undetermined';

const on = '2026-03-02';

/** Facts of the rules on warnings. */
export const factsOfWarnings: Readonly<Record<string, FactsCase>> = {
  'WRN-ACK': {
    good: { level: 'RED', start: on },
    answer: new Undetermined(`warningTerms@${on}`),
    bad: [
      [{ level: 'GREEN' }, 'level'],
      [{ start: 1 }, 'start'],
    ],
  },
  'WRN-ALL': {
    good: { standing: [{ code: 'W24', level: 'YELLOW' }] },
    answer: 'YELLOW',
    bad: [[{ standing: [{ code: 'W24', level: 'GREEN' }] }, 'standing.0.level']],
  },
};
