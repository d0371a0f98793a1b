import { fen, plainDate } from '@anxin/domain-kit';
import { refused, specify, walkCommands } from '@anxin/testing/decider';
import { monthConfirmation, type MonthConfirmation } from '.';

const today = plainDate('2026-01-10');
const shown = { attendanceDays: 21, payableFen: fen(638_400), paidFen: fen(600_000) };
const paid = { ...shown, paidFen: fen(638_400) };
const confirm = { type: 'ConfirmMonth', shown, stands: shown, today } as const;
const confirmed: MonthConfirmation = { status: 'CONFIRMED', shown: paid, on: today };
const given = (state: MonthConfirmation) => specify({ ...monthConfirmation, initial: state });

describe('the table of a month’s confirmation', () => {
  walkCommands(monthConfirmation, {
    states: { UNKNOWN: { status: 'UNKNOWN' }, OPEN: { status: 'OPEN' }, CONFIRMED: confirmed },
    commands: { ConfirmMonth: confirm },
  });
});

describe('a worker', () => {
  it('confirms a month as it was shown, and once more when its figures have changed', () => {
    given({ status: 'OPEN' })
      .given()
      .when(confirm)
      .then([{ type: 'MonthConfirmed', shown, on: today }]);
    given(confirmed)
      .given()
      .when(confirm)
      .then([{ type: 'MonthConfirmed', shown, on: today }]);
    given({ status: 'OPEN' })
      .given({ type: 'MonthConfirmed', shown, on: today })
      .when(confirm)
      .then(refused('MONTH_CONFIRMATION_STANDS'));
  });

  it.each([
    ['has other figures by now', paid],
    ['cannot be computed', undefined],
  ])('confirms nothing that %s', (_, stands) => {
    given({ status: 'OPEN' })
      .given()
      .when({ ...confirm, stands })
      .then(refused('MONTH_CONFIRMATION_CHANGED'));
  });
});
