import type { FactsCase } from '../facts-case.fixture';

const on = '2026-03-02';

/** Facts of the rules of days and names, on which wages rest. */
export const factsOfPay: Readonly<Record<string, FactsCase>> = {
  'RNM-13': {
    good: { exitOn: '2026-03-02', exitAt: '06:30', dayBefore: { entry: true, lateExit: false } },
    // The county has no such hour.
    answer: '2026-03-02',
    bad: [
      [{ exitOn: 'x' }, 'exitOn'],
      [{ exitAt: '24:00' }, 'exitAt'],
      [{ dayBefore: { entry: true } }, 'dayBefore.lateExit'],
      [{ dayBefore: { entry: 1, lateExit: false } }, 'dayBefore.entry'],
    ],
  },
  'IDF-15': {
    good: { workerName: '买买提·吐尔逊', payeeName: '买买提吐尔逊' },
    answer: 'SAME',
    bad: [
      [{ workerName: 1 }, 'workerName'],
      [{ payeeName: 1 }, 'payeeName'],
    ],
  },
  'GCP-03': {
    good: {
      ...{ payeeName: '张 三', payeeAccount: '1', stays: [{ workerName: '张三', card: '1' }] },
      ...{ cards: [], postedOn: on, on },
    },
    answer: { paid: true, isNameUnclear: false },
    bad: [
      [{ payeeName: 1 }, 'payeeName'],
      [{ payeeAccount: 1 }, 'payeeAccount'],
      [{ stays: [{ card: '1' }] }, 'stays.0.workerName'],
      [{ stays: [{ workerName: '张三', cards: [] }] }, 'stays.0'],
      [{ cards: [{ card: '1', validFrom: 'x' }] }, 'cards.0.validFrom'],
      [{ postedOn: 'x' }, 'postedOn'],
      [{ returnedOn: 'x' }, 'returnedOn'],
      [{ on: 'x' }, 'on'],
    ],
  },
};
