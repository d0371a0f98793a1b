import type { FactsCase } from '../facts-case.fixture';
import { Undetermined } from '../undetermined';

const on = '2026-03-02';

/** Facts of the rules on group events. */
export const factsOfEmergencies: Readonly<Record<string, FactsCase>> = {
  'EMG-01': {
    good: { level: 'II', on },
    answer: new Undetermined(`groupEventResponse@${on}`),
    bad: [
      [{ level: 'V' }, 'level'],
      [{ on: 1 }, 'on'],
    ],
  },
  'EMG-02': {
    good: { reportedAt: '2026-03-02T01:00:00.000Z', arrivedAt: '2026-03-02T02:00:00.000Z' },
    answer: new Undetermined(`groupEventArrival@${on}`),
    bad: [
      [{ reportedAt: '2026-03-02' }, 'reportedAt'],
      [{ arrivedAt: '2026-03-02T25:00:00.000Z' }, 'arrivedAt'],
    ],
  },
  'EMG-04': {
    good: { people: 10, gravity: [], on },
    answer: new Undetermined(`groupEventLevels@${on}`),
    bad: [
      [{ people: -1 }, 'people'],
      [{ gravity: ['NOISE'] }, 'gravity.0'],
      [{ on: '2026-2-1' }, 'on'],
    ],
  },
  'EMG-05': {
    good: { people: 10, gravity: ['EXTREME'], on },
    answer: new Undetermined(`groupEventLevels@${on}`),
    bad: [
      [{ people: 0.5 }, 'people'],
      [{ gravity: 'EXTREME' }, 'gravity'],
      [{ on: '2026-2-1' }, 'on'],
    ],
  },
  'EMG-06': {
    good: { people: 50, on },
    answer: new Undetermined(`groupEventAlert@${on}`),
    bad: [
      [{ people: '50' }, 'people'],
      [{ on: 1 }, 'on'],
    ],
  },
  'EMG-07': {
    good: { of: 'PHONE', on },
    answer: new Undetermined(`groupEventReports@${on}`),
    bad: [
      [{ of: 'LETTER' }, 'of'],
      [{ on: 1 }, 'on'],
    ],
  },
  'EMG-09': {
    good: { present: ['CONTRACTOR_HEAD'], on },
    answer: new Undetermined(`groupEventAttendance@${on}`),
    bad: [
      [{ present: ['MAYOR'] }, 'present.0'],
      [{ on: 1 }, 'on'],
    ],
  },
  'EMF-01': {
    good: { advances: [{ owedFen: 100, fen: 100 }] },
    answer: true,
    bad: [[{ advances: [{ owedFen: 100, fen: 0.5 }] }, 'advances.0.fen']],
  },
  'EMF-02': {
    good: { on, areas: ['620522'], owedFen: 1_000_000, wagesFen: null },
    answer: { onePersonFen: 201_000n, totalFen: 200_000n, mark: 'D' },
    bad: [
      [{ on: 1 }, 'on'],
      [{ areas: [1] }, 'areas.0'],
      [{ owedFen: 0.5 }, 'owedFen'],
      [{ wagesFen: 'x' }, 'wagesFen'],
    ],
  },
};
