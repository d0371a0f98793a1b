import { type AccountNumber, fen, NOTHING } from '@anxin/domain-kit';
import type { ProjectRow } from '@anxin/intake';
import { refused, specify } from '@anxin/testing';
import { type LaterFields, project, type ProjectCommand, type ProjectEvent, type Subject, SUBJECTS } from '.';
import { day, site } from './project.fixture';

const { given } = specify(project);
const registered: ProjectEvent = { type: 'Registered', row: site() };
const completed = (subject: Subject, fields: LaterFields): ProjectEvent => ({ type: 'Completed', subject, fields });
const account = (text: string) => text as AccountNumber;

/** Every later field with a value, by subject. */
const LATER: Readonly<Record<Subject, LaterFields>> = {
  FUNDING: { governmentFunded: '1' },
  PERMIT: { permitIssuedOn: day('2025-08-08') },
  START: { startedOn: day('2025-08-12') },
  PLANNED_END: { plannedEndOn: day('2027-07-04') },
  ACCOUNT_NAMED: { escrowAccountNo: account('6205000000073072040') },
  ACCOUNT_OPENED: { escrowOpenedOn: day('2025-07-21') },
  AGREEMENT: { agreementSignedOn: day('2025-07-24') },
  DEPOSIT: {
    depositForm: 'CASH',
    depositAmount: fen(1_000n),
    depositOn: day('2025-08-22'),
    depositExpiresOn: day('2026-08-22'),
  },
  RIGHTS_BOARD: { rightsBoardPostedOn: day('2025-08-11') },
};
const recorded = (row: ProjectRow): ProjectCommand => ({ type: 'Record', row, origin: 'projects.csv:2' });
const subjects = Object.entries(LATER) as [Subject, LaterFields][];
const whole = site(Object.assign({}, ...Object.values(LATER)));

const TODAY = day('2026-01-25');
const lodged = completed('DEPOSIT', { depositAmount: fen(1_000n), depositOn: day('2025-08-22') });
const draw = (amount: bigint, on = '2026-01-10'): ProjectCommand => ({
  type: 'DrawDeposit',
  amountFen: fen(amount),
  on: day(on),
  today: TODAY,
  reason: 'wages of November',
});
const drawn = (amount: bigint, on = '2026-01-10'): ProjectEvent => ({
  type: 'DepositDrawn',
  amountFen: fen(amount),
  on: day(on),
  reason: 'wages of November',
});
const topUp = (amount: bigint, on = '2026-01-20'): ProjectCommand => ({
  type: 'TopUpDeposit',
  amountFen: fen(amount),
  on: day(on),
  today: TODAY,
});
const toppedUp = (amount: bigint, on = '2026-01-20'): ProjectEvent => ({
  type: 'DepositToppedUp',
  amountFen: fen(amount),
  on: day(on),
});

describe('a row of a project', () => {
  it('that is not known registers it', () => {
    given().when(recorded(site())).then([registered]);
  });

  it('that knows everything registers it and tells each subject once', () => {
    given()
      .when(recorded(whole))
      .then([{ type: 'Registered', row: whole }, ...subjects.map(([subject, fields]) => completed(subject, fields))]);
  });

  it('names every later field under exactly one subject', () => {
    const named = Object.values(SUBJECTS).flat();
    expect(named.toSorted()).toEqual(Object.keys(Object.assign({}, ...Object.values(LATER))).toSorted());
    expect(new Set(named).size).toBe(named.length);
  });

  it('that says the same again changes nothing', () => {
    given(registered).when(recorded(site())).then([]);
    given({ type: 'Registered', row: whole }, ...subjects.map(([subject, fields]) => completed(subject, fields)))
      .when(recorded(whole))
      .then([]);
  });

  it('that says less than is known changes nothing: an empty value never clears', () => {
    given(registered, completed('AGREEMENT', LATER.AGREEMENT)).when(recorded(site())).then([]);
  });

  it.each(subjects)('that fills %s tells that and nothing else', (subject, fields) => {
    given(registered)
      .when(recorded(site(fields)))
      .then([completed(subject, fields)]);
    given(registered)
      .when({ type: 'Complete', today: TODAY, fields })
      .then([completed(subject, fields)]);
  });

  it('that fills a deposit in two goes tells what is new each time', () => {
    given(registered, completed('DEPOSIT', { depositForm: 'LETTER', depositAmount: fen(5n) }))
      .when({
        type: 'Complete',
        today: TODAY,
        fields: { depositOn: day('2025-09-01'), depositExpiresOn: day('2026-09-01') },
      })
      .then([completed('DEPOSIT', { depositOn: day('2025-09-01'), depositExpiresOn: day('2026-09-01') })]);
  });

  it.each([
    ['permitIssuedOn'],
    ['startedOn'],
    ['escrowOpenedOn'],
    ['agreementSignedOn'],
    ['depositOn'],
    ['rightsBoardPostedOn'],
  ] as const)('of %s that an officer tells before its day has come is refused', (name) => {
    given(registered)
      .when({ type: 'Complete', today: TODAY, fields: { [name]: day('2026-01-26') } })
      .then(refused('PROJECT_DAY_NOT_COME', { today: TODAY }));
    given(registered)
      .when({ type: 'Complete', today: TODAY, fields: { plannedEndOn: day('2030-01-01') } })
      .then([completed('PLANNED_END', { plannedEndOn: day('2030-01-01') })]);
  });

  it('of a deposit that would expire before it was lodged is refused', () => {
    const depositOn = day('2025-09-01');
    given(registered)
      .when({ type: 'Complete', today: TODAY, fields: { depositOn, depositExpiresOn: day('2025-08-31') } })
      .then(refused('PROJECT_DEPOSIT_EXPIRES_BEFORE', { depositOn }));
    given(registered, completed('DEPOSIT', { depositOn }))
      .when({ type: 'Complete', today: TODAY, fields: { depositExpiresOn: day('2025-08-31') } })
      .then(refused('PROJECT_DEPOSIT_EXPIRES_BEFORE', { depositOn }));
  });

  it.each`
    what                     | said                                                    | columns
    ${'another name'}        | ${{ projectName: '另一工程' }}                          | ${'projectName'}
    ${'another sector'}      | ${{ sector: 'WATER' }}                                  | ${'sector'}
    ${'another sum'}         | ${{ contractSum: fen(1n) }}                             | ${'contractSum'}
    ${'another agreement'}   | ${{ agreementSignedOn: day('2025-07-25') }}             | ${'agreementSignedOn'}
    ${'two things at once'}  | ${{ payDay: 21, agreementSignedOn: day('2025-07-01') }} | ${'payDay agreementSignedOn'}
    ${'a new field besides'} | ${{ payDay: 21, startedOn: day('2025-08-12') }}         | ${'payDay'}
  `('that contradicts by $what is refused whole, and the columns are named', ({ said, columns }) => {
    given(registered, completed('AGREEMENT', LATER.AGREEMENT))
      .when(recorded(site(said)))
      .then(refused('PROJECT_CONTRADICTS', { columns }));
  });
});

