import { decideAllowed, plainDate } from '@anxin/domain-kit';
import { ParameterBook } from '@anxin/law';
import { refused, specify, walkCommands } from '@anxin/testing/decider';
import { assessmentBy, type AssessmentCommand, type AssessmentState, type Scorecard } from '.';
import type { CaseUnit } from '../case';

const assessment = assessmentBy(new ParameterBook([]));
const TODAY = plainDate('2026-02-10');
const items = [
  { id: '1.1', block: '组织领导', title: '专题会议', points: 4_000 },
  { id: '2.1', block: '制度落实', title: '实名制覆盖', points: 6_000 },
];
const townOf = (no: number): CaseUnit => `TOWN:62052210${no}`;
const card = (unit: CaseUnit, first: number, change: Partial<Scorecard> = {}): Scorecard => ({
  ...{ unit, step: 'JOINT_REVIEW', points: { '1.1': first, '2.1': 6_000 }, isOrganisedWell: true },
  ...{ groupEvents: 0, governmentGroupEvents: 0, extremeEvents: 0 },
  ...change,
});
const score = (scorecard: Scorecard) => ({ type: 'ScoreUnit', scorecard, today: TODAY, by: 'office-1' }) as const;
const COMMANDS = {
  OpenAssessment: {
    ...{ type: 'OpenAssessment', kind: 'TOWNS', areaCode: '620522', year: 2025, basis: '秦治欠办〔2026〕2号', items },
    ...{ lines: { topRanks: 2, bottomRanks: 1, extremeEvents: 1 }, today: TODAY, by: 'office-1' },
  },
  ScoreUnit: score(card(townOf(1), 4_000)),
  ProposeResults: { type: 'ProposeResults', units: [townOf(1)], today: TODAY, by: 'office-1' },
  DecideResults: { type: 'DecideResults', today: TODAY, by: 'office-2' },
  ReturnResults: { type: 'ReturnResults', reason: '核实极端事件', today: TODAY, by: 'office-2' },
} as const satisfies {
  readonly [Type in AssessmentCommand['type']]: Extract<AssessmentCommand, { readonly type: Type }>;
};
const { OpenAssessment, ScoreUnit, ProposeResults, DecideResults } = COMMANDS;

const NEW: AssessmentState = { stage: 'UNKNOWN', code: '620522-ASM-2026-000001' };
const after = (...commands: readonly AssessmentCommand[]) =>
  commands.reduce<AssessmentState>(
    (state, command) => decideAllowed(assessment, state, command).reduce(assessment.evolve, state),
    NEW,
  );
const { given } = specify({ ...assessment, initial: NEW });
const opened = decideAllowed(assessment, NEW, OpenAssessment);

describe('each command at each stage', () => {
  walkCommands(assessment, {
    states: {
      UNKNOWN: NEW,
      OPEN: after(OpenAssessment, ScoreUnit),
      PROPOSED: after(OpenAssessment, ScoreUnit, ProposeResults),
      DECIDED: after(OpenAssessment, ScoreUnit, ProposeResults, DecideResults),
    },
    commands: COMMANDS,
  });
});

it('S3-04, S1-34: nine towns are ranked and graded by their points, those of the same points alike', () => {
  const towns = [1, 2, 3, 4, 5, 6, 7, 8, 9].map(townOf);
  const points = [4_000, 3_900, 3_900, 3_000, 2_900, 2_800, 2_700, 2_600, 1_000];
  const cards = towns.map((town, place) =>
    score(card(town, points[place] ?? 0, place === 4 ? { extremeEvents: 1 } : {})),
  );
  const decided = after(OpenAssessment, ...cards, { ...ProposeResults, units: towns }, DecideResults);
  const results = decided.stage === 'UNKNOWN' ? [] : decided.entry.results;
  expect(results.map(({ points: sum, rank, grade }) => [sum, rank, grade])).toEqual([
    ...[
      [10_000, 1, 'A'],
      [9_900, 2, 'A'],
      [9_900, 2, 'A'],
      [9_000, 4, 'B'],
      [8_900, 5, 'C'],
    ],
    ...[
      [8_800, 6, 'B'],
      [8_700, 7, 'B'],
      [8_600, 8, 'B'],
      [7_000, 9, 'C'],
    ],
  ]);
});

