import { fen, plainMonth } from '@anxin/domain-kit';
import { countyBook } from '../parameters/county.fixture';
import { Undetermined } from '../undetermined';
import { monthDays } from './month-days';
import { daysPerStay, earned, earnedOver } from './payable';
import { stay } from './worker.fixture';

const law = countyBook();
const january = plainMonth('2026-01');

describe(`${earned.id}, ${earned.instrument.en} art. ${earned.article}`, () => {
  it.each`
    wageType   | rate        | days  | amount      | why
    ${'DAY'}   | ${30_000n}  | ${0}  | ${0n}       | ${'no day, no pay'}
    ${'DAY'}   | ${30_000n}  | ${21} | ${630_000n} | ${'day by day'}
    ${'DAY'}   | ${33_333n}  | ${3}  | ${99_999n}  | ${'nothing to round'}
    ${'MONTH'} | ${652_500n} | ${1}  | ${30_000n}  | ${'6525 ÷ 21.75 is 300'}
    ${'MONTH'} | ${652_500n} | ${21} | ${630_000n} | ${'21 of 21.75'}
    ${'MONTH'} | ${652_500n} | ${22} | ${660_000n} | ${'more than the month rate'}
    ${'MONTH'} | ${652_500n} | ${0}  | ${0n}       | ${'no day, no pay'}
    ${'MONTH'} | ${500_000n} | ${1}  | ${22_989n}  | ${'22 988.505… rounded up'}
    ${'MONTH'} | ${500_000n} | ${2}  | ${45_977n}  | ${'45 977.01… rounded down'}
    ${'MONTH'} | ${87n}      | ${3}  | ${12n}      | ${'exactly 12'}
    ${'MONTH'} | ${10n}      | ${1}  | ${0n}       | ${'0.4597… of a fen'}
    ${'MONTH'} | ${11n}      | ${1}  | ${1n}       | ${'0.5057… of a fen'}
  `('$wageType rate of $rate fen, $days days: $amount fen, $why', ({ wageType, rate, days, amount }) => {
    const facts = { payMonth: january, wageType, wageRateFen: fen(rate), attendanceDays: days };
    expect(earned.decide(facts, law)).toBe(amount);
  });

  it('rounds exactly half a fen up', () => {
    const byTwo = countyBook({ payMonthDivisor: [{ from: '2008-01-03', value: '2' }] });
    const facts = { payMonth: january, wageType: 'MONTH', wageRateFen: fen(3), attendanceDays: 1 } as const;
    expect(earned.decide(facts, byTwo)).toBe(2n);
  });

  it('takes the divisor of the first day of the pay month', () => {
    const changed = countyBook({
      payMonthDivisor: [
        { from: '2008-01-03', value: '20' },
        { from: '2026-01-02', value: '10' },
      ],
    });
    const facts = { wageType: 'MONTH', wageRateFen: fen(100), attendanceDays: 1 } as const;
    expect(earned.decide({ ...facts, payMonth: january }, changed)).toBe(5n);
    expect(earned.decide({ ...facts, payMonth: plainMonth('2026-02') }, changed)).toBe(10n);
  });

  it('needs the divisor for month rates only', () => {
    const without = countyBook({ payMonthDivisor: undefined });
    const facts = { payMonth: january, wageRateFen: fen(100), attendanceDays: 2 };
    expect(earned.decide({ ...facts, wageType: 'DAY' }, without)).toBe(200n);
    expect(earned.decide({ ...facts, wageType: 'MONTH' }, without)).toEqual(
      new Undetermined('payMonthDivisor@2026-01-01'),
    );
  });
});

describe('several stays in a month', () => {
  const day = stay({ enteredOn: '2026-01-01', leftOn: '2026-01-10', wageRateFen: 30_000 });
  const month = stay({ enteredOn: '2026-01-15', wageType: 'MONTH', wageRateFen: 500_000 });

  it('share the days between them', () => {
    const days = daysPerStay([day, month], monthDays([1, 10, 12, 15, 31]), january);
    expect([...days]).toEqual([
      [day, 3],
      [month, 2],
    ]);
  });

  it('leave out a stay without a day', () => {
    expect([...daysPerStay([day, month], monthDays([15]), january)]).toEqual([[month, 1]]);
  });

  it('one stay has all days, even those outside its span', () => {
    expect([...daysPerStay([month], monthDays([1, 2, 20]), january)]).toEqual([[month, 3]]);
  });

  it('no days are counted where there is no stay', () => {
    expect([...daysPerStay([], monthDays([1]), january)]).toEqual([]);
  });

  it('earn the sum of what each earns', () => {
    expect(earnedOver([day, month], monthDays([1, 10, 12, 15, 31]), january, law)).toBe(90_000n + 45_977n);
  });

  it('are each rounded by itself', () => {
    // One day at 5000.00 ÷ 21.75 is 22 988.505… fen: twice rounded 45 978, rounded together 45 977.
    const rate = { wageType: 'MONTH', wageRateFen: 500_000 } as const;
    const stays = [stay({ ...rate, leftOn: '2026-01-10' }), stay({ ...rate, enteredOn: '2026-01-11' })];
    expect(earnedOver(stays, monthDays([10, 11]), january, law)).toBe(45_978n);
    expect(earnedOver([stay(rate)], monthDays([10, 11]), january, law)).toBe(45_977n);
  });

  it('are undetermined together when one of them is', () => {
    const without = countyBook({ payMonthDivisor: undefined });
    expect(earnedOver([day, month], monthDays([1, 15]), january, without)).toEqual(
      new Undetermined('payMonthDivisor@2026-01-01'),
    );
    expect(earnedOver([day, month], monthDays([1]), january, without)).toBe(30_000n);
  });
});
