import { addDays } from '@anxin/domain-kit';
import { refused, specify, walkCommands } from '@anxin/testing/decider';
import { clue } from '.';
import { STAGES } from './clue';
import { at, COMMANDS, conclude, receive, received, RECEIVED_ON, REPORT, TODAY, UNDER_CHECK } from './clue.fixture';

const { given } = specify(clue);
const TOMORROW = addDays(TODAY, 1);

describe('each command at each stage', () => {
  walkCommands(clue, {
    states: { UNKNOWN: clue.initial, ...Object.fromEntries(STAGES.map((stage) => [stage, at(stage)])) },
    commands: COMMANDS,
  });
});

describe('a grievance that comes in', () => {
  it('is received with what was told, and without its reporter', () => {
    given().when(receive()).then([received()]);
  });

  it('under a number of the channel that is taken is refused', () => {
    given(received()).when(receive()).then(refused('CLUE_ALREADY_RECEIVED'));
  });

  it.each(['', ' \n', 'n'.repeat(101)])('under the number "%.5s" is refused', (externalNo) => {
    given().when(receive({ externalNo })).then(refused('CLUE_NUMBER_INVALID'));
  });

  it('ahead of the business day is refused', () => {
    given()
      .when(receive({ receivedOn: TOMORROW }))
      .then(refused('CLUE_DAY_NOT_COME', { today: TODAY }));
  });
});

describe('what is told later', () => {
  const complete = (told: object) => ({ ...COMMANDS.CompleteClue, told, report: REPORT });

  it('adds to what was told', () => {
    given(received())
      .when(complete({ employerCreditCode: '91620599QA4XFD1Y5A', people: 11 }))
      .then([{ type: 'ClueCompleted', on: TODAY, told: { employerCreditCode: '91620599QA4XFD1Y5A', people: 11 } }]);
  });

  it('does not change what stands', () => {
    given(received())
      .when(complete({ people: 12, areaCode: '620522104' }))
      .then(refused('CLUE_CONTRADICTS', { fields: 'people' }));
  });

  it('brings a clue that was returned back to its beginning', () => {
    const state = [received(), { type: 'ClueReturned', on: TODAY, missing: '姓名' } as const].reduce(
      clue.evolve,
      clue.initial,
    );
    expect(state.stage).toBe('RETURNED');
    expect(clue.evolve(state, { type: 'ClueCompleted', on: TODAY, told: {} }).stage).toBe('RECEIVED');
  });
});

describe('a conclusion (CLU-05)', () => {
  it('S2-33: needs evidence and a complainant who was told', () => {
    given(...UNDER_CHECK)
      .when(conclude())
      .then([
        {
          type: 'ClueConcluded',
          on: TODAY,
          conclusion: 'PAID',
          evidence: ['银行回单 11 份'],
          complainantToldOn: TODAY,
        },
      ]);
  });

  it.each`
    what                                          | change                                             | code
    ${'without evidence'}                         | ${{ evidence: [] }}                                | ${'CLUE_EVIDENCE_MISSING'}
    ${'with an empty piece of evidence'}          | ${{ evidence: ['回单', ' '] }}                     | ${'CLUE_EVIDENCE_MISSING'}
    ${'with an identity number in its evidence'}  | ${{ evidence: ['620522199001011234'] }}            | ${'CLUE_REASON_PERSONAL'}
    ${'whose complainant was not told'}           | ${{ complainantToldOn: undefined }}                | ${'CLUE_COMPLAINANT_NOT_TOLD'}
    ${'whose complainant will be told'}           | ${{ complainantToldOn: TOMORROW }}                 | ${'CLUE_DAY_NOT_COME'}
    ${'whose complainant was told before it was'} | ${{ complainantToldOn: addDays(RECEIVED_ON, -1) }} | ${'CLUE_TOLD_BEFORE_RECEIVED'}
    ${'by a procedure that has it not'}           | ${{ conclusion: 'ANOTHER_PROCEDURE' }}             | ${'CLUE_NOT_HANDED_OVER'}
  `('$what is refused', ({ change, code }) => {
    given(...UNDER_CHECK)
      .when(conclude(change))
      .then(refused(code));
  });

  it('by another procedure needs the filing there', () => {
    const handOver = COMMANDS.HandClueOver;
    given(...UNDER_CHECK)
      .when({ ...handOver, filingNo: ' ' })
      .then(refused('CLUE_FILING_MISSING'));
    const { to, filingNo } = handOver;
    given(...UNDER_CHECK, { type: 'ClueHandedOver', on: TODAY, to, filingNo })
      .when(conclude({ conclusion: 'ANOTHER_PROCEDURE' }))
      .then([expect.objectContaining({ type: 'ClueConcluded', conclusion: 'ANOTHER_PROCEDURE' })]);
  });
});

