import { fen } from '@anxin/domain-kit';
import { refused, specify } from '@anxin/testing';
import { project, type ProjectCommand, type ProjectEvent, type Progress, type Registration } from '.';
import { NO_PROGRESS } from './project';
import { account, day, registration } from './project.fixture';

const { given } = specify(project);
const registered: ProjectEvent = { type: 'ProjectRegistered', registration: registration() };
const recorded = (progress: Partial<Progress> = {}, more: Partial<Registration> = {}): ProjectCommand => ({
  type: 'RecordFromFile',
  registration: registration(more),
  progress: { ...NO_PROGRESS, ...progress },
  origin: 'projects.csv:2',
});

const TODAY = day('2026-01-25');
const ACCOUNT = account('6205000000073072040');
const DEPOSIT = {
  form: 'CASH',
  amountFen: fen(1_000n),
  lodgedOn: day('2025-08-22'),
  expiresOn: day('2026-08-22'),
} as const;
const BOOKED = { amountFen: fen(1_000n), on: day('2025-08-22') };

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
const whole: Progress = {
  ...(Object.assign({}, ...LATER.map(([progress]) => progress)) as Progress),
  wageAccount: { accountNo: ACCOUNT, openedOn: day('2025-07-21') },
};
const wholeEvents = LATER.map(([, event]) => event);
const signed: ProjectEvent = { type: 'AgreementSigned', signedOn: day('2025-07-24') };

/** What an officer or contractor tells, on a day that has come. */
const act = (on: string) => ({ on: day(on), today: TODAY });
const open = (on: string, accountNo = ACCOUNT): ProjectCommand => ({ type: 'OpenWageAccount', accountNo, ...act(on) });
const sign = (on: string): ProjectCommand => ({ type: 'SignAgreement', ...act(on) });
const permit = (on: string): ProjectCommand => ({ type: 'IssuePermit', ...act(on) });
const start = (on: string): ProjectCommand => ({ type: 'StartWorks', ...act(on) });
const post = (on: string): ProjectCommand => ({ type: 'PostRightsBoard', ...act(on) });
const lodge = (on: string, more: { amountFen?: bigint; expiresOn?: string } = {}): ProjectCommand => ({
  type: 'LodgeDeposit',
  form: 'CASH',
  amountFen: fen(more.amountFen ?? 1_000n),
  expiresOn: more.expiresOn === undefined ? undefined : day(more.expiresOn),
  ...act(on),
});
const draw = (amount: bigint, on = '2026-01-10', reason = 'wages of November'): ProjectCommand => ({
  type: 'DrawDeposit',
  amountFen: fen(amount),
  reason,
  ...act(on),
});
const topUp = (amount: bigint, on = '2026-01-20'): ProjectCommand => ({
  type: 'TopUpDeposit',
  amountFen: fen(amount),
  ...act(on),
});

const lodged: ProjectEvent = {
  type: 'DepositLodged',
  deposit: { amountFen: BOOKED.amountFen, lodgedOn: BOOKED.on },
  booked: BOOKED,
};
const drawn = (amount: bigint, on = '2026-01-10'): ProjectEvent => ({
  type: 'DepositDrawn',
  amountFen: fen(amount),
  drawnOn: day(on),
  reason: 'wages of November',
});
const toppedUp = (amount: bigint, on = '2026-01-20'): ProjectEvent => ({
  type: 'DepositToppedUp',
  amountFen: fen(amount),
  toppedUpOn: day(on),
});

