import { fen, plainDate, plainMonth } from '@anxin/domain-kit';
import { type MonthTotals, Undetermined } from '@anxin/law';
import { wagesDueChanges } from './wages-due';

const january = plainMonth('2026-01');
const dueOn = plainDate('2026-02-15');
const totalsOf = (payable: number, covered: number): MonthTotals<unknown> =>
  new Map([
    [
      january,
      {
        lines: { payableFen: fen(BigInt(payable)), coveredFen: fen(BigInt(covered)), arrearsFen: fen(0), linesPaid: 0 },
        misdirected: [],
        owed: [],
      },
    ],
  ]);
const published = (unpaid: number) => new Map([[january, { dueOn, unpaidFen: fen(BigInt(unpaid)) }]]);
const on = plainDate('2026-02-01');

describe('what is still to be paid of a month', () => {
  it.each`
    when                              | totals                | before            | day             | told
    ${'the month is over'}            | ${totalsOf(900, 0)}   | ${new Map()}      | ${'2026-02-01'} | ${[900n]}
    ${'it is as it was told'}         | ${totalsOf(900, 0)}   | ${published(900)} | ${'2026-02-01'} | ${[]}
    ${'part of it was paid'}          | ${totalsOf(900, 400)} | ${published(900)} | ${'2026-02-16'} | ${[500n]}
    ${'all of it was paid'}           | ${totalsOf(900, 900)} | ${published(500)} | ${'2026-02-16'} | ${[0n]}
    ${'all was paid before any word'} | ${totalsOf(900, 900)} | ${new Map()}      | ${'2026-02-16'} | ${[]}
    ${'the month still goes on'}      | ${totalsOf(300, 0)}   | ${new Map()}      | ${'2026-01-20'} | ${[]}
    ${'its facts were taken back'}    | ${new Map()}          | ${published(900)} | ${'2026-02-16'} | ${[0n]}
  `('is told when $when: $told', ({ totals, before, day, told }) => {
    const changes = wagesDueChanges(totals, () => dueOn, before, plainDate(day));
    expect(changes.map(({ unpaidFen }) => unpaidFen)).toEqual(told);
  });

  it('is told of a month that goes on where it is due within it', () => {
    const due = plainDate('2026-01-25');
    expect(wagesDueChanges(totalsOf(300, 0), () => due, new Map(), plainDate('2026-01-20'))).toEqual([
      { payMonth: january, dueOn: due, unpaidFen: 300n },
    ]);
  });

  it('stays as it was told while a sum cannot be made', () => {
    const missing = new Undetermined('wageRate');
    const totals = new Map([
      [
        january,
        {
          lines: { payableFen: missing, coveredFen: fen(0), arrearsFen: fen(0), linesPaid: 0 },
          misdirected: [],
          owed: [],
        },
      ],
    ]);
    expect(wagesDueChanges(totals, () => dueOn, published(900), on)).toEqual([]);
  });
});
