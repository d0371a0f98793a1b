import { nationalParameters, ParameterBook } from '@anxin/law';
import { plainDate } from '@anxin/domain-kit';
import { refused, specify, walkCommands } from '@anxin/testing/decider';
import { groupEventBy, type GroupEventCommand, type GroupEventState } from '.';
import { groupEventDuties } from './duties';
import { GROUP_EVENT_STAGES } from './group-event';
import {
  after,
  anEvent,
  at,
  CODE,
  COMMANDS,
  content,
  NOW,
  report,
  reported,
  REPORTED_AT,
  TODAY,
} from './group-event.fixture';

const law = new ParameterBook([nationalParameters]);
const groupEvent = groupEventBy(law);
const NUMBERED: GroupEventState = { stage: 'UNKNOWN', code: CODE };
const decide = (state: GroupEventState, command: GroupEventCommand) => groupEvent.decide(state, command);
const codeOf = (state: GroupEventState, command: GroupEventCommand): string => {
  try {
    decide(state, command);
  } catch (fault) {
    return (fault as { code: string }).code;
  }
  return 'decided';
};
const typesOf = (state: GroupEventState, command: GroupEventCommand) => decide(state, command).map(({ type }) => type);

describe('each command at each stage', () => {
  walkCommands(groupEvent, {
    states: { UNKNOWN: NUMBERED, ...Object.fromEntries(GROUP_EVENT_STAGES.map((stage) => [stage, at(stage)])) },
    commands: COMMANDS,
  });
});

describe('a report', () => {
  it('S2-31: is one event with its number, the words and the moments, to the second', () => {
    expect(decide(NUMBERED, report())).toEqual([reported()]);
  });

  it.each`
    what                                | change                                                        | code
    ${'of too few and nothing grave'}   | ${{ content: content({ people: 9 }) }}                        | ${'GROUP_EVENT_TOO_SMALL'}
    ${'of a moment that has not come'}  | ${{ reportedAt: after(3_600) }}                               | ${'GROUP_EVENT_MOMENT_NOT_COME'}
    ${'of what happened after it'}      | ${{ content: content({ occurredAt: after(1) }) }}             | ${'GROUP_EVENT_OUT_OF_ORDER'}
    ${'with a mobile phone as contact'} | ${{ content: content({ dutyLine: '13812345678' }) }}          | ${'GROUP_EVENT_DUTY_LINE_INVALID'}
    ${'with a name as contact'}         | ${{ content: content({ dutyLine: '张三' }) }}                 | ${'GROUP_EVENT_DUTY_LINE_INVALID'}
    ${'with a phone in its words'}      | ${{ content: content({ cause: '联系 13812345678' }) }}        | ${'GROUP_EVENT_TEXT_PERSONAL'}
    ${'without a place'}                | ${{ content: content({ place: ' ' }) }}                       | ${'GROUP_EVENT_TEXT_MISSING'}
    ${'with less than nobody'}          | ${{ content: content({ people: -1, gravity: ['EXTREME'] }) }} | ${'GROUP_EVENT_VALUE_INVALID'}
    ${'with a case that is none'}       | ${{ caseCode: 'A-1' }}                                        | ${'GROUP_EVENT_CASE_INVALID'}
  `('$what is refused', ({ change, code }) => {
    expect(codeOf(NUMBERED, report(change))).toBe(code);
  });

  it.each(['0938-6521234', '6521234', '110', '12333', '051186521234-8'])('has the duty line %s', (dutyLine) => {
    expect(codeOf(NUMBERED, report({ content: content({ dutyLine }) }))).toBe('decided');
  });

  it('of 50 people alerts, of 49 not, and a follow-up that reaches 50 does once', () => {
    const of = (people: number) => typesOf(NUMBERED, report({ content: content({ people }) }));
    expect(of(49)).toEqual(['GroupEventReported']);
    expect(of(50)).toEqual(['GroupEventReported', 'GroupEventAlerted']);
    const more = { ...COMMANDS.FollowGroupEventUp, told: { ...COMMANDS.FollowGroupEventUp.told, people: 50 } };
    expect(typesOf(at('GRADED'), more)).toEqual(['GroupEventFollowedUp', 'GroupEventAlerted']);
    expect(typesOf(at('GRADED', { isAlerted: true }), more)).toEqual(['GroupEventFollowedUp']);
  });
});

