import type { Plant } from './plant.fixture';

const DATA = {
  clueCode: { type: 'string', minLength: 1, maxLength: 200 },
  projectCode: { type: 'string', minLength: 1, maxLength: 1000 },
  employerCreditCode: { type: 'string', minLength: 18, maxLength: 18 },
  areaCode: { type: 'string' },
  people: { type: 'integer', minimum: 0, maximum: Number.MAX_SAFE_INTEGER },
  amountFen: { type: 'string', pattern: '^-?\\d{1,18}$' },
  periodFrom: { type: 'string' },
  periodTo: { type: 'string' },
  on: { type: 'string' },
};

const GOLDEN = {
  schema: {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    type: 'object',
    properties: DATA,
    required: ['clueCode', 'on'],
    additionalProperties: false,
  },
  example: {
    publisher: 'cases',
    position: 7,
    name: 'cases.clue-recalled',
    version: 1,
    key: '2506-620522-05-05-100008',
    keySeq: 3,
    sector: null,
    area: '620522104',
    businessDay: '2026-01-20',
    recordedAt: '2026-01-20T01:02:03.004Z',
    data: { clueCode: 'VISIT:V-1', projectCode: '2506-620522-05-05-100008', on: '2026-01-20' },
  },
};

/** Others are told that a clue was taken back. */
export const told: Plant = {
  row: 'what others hear',
  takesIn: {
    'libs/contracts/src/cases/clues.ts': [
      [
        '  data: subject.extend({ on: dayText, conclusion: z.string(), complainantToldOn: dayText }),\n  keyOf,\n});\n',
        `
export const clueRecalled = defineEvent({
  name: 'cases.clue-recalled',
  version: 1,
  says: { zh: '线索的交办已收回', en: 'A clue was taken back from its unit' },
  data: subject.extend({ on: dayText }),
  keyOf,
});
`,
      ],
    ],
    'apps/cases/src/events/out.ts': [
      ['clueConcluded, clueDutyMissed, ', 'clueRecalled, '],
      [
        "    case 'ClueReopened':\n      return published(stream, place, clueReopened, { ...subject, on: event.on }, ['CLU-06']);\n",
        "    case 'ClueRecalled':\n      return published(stream, place, clueRecalled, { ...subject, on: event.on });\n",
      ],
    ],
  },
  begins: { 'libs/contracts/golden/cases.clue-recalled@1.json': `${JSON.stringify(GOLDEN, undefined, 2)}\n` },
};

/** `enforcement` takes it to its journal. */
export const heard: Plant = {
  row: 'what an app hears',
  takesIn: {
    'apps/enforcement/src/events/in.ts': [
      ["import type { Handlers } from '@anxin/service-kit';\n", "import { clueHandlers } from './clue-in';\n"],
      ['  ...orderHandlers(order),\n', '  ...clueHandlers,\n'],
    ],
  },
  begins: {
    'apps/enforcement/src/events/clue-in.ts': `import { clueRecalled } from '@anxin/contracts';
import { type Handlers, learn, on } from '@anxin/service-kit';

/** Which clues their units did not take. */
export const clueHandlers: Handlers = [
  on(clueRecalled, async (tx, event) => {
    const { clueCode, on: recalledOn } = event.data;
    await learn(tx, event, { stream: \`clue:\${clueCode}\`, type: 'ClueRecallLearnt', payload: { on: recalledOn } });
  }),
];
`,
  },
};