describe('a call back (CLU-06)', () => {
  const { evidence, conclusion } = conclude();
  const concluded = { type: 'ClueConcluded', on: TODAY, conclusion, evidence, complainantToldOn: TODAY } as const;
  const call = COMMANDS.CallClueBack;

  it('S4-33: of a complainant who is not satisfied has the clue handled again, without its conclusion', () => {
    const reopened = { type: 'ClueReopened', on: TODAY, note: call.note } as const;
    given(...UNDER_CHECK, concluded)
      .when({ ...call, outcome: 'NOT_SATISFIED' })
      .then([reopened]);
    const state = [...UNDER_CHECK, concluded, reopened].reduce(clue.evolve, clue.initial);
    expect(state).toMatchObject({ stage: 'CHECKING', clue: { conclusion: undefined } });
  });

  it.each(['SATISFIED', 'NOT_REACHED'] as const)('with the outcome %s is kept', (outcome) => {
    given(...UNDER_CHECK, concluded)
      .when({ ...call, outcome })
      .then([{ type: 'ClueCalledBack', on: TODAY, outcome, note: call.note }]);
  });
});

it('the time to conclude is extended before it has passed, never after', () => {
  const missed = (duty: string) => ({ type: 'ClueDutyMissed', on: TODAY, duty, dueOn: RECEIVED_ON }) as const;
  given(...UNDER_CHECK, missed('CONCLUDE'))
    .when(COMMANDS.ExtendClue)
    .then(refused('CLUE_EXTENSION_TOO_LATE'));
  given(...UNDER_CHECK, missed('CHECK'))
    .when(COMMANDS.ExtendClue)
    .then([{ type: 'ClueExtended', on: TODAY, reason: '需要核实' }]);
});

it('the time to conclude is extended once', () => {
  given(...UNDER_CHECK, { type: 'ClueExtended', on: TODAY, reason: '取证' })
    .when(COMMANDS.ExtendClue)
    .then(refused('CLUE_EXTENDED_ALREADY'));
});

it('a suspension goes back to the stage that it interrupted', () => {
  const suspended = [...UNDER_CHECK, { type: 'ClueSuspended', on: TODAY, reason: '等待鉴定' } as const];
  const state = suspended.reduce(clue.evolve, clue.initial);
  expect(state.stage).toBe('SUSPENDED');
  expect(clue.evolve(state, { type: 'ClueResumed', on: TODAY }).stage).toBe('CHECKING');
});

describe('a matter of several clues (CLU-09)', () => {
  const joined = { type: 'ClueJoined', on: TODAY, matter: 'VISIT:V1' } as const;

  it('is joined by a person, once, and split again if it was wrong', () => {
    given(received()).when(COMMANDS.JoinClue).then([joined]);
    given(received(), joined).when(COMMANDS.JoinClue).then([]);
    given(received(), joined)
      .when(COMMANDS.SplitClue)
      .then([{ type: 'ClueSplit', on: TODAY, reason: '需要核实' }]);
    given(received()).when(COMMANDS.SplitClue).then(refused('CLUE_NOT_JOINED'));
  });

  it('is never one clue with itself', () => {
    given(received())
      .when({ ...COMMANDS.JoinClue, matter: 'HOTLINE_12345:2026-0117' })
      .then(refused('CLUE_MATTER_ITSELF'));
  });
});

it.each(['', '  ', 'x'.repeat(501)])('a reason of "%.5s" is none', (reason) => {
  given(...UNDER_CHECK)
    .when({ ...COMMANDS.SuspendClue, reason })
    .then(refused('CLUE_REASON_MISSING'));
});

it.each(['13812345678', '620522199001011234', '6222020200112230000'])(
  'a reason with the number %s is refused: others will read it',
  (number) => {
    given(...UNDER_CHECK)
      .when({ ...COMMANDS.SuspendClue, reason: `联系 ${number}` })
      .then(refused('CLUE_REASON_PERSONAL'));
  },
);
