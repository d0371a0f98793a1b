import { fen } from '@anxin/domain-kit';
import { refused, specify } from '@anxin/testing/decider';
import { project, type ProjectEvent } from '.';
import {
  confirm,
  drawn,
  lodge,
  lodged,
  propose,
  proposed,
  recorded,
  refunded,
  registered,
  reject,
  TODAY,
  topUp,
  toppedUp,
} from './acts.fixture';
import { day } from './project.fixture';

const { given } = specify(project);

describe('the deposit', () => {
  it.each`
    known                       | deposit                                                    | holds
    ${'nothing'}                | ${{}}                                                      | ${fen(0n)}
    ${'its amount alone'}       | ${{ amountFen: fen(1_000n) }}                              | ${fen(0n)}
    ${'its day alone'}          | ${{ lodgedOn: day('2025-08-22') }}                         | ${fen(0n)}
    ${'its form and expiry'}    | ${{ form: 'CASH', expiresOn: day('2026-08-22') }}          | ${fen(0n)}
    ${'its amount and its day'} | ${{ amountFen: fen(1_000n), lodgedOn: day('2025-08-22') }} | ${fen(1_000n)}
  `('of which $known is known holds $holds, stated at once or later', ({ deposit, holds }) => {
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

  it('is proposed to be drawn down to nothing, and no further', () => {
    given(registered, lodged)
      .when(propose(1_000n))
      .then([proposed(1_000n)]);
    given(registered, lodged)
      .when(propose(1_001n))
      .then(refused('PROJECT_DEPOSIT_TOO_SMALL', { balanceFen: '1000' }));
    given(registered, lodged, drawn(400n))
      .when(propose(601n))
      .then(refused('PROJECT_DEPOSIT_TOO_SMALL', { balanceFen: '600' }));
    given(registered, lodged, drawn(1_000n))
      .when(propose(1n))
      .then(refused('PROJECT_DEPOSIT_TOO_SMALL', { balanceFen: '0' }));
  });

  it.each([
    ['PROJECT_REASON_INVALID', ''],
    ['PROJECT_REASON_INVALID', ' \n'],
    ['PROJECT_REASON_INVALID', 'r'.repeat(201)],
    ['PROJECT_REASON_PERSONAL', '已打电话 13800000000 告知'],
  ])('is not drawn (%s) for the reason "%.8s"', (code, reason) => {
    given(registered, lodged)
      .when(propose(1n, '2026-01-10', { reason }))
      .then(refused(code));
  });

  it.each([
    ['drawn', 'DRAW', drawn(400n)],
    ['refunded', 'REFUND', refunded(400n)],
  ] as const)(
    'is %s when a second officer confirms what the first proposed, and neither is the other',
    (_, kind, moved) => {
      const waiting = [registered, lodged, proposed(400n, undefined, kind)];
      given(...waiting)
        .when(confirm('office-1'))
        .then(refused('PROJECT_SECOND_OFFICER_NEEDED'));
      given(...waiting)
        .when(confirm('office-2'))
        .then([moved]);
      given(...waiting, moved)
        .when(confirm('office-2'))
        .then(refused('PROJECT_PROPOSAL_UNKNOWN', { proposalId: 'p-1' }));
      given(...waiting, moved)
        .when(propose(601n))
        .then(refused('PROJECT_DEPOSIT_TOO_SMALL', { balanceFen: '600' }));
    },
  );

  it('does not move when what held at the proposal holds no more, nor once it is rejected', () => {
    given(registered, lodged, proposed(1_000n), drawn(1n))
      .when(confirm('office-2'))
      .then(refused('PROJECT_PROPOSAL_UNKNOWN', { proposalId: 'p-1' }));
    given(registered, lodged, proposed(400n), toppedUp(1n, '2026-01-11'))
      .when(confirm())
      .then(refused('PROJECT_DEPOSIT_DAY_PASSED', { since: '2026-01-11' }));
    const rejected = { type: 'DepositMovementRejected', proposalId: 'p-1' } as const;
    given(registered, lodged, proposed(400n)).when(reject).then([rejected]);
    for (const command of [confirm(), reject])
      given(registered, lodged, proposed(400n), rejected)
        .when(command)
        .then(refused('PROJECT_PROPOSAL_UNKNOWN', { proposalId: 'p-1' }));
  });

  it('is topped up, and drawn from what came', () => {
    given(registered, lodged, drawn(1_000n))
      .when(topUp(300n))
      .then([toppedUp(300n)]);
    given(registered, lodged, drawn(1_000n), toppedUp(300n))
      .when(propose(300n, '2026-01-21'))
      .then([proposed(300n, '2026-01-21')]);
  });

  it.each<[string, readonly ProjectEvent[]]>([
    ['nothing of it is known', [registered]],
    ['only its amount is', [registered, { type: 'DepositLodged', deposit: { amountFen: fen(1_000n) } }]],
  ])('is neither drawn nor topped up while %s', (_, events) => {
    given(...events)
      .when(propose(1n))
      .then(refused('PROJECT_DEPOSIT_NOT_LODGED'));
    given(...events)
      .when(topUp(1n))
      .then(refused('PROJECT_DEPOSIT_NOT_LODGED'));
  });

  it.each([0n, -1n, -(2n ** 62n)])('is neither lodged nor moved by %s fen', (amountFen) => {
    given(registered).when(lodge('2025-08-22', { amountFen })).then(refused('PROJECT_AMOUNT_NOT_POSITIVE'));
    given(registered, lodged).when(propose(amountFen)).then(refused('PROJECT_AMOUNT_NOT_POSITIVE'));
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
      .when(propose(1n, '2025-08-21'))
      .then(refused('PROJECT_DEPOSIT_DAY_PASSED', { since: '2025-08-22' }));
    given(registered, lodged)
      .when(topUp(1n, '2025-08-21'))
      .then(refused('PROJECT_DEPOSIT_DAY_PASSED', { since: '2025-08-22' }));
    given(registered, lodged, toppedUp(500n, '2026-01-20'))
      .when(propose(1_500n, '2026-01-19'))
      .then(refused('PROJECT_DEPOSIT_DAY_PASSED', { since: '2026-01-20' }));
    given(registered, lodged, toppedUp(500n, '2026-01-20'))
      .when(propose(1_500n, '2026-01-20'))
      .then([proposed(1_500n, '2026-01-20')]);
  });

  it('does not move on a day that has not come', () => {
    given(registered, lodged)
      .when(propose(1n, '2026-01-26'))
      .then(refused('PROJECT_DAY_NOT_COME', { today: TODAY }));
    given(registered, lodged)
      .when(topUp(1n, '2026-01-26'))
      .then(refused('PROJECT_DAY_NOT_COME', { today: TODAY }));
  });
});
