import { nationalParameters, ParameterBook } from '@anxin/law';
import { refused, specify, walkCommands } from '@anxin/testing/decider';
import { warning } from '.';
import { warningDutiesOf } from './duties';
import type { WarningEvent } from './events';
import { WARNING_STAGES } from './warning';
import {
  ACKNOWLEDGED,
  ASSIGNED,
  at,
  COMMANDS,
  PROPOSED,
  raised,
  seen,
  TODAY,
  TOMORROW,
  TOWN,
  WAIVED,
} from './warning.fixture';

const { given } = specify(warning);
const on = TODAY;
const after = (...events: WarningEvent[]) => events.reduce(warning.evolve, warning.initial);
const level = (to: 'BLUE' | 'YELLOW' | 'ORANGE' | 'RED', isHigher: boolean, before = 'YELLOW') =>
  ({ type: 'WarningLevelChanged', on, seen: seen(to), before, isHigher }) as WarningEvent;

describe('each command at each stage', () => {
  walkCommands(warning, {
    states: { UNKNOWN: warning.initial, ...Object.fromEntries(WARNING_STAGES.map((stage) => [stage, at(stage)])) },
    commands: COMMANDS,
  });
});

it('an indicator that reaches a level raises a warning with its inputs and the version of its rule', () => {
  given().when(COMMANDS.RaiseWarning).then([raised()]);
});

it('told once more, the same level is nothing new', () => {
  given(raised())
    .when({ ...COMMANDS.ChangeWarningLevel, seen: seen('YELLOW') })
    .then([]);
});

describe('a level that changes while the warning stands', () => {
  it('and rises is acknowledged anew; its unit has it still', () => {
    given(raised(), ACKNOWLEDGED, ASSIGNED)
      .when(COMMANDS.ChangeWarningLevel)
      .then([level('ORANGE', true)]);
    const risen = [raised(), ACKNOWLEDGED, ASSIGNED, level('ORANGE', true)];
    expect(after(...risen)).toMatchObject({ stage: 'RAISED', warning: { unit: TOWN } });
    expect(after(...risen, ACKNOWLEDGED)).toMatchObject({ stage: 'ASSIGNED' });
  });

  it('and falls stays with whoever has it', () => {
    const fallen = after(raised(), ACKNOWLEDGED, ASSIGNED, level('BLUE', false));
    expect(fallen).toMatchObject({ stage: 'ASSIGNED', warning: { seen: { level: 'BLUE' } } });
  });

  it('by the raise before the Spring Festival alone has risen, too (W27)', () => {
    given(raised())
      .when({ ...COMMANDS.ChangeWarningLevel, seen: seen('YELLOW', 'ORANGE') })
      .then([{ ...level('YELLOW', true), seen: seen('YELLOW', 'ORANGE') } as WarningEvent]);
  });
});

describe('a warning is cleared by data alone', () => {
  it('whatever was answered, and never by the day that passes', () => {
    const answered = { type: 'WarningAnswered', on, answer: '已约谈', evidence: ['笔录'] } as const;
    const missed = { type: 'WarningDutyMissed', on: TOMORROW, duty: 'ACKNOWLEDGE', dueOn: on } as const;
    expect(after(raised(), missed)).toMatchObject({ stage: 'RAISED' });
    expect(after(raised(), ACKNOWLEDGED, ASSIGNED, answered)).toMatchObject({ stage: 'ANSWERED' });
    given(raised(), ACKNOWLEDGED, ASSIGNED, answered)
      .when(COMMANDS.ClearWarning)
      .then([{ type: 'WarningCleared', on, before: 'YELLOW' }]);
  });

  it('so that no officer is among those who may clear it', () => {
    given(raised(), { type: 'WarningCleared', on, before: 'YELLOW' })
      .when(COMMANDS.AnswerWarning)
      .then(refused('WARNING_STAGE', { stage: 'CLEARED' }));
  });
});

describe('an answer', () => {
  it.each`
    what                             | change                            | code
    ${'without evidence'}            | ${{ evidence: [] }}               | ${'WARNING_EVIDENCE_MISSING'}
    ${'with an empty piece of it'}   | ${{ evidence: [' '] }}            | ${'WARNING_REASON_MISSING'}
    ${'that says nothing'}           | ${{ answer: '' }}                 | ${'WARNING_REASON_MISSING'}
    ${'of more than 500 characters'} | ${{ answer: 'x'.repeat(501) }}    | ${'WARNING_REASON_MISSING'}
    ${'with somebody’s number'}      | ${{ answer: '联系 13812345678' }} | ${'WARNING_REASON_PERSONAL'}
  `('$what is refused', ({ change, code }) => {
    given(raised(), ACKNOWLEDGED, ASSIGNED)
      .when({ ...COMMANDS.AnswerWarning, ...change })
      .then(refused(code));
  });
});

