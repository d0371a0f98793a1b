import { type AccountNumber, fen, plainDate } from '@anxin/domain-kit';
import * as fc from 'fast-check';
import { bookOf } from '../parameters/county.fixture';
import { accountBalance, balanceOn, isDiversion, type Movement, receivedBetween } from './movements';

const moved = (direction: 'IN' | 'OUT', amountFen: number, postedOn: string): Movement => ({
  direction,
  amountFen: fen(amountFen),
  postedOn: plainDate(postedOn),
});

const statement = [
  moved('IN', 1000, '2026-01-31'),
  moved('OUT', 300, '2026-02-01'),
  moved('IN', 50, '2026-02-01'),
  moved('OUT', 900, '2026-02-28'),
  moved('IN', 7, '2026-03-01'),
];

describe(`${accountBalance.id}, ${accountBalance.instrument.en} art. ${accountBalance.article}`, () => {
  it.each`
    on              | balance
    ${'2026-01-30'} | ${0n}
    ${'2026-01-31'} | ${1000n}
    ${'2026-02-01'} | ${750n}
    ${'2026-02-27'} | ${750n}
    ${'2026-02-28'} | ${-150n}
    ${'2026-03-01'} | ${-143n}
  `('on $on the balance is $balance fen', ({ on, balance }) => {
    expect(accountBalance.decide({ on: plainDate(on), movements: statement }, bookOf({}))).toBe(balance);
  });

  it('does not depend on the order of the statement', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray(statement, { minLength: 5 }), (shuffled) => {
        expect(balanceOn(shuffled, plainDate('2026-02-28'))).toBe(-150n);
      }),
      { seed: 1, numRuns: 200 },
    );
  });
});

describe('what came in', () => {
  it.each`
    from            | through         | received
    ${'2026-01-01'} | ${'2026-01-30'} | ${0n}
    ${'2026-01-01'} | ${'2026-01-31'} | ${1000n}
    ${'2026-01-31'} | ${'2026-01-31'} | ${1000n}
    ${'2026-02-01'} | ${'2026-02-28'} | ${50n}
    ${'2026-01-31'} | ${'2026-03-01'} | ${1057n}
    ${'2026-03-02'} | ${'2026-03-31'} | ${0n}
  `('from $from through $through is $received fen; what went out is no part of it', ({ from, through, received }) => {
    expect(receivedBetween(statement, plainDate(from), plainDate(through))).toBe(received);
  });
});

describe('money that left the wage account', () => {
  const cards = new Set(['6222000000000001'] as AccountNumber[]);

  it.each`
    direction | counterparty          | diverted
    ${'OUT'}  | ${'6222000000000001'} | ${false}
    ${'OUT'}  | ${'6222000000000002'} | ${true}
    ${'OUT'}  | ${undefined}          | ${true}
    ${'IN'}   | ${'6222000000000002'} | ${false}
    ${'IN'}   | ${undefined}          | ${false}
  `('$direction, account $counterparty: diverted is $diverted', ({ direction, counterparty, diverted }) => {
    expect(isDiversion({ ...moved(direction, 1, '2026-01-31'), counterparty }, cards)).toBe(diverted);
  });
});
