import { fen, type Fen, NOTHING, plainDate } from '@anxin/domain-kit';
import { walkCommands } from '@anxin/testing/decider';
import { DRAWING_STAGES, type DrawingCommand, drawings, type DrawingStage, type DrawingState } from '.';

const today = plainDate('2026-03-10');
const PEOPLE = ['A', 'B'].map((letter) => letter.repeat(43));
const sums = PEOPLE.map((person) => ({ person, fen: fen(100) }));
const C: { readonly [Type in DrawingCommand['type']]: Extract<DrawingCommand, { readonly type: Type }> } = {
  ApplyDrawing: {
    type: 'ApplyDrawing',
    today,
    by: 'housing-1',
    fundCode: 'F-1',
    use: 'WAGES',
    purpose: '发放一月工资',
    sums,
  },
  EndorseDrawing: { type: 'EndorseDrawing', today, by: 'housing-2' },
  ApproveDrawing: { type: 'ApproveDrawing', today, by: 'office-1', document: '治欠办〔2026〕5号' },
  PayDrawing: { type: 'PayDrawing', today, by: 'housing-2', paidOn: today, bankFile: 'BANK-1' },
  RefuseDrawing: { type: 'RefuseDrawing', today, by: 'office-1', reason: '名单有误' },
  WithdrawDrawing: { type: 'WithdrawDrawing', today, by: 'housing-1', reason: '名单有误' },
};
const FUND = {
  kind: 'SUPERVISED',
  stage: 'OPEN',
  areaCode: '620522104',
  sector: 'HOUSING',
  projectCode: 'P-1',
} as const;
const unknown = (owedFen: Fen = NOTHING, fund: object = {}): DrawingState => ({
  ...{ stage: 'UNKNOWN', owedFen, opening: { code: '620522-DRAW-2026-000001', fund: { ...FUND, ...fund } } },
});
const after = (...commands: readonly DrawingCommand[]): DrawingState =>
  commands.reduce<DrawingState>(
    (state, command) => drawings.decide(state, command).reduce(drawings.evolve, state),
    unknown(),
  );
const TO_APPROVED = [C.ApplyDrawing, C.EndorseDrawing, C.ApproveDrawing];
const LED: Readonly<Record<DrawingStage, readonly DrawingCommand[]>> = {
  APPLIED: [C.ApplyDrawing],
  ENDORSED: [C.ApplyDrawing, C.EndorseDrawing],
  APPROVED: TO_APPROVED,
  PAID: [...TO_APPROVED, C.PayDrawing],
  REFUSED: [C.ApplyDrawing, C.RefuseDrawing],
  WITHDRAWN: [C.ApplyDrawing, C.WithdrawDrawing],
};
const codeOf = (state: DrawingState, command: DrawingCommand): string => {
  try {
    drawings.decide(state, command);
    return 'decided';
  } catch (fault) {
    return (fault as { code: string }).code;
  }
};

describe('each command at each stage', () => {
  const states = {
    UNKNOWN: unknown(),
    ...Object.fromEntries(DRAWING_STAGES.map((stage) => [stage, after(...LED[stage])])),
  };
  walkCommands(drawings, { states, commands: C });
});

