import { createHash } from 'node:crypto';
import { decideAllowed, plainDate } from '@anxin/domain-kit';
import { loadParameters, nationalParameters, ParameterBook } from '@anxin/law';
import { walkCommands } from '@anxin/testing/decider';
import { DRAW_STAGES, drawBy, type DrawCommand, drawDuties, type DrawStage, type DrawState } from '.';

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');
const county = loadParameters({
  areaCode: '620522',
  drawTickets: [{ from: '2020-01-01', value: { A: 1, B: 2, C: 4 } }],
});
const LAW = new ParameterBook([county, nationalParameters]);
const draw = drawBy(LAW, sha256);
const NATION = drawBy(new ParameterBook([nationalParameters]), sha256);
const today = plainDate('2026-03-10');
const SECRET = '只有保管人知道的一句足够长的话，别人猜不出来';

const officers = Array.from({ length: 5 }, (_, n) => ({ id: `inspector-${n}`, certificateNo: `甘-00${n}` }));
const targets = Array.from({ length: 10 }, (_, n) => ({ id: `P-${n}` }));
const C: { readonly [Type in DrawCommand['type']]: Extract<DrawCommand, { readonly type: Type }> } = {
  CommitDraw: {
    ...{ type: 'CommitDraw', today, by: 'office-1', title: '三月双随机抽查', areaCode: '620522', sector: undefined },
    ...{ count: 3, teamSize: 2, commitment: sha256(SECRET) },
  },
  CloseDrawLists: { type: 'CloseDrawLists', today, by: 'office-2', targets, officers, recusals: [], salt: 'salt' },
  RevealDraw: { type: 'RevealDraw', today, by: 'office-1', secret: SECRET },
  EndDraw: { type: 'EndDraw', today, by: 'office-1', endedOn: today },
  PublishDraw: { type: 'PublishDraw', today, by: 'office-1', publishedOn: today, receiptNo: '公示-1' },
  AbandonDraw: { type: 'AbandonDraw', today, by: 'office-1', reason: '密值遗失' },
  MissDrawDuty: { type: 'MissDrawDuty', today, duty: 'PUBLISH', dueOn: today },
};
const LED: Readonly<Record<DrawStage, readonly DrawCommand[]>> = {
  COMMITTED: [C.CommitDraw],
  LISTED: [C.CommitDraw, C.CloseDrawLists],
  DRAWN: [C.CommitDraw, C.CloseDrawLists, C.RevealDraw],
  ENDED: [C.CommitDraw, C.CloseDrawLists, C.RevealDraw, C.EndDraw],
  PUBLISHED: [C.CommitDraw, C.CloseDrawLists, C.RevealDraw, C.EndDraw, C.PublishDraw],
  ABANDONED: [C.CommitDraw, C.AbandonDraw],
};
const UNKNOWN: DrawState = { stage: 'UNKNOWN', code: '620522-DRAW-2026-000001' };
const after = (commands: readonly DrawCommand[], from: DrawState = UNKNOWN, by = draw): DrawState =>
  commands.reduce<DrawState>((state, command) => by.decide(state, command).reduce(by.evolve, state), from);
const at = (stage: DrawStage): DrawState => after(LED[stage]);
const codeOf = (state: DrawState, command: DrawCommand, by = draw): string => {
  try {
    decideAllowed(by, state, command);
    return 'decided';
  } catch (fault) {
    return (fault as { code: string }).code;
  }
};

describe('each command at each stage', () => {
  walkCommands(draw, {
    states: { UNKNOWN, ...Object.fromEntries(DRAW_STAGES.map((stage) => [stage, at(stage)])) },
    commands: C,
  });
});

it.each`
  what                   | more                      | code
  ${'without a digest'}  | ${{ commitment: SECRET }} | ${'DRAW_COMMITMENT_INVALID'}
  ${'of none'}           | ${{ count: 0 }}           | ${'DRAW_COUNT_INVALID'}
  ${'of too many'}       | ${{ count: 201 }}         | ${'DRAW_COUNT_INVALID'}
  ${'of lone officers'}  | ${{ teamSize: 1 }}        | ${'DRAW_TEAM_TOO_SMALL'}
  ${'that is not named'} | ${{ title: ' ' }}         | ${'DRAW_TEXT_MISSING'}
`('a draw $what is refused: $code', ({ more, code }) => {
  expect(codeOf(UNKNOWN, { ...C.CommitDraw, ...(more as object) })).toBe(code);
});

