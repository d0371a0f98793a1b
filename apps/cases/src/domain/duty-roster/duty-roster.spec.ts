import { addSeconds, moment, plainDate } from '@anxin/domain-kit';
import { refused, specify, walkCommands } from '@anxin/testing/decider';
import { dutyRoster, gapsOf, type SetDutyRoster } from '.';

const { given } = specify(dutyRoster);
const FROM = moment('2026-02-16T00:00:00.000Z');
const hour = (hours: number) => addSeconds(FROM, hours * 3_600);
const shift = (from: number, to: number, officer = 'office-1') => ({ from: hour(from), to: hour(to), officer });
const today = plainDate('2026-02-16');
const set = (shifts: SetDutyRoster['shifts'], from = 0, to = 24, now = -1): SetDutyRoster => ({
  ...{ type: 'SetDutyRoster', today, now: hour(now), from: hour(from), to: hour(to), shifts },
});
const NOTE = {
  type: 'NoteDutyHandOver',
  today,
  now: hour(8),
  at: hour(8),
  by: 'office-2',
  note: '两起来电已转办',
} as const;
const FULL = [shift(0, 8), shift(8, 16, 'office-2'), shift(16, 24)];
const { type: _, now: _now, today: on, ...spanned } = set(FULL);
const stood = { type: 'DutyRosterSet', on, ...spanned } as const;

describe('each command', () => {
  walkCommands(dutyRoster, {
    states: { OPEN: dutyRoster.initial },
    commands: { SetDutyRoster: set(FULL), NoteDutyHandOver: NOTE },
  });
});

it('S1-23: any minute of what is set has one on duty', () => {
  given().when(set(FULL)).then([stood]);
});

it.each`
  what                          | shifts                                                               | code                           | from  | to
  ${'a minute without anybody'} | ${[shift(0, 8), { ...shift(8, 24), from: addSeconds(hour(8), 60) }]} | ${'DUTY_ROSTER_GAP'}           | ${8}  | ${8 + 1 / 60}
  ${'nobody at the beginning'}  | ${[shift(1, 8), shift(9, 24)]}                                       | ${'DUTY_ROSTER_GAP'}           | ${0}  | ${1}
  ${'nobody at the end'}        | ${[shift(0, 23)]}                                                    | ${'DUTY_ROSTER_GAP'}           | ${23} | ${24}
  ${'nobody at all'}            | ${[]}                                                                | ${'DUTY_ROSTER_GAP'}           | ${0}  | ${24}
  ${'two at once'}              | ${[shift(0, 9), shift(8, 24)]}                                       | ${'DUTY_ROSTER_OVERLAP'}       | ${8}  | ${9}
  ${'two from the same moment'} | ${[shift(0, 24), shift(0, 24, 'office-2')]}                          | ${'DUTY_ROSTER_OVERLAP'}       | ${0}  | ${24}
  ${'a shift beyond the span'}  | ${[shift(0, 25)]}                                                    | ${'DUTY_ROSTER_SHIFT_OUTSIDE'} | ${0}  | ${25}
`('S1-23: $what is refused, the first named', ({ shifts, code, from, to }) => {
  given()
    .when(set(shifts))
    .then(refused(code, { from: hour(from), to: hour(to) }));
});

it.each(['张三', '13812345678 张', ''])('"%s" is no account', (officer) => {
  given()
    .when(set([shift(0, 24, officer)]))
    .then(refused('DUTY_ROSTER_OFFICER_INVALID'));
});

it.each([
  [0, 0],
  [8, 0],
  [0, 24 * 100 + 1],
])('a span from hour %i to hour %i is none', (from, to) => {
  given()
    .when(set([], from, to))
    .then(refused('DUTY_ROSTER_SPAN_INVALID'));
});

it('what has not begun is set anew, what has begun stands, and no shift is cut', () => {
  const anew = [shift(8, 24, 'office-3')];
  given(stood)
    .when(set(anew, 8, 24, 7))
    .then([expect.objectContaining({ type: 'DutyRosterSet', shifts: anew })]);
  given(stood)
    .when(set(anew, 8, 24, 8))
    .then(refused('DUTY_ROSTER_SHIFT_BEGUN'));
  given(stood)
    .when(set([shift(9, 24)], 9))
    .then(refused('DUTY_ROSTER_CUTS_SHIFT'));
});

describe('S1-23: a hand-over', () => {
  const noted = { type: 'DutyHandOverNoted', on, change: hour(8), at: hour(8), note: NOTE.note } as const;

  it('is noted by both, each once', () => {
    given(stood)
      .when(NOTE)
      .then([{ ...noted, side: 'TAKEN_OVER' }]);
    given(stood)
      .when({ ...NOTE, by: 'office-1' })
      .then([{ ...noted, side: 'HANDED_OVER' }]);
    given(stood, { ...noted, side: 'TAKEN_OVER' })
      .when(NOTE)
      .then([]);
  });

  it.each`
    what                    | change                          | code
    ${'by a third'}         | ${{ by: 'office-9' }}           | ${'DUTY_ROSTER_NOT_YOURS'}
    ${'where none is'}      | ${{ at: hour(9) }}              | ${'DUTY_ROSTER_NO_CHANGE'}
    ${'before the shift'}   | ${{ now: hour(-1) }}            | ${'DUTY_ROSTER_TOO_EARLY'}
    ${'without a word'}     | ${{ note: ' ' }}                | ${'DUTY_ROSTER_NOTE_INVALID'}
    ${'with a phone in it'} | ${{ note: '回拨 13812345678' }} | ${'DUTY_ROSTER_NOTE_INVALID'}
  `('$what is refused', ({ change, code }) => {
    given(stood)
      .when({ ...NOTE, ...change })
      .then(refused(code));
  });
});

it('the gaps of a span are those in which nobody is on duty', () => {
  const span = { from: hour(0), to: hour(24) };
  expect(gapsOf([shift(-4, 8), shift(10, 16), shift(20, 30)], span)).toEqual([
    { from: hour(8), to: hour(10) },
    { from: hour(16), to: hour(20) },
  ]);
  expect(gapsOf([], span)).toEqual([span]);
});