it.each<[string, DrawingState, object, string]>([
  ['of wages, each with a sum', unknown(), {}, 'decided'],
  ['of wages with a sum of its own', unknown(), { fen: fen(1) }, 'DRAWING_SUMS_MISMATCH'],
  ['of wages for nobody', unknown(), { sums: [] }, 'DRAWING_SUMS_MISMATCH'],
  ['of wages for one twice', unknown(), { sums: [sums[0], sums[0]] }, 'DRAWING_PEOPLE_INVALID'],
  ['of wages for no token', unknown(), { sums: [{ person: '张三', fen: fen(1) }] }, 'DRAWING_PERSON_INVALID'],
  ['of something else with its sum', unknown(), { use: 'OTHER', sums: [], fen: fen(5) }, 'decided'],
  ['of something else with workers', unknown(), { use: 'OTHER', fen: fen(5) }, 'DRAWING_SUMS_MISMATCH'],
  ['of nothing', unknown(), { use: 'OTHER', sums: [], fen: NOTHING }, 'DRAWING_SUM_INVALID'],
  ['for no purpose', unknown(), { purpose: '' }, 'DRAWING_TEXT_MISSING'],
  ['from an emergency fund', unknown(NOTHING, { kind: 'EMERGENCY' }), {}, 'DRAWING_FUND_NOT_OPEN'],
  ['from a fund that waits', unknown(NOTHING, { stage: 'PROPOSED' }), {}, 'DRAWING_FUND_NOT_OPEN'],
  ['from no fund', { stage: 'UNKNOWN', owedFen: NOTHING, opening: { code: '1' } }, {}, 'DRAWING_FUND_UNKNOWN'],
])('a drawing is applied for %s', (_, state, more, code) => {
  expect(codeOf(state, { ...C.ApplyDrawing, ...more })).toBe(code);
});

describe('S0-32: a supervised fund is drawn by several hands, each step by another, and paid with a proof', () => {
  it.each<[string, DrawingState, DrawingCommand, string]>([
    [
      'endorsed by whom applied',
      after(...LED.APPLIED),
      { ...C.EndorseDrawing, by: 'housing-1' },
      'DRAWING_SECOND_PERSON_NEEDED',
    ],
    [
      'approved by whom applied',
      after(...LED.ENDORSED),
      { ...C.ApproveDrawing, by: 'housing-1' },
      'DRAWING_SECOND_PERSON_NEEDED',
    ],
    [
      'approved by whom endorsed',
      after(...LED.ENDORSED),
      { ...C.ApproveDrawing, by: 'housing-2' },
      'DRAWING_SECOND_PERSON_NEEDED',
    ],
    [
      'paid by whom approved',
      after(...LED.APPROVED),
      { ...C.PayDrawing, by: 'office-1' },
      'DRAWING_SECOND_PERSON_NEEDED',
    ],
    [
      'paid tomorrow',
      after(...LED.APPROVED),
      { ...C.PayDrawing, paidOn: plainDate('2026-03-11') },
      'DRAWING_DAY_NOT_COME',
    ],
    [
      'paid before it was approved',
      after(...LED.APPROVED),
      { ...C.PayDrawing, paidOn: plainDate('2026-03-09') },
      'DRAWING_DAY_TOO_EARLY',
    ],
    [
      'paid without a file of the bank',
      after(...LED.APPROVED),
      { ...C.PayDrawing, bankFile: ' ' },
      'DRAWING_TEXT_MISSING',
    ],
  ])('%s', (_, state, command, code) => {
    expect(codeOf(state, command)).toBe(code);
  });
});

describe('S2-23: wages come first', () => {
  const owing = (state: DrawingState): DrawingState => ({ ...state, owedFen: fen(1) });
  const other: DrawingCommand = { ...C.ApplyDrawing, use: 'OTHER', sums: [], fen: fen(5) };
  const steps = [other, C.EndorseDrawing, C.ApproveDrawing, C.PayDrawing];
  it.each(steps.map((command, place) => ({ type: command.type, command, before: steps.slice(0, place) })))(
    'while a fen of wages is owed nothing goes to another use: $type',
    ({ command, before }) => {
      expect(codeOf(after(...before), command)).toBe('decided');
      expect(codeOf(owing(after(...before)), command)).toBe('DRAWING_WAGES_FIRST');
    },
  );

  it('wages may be drawn whatever is owed', () => {
    expect(codeOf(owing(unknown()), C.ApplyDrawing)).toBe('decided');
    expect(codeOf(owing(after(...TO_APPROVED)), C.PayDrawing)).toBe('decided');
  });
});
