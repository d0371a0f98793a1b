import { fen } from '@anxin/domain-kit';
import { refused, specify } from '@anxin/testing/decider';
import { project, type ProjectEvent } from '.';
import { BOOKED, confirm, drawn, lodged, propose, proposed, refunded, registered, toppedUp } from './acts.fixture';
import { day } from './project.fixture';

const { given } = specify(project);
const correction = (amount: bigint, on = '2025-08-22') => propose(amount, on, { kind: 'CORRECTION' });
const waits = (amount: bigint, on = '2025-08-22') => proposed(amount, on, 'CORRECTION');
const explained: ProjectEvent = { type: 'ChangeExplained', reason: 'wages of November' };
const corrected = (amount: bigint, on = '2025-08-22'): ProjectEvent => {
  const [amountFen, lodgedOn] = [fen(amount), day(on)];
  return {
    ...{ type: 'DepositCorrected', proposalId: 'p-1', deposit: { amountFen, lodgedOn } },
    ...{ reversed: BOOKED, booked: { amountFen, on: lodgedOn } },
  };
};

describe('how a deposit was lodged', () => {
  it('is corrected by two officers: what was booked is taken back, and booked as it was', () => {
    given(registered, lodged)
      .when(correction(1_200n, '2025-08-12'))
      .then([waits(1_200n, '2025-08-12')]);
    given(registered, lodged, waits(1_200n, '2025-08-12'))
      .when(confirm('office-1'))
      .then(refused('PROJECT_SECOND_OFFICER_NEEDED'));
    given(registered, lodged, waits(1_200n, '2025-08-12'))
      .when(confirm())
      .then([explained, corrected(1_200n, '2025-08-12')]);
  });

  it('leaves in the deposit what it then holds', () => {
    const events = [registered, lodged, drawn(400n), waits(900n), corrected(900n)];
    expect(events.reduce(project.evolve, project.initial)).toMatchObject({ depositFen: fen(500n), proposals: [] });
  });

  it('is not corrected to less than was taken of it, though it was topped up since', () => {
    const used = [registered, lodged, drawn(700n), toppedUp(5_000n)];
    given(...used)
      .when(correction(700n))
      .then([waits(700n)]);
    given(...used)
      .when(correction(699n))
      .then(refused('PROJECT_DEPOSIT_TOO_SMALL', { balanceFen: '300' }));
    // Nor when it is used after it was proposed.
    given(registered, lodged, waits(699n), { ...drawn(700n), proposalId: 'p-2' } as ProjectEvent)
      .when(confirm())
      .then(refused('PROJECT_DEPOSIT_TOO_SMALL'));
  });

  it('was not later than the day on which it first moved', () => {
    const used = [registered, lodged, drawn(1n, '2026-01-10')];
    given(...used)
      .when(correction(1_000n, '2026-01-10'))
      .then([waits(1_000n, '2026-01-10')]);
    given(...used)
      .when(correction(1_000n, '2026-01-11'))
      .then(refused('PROJECT_DEPOSIT_MOVED_BEFORE', { firstOn: '2026-01-10' }));
  });

  it.each([drawn(400n, '2025-08-22'), refunded(400n, '2025-08-22'), toppedUp(400n, '2025-08-22')])(
    'may be of the very day on which it moved: $type',
    (moved) => {
      given(registered, lodged, moved)
        .when(correction(900n))
        .then([waits(900n)]);
      given(registered, lodged, moved)
        .when(correction(900n, '2025-08-23'))
        .then(refused('PROJECT_DEPOSIT_MOVED_BEFORE', { firstOn: '2025-08-22' }));
    },
  );

  it('is neither nothing, nor as it was, nor after its expiry, nor ahead', () => {
    given(registered, lodged).when(correction(0n)).then(refused('PROJECT_AMOUNT_NOT_POSITIVE'));
    given(registered, lodged).when(correction(1_000n)).then(refused('PROJECT_NOTHING_CORRECTED'));
    const expiring: ProjectEvent = { type: 'DepositLodged', deposit: { ...DEPOSIT_WITH_END }, booked: BOOKED };
    given(registered, expiring).when(correction(1_000n, '2025-10-01')).then(refused('PROJECT_DEPOSIT_EXPIRES_BEFORE'));
    given(registered, lodged).when(correction(1_000n, '2026-01-26')).then(refused('PROJECT_DAY_NOT_COME'));
  });
});

const DEPOSIT_WITH_END = { amountFen: BOOKED.amountFen, lodgedOn: BOOKED.on, expiresOn: day('2025-09-30') };
