import type { FactsCase } from '../facts-case.fixture';
import { Undetermined } from '../undetermined';
import type { LiabilityFacts } from './liability';

const on = '2026-03-02';

const times = (of: string, key: string): FactsCase => ({
  good: { of, start: on },
  answer: new Undetermined(`${key}@${on}`),
  bad: [
    [{ of: 'rest' }, 'of'],
    [{ start: 1 }, 'start'],
  ],
});

const fined: FactsCase = {
  good: { on, party: 'UNIT' },
  answer: new Undetermined(`penaltyRanges@${on}`),
  bad: [
    [{ on: 1 }, 'on'],
    [{ party: 'BOTH' }, 'party'],
  ],
};

/** An ordinary employer, and nothing else that is so. */
export const ORDINARY: LiabilityFacts = {
  employer: 'COMPANY',
  isSubcontractor: false,
  supplier: null,
  employerLendsName: false,
  change: null,
  successorAgreed: false,
  end: null,
  ownerUnderpaid: false,
  unsettledFen: null,
  passedOn: false,
  contractedOutBy: null,
  contractorLendsName: false,
  irregular: false,
  dispute: false,
};

const liable = (answer: unknown): FactsCase => ({
  good: ORDINARY,
  answer,
  bad: [
    [{ employer: 'KING' }, 'employer'],
    [{ isSubcontractor: 'no' }, 'isSubcontractor'],
    [{ unsettledFen: '1.5' }, 'unsettledFen'],
  ],
});

const ids = (prefix: string, from: number, through: number): string[] =>
  Array.from({ length: through - from + 1 }, (_, place) => `${prefix}-${String(from + place).padStart(2, '0')}`);

const EMPLOYER = {
  ruleId: 'LIA-01',
  liableParty: 'EMPLOYER',
  capFen: null,
  recourseAgainst: null,
  factsUsed: ['employer', 'supplier'],
  isManual: false,
};

/** Of the rules of enforcement. */
export const factsOfEnforcement: Readonly<Record<string, FactsCase>> = {
  'INS-06': times('decide', 'penaltyDecision'),
  'INS-07': times('serve', 'decisionService'),
  'INS-11': times('ask', 'penaltyHearing'),
  'ENF-01': times('review', 'remedyTerms'),
  'ENF-02': times('dun', 'courtEnforcement'),
  'LIA-01': liable([EMPLOYER]),
  ...Object.fromEntries(ids('LIA', 2, 14).map((id) => [id, liable([])])),
  ...Object.fromEntries([...ids('PEN', 1, 10), 'PEN-12'].map((id) => [id, fined])),
  'PEN-11': {
    good: { on, unpaidFen: 100 },
    answer: new Undetermined(`compensationShare@${on}`),
    bad: [
      [{ on: 1 }, 'on'],
      [{ unpaidFen: 'x' }, 'unpaidFen'],
    ],
  },
  'PEN-13': {
    good: { fineFen: 100, dueOn: on, on },
    answer: new Undetermined(`lateFineShare@${on}`),
    bad: [
      [{ fineFen: 'x' }, 'fineFen'],
      [{ dueOn: 1 }, 'dueOn'],
      [{ on: 1 }, 'on'],
    ],
  },
  'PEN-14': {
    good: { minor: true, first: true, corrected: true, harm: 'NONE' },
    answer: 'MUST_NOT',
    bad: [
      [{ minor: 1 }, 'minor'],
      [{ first: 1 }, 'first'],
      [{ corrected: 1 }, 'corrected'],
      [{ harm: 'x' }, 'harm'],
    ],
  },
  'DEP-15': {
    good: { obliged: 'GENERAL_CONTRACTOR', lapsed: true, unpaidFen: 1 },
    answer: true,
    bad: [
      [{ obliged: 'BANK' }, 'obliged'],
      [{ lapsed: 1 }, 'lapsed'],
      [{ unpaidFen: 'x' }, 'unpaidFen'],
    ],
  },
};
