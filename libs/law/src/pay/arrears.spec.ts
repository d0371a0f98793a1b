import { fen, plainDate } from '@anxin/domain-kit';
import { bookOf } from '../parameters/county.fixture';
import { arrears } from './arrears';

describe(`${arrears.id}, ${arrears.instrument.en} art. ${arrears.article}`, () => {
  it.each`
    payable | paid    | on              | owed    | late
    ${100n} | ${0n}   | ${'2026-02-13'} | ${0n}   | ${0}
    ${100n} | ${0n}   | ${'2026-02-14'} | ${0n}   | ${0}
    ${100n} | ${0n}   | ${'2026-02-15'} | ${100n} | ${1}
    ${100n} | ${99n}  | ${'2026-02-15'} | ${1n}   | ${1}
    ${100n} | ${100n} | ${'2026-02-15'} | ${0n}   | ${0}
    ${100n} | ${101n} | ${'2026-02-15'} | ${0n}   | ${0}
    ${0n}   | ${0n}   | ${'2026-02-15'} | ${0n}   | ${0}
    ${100n} | ${0n}   | ${'2026-03-01'} | ${100n} | ${15}
    ${100n} | ${0n}   | ${'2027-02-14'} | ${100n} | ${365}
  `(
    'due 2026-02-14, payable $payable, paid $paid: on $on owed $owed, $late days late',
    ({ payable, paid, on, owed, late }) => {
      const facts = { payableFen: fen(payable), paidFen: fen(paid), dueOn: plainDate('2026-02-14'), on: plainDate(on) };
      expect(arrears.decide(facts, bookOf({}))).toEqual({ arrearsFen: owed, daysLate: late });
    },
  );
});
