import { decideAllowed, DomainError, fen, plainDate } from '@anxin/domain-kit';
import { walkCommands } from '@anxin/testing/decider';
import { PROMISE_STAGES, type PromiseCommand, promises, type PromiseOpening, type RecordPromise } from '.';

const TODAY = plainDate('2026-02-10');
const OWED = { dueOn: plainDate('2026-02-05'), fen: fen(896_000) };
const RECORD: RecordPromise = {
  type: 'RecordPromise',
  creditCode: '91620599QA4XFD1Y5A',
  party: 'GENERAL_CONTRACTOR',
  projectCode: '2506-620522-05-05-100008',
  areaCode: '620522104',
  sector: 'HOUSING',
  givenOn: plainDate('2026-02-01'),
  evidence: ['E-1'],
  today: TODAY,
};
const COMMANDS = {
  RecordPromise: RECORD,
  BreakPromise: { type: 'BreakPromise', ...OWED, today: TODAY },
  WithdrawPromise: { type: 'WithdrawPromise', reason: '重复登记', today: TODAY },
} as const satisfies { readonly [Type in PromiseCommand['type']]: Extract<PromiseCommand, { readonly type: Type }> };

const opened = (opening: PromiseOpening = { code: '620522-PRM-2026-000001' }) => ({
  stage: 'UNKNOWN' as const,
  opening,
});
const after = (opening: PromiseOpening | undefined, ...commands: readonly PromiseCommand[]) =>
  commands.reduce(
    (state, command) => decideAllowed(promises, state, command).reduce(promises.evolve, state),
    promises.evolve(opened(opening), decideAllowed(promises, opened(opening), RECORD)[0]!),
  );
const STATES = {
  STANDING: after(undefined),
  BROKEN: after(undefined, COMMANDS.BreakPromise),
  WITHDRAWN: after(undefined, COMMANDS.WithdrawPromise),
};

describe('each command at each stage', () => {
  walkCommands(promises, {
    states: { UNKNOWN: opened(), ...Object.fromEntries(PROMISE_STAGES.map((stage) => [stage, STATES[stage]])) },
    commands: COMMANDS,
  });
});

describe('a promise', () => {
  it('stands until wages that fell due after it are not paid', () => {
    expect(STATES.STANDING).toMatchObject({ stage: 'STANDING', promise: { recordedOn: TODAY } });
    expect(STATES.BROKEN).toMatchObject({ stage: 'BROKEN', promise: { breach: { on: TODAY, ...OWED } } });
  });

  it('that is recorded when it is broken already is told to be broken at once', () => {
    const events = decideAllowed(promises, opened({ code: 'P', owed: OWED }), RECORD);
    expect(events.map(({ type }) => type)).toEqual(['PromiseRecorded', 'PromiseBroken']);
  });

  it.each`
    what                            | more                                    | code
    ${'without the letter'}         | ${{ evidence: [] }}                     | ${'PROMISE_PROOF_MISSING'}
    ${'with an empty id'}           | ${{ evidence: [' '] }}                  | ${'PROMISE_TEXT_MISSING'}
    ${'with a number for an id'}    | ${{ evidence: ['620522199001011234'] }} | ${'PROMISE_TEXT_PERSONAL'}
    ${'of a day that has not come'} | ${{ givenOn: plainDate('2026-02-11') }} | ${'PROMISE_DAY_NOT_COME'}
  `('$what is refused: $code', ({ more, code }: { more: object; code: string }) => {
    const refused = (): unknown => decideAllowed(promises, opened(), { ...RECORD, ...more });
    expect(refused).toThrow(DomainError);
    expect(refused).toThrow(expect.objectContaining({ code }) as Error);
  });

  it('is not withdrawn without a reason', () => {
    const refused = () => decideAllowed(promises, STATES.STANDING, { ...COMMANDS.WithdrawPromise, reason: '' });
    expect(refused).toThrow(expect.objectContaining({ code: 'PROMISE_TEXT_MISSING' }) as Error);
  });
});
