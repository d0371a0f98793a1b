import { fen } from '@anxin/domain-kit';
import { refused, specify } from '@anxin/testing/decider';
import { project, type ProjectCommand, projectErrors, type ProjectEvent, type Progress, type Registered } from '.';
import {
  ACCOUNT,
  BOOKED,
  DEPOSIT,
  propose,
  lodge,
  lodged,
  open,
  permit,
  post,
  recorded,
  registered,
  sign,
  signed,
  start,
  TODAY,
  topUp,
} from './acts.fixture';
import { account, day, registration } from './project.fixture';

const { given } = specify(project);

/** All that may become known later, and the event of each part. */
const LATER: readonly (readonly [Partial<Progress>, ProjectEvent])[] = [
  [{ governmentFunded: true }, { type: 'FundingStated', governmentFunded: true }],
  [{ permitIssuedOn: day('2025-08-08') }, { type: 'PermitIssued', issuedOn: day('2025-08-08') }],
  [{ startedOn: day('2025-08-12') }, { type: 'WorksStarted', startedOn: day('2025-08-12') }],
  [{ plannedEndOn: day('2027-07-04') }, { type: 'PlannedEndSet', plannedEndOn: day('2027-07-04') }],
  [{ wageAccount: { accountNo: ACCOUNT } }, { type: 'WageAccountNamed', accountNo: ACCOUNT }],
  [{ wageAccount: { openedOn: day('2025-07-21') } }, { type: 'WageAccountOpened', openedOn: day('2025-07-21') }],
  [{ agreementSignedOn: day('2025-07-24') }, { type: 'AgreementSigned', signedOn: day('2025-07-24') }],
  [{ deposit: DEPOSIT }, { type: 'DepositLodged', deposit: DEPOSIT, booked: BOOKED }],
  [{ rightsBoardPostedOn: day('2025-08-11') }, { type: 'RightsBoardPosted', postedOn: day('2025-08-11') }],
];
const registeredState = project.evolve(project.initial, registered) as Registered;
const whole: Progress = {
  ...(Object.assign({}, ...LATER.map(([progress]) => progress)) as Progress),
  wageAccount: { accountNo: ACCOUNT, openedOn: day('2025-07-21') },
};
const wholeEvents = LATER.map(([, event]) => event);
describe('a row of a file', () => {
  it('registers a project that is not known', () => {
    given().when(recorded()).then([registered]);
  });

  it('that states everything registers the project, and each thing happened once', () => {
    given()
      .when(recorded(whole))
      .then([registered, ...wholeEvents]);
  });

  it('is known afterwards as it was stated: no event loses anything', () => {
    const events = project.decide(project.initial, recorded(whole));
    expect(events.reduce(project.evolve, project.initial)).toEqual({
      status: 'REGISTERED',
      project: { ...registration(), ...whole, changes: [] },
      depositFen: fen(1_000n),
      proposals: [],
    });
  });

  it('that states the same again changes nothing', () => {
    given(registered).when(recorded()).then([]);
    given(registered, ...wholeEvents)
      .when(recorded(whole))
      .then([]);
  });

  it('that states less than is known changes nothing: an empty value never clears', () => {
    given(registered, signed).when(recorded()).then([]);
  });

  it.each(LATER)('that fills %j leads to one event', (progress, event) => {
    given(registered).when(recorded(progress)).then([event]);
  });

  it('may state a day ahead', () => {
    const signedOn = day('2030-01-01');
    given(registered)
      .when(recorded({ agreementSignedOn: signedOn }))
      .then([{ type: 'AgreementSigned', signedOn }]);
  });

  it('that completes a deposit leads to all that is known of it, booked once amount and day are', () => {
    const [first, second] = [
      { form: 'LETTER', amountFen: fen(5n) },
      { lodgedOn: day('2025-09-01'), expiresOn: day('2026-09-01') },
    ] as const;
    given(registered)
      .when(recorded({ deposit: first }))
      .then([{ type: 'DepositLodged', deposit: first }]);
    const booked = { amountFen: fen(5n), on: day('2025-09-01') };
    given(registered, { type: 'DepositLodged', deposit: first })
      .when(recorded({ deposit: second }))
      .then([{ type: 'DepositLodged', deposit: { ...first, ...second }, booked }]);
    given(registered, lodged)
      .when(recorded({ deposit: { form: 'CASH' } }))
      .then([{ type: 'DepositLodged', deposit: { form: 'CASH', amountFen: fen(1_000n), lodgedOn: BOOKED.on } }]);
  });

  it.each`
    what                    | progress                                         | more                           | fields
    ${'another name'}       | ${{}}                                            | ${{ name: '另一工程' }}        | ${'name'}
    ${'another sector'}     | ${{}}                                            | ${{ sector: 'WATER' }}         | ${'sector'}
    ${'another sum'}        | ${{}}                                            | ${{ contractSumFen: fen(1n) }} | ${'contractSumFen'}
    ${'another agreement'}  | ${{ agreementSignedOn: day('2025-07-25') }}      | ${{}}                          | ${'agreementSignedOn'}
    ${'another account'}    | ${{ wageAccount: { accountNo: account('62') } }} | ${{}}                          | ${'wageAccount.accountNo'}
    ${'two things at once'} | ${{ agreementSignedOn: day('2025-07-01') }}      | ${{ payDay: 21 }}              | ${'payDay agreementSignedOn'}
    ${'a new day besides'}  | ${{ startedOn: day('2025-08-12') }}              | ${{ payDay: 21 }}              | ${'payDay'}
  `('that contradicts by $what is refused whole, and the fields are named', ({ progress, more, fields }) => {
    given(registered, signed, { type: 'WageAccountNamed', accountNo: ACCOUNT })
      .when(recorded(progress, more))
      .then(refused('PROJECT_CONTRADICTS', { fields }));
  });
});

