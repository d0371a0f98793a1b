import { decideAllowed, plainDate } from '@anxin/domain-kit';
import { refused, specify, walkCommands } from '@anxin/testing/decider';
import { type DutyLetterCommand, dutyLetters, type DutyLetterState } from '.';

const TODAY = plainDate('2026-02-10');
const COMMANDS = {
  RecordDutyLetter: {
    ...{ type: 'RecordDutyLetter', kind: 'TERRITORIAL', areaCode: '620522', year: 2026, unit: 'TOWN:620522104' },
    ...{ post: '镇长', signedOn: plainDate('2026-01-15'), targets: ['无新增欠薪'], scoreItem: '1.1' },
    ...{ evidence: ['E-1'], today: TODAY },
  },
  WithdrawDutyLetter: { type: 'WithdrawDutyLetter', reason: '重复登记', today: TODAY },
} as const satisfies {
  readonly [Type in DutyLetterCommand['type']]: Extract<DutyLetterCommand, { readonly type: Type }>;
};

const NEW: DutyLetterState = { stage: 'UNKNOWN', code: '620522-LETTER-2026-000001' };
const after = (...commands: readonly DutyLetterCommand[]) =>
  commands.reduce<DutyLetterState>(
    (state, command) => decideAllowed(dutyLetters, state, command).reduce(dutyLetters.evolve, state),
    NEW,
  );
const { given } = specify({ ...dutyLetters, initial: NEW });

describe('each command at each stage', () => {
  walkCommands(dutyLetters, {
    states: {
      UNKNOWN: NEW,
      SIGNED: after(COMMANDS.RecordDutyLetter),
      WITHDRAWN: after(COMMANDS.RecordDutyLetter, COMMANDS.WithdrawDutyLetter),
    },
    commands: COMMANDS,
  });
});

it('S3-05: a letter says which unit answers in which year, by whose post, and in which item of the assessment it counts', () => {
  expect(after(COMMANDS.RecordDutyLetter)).toMatchObject({
    stage: 'SIGNED',
    entry: { unit: 'TOWN:620522104', year: 2026, post: '镇长', signedOn: '2026-01-15', scoreItem: '1.1' },
  });
});

const ENTERPRISE = '91620599QA4XFD1Y5A';
it.each`
  kind             | signer                          | outcome
  ${'TERRITORIAL'} | ${{ unit: 'TOWN:620522104' }}   | ${'recorded'}
  ${'TERRITORIAL'} | ${{ unit: 'DEPARTMENT:WATER' }} | ${'refused'}
  ${'REGULATORY'}  | ${{ unit: 'DEPARTMENT:WATER' }} | ${'recorded'}
  ${'REGULATORY'}  | ${{ unit: 'TOWN:620522104' }}   | ${'refused'}
  ${'PRINCIPAL'}   | ${{ creditCode: ENTERPRISE }}   | ${'recorded'}
  ${'PRINCIPAL'}   | ${{ unit: 'TOWN:620522104' }}   | ${'refused'}
  ${'PRINCIPAL'}   | ${{}}                           | ${'refused'}
`('S2-11: of the duty $kind a letter by $signer is $outcome', ({ kind, signer, outcome }) => {
  const { unit: _, ...letter } = COMMANDS.RecordDutyLetter;
  given()
    .when({ ...letter, kind, ...signer })
    .then(
      outcome === 'refused'
        ? refused('DUTY_LETTER_SIGNER_INVALID')
        : [expect.objectContaining({ type: 'DutyLetterRecorded' })],
    );
});

it.each`
  what                            | change                                   | code
  ${'without what it is for'}     | ${{ targets: [] }}                       | ${'DUTY_LETTER_TARGET_MISSING'}
  ${'without its file'}           | ${{ evidence: [] }}                      | ${'DUTY_LETTER_PROOF_MISSING'}
  ${'of a year that is none'}     | ${{ year: 26 }}                          | ${'DUTY_LETTER_YEAR_INVALID'}
  ${'of a day that has not come'} | ${{ signedOn: plainDate('2026-02-11') }} | ${'DUTY_LETTER_DAY_NOT_COME'}
  ${'with a phone for the post'}  | ${{ post: '13812345678' }}               | ${'DUTY_LETTER_TEXT_PERSONAL'}
`('a letter $what is refused', ({ change, code }) => {
  given()
    .when({ ...COMMANDS.RecordDutyLetter, ...change })
    .then(refused(code));
});

it('an enterprise signs by its credit code', () => {
  const { unit: _, ...letter } = COMMANDS.RecordDutyLetter;
  given()
    .when({ ...letter, kind: 'PRINCIPAL', creditCode: '91620599QA4XFD1Y5B' })
    .then(refused('DUTY_LETTER_ENTERPRISE_INVALID'));
});