it('S4-02: a scorecard is made of blocks, here of 2, 3, 4 and 5', () => {
  const blocks = ['压实责任', '突出重点', '健全机制', '守住防线'].flatMap((block, place) =>
    Array.from({ length: place + 2 }, (_, no) => ({ id: `${block}${no}`, block, title: `第${no + 1}项`, points: 700 })),
  );
  const whole = blocks.map((item, place) => (place === 0 ? { ...item, points: 900 } : item));
  expect(whole).toHaveLength(14);
  given()
    .when({ ...OpenAssessment, items: whole })
    .then([expect.objectContaining({ type: 'AssessmentOpened' })]);
});

it('S2-02: what wages come to in the county’s yearly assessment is an item with its points', () => {
  expect(after(OpenAssessment, ScoreUnit)).toMatchObject({
    entry: { items, scorecards: [{ points: { '2.1': 6_000 } }] },
  });
});

it('S3-03: the result of an assessment is decided by another than who proposed it, and returned with a reason', () => {
  const proposed = decideAllowed(assessment, after(OpenAssessment, ScoreUnit), ProposeResults);
  given(...opened, ...decideAllowed(assessment, after(OpenAssessment), ScoreUnit), ...proposed)
    .when({ ...DecideResults, by: 'office-1' })
    .then(refused('ASSESSMENT_SECOND_PERSON_NEEDED'));
  expect(after(OpenAssessment, ScoreUnit, ProposeResults, COMMANDS.ReturnResults)).toMatchObject({
    stage: 'OPEN',
    entry: { results: [], scorecards: [{}] },
  });
});

it('ASM-02: the points of a later step take the place of those before', () => {
  const self = { ...score(card(townOf(1), 4_000, { step: 'SELF_CHECK' })) };
  const found = after(OpenAssessment, self, score(card(townOf(1), 3_500, { step: 'FIELD_CHECK' })));
  expect(found).toMatchObject({ entry: { scorecards: [{ step: 'FIELD_CHECK', points: { '1.1': 3_500 } }] } });
});

it.each`
  what                            | change                                                                  | code
  ${'of a year that is not over'} | ${{ year: 2026 }}                                                       | ${'ASSESSMENT_YEAR_INVALID'}
  ${'without the document'}       | ${{ basis: '口头通知' }}                                                | ${'ASSESSMENT_TEXT_MISSING'}
  ${'whose points are not 100'}   | ${{ items: items.slice(1) }}                                            | ${'ASSESSMENT_TOTAL_NOT_100'}
  ${'with an item twice'}         | ${{ items: [items[0], items[0]] }}                                      | ${'ASSESSMENT_ITEM_REPEATED'}
  ${'with an item of no points'}  | ${{ items: [...items, { ...items[0], id: 'x', points: 0 }] }}           | ${'ASSESSMENT_ITEM_POINTS'}
  ${'with a line below none'}     | ${{ lines: { topRanks: -1, bottomRanks: 1 } }}                          | ${'ASSESSMENT_LINES_INVALID'}
  ${'whose B begins above its A'} | ${{ lines: { topRanks: 1, bottomRanks: 1, leastOfA: 1, leastOfB: 2 } }} | ${'ASSESSMENT_LINES_INVALID'}
`('an assessment $what is refused', ({ change, code }) => {
  given()
    .when({ ...OpenAssessment, ...change })
    .then(refused(code));
});

it.each`
  what                             | scorecard                                       | code
  ${'of a department among towns'} | ${card('DEPARTMENT:HOUSING', 1)}                | ${'ASSESSMENT_UNIT_INVALID'}
  ${'of an item that is none'}     | ${card(townOf(1), 1, { points: { '9.9': 1 } })} | ${'ASSESSMENT_ITEM_UNKNOWN'}
  ${'without an item'}             | ${card(townOf(1), 1, { points: { '1.1': 1 } })} | ${'ASSESSMENT_ITEM_MISSING'}
  ${'with more than there is'}     | ${card(townOf(1), 4_001)}                       | ${'ASSESSMENT_POINTS_INVALID'}
  ${'with less than no events'}    | ${card(townOf(1), 1, { groupEvents: -1 })}      | ${'ASSESSMENT_COUNT_INVALID'}
`('a scorecard $what is refused', ({ scorecard, code }: { scorecard: Scorecard; code: string }) => {
  given(...opened)
    .when(score(scorecard))
    .then(refused(code));
});

it('results are proposed when each unit has its points', () => {
  given(...opened, ...decideAllowed(assessment, after(OpenAssessment), ScoreUnit))
    .when({ ...ProposeResults, units: [townOf(1), townOf(2)] })
    .then(refused('ASSESSMENT_UNIT_MISSING', { unit: townOf(2) }));
});