describe('a project that is not known', () => {
  it.each<ProjectCommand>([{ type: 'Complete', today: TODAY, fields: LATER.AGREEMENT }, draw(1n), topUp(1n)])(
    'refuses $type',
    (command) => {
      given().when(command).then(refused('PROJECT_UNKNOWN'));
    },
  );
});

describe('the deposit', () => {
  it.each`
    known                       | fields                                                          | holds
    ${'nothing'}                | ${{}}                                                           | ${NOTHING}
    ${'its amount alone'}       | ${{ depositAmount: fen(1_000n) }}                               | ${NOTHING}
    ${'its day alone'}          | ${{ depositOn: day('2025-08-22') }}                             | ${NOTHING}
    ${'its form and expiry'}    | ${{ depositForm: 'CASH', depositExpiresOn: day('2026-08-22') }} | ${NOTHING}
    ${'its amount and its day'} | ${{ depositAmount: fen(1_000n), depositOn: day('2025-08-22') }} | ${fen(1_000n)}
  `('of which $known is known holds $holds', ({ fields, holds }) => {
    const events = project.decide(project.initial, recorded(site(fields)));
    expect(events.reduce(project.evolve, project.initial)).toMatchObject({ depositFen: holds });
    const later = [
      registered,
      ...project.decide(project.evolve(project.initial, registered), { type: 'Complete', today: TODAY, fields }),
    ];
    expect(later.reduce(project.evolve, project.initial)).toMatchObject({ depositFen: holds });
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
      .when({ type: 'DrawDeposit', amountFen: fen(1n), on: day('2026-01-10'), today: TODAY, reason })
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

  it.each`
    state                       | events
    ${'nothing of it is known'} | ${[registered]}
    ${'only its amount is'}     | ${[registered, completed('DEPOSIT', { depositAmount: fen(1_000n) })]}
  `('is neither drawn nor topped up while $state', ({ events }) => {
    given(...events)
      .when(draw(1n))
      .then(refused('PROJECT_DEPOSIT_NOT_LODGED'));
    given(...events)
      .when(topUp(1n))
      .then(refused('PROJECT_DEPOSIT_NOT_LODGED'));
  });

  it.each([0n, -1n, -(2n ** 62n)])('is not moved by %s fen', (amount) => {
    given(registered, lodged).when(draw(amount)).then(refused('PROJECT_AMOUNT_NOT_POSITIVE'));
    given(registered, lodged).when(topUp(amount)).then(refused('PROJECT_AMOUNT_NOT_POSITIVE'));
  });

  it('does not fill a second time', () => {
    given(registered, lodged)
      .when({ type: 'Complete', today: TODAY, fields: { depositAmount: fen(2_000n), depositOn: day('2025-08-22') } })
      .then(refused('PROJECT_CONTRADICTS', { columns: 'depositAmount' }));
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