describe('the police', () => {
  const extreme = report({ content: content({ people: 1, gravity: ['EXTREME'] }) });

  it('S1-24: have a task as soon as something extreme is known, and nothing is under control before they went', () => {
    expect(typesOf(NUMBERED, extreme)).toEqual(['GroupEventReported', 'GroupEventPoliceNeeded']);
    const needed = at('ON_SITE', { police: { neededAt: REPORTED_AT } });
    expect(codeOf(needed, COMMANDS.ControlGroupEvent)).toBe('GROUP_EVENT_POLICE_NOT_DISPATCHED');
    expect(codeOf(needed, COMMANDS.DispatchGroupEventPolice)).toBe('GROUP_EVENT_POLICE_NOT_TOLD');
    const sent = at('ON_SITE', { police: { neededAt: REPORTED_AT, toldAt: after(60), dispatchedAt: after(90) } });
    expect(typesOf(sent, COMMANDS.ControlGroupEvent)).toEqual(['GroupEventControlled']);
  });

  it('S1-22: were told by a call of 110, and are not dispatched before they were told', () => {
    const { evolve } = groupEvent;
    expect(evolve(NUMBERED, reported({ source: 'POLICE_110' }))).toMatchObject({
      event: { police: { toldAt: REPORTED_AT } },
    });
    const told = at('GRADED', { police: { toldAt: after(200) } });
    expect(codeOf(told, COMMANDS.DispatchGroupEventPolice)).toBe('GROUP_EVENT_OUT_OF_ORDER');
    expect(decide(told, { ...COMMANDS.DispatchGroupEventPolice, at: after(201) })).toEqual([
      { type: 'GroupEventPoliceDispatched', on: TODAY, at: after(201) },
    ]);
  });
});

describe('the level', () => {
  it('S0-12: is the plan’s, whose version and basis it keeps', () => {
    expect(decide(at('REPORTED'), COMMANDS.GradeGroupEvent)).toEqual([
      {
        type: 'GroupEventGraded',
        on: TODAY,
        grading: {
          level: 'IV',
          byRule: 'IV',
          reason: undefined,
          plan: { areaCode: '000000', from: '2020-05-01', basis: expect.stringContaining('EMG-05') as string },
        },
      },
    ]);
  });

  it('is another one for a reason alone, and graded anew until it is settled, without leaving its stage', () => {
    expect(codeOf(at('REPORTED'), { ...COMMANDS.GradeGroupEvent, level: 'II' })).toBe('GROUP_EVENT_TEXT_MISSING');
    for (const stage of ['GRADED', 'RESPONDING', 'ON_SITE', 'CONTROLLED'] as const) {
      const [graded] = decide(at(stage), COMMANDS.RegradeGroupEvent);
      expect(graded).toMatchObject({ grading: { level: 'III', byRule: 'IV', reason: '人数增加' } });
      expect(groupEvent.evolve(at(stage), graded!).stage).toBe(stage);
    }
    expect(codeOf(at('GRADED'), { ...COMMANDS.RegradeGroupEvent, reason: ' ' })).toBe('GROUP_EVENT_TEXT_MISSING');
    expect(decide(at('GRADED'), { ...COMMANDS.RegradeGroupEvent, level: 'IV' })).toEqual([]);
  });

  it('is a person’s to say where no plan says it', () => {
    const { decide: without } = groupEventBy(new ParameterBook([]));
    expect(() => without(at('REPORTED'), COMMANDS.GradeGroupEvent)).toThrow(
      expect.objectContaining({ code: 'GROUP_EVENT_LEVEL_NEEDED' }),
    );
    const byHand = { ...COMMANDS.GradeGroupEvent, level: 'III', reason: '现场研判' } as const;
    expect(without(at('REPORTED'), byHand)).toMatchObject([{ grading: { level: 'III' } }]);
  });
});

it('S1-26, S4-38: the commander is of the rank that the level needs, or above', () => {
  const grade = (level: 'III' | 'II') => at('GRADED', { grading: { level, byRule: level } });
  const led = (rank: 'TOWN' | 'OFFICE' | 'COUNTY') => ({
    ...COMMANDS.BeginGroupEventResponse,
    commander: { officer: 'o-1', rank },
  });
  expect(codeOf(grade('III'), led('TOWN'))).toBe('GROUP_EVENT_COMMANDER_RANK');
  expect(codeOf(grade('III'), led('OFFICE'))).toBe('decided');
  expect(codeOf(grade('II'), led('OFFICE'))).toBe('GROUP_EVENT_COMMANDER_RANK');
  expect(codeOf(grade('II'), led('COUNTY'))).toBe('decided');
  const named = { ...led('OFFICE'), commander: { officer: '李四', rank: 'OFFICE' } } as const;
  expect(codeOf(grade('III'), named)).toBe('GROUP_EVENT_VALUE_INVALID');
});

