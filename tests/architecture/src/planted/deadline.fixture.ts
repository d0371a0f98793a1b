import type { Plant } from './plant.fixture';

const LAW = 'libs/law/src';

/** What was taken back is assigned anew within two working days. */
export const deadline: Plant = {
  row: 'a deadline',
  takesIn: {
    [`${LAW}/clues/terms.ts`]: [
      ["import { rule } from '../rule';\n", "import { termsRule } from '../terms-rule';\n"],
      [
        '    return { SIGN, CHECK, CONCLUDE, EXTENSION }[of];\n  },\n});\n',
        `
/** What was taken back from a unit does not lie. */
export const recallTerm = termsRule(
  {
    id: 'CLU-10',
    title: text('收回后重新交办的期限', 'Time to assign anew'),
    instrument: ownDesign,
    article: '',
    actors: ['OFF'],
    marks: ['D'],
    says: text('收回的线索应按期重新交办。', 'A clue that was taken back is assigned anew in time.'),
  },
  'recallTerm',
  ['assign'],
);
`,
      ],
    ],
    [`${LAW}/catalogue.ts`]: [
      ['import { clueTerm, hotlineTerm', ', recallTerm'],
      ['  clueTerm,\n', '  recallTerm,\n'],
    ],
    [`${LAW}/parameters/schema.ts`]: [
      [
        "  mediationTerm: terms('mediate'),\n",
        "  /** CLU-10: to assign anew what was taken back. */\n  recallTerm: terms('assign'),\n",
      ],
    ],
    [`${LAW}/explain/parameter.ts`]: [
      [
        "  clueTerms: { title: text('线索办理期限', 'times for handling a clue'), says: termsInWords },\n",
        "  recallTerm: { title: text('重新交办期限', 'time to assign anew'), says: termsInWords },\n",
      ],
    ],
    'libs/law/data/parameters/000000.json': [
      [
        '  "springFestivalWindowDays": [{ "from": "2020-05-01", "value": 60, "basis": "W27 D" }],\n',
        '  "recallTerm": [\n    { "from": "2020-05-01", "value": { "assign": { "length": 2, "unit": "WD" } }, "basis": "CLU-10 D" }\n  ],\n',
      ],
    ],
    [`${LAW}/cases/facts.fixture.ts`]: [
      [
        'export const factsOfCases: Readonly<Record<string, FactsCase>> = {\n',
        "  'CLU-10': {\n    good: { of: 'assign', start: on },\n    answer: new Undetermined(`recallTerm@${on}`),\n    bad: [[{ start: 1 }, 'start']],\n  },\n",
      ],
    ],
    'apps/console/src/words/duty.ts': [
      ["      SIGN: '签收',\n", "      REASSIGN: '重新交办',\n"],
      ["      SIGN: 'Sign',\n", "      REASSIGN: 'Assign anew',\n"],
    ],
    'apps/cases/src/domain/clue/duties.spec.ts': [
      [
        "  expect(of({ type: 'ClueAssigned', on, unit: TOWN })).toEqual([\n",
        "    { type: 'MEET', duties: ['REASSIGN'], on },\n",
      ],
    ],
    'apps/cases/src/domain/clue/duties.ts': [
      ['isUndetermined, type ParameterBook', ', recallTerm'],
      ['ANSWER: hotlineTerm.id', ', REASSIGN: recallTerm.id'],
      ["    case 'ClueAssigned':\n      return [", "{ type: 'MEET', duties: ['REASSIGN'], on }, "],
      [
        "    case 'ClueSentBack':\n    case 'ClueEscalated':\n      return [{ type: 'VOID', duties: ['SIGN', 'CHECK'], on }];\n",
        `    case 'ClueRecalled': {
      const term = recallTerm.decide({ of: 'assign', start: on }, law);
      return [
        { type: 'VOID', duties: ['SIGN'], on },
        { type: 'START', duty: 'REASSIGN', rule: RULES.REASSIGN, on, term },
      ];
    }
`,
      ],
    ],
  },
};