describe('an act', () => {
  it.each<[ProjectCommand, readonly ProjectEvent[]]>([
    [
      open('2025-07-21'),
      [
        { type: 'WageAccountNamed', accountNo: ACCOUNT },
        { type: 'WageAccountOpened', openedOn: day('2025-07-21') },
      ],
    ],
    [sign('2025-07-24'), [signed]],
    [permit('2025-08-08'), [{ type: 'PermitIssued', issuedOn: day('2025-08-08') }]],
    [start('2025-08-12'), [{ type: 'WorksStarted', startedOn: day('2025-08-12') }]],
    [post('2025-08-11'), [{ type: 'RightsBoardPosted', postedOn: day('2025-08-11') }]],
    [lodge('2025-08-22', { expiresOn: '2026-08-22' }), [{ type: 'DepositLodged', deposit: DEPOSIT, booked: BOOKED }]],
  ])('$type leads to what happened, and again to nothing', (command, events) => {
    given(registered).when(command).then(events);
    given(registered, ...events)
      .when(command)
      .then([]);
  });

  it('that states otherwise than is known is refused, and the field is named', () => {
    given(registered, signed)
      .when(sign('2025-07-25'))
      .then(refused('PROJECT_CONTRADICTS', { fields: 'agreementSignedOn' }));
    given(registered, { type: 'WageAccountNamed', accountNo: ACCOUNT })
      .when(open('2025-07-21', account('6205111122223333444')))
      .then(refused('PROJECT_CONTRADICTS', { fields: 'wageAccount.accountNo' }));
  });

  it.each([open, sign, permit, start, post, lodge])('stated before its day has come is refused: %p', (actOn) => {
    given(registered)
      .when(actOn('2026-01-26'))
      .then(refused('PROJECT_DAY_NOT_COME', { today: TODAY }));
  });

  it('S3-21: a permit is not issued where the area asks for the four-party agreement and it is not signed', () => {
    const lacking = { ...registeredState, lacksAgreement: true };
    expect(() => project.decide(lacking, permit('2025-08-08'))).toThrow(projectErrors.AGREEMENT_MISSING());
    expect(project.decide({ ...registeredState, lacksAgreement: false }, permit('2025-08-08'))).toHaveLength(1);
  });

  it.each([open('2026-01-20'), sign('2026-01-20'), permit('2026-01-20'), lodge('2026-01-20'), propose(1n), topUp(1n)])(
    'on a project that is not known is refused: $type',
    (command) => {
      given().when(command).then(refused('PROJECT_UNKNOWN'));
    },
  );
});