describe('an arrival', () => {
  const arrive = (seconds: number) => ({ ...COMMANDS.RecordGroupEventArrival, at: after(seconds), now: after(9_000) });

  it.each([
    [3_599, true],
    [3_600, true],
    [3_601, false],
  ])('S1-25: %i seconds after the report is in time: %s, and a breach is told with it', (seconds, isInTime) => {
    const arrived = { type: 'GroupEventArrived', on: TODAY, at: after(seconds), seconds, isInTime };
    const missed = { type: 'GroupEventDutyMissed', on: TODAY, duty: 'ARRIVE', dueAt: after(3_600) };
    expect(decide(at('RESPONDING'), arrive(seconds))).toEqual(isInTime ? [arrived] : [missed, arrived]);
  });

  it('whose breach was told before does not tell it again', () => {
    expect(typesOf(at('RESPONDING', { missed: ['ARRIVE'] }), arrive(3_601))).toEqual(['GroupEventArrived']);
    expect(decide(at('RESPONDING', { missed: ['ARRIVE'] }), COMMANDS.MissGroupEventDuty)).toEqual([]);
  });

  it('is never before the report, and never ahead of the clock', () => {
    expect(codeOf(at('RESPONDING'), arrive(-1))).toBe('GROUP_EVENT_OUT_OF_ORDER');
    expect(codeOf(at('RESPONDING'), { ...arrive(9_001) })).toBe('GROUP_EVENT_MOMENT_NOT_COME');
  });
});

it('a written report says all of EMG-08, and nothing is settled before both reports were made', () => {
  const written = { ...COMMANDS.ReportGroupEventUp, by: 'WRITTEN' } as const;
  const bare = at('GRADED', { content: content({ amountFen: undefined, demands: undefined }) });
  expect(codeOf(bare, COMMANDS.ReportGroupEventUp)).toBe('decided');
  expect(() => decide(bare, written)).toThrow(
    expect.objectContaining({ code: 'GROUP_EVENT_CONTENT_MISSING', details: { fields: 'amountFen, demands' } }),
  );
  expect(codeOf(at('CONTROLLED', { reportedUp: {} }), COMMANDS.SettleGroupEvent)).toBe('GROUP_EVENT_NOT_REPORTED_UP');
});

describe('the clocks', () => {
  const on = TODAY;

  it('of arrival and first reports run from the report, those of follow-ups from when it came in', () => {
    const [first] = decide(NUMBERED, report());
    const start = (duty: string, rule: string, length: number, unit: string, moment = REPORTED_AT, day = on) => ({
      ...{ type: 'START', duty, rule, on: day, at: moment, term: { length, unit } },
    });
    expect(groupEventDuties(first!, anEvent(), law)).toEqual([
      start('ARRIVE', 'EMG-02', 60, 'MIN'),
      start('PHONE', 'EMG-07', 30, 'MIN'),
      start('WRITTEN', 'EMG-07', 1, 'H'),
      // Midnight in China.
      start('FOLLOW_UP 1', 'EMG-07', 1, 'H', NOW, plainDate('2026-02-17')),
    ]);
  });

  it('of an hour without a follow-up ends missed, and the next hour begins', () => {
    const missed = { type: 'GroupEventDutyMissed', on, duty: 'FOLLOW_UP 1', dueAt: after(3_600) } as const;
    expect(groupEventDuties(missed, anEvent(), law)).toMatchObject([
      { type: 'MISS', duties: ['FOLLOW_UP 1'] },
      { type: 'START', duty: 'FOLLOW_UP 2', at: after(3_600), term: { length: 1, unit: 'H' } },
    ]);
    expect(groupEvent.evolve(at('GRADED'), missed)).toMatchObject({
      event: { followUp: { no: 2, since: after(3_600), missed: 1 } },
    });
  });

  it('that nobody looked at tell each hour that passed, before the follow-up', () => {
    const late = { ...COMMANDS.FollowGroupEventUp, now: after(2 * 3_600 + 1) };
    expect(decide(at('GRADED'), late)).toMatchObject([
      { type: 'GroupEventDutyMissed', duty: 'FOLLOW_UP 1', dueAt: after(3_600) },
      { type: 'GroupEventDutyMissed', duty: 'FOLLOW_UP 2', dueAt: after(7_200) },
      { type: 'GroupEventFollowedUp', no: 3 },
    ]);
  });

  it('run by the day once it is under control, and fall away when it is settled', () => {
    const [controlled] = decide(at('ON_SITE'), COMMANDS.ControlGroupEvent);
    expect(groupEventDuties(controlled!, anEvent(), law)).toMatchObject([
      { type: 'VOID', duties: ['FOLLOW_UP 1'] },
      { type: 'START', duty: 'FOLLOW_UP 2', at: after(1_200), term: { length: 24, unit: 'H' } },
    ]);
    const [settled] = decide(at('CONTROLLED'), COMMANDS.SettleGroupEvent);
    expect(groupEventDuties(settled!, anEvent(), law)).toEqual([{ type: 'VOID', on }]);
  });
});

it('an unknown group event is refused whatever is to be done', () => {
  const { given } = specify(groupEvent);
  given().when(COMMANDS.GradeGroupEvent).then(refused('GROUP_EVENT_UNKNOWN'));
});