const recusal = (n: number, target = 'P-1') => ({ officer: `inspector-${n}`, target, reason: '亲属' });
it.each`
  what                                 | more                                                           | code
  ${'by whoever keeps the secret'}     | ${{ by: 'office-1' }}                                          | ${'DRAW_SECOND_OFFICER_NEEDED'}
  ${'of nothing'}                      | ${{ targets: [] }}                                             | ${'DRAW_LIST_INVALID'}
  ${'with something twice'}            | ${{ targets: [...targets, targets[0]] }}                       | ${'DRAW_LIST_INVALID'}
  ${'of fewer than are to be drawn'}   | ${{ targets: targets.slice(0, 2) }}                            | ${'DRAW_TOO_FEW_TARGETS'}
  ${'with an officer uncertified'}     | ${{ officers: [...officers, { id: 'x', certificateNo: '' }] }} | ${'DRAW_OFFICERS_INVALID'}
  ${'with a recusal of nobody'}        | ${{ recusals: [recusal(9)] }}                                  | ${'DRAW_RECUSAL_UNKNOWN'}
  ${'with a recusal without a reason'} | ${{ recusals: [{ ...recusal(1), reason: '' }] }}               | ${'DRAW_TEXT_MISSING'}
  ${'that leave a target one officer'} | ${{ recusals: [0, 1, 2, 3].map((n) => recusal(n)) }}           | ${'DRAW_TOO_FEW_OFFICERS'}
`('lists $what are refused: $code', ({ more, code }) => {
  expect(codeOf(at('COMMITTED'), { ...C.CloseDrawLists, ...(more as object) })).toBe(code);
});

it('CHK-03: the grade of an enterprise is the one that stands, and nobody states another', () => {
  const enterprise = '91620599QA4XFD1Y5A';
  const graded = {
    ...C.CloseDrawLists,
    targets: [{ id: enterprise, grade: 'C' as const }, ...targets.slice(1)],
    recusals: [],
  };
  const committed = at('COMMITTED');
  const stands = (grade: 'A' | 'C'): DrawState =>
    ({ ...committed, grades: new Map([[enterprise, grade]]) }) as DrawState;
  expect(codeOf(stands('A'), graded)).toBe('DRAW_GRADE_DIFFERS');
  expect(codeOf(committed, graded)).toBe('DRAW_GRADE_DIFFERS');
  expect(codeOf(stands('C'), graded)).toBe('decided');
});

it('CRD-05: credit grades have the tickets that the area gives them, and none are drawn where it gives none', () => {
  const graded = {
    ...C.CloseDrawLists,
    targets: targets.map((one, n) => (n === 0 ? { ...one, grade: 'C' as const } : one)),
  };
  const { draw: listed } = after([graded], at('COMMITTED'));
  expect(listed?.lists?.targets.slice(0, 2)).toEqual([
    { id: 'P-0', grade: 'C', tickets: 4 },
    { id: 'P-1', tickets: 1 },
  ]);
  expect(codeOf(after([C.CommitDraw], UNKNOWN, NATION), graded, NATION)).toBe('DRAW_TICKETS_UNDETERMINED');
});

it('the secret is the one that was committed to, and one that cannot be guessed', () => {
  expect(codeOf(at('LISTED'), { ...C.RevealDraw, secret: `${SECRET} ` })).toBe('DRAW_SECRET_MISMATCH');
  const weak = after([{ ...C.CommitDraw, commitment: sha256('1234') }, C.CloseDrawLists]);
  expect(codeOf(weak, { ...C.RevealDraw, secret: '1234' })).toBe('DRAW_SECRET_WEAK');
});

it('CHK-02: whoever has what it keeps draws the same, in a few lines, recusals out', () => {
  const recusals = targets.map(({ id }) => recusal(2, id));
  const drawn = after([C.RevealDraw], after([{ ...C.CloseDrawLists, recusals }], at('COMMITTED')));
  if (drawn.stage === 'UNKNOWN') throw new Error('nothing was drawn');
  const { lists, drawing, count, teamSize, commitment } = drawn.draw;
  if (!lists || !drawing) throw new Error('nothing was drawn');
  const digest = sha256(
    JSON.stringify([
      count,
      teamSize,
      lists.targets.map(({ id, tickets }) => [id, tickets]).toSorted(),
      lists.officers.map(({ id }) => id).toSorted(),
      lists.recusals.map(({ officer, target }) => [officer, target]).toSorted(),
    ]),
  );
  const seed = sha256(`${drawing.secret}\n${lists.salt}\n${digest}`);
  const ids = lists.targets.map(({ id }) => [sha256(`${seed}\nTARGET\n${id}\n1`), id] as const).toSorted();
  const outcome = ids.slice(0, count).map(([, target]) => ({
    target,
    officers: lists.officers
      .filter(({ id }) => id !== 'inspector-2')
      .map(({ id }) => [sha256(`${seed}\nOFFICER\n${target}\n${id}`), id] as const)
      .toSorted()
      .slice(0, teamSize)
      .map(([, id]) => id),
  }));
  expect(commitment).toBe(sha256(drawing.secret));
  expect(drawing).toMatchObject({ seed, outcome });
});

it('CHK-02: ends once all that was drawn is checked, and is published within twenty working days of that', () => {
  const drawn = at('DRAWN') as Extract<DrawState, { stage: DrawStage }>;
  expect(codeOf({ ...drawn, unchecked: ['P-1'] }, C.EndDraw)).toBe('DRAW_UNCHECKED');
  expect(draw.decide(drawn, C.EndDraw).flatMap((event) => drawDuties(event, LAW))).toMatchObject([
    { type: 'START', duty: 'PUBLISH', rule: 'CHK-02', on: today, term: { length: 20, unit: 'WD' } },
  ]);
  const overdue = after([C.MissDrawDuty], at('ENDED'));
  expect(overdue).toMatchObject({ draw: { isOverdue: true } });
  expect(draw.decide(overdue, C.MissDrawDuty)).toEqual([]);
});