describe('what an enterprise explains', () => {
  it('needs words and evidence, and changes neither the level nor whose turn it is', () => {
    given(raised())
      .when({ ...COMMANDS.ExplainWarning, evidence: [] })
      .then(refused('WARNING_EVIDENCE_MISSING'));
    given(raised())
      .when({ ...COMMANDS.ExplainWarning, explanation: '找 13812345678' })
      .then(refused('WARNING_REASON_PERSONAL'));
    const explained = { type: 'WarningExplained', on, explanation: '工资已补发到卡', evidence: ['E-1'] } as const;
    given(raised()).when(COMMANDS.ExplainWarning).then([explained]);
    expect(after(raised(), explained)).toMatchObject({
      stage: 'RAISED',
      warning: { seen: { level: 'YELLOW' }, explained: { words: '工资已补发到卡', on } },
    });
    expect(after(raised(), ACKNOWLEDGED, ASSIGNED, explained)).toMatchObject({ stage: 'ASSIGNED' });
  });
});

describe('an approved reason', () => {
  it('needs a second officer', () => {
    given(raised()).when(COMMANDS.ProposeWarningWaiver).then([PROPOSED]);
    given(raised(), PROPOSED).when(COMMANDS.ProposeWarningWaiver).then(refused('WARNING_WAIVER_PENDING'));
    given(raised(), PROPOSED)
      .when({ ...COMMANDS.ConfirmWarningWaiver, by: 'office-1' })
      .then(refused('WARNING_SECOND_OFFICER_NEEDED'));
    given(raised(), PROPOSED).when(COMMANDS.ConfirmWarningWaiver).then([WAIVED]);
    given(raised()).when(COMMANDS.ConfirmWarningWaiver).then(refused('WARNING_WAIVER_UNKNOWN'));
  });

  it('may be rejected, and is then proposed anew', () => {
    const rejected = { type: 'WarningWaiverRejected', on } as const;
    given(raised(), PROPOSED).when(COMMANDS.RejectWarningWaiver).then([rejected]);
    given(raised()).when(COMMANDS.RejectWarningWaiver).then(refused('WARNING_WAIVER_UNKNOWN'));
    given(raised(), PROPOSED, rejected).when(COMMANDS.ProposeWarningWaiver).then([PROPOSED]);
  });

  it('holds until the level rises, and is no longer proposed for another', () => {
    expect(after(raised(), PROPOSED, WAIVED, level('BLUE', false))).toMatchObject({ stage: 'WAIVED' });
    expect(after(raised(), PROPOSED, WAIVED, level('ORANGE', true))).toMatchObject({ stage: 'RAISED' });
    given(raised(), PROPOSED, level('ORANGE', true))
      .when(COMMANDS.ConfirmWarningWaiver)
      .then(refused('WARNING_WAIVER_UNKNOWN'));
  });
});

describe('the clock of a warning', () => {
  const law = new ParameterBook([nationalParameters]);
  const start = (length: number, unit: string) => [
    { type: 'START', duty: 'ACKNOWLEDGE', rule: 'WRN-ACK', on, term: { length, unit } },
  ];

  it('begins on the day on which it was raised, with the time of its raised level', () => {
    expect(warningDutiesOf(raised('BLUE'), law)).toEqual(start(5, 'WD'));
    const before = { ...raised(), warning: { ...(raised() as never as { warning: object }).warning } };
    expect(
      warningDutiesOf({ ...before, warning: { ...before.warning, seen: seen('ORANGE', 'RED') } } as WarningEvent, law),
    ).toEqual(start(24, 'H'));
  });

  it('begins anew with each rise, beside the one before, and not with a fall', () => {
    expect(warningDutiesOf(level('RED', true), law)).toEqual(start(24, 'H'));
    expect(warningDutiesOf(level('BLUE', false), law)).toEqual([]);
  });

  it('is met by whoever acknowledges, and falls away with the warning or its waiver', () => {
    expect(warningDutiesOf(ACKNOWLEDGED, law)).toEqual([{ type: 'MEET', on }]);
    expect(warningDutiesOf({ type: 'WarningCleared', on, before: 'RED' }, law)).toEqual([{ type: 'VOID', on }]);
    expect(warningDutiesOf(WAIVED, law)).toEqual([{ type: 'VOID', on }]);
    expect(warningDutiesOf(ASSIGNED, law)).toEqual([]);
  });
});