describe('a row of a file', () => {
  it('registers a project that is not known', () => {
    given().when(recorded()).then([registered]);
  });

  it('that tells everything registers the project, and each thing happened once', () => {
    given()
      .when(recorded(whole))
      .then([registered, ...wholeEvents]);
  });

  it('is known afterwards as it was told: no event loses anything', () => {
    const events = project.decide(project.initial, recorded(whole));
    expect(events.reduce(project.evolve, project.initial)).toEqual({
      status: 'REGISTERED',
      project: { ...registration(), ...whole },
      depositFen: fen(1_000n),
    });
  });

  it('that tells the same again changes nothing', () => {
    given(registered).when(recorded()).then([]);
    given(registered, ...wholeEvents)
      .when(recorded(whole))
      .then([]);
  });

  it('that tells less than is known changes nothing: an empty value never clears', () => {
    given(registered, signed).when(recorded()).then([]);
  });

  it.each(LATER)('that fills %j leads to one event', (progress, event) => {
    given(registered).when(recorded(progress)).then([event]);
  });

  it('may tell a day ahead', () => {
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

  it('that tells otherwise than is known is refused, and the field is named', () => {
    given(registered, signed)
      .when(sign('2025-07-25'))
      .then(refused('PROJECT_CONTRADICTS', { fields: 'agreementSignedOn' }));
    given(registered, { type: 'WageAccountNamed', accountNo: ACCOUNT })
      .when(open('2025-07-21', account('6205111122223333444')))
      .then(refused('PROJECT_CONTRADICTS', { fields: 'wageAccount.accountNo' }));
  });

  it.each([open, sign, permit, start, post, lodge])('told before its day has come is refused: %p', (actOn) => {
    given(registered)
      .when(actOn('2026-01-26'))
      .then(refused('PROJECT_DAY_NOT_COME', { today: TODAY }));
  });

  it.each([open('2026-01-20'), sign('2026-01-20'), permit('2026-01-20'), lodge('2026-01-20'), draw(1n), topUp(1n)])(
    'on a project that is not known is refused: $type',
    (command) => {
      given().when(command).then(refused('PROJECT_UNKNOWN'));
    },
  );
});

describe('the deposit', () => {
  it.each`
    known                       | deposit                                                    | holds
    ${'nothing'}                | ${{}}                                                      | ${fen(0n)}
    ${'its amount alone'}       | ${{ amountFen: fen(1_000n) }}                              | ${fen(0n)}
    ${'its day alone'}          | ${{ lodgedOn: day('2025-08-22') }}                         | ${fen(0n)}
    ${'its form and expiry'}    | ${{ form: 'CASH', expiresOn: day('2026-08-22') }}          | ${fen(0n)}
    ${'its amount and its day'} | ${{ amountFen: fen(1_000n), lodgedOn: day('2025-08-22') }} | ${fen(1_000n)}
  `('of which $known is known holds $holds, told at once or later', ({ deposit, holds }) => {
    const events = project.decide(project.initial, recorded({ deposit }));
    expect(events.reduce(project.evolve, project.initial)).toMatchObject({ depositFen: holds });
    const before = project.evolve(project.initial, registered);
    const later = project.decide(before, recorded({ deposit }));
    expect(later.reduce(project.evolve, before)).toMatchObject({ depositFen: holds });
  });

  it('that would expire before it was lodged is refused', () => {
    const lodgedOn = day('2025-09-01');
    for (const events of [[registered], [registered, { type: 'DepositLodged', deposit: { lodgedOn } } as const]]) {
      given(...events)
        .when(lodge('2025-09-01', { expiresOn: '2025-08-31' }))
        .then(refused('PROJECT_DEPOSIT_EXPIRES_BEFORE', { lodgedOn }));
    }
  });

  it('is drawn down to nothing, and no further', () => {
    given(registered, lodged)
      .when(draw(1_000n))
      .then([drawn(1_000n)]);
    given(registered, lodged)
      .when(draw(1_001n))
      .then(refused('PROJECT_DEPOSIT_TOO_SMALL', { balanceFen: '1000' }));
    given(registered, lodged, drawn(400n))
      .when(draw(601n))
      .then(refused('PROJECT_DEPOSIT_TOO_SMALL', { balanceFen: '600' }));
    given(registered, lodged, drawn(1_000n))
      .when(draw(1n))
      .then(refused('PROJECT_DEPOSIT_TOO_SMALL', { balanceFen: '0' }));
  });

  it.each(['', ' \n', 'r'.repeat(1_001)])('is not drawn for the reason "%.5s"', (reason) => {
    given(registered, lodged)
      .when(draw(1n, '2026-01-10', reason))
      .then(refused('PROJECT_REASON_INVALID'));
  });

  it('is topped up, and drawn from what came', () => {
    given(registered, lodged, drawn(1_000n))
      .when(topUp(300n))
      .then([toppedUp(300n)]);
    given(registered, lodged, drawn(1_000n), toppedUp(300n))
      .when(draw(300n, '2026-01-21'))
      .then([drawn(300n, '2026-01-21')]);
  });

  it.each<[string, readonly ProjectEvent[]]>([
    ['nothing of it is known', [registered]],
    ['only its amount is', [registered, { type: 'DepositLodged', deposit: { amountFen: fen(1_000n) } }]],
  ])('is neither drawn nor topped up while %s', (_, events) => {
    given(...events)
      .when(draw(1n))
      .then(refused('PROJECT_DEPOSIT_NOT_LODGED'));
    given(...events)
      .when(topUp(1n))
      .then(refused('PROJECT_DEPOSIT_NOT_LODGED'));
  });

  it.each([0n, -1n, -(2n ** 62n)])('is neither lodged nor moved by %s fen', (amountFen) => {
    given(registered).when(lodge('2025-08-22', { amountFen })).then(refused('PROJECT_AMOUNT_NOT_POSITIVE'));
    given(registered, lodged).when(draw(amountFen)).then(refused('PROJECT_AMOUNT_NOT_POSITIVE'));
    given(registered, lodged).when(topUp(amountFen)).then(refused('PROJECT_AMOUNT_NOT_POSITIVE'));
  });

  it('is not lodged a second time', () => {
    given(registered, lodged)
      .when(lodge('2025-08-22', { amountFen: 2_000n }))
      .then(refused('PROJECT_CONTRADICTS', { fields: 'deposit.amountFen' }));
  });

  // What it holds on any day is asked of the ledger by day: a movement before the last one could take a day below zero.
  it('moves in the order of days', () => {
    given(registered, lodged)
      .when(draw(1n, '2025-08-21'))
      .then(refused('PROJECT_DEPOSIT_DAY_PASSED', { since: '2025-08-22' }));
    given(registered, lodged)
      .when(topUp(1n, '2025-08-21'))
      .then(refused('PROJECT_DEPOSIT_DAY_PASSED', { since: '2025-08-22' }));
    given(registered, lodged, toppedUp(500n, '2026-01-20'))
      .when(draw(1_500n, '2026-01-19'))
      .then(refused('PROJECT_DEPOSIT_DAY_PASSED', { since: '2026-01-20' }));
    given(registered, lodged, toppedUp(500n, '2026-01-20'))
      .when(draw(1_500n, '2026-01-20'))
      .then([drawn(1_500n, '2026-01-20')]);
  });

  it('does not move on a day that has not come', () => {
    given(registered, lodged)
      .when(draw(1n, '2026-01-26'))
      .then(refused('PROJECT_DAY_NOT_COME', { today: TODAY }));
    given(registered, lodged)
      .when(topUp(1n, '2026-01-26'))
      .then(refused('PROJECT_DAY_NOT_COME', { today: TODAY }));
  });
});
