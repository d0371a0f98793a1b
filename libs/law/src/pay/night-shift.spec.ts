import { plainDate, plainMonth } from '@anxin/domain-kit';
import { countyBook } from '../parameters/county.fixture';
import { datesOf, monthDays } from './month-days';
import { nightShift, nightShiftsOn, nightShiftUntil, shiftsOn } from './night-shift';

const december = plainMonth('2025-12');
const january = plainMonth('2026-01');
const february = plainMonth('2026-02');

type Days = { readonly entries?: number[]; readonly exits?: number[]; readonly earlyExits?: number[] };
const gateOf = (months: Readonly<Record<string, Days>>) =>
  new Map(
    Object.entries(months).map(([month, { entries = [], exits = [], earlyExits = [] }]) => [
      plainMonth(month),
      { entries: monthDays(entries), exits: monthDays(exits), earlyExits: monthDays(earlyExits) },
    ]),
  );
const exitsOf = (gate: ReturnType<typeof gateOf>, month: typeof january, on = '2026-12-31') =>
  datesOf(shiftsOn(gate, month, plainDate(on)).exits, month).map((day) => Number(day.slice(8)));

describe('an early exit', () => {
  it.each`
    days                                             | exits     | why
    ${{ entries: [5], earlyExits: [6] }}             | ${[5]}    | ${'ends the shift of the day before'}
    ${{ entries: [5, 6], earlyExits: [6, 7] }}       | ${[5, 6]} | ${'whether or not its own date has entries'}
    ${{ entries: [5], exits: [5], earlyExits: [6] }} | ${[5, 6]} | ${'is of its own date where the day before has a later exit'}
    ${{ entries: [6], earlyExits: [6] }}             | ${[6]}    | ${'and where the day before has no entry'}
    ${{ entries: [5], earlyExits: [5, 6] }}          | ${[5]}    | ${'an early exit of the day itself does not close it'}
    ${{ entries: [4, 5], earlyExits: [5] }}          | ${[4]}    | ${'and goes to the day before that'}
    ${{ entries: [5], exits: [6], earlyExits: [] }}  | ${[6]}    | ${'a later one is of its own date'}
  `('$why', ({ days, exits }) => {
    expect(exitsOf(gateOf({ '2026-01': days }), january)).toEqual(exits);
  });

  it('on the first of a month ends the shift of the last day of the month before', () => {
    const gate = gateOf({ '2026-01': { entries: [31] }, '2026-02': { earlyExits: [1] } });
    expect([exitsOf(gate, january), exitsOf(gate, february)]).toEqual([[31], []]);
    expect(exitsOf(gate, january, '2026-01-31')).toEqual([]);
    const year = gateOf({ '2025-12': { entries: [31] }, '2026-01': { earlyExits: [1] } });
    expect([exitsOf(year, december), exitsOf(year, january)]).toEqual([[31], []]);
  });

  it('belongs to its own date while the entry before it is not told', () => {
    const gate = gateOf({ '2026-01': { earlyExits: [6] } });
    expect(exitsOf(gate, january)).toEqual([6]);
  });

  it('has not happened before its own date', () => {
    const gate = gateOf({ '2026-01': { entries: [5], earlyExits: [6] } });
    expect([exitsOf(gate, january, '2026-01-05'), exitsOf(gate, january, '2026-01-06')]).toEqual([[], [5]]);
    expect(datesOf(nightShiftsOn(gate, january, plainDate('2026-01-06')), january)).toEqual(['2026-01-05']);
  });
});

describe('until when an exit is early', () => {
  it('is dated by the exit, and nowhere without the parameter', () => {
    const law = countyBook({
      nightShiftUntil: [
        { from: '2025-06-01', value: '08:00' },
        { from: '2026-01-01', value: '06:30' },
      ],
    });
    const until = (day: string, book = law) => nightShiftUntil(book, plainDate(day));
    expect(['2025-05-31', '2025-06-01', '2025-12-31', '2026-01-01'].map((day) => until(day))).toEqual([
      undefined,
      '08:00',
      '08:00',
      '06:30',
    ]);
    expect(until('2026-01-01', countyBook())).toBeUndefined();
  });
});

describe('the day whose shift an exit is of (RNM-13)', () => {
  const law = countyBook({ nightShiftUntil: [{ from: '2026-01-01', value: '08:00' }] });
  it.each`
    exitAt     | entry    | lateExit | day             | why
    ${'07:59'} | ${true}  | ${false} | ${'2026-01-05'} | ${'early, of the day before, which is open'}
    ${'08:00'} | ${true}  | ${false} | ${'2026-01-06'} | ${'not early any more'}
    ${'06:00'} | ${true}  | ${true}  | ${'2026-01-06'} | ${'the day before has ended by itself'}
    ${'06:00'} | ${false} | ${false} | ${'2026-01-06'} | ${'nobody came the day before'}
  `('is $day: $why', ({ exitAt, day, ...dayBefore }) => {
    const { entry, lateExit } = dayBefore as { entry: boolean; lateExit: boolean };
    const facts = { exitOn: '2026-01-06', exitAt: String(exitAt), dayBefore: { entry, lateExit } };
    expect(nightShift.decide(nightShift.facts.parse(facts), law)).toBe(day);
  });
});
