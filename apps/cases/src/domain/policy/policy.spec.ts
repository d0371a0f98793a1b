import { decideAllowed, plainDate } from '@anxin/domain-kit';
import { refused, specify, walkCommands } from '@anxin/testing/decider';
import { policies, type PolicyCommand, type PolicyState } from '.';

const TODAY = plainDate('2026-03-10');
const COMMANDS = {
  IssuePolicy: {
    ...{ type: 'IssuePolicy', kind: 'PLAN', areaCode: '330602006', index: '11330602002582120M/2019-67362' },
    ...{ number: '皋政办〔2019〕8号', title: '“无欠薪”街道创建方案', issuer: '皋埠镇人民政府' },
    ...{ issuedOn: plainDate('2019-02-20'), publishedOn: plainDate('2019-02-28'), openness: 'PUBLISHED' },
    ...{ scope: '面向社会', basedOn: ['浙政办发〔2017〕80号', '越政办发〔2017〕83号'], today: TODAY },
    ...{ addressees: ['TOWN:330602006', 'DEPARTMENT:HOUSING'], programme: '330602-DOC-2017-000001' },
  },
  SignForPolicy: { type: 'SignForPolicy', unit: 'DEPARTMENT:HOUSING', today: TODAY },
  RepealPolicy: { type: 'RepealPolicy', reason: '已有新方案', today: TODAY },
} as const satisfies { readonly [Type in PolicyCommand['type']]: Extract<PolicyCommand, { readonly type: Type }> };

const NEW: PolicyState = { stage: 'UNKNOWN', code: '330602-DOC-2026-000001' };
const after = (...commands: readonly PolicyCommand[]) =>
  commands.reduce<PolicyState>(
    (state, command) => decideAllowed(policies, state, command).reduce(policies.evolve, state),
    NEW,
  );
const { given } = specify({ ...policies, initial: NEW });

describe('each command at each stage', () => {
  walkCommands(policies, {
    states: {
      UNKNOWN: NEW,
      IN_FORCE: after(COMMANDS.IssuePolicy),
      REPEALED: after(COMMANDS.IssuePolicy, COMMANDS.RepealPolicy),
    },
    commands: COMMANDS,
  });
});

it('S1-01: a document has its index, class, issuer, days, openness and scope', () => {
  expect(after(COMMANDS.IssuePolicy)).toMatchObject({
    stage: 'IN_FORCE',
    entry: {
      ...{ index: '11330602002582120M/2019-67362', kind: 'PLAN', issuer: '皋埠镇人民政府', openness: 'PUBLISHED' },
      ...{ issuedOn: '2019-02-20', publishedOn: '2019-02-28', scope: '面向社会' },
    },
  });
});

it('S1-04, S1-05: a document says what it is based on, and which programme it is a part of', () => {
  expect(after(COMMANDS.IssuePolicy)).toMatchObject({
    entry: { basedOn: ['浙政办发〔2017〕80号', '越政办发〔2017〕83号'], programme: '330602-DOC-2017-000001' },
  });
});

it('S1-03: whom it was sent to signs for it, once each, and nobody else', () => {
  const issued = decideAllowed(policies, NEW, COMMANDS.IssuePolicy);
  given(...issued)
    .when(COMMANDS.SignForPolicy)
    .then([{ type: 'PolicySignedFor', on: TODAY, unit: 'DEPARTMENT:HOUSING' }]);
  expect(decideAllowed(policies, after(COMMANDS.IssuePolicy, COMMANDS.SignForPolicy), COMMANDS.SignForPolicy)).toEqual(
    [],
  );
  given(...issued)
    .when({ ...COMMANDS.SignForPolicy, unit: 'DEPARTMENT:WATER' })
    .then(refused('POLICY_NOT_ADDRESSED'));
});

it.each`
  what                                        | change                                        | code
  ${'whose index begins with no credit code'} | ${{ index: '11330602002582120X/2019-67362' }} | ${'POLICY_INDEX_INVALID'}
  ${'whose index is of another form'}         | ${{ index: '11330602002582120M-2019-67362' }} | ${'POLICY_INDEX_INVALID'}
  ${'whose number has other brackets'}        | ${{ number: '皋政办[2019]8号' }}              | ${'POLICY_NUMBER_INVALID'}
  ${'based on what has no number'}            | ${{ basedOn: ['上级方案'] }}                  | ${'POLICY_NUMBER_INVALID'}
  ${'based on itself'}                        | ${{ basedOn: ['皋政办〔2019〕8号'] }}         | ${'POLICY_BASED_ON_ITSELF'}
  ${'sent to one twice'}                      | ${{ addressees: ['OFFICE', 'OFFICE'] }}       | ${'POLICY_REPEATED'}
  ${'published before it was issued'}         | ${{ publishedOn: plainDate('2019-02-19') }}   | ${'POLICY_DAY_TOO_EARLY'}
  ${'published on a day that has not come'}   | ${{ publishedOn: plainDate('2026-03-11') }}   | ${'POLICY_DAY_NOT_COME'}
  ${'without a title'}                        | ${{ title: '' }}                              | ${'POLICY_TEXT_MISSING'}
`('a document $what is refused', ({ change, code }) => {
  given()
    .when({ ...COMMANDS.IssuePolicy, ...change })
    .then(refused(code));
});
