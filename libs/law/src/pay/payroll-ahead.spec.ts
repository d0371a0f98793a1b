import { fen, plainDate, plainMonth } from '@anxin/domain-kit';
import { payrollAhead } from './payroll-ahead';

const month = (payMonth: string, dueOn: string | undefined, unpaid: number) => ({
  payMonth: plainMonth(payMonth),
  dueOn: dueOn === undefined ? undefined : plainDate(dueOn),
  unpaidFen: fen(BigInt(unpaid)),
});
const [late, next, later] = [
  month('2026-01', '2026-02-15', 100),
  month('2026-02', '2026-03-15', 200),
  month('2026-03', '2026-04-15', 400),
];

describe('the payroll ahead', () => {
  it.each`
    why                                      | months                                      | dueOn           | unpaid
    ${'nothing to be paid'}                  | ${[]}                                       | ${null}         | ${0}
    ${'all of it paid'}                      | ${[month('2026-02', '2026-03-15', 0)]}      | ${null}         | ${0}
    ${'the next pay day, not the one after'} | ${[next, later]}                            | ${'2026-03-15'} | ${200}
    ${'what is late with it'}                | ${[late, next, later]}                      | ${'2026-03-15'} | ${300}
    ${'what is late alone'}                  | ${[late]}                                   | ${'2026-02-15'} | ${100}
    ${'no month whose due day nobody knows'} | ${[month('2026-02', undefined, 50), later]} | ${'2026-04-15'} | ${400}
  `('has $why', ({ months, dueOn, unpaid }) => {
    expect(payrollAhead(months, plainDate('2026-03-10'))).toEqual({ dueOn, unpaidFen: BigInt(unpaid) });
  });
});
