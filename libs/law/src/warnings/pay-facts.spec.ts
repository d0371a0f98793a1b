import { plainDate, plainMonth } from '@anxin/domain-kit';
import { countyBook } from '../parameters/county.fixture';
import { monthDays } from '../pay/month-days';
import { dueOnBy, lineAsOf, monthAsOf, type WageFacts } from '../pay/wage-line';
import { bankLine, january, sheet, stay } from '../pay/worker.fixture';
import { indicatorsFrom } from './decide-indicator';
import { PAY_INDICATORS, payFacts } from './pay-facts';
import type { PersonAsOf } from '../pay/person-as-of';

const law = countyBook();
const on = plainDate('2026-02-20');
const dueOnOf = dueOnBy(() => ({ payDay: 31, payPeriodOffset: 0 }), law);

const personOn = (facts: WageFacts, day = on): PersonAsOf => {
  const month = monthAsOf(facts, facts.stays, day);
  const line = lineAsOf(month, facts.stays, dueOnOf, day, law);
  return { stays: facts.stays, months: [month], lines: line ? [{ payMonth: month.payMonth, ...line }] : [] };
};

const signed = { contractSignedOn: '2026-01-01' };
const owed = january({ attended: [5, 6], stays: [stay({ ...signed, leftOn: '2026-01-10' })] });
const stranger = january({ attended: [5], stays: [], bankLines: [bankLine(700, '2026-02-01')] });
const paid = january({
  attended: [5],
  stays: [stay(signed)],
  sheets: [sheet(50_000, '2026-02-01')],
  bankLines: [bankLine(50_000, '2026-02-01')],
});

describe('what the pay indicators are decided from', () => {
  const payMonth = plainMonth('2026-01');

  it('adds up everybody on the project', () => {
    expect(
      payFacts(
        [owed, stranger, paid].map((facts) => personOn(facts)),
        dueOnOf,
        on,
        law,
      ),
    ).toMatchObject({
      W01: { peopleOnSite: 1, firstEnteredOn: '2026-01-01', lastAttendedOn: '2026-01-06' },
      W02: { months: [{ payMonth, dueOn: '2026-01-30', arrearsFen: 60_000n }] },
      W06: { months: [{ payMonth, coveredFen: 50_000n, payableFen: 110_000n }] },
      W07: { months: [{ payMonth, linesPaid: 1, peoplePresent: 3 }] },
      W08: { months: [{ payMonth, signedLines: 1, linesBelow: 0, signedFen: 50_000n }] },
      W09: { months: [{ payMonth, highestSignedFen: 50_000n }] },
      W10: { people: 1 },
      W18: { months: [{ month: payMonth, peoplePresent: 3, peopleUncovered: 1 }] },
      W19: { people: 1, longestDaysSinceLeaving: 41 },
    });
  });

  it('says nothing where nobody is', () => {
    expect(indicatorsFrom(PAY_INDICATORS, payFacts([], dueOnOf, on, law), on, law)).toEqual([]);
  });

  it('notes the months that no due day is known for, and leaves them out', () => {
    const noted: unknown[] = [];
    const unknown = dueOnBy(() => ({ payDay: 31, payPeriodOffset: 0 }), countyBook({ calendar: undefined }));
    const { W02, W07 } = payFacts([personOn(owed)], unknown, on, law, (...note) => noted.push(note));
    expect([W02.months, W07.months]).toEqual([[], []]);
    expect(noted).toEqual([
      ['W02', expect.any(String), payMonth],
      ['W07', expect.any(String), payMonth],
    ]);
  });

  it('counts an entry alone as present', () => {
    const [person] = [personOn(january({ entries: monthDays([5, 6]), stays: owed.stays }))];
    expect(payFacts([person], dueOnOf, on, law).W07.months).toEqual([{ payMonth, linesPaid: 0, peoplePresent: 1 }]);
  });

  it('counts who is paid below the minimum wage for full attendance, and of strangers the highest sheet alone', () => {
    const full = Array.from({ length: 22 }, (_, index) => index + 1);
    const low = january({ attended: full, stays: [stay(signed)], sheets: [sheet(100, '2026-02-01')] });
    const short = { ...low, gate: january({ entries: monthDays([1]), exits: monthDays(full) }).gate };
    const strangers = january({ stays: [], sheets: [sheet(90_000_00, '2026-02-01')] });
    const unsigned = january({ attended: [5], stays: [stay(signed)], sheets: [sheet(1)] });
    const { W08, W09 } = payFacts(
      [low, short, strangers, unsigned].map((facts) => personOn(facts)),
      dueOnOf,
      on,
      law,
    );
    expect(W08.months).toMatchObject([{ payMonth, signedLines: 2, linesBelow: 1, signedFen: 200n }]);
    expect(W09.months).toMatchObject([{ payMonth, highestSignedFen: 9_000_000n }]);
  });

  it('takes what is payable to each whose own sheet is signed, supplements and advances with it', () => {
    const full = Array.from({ length: 22 }, (_, index) => index + 1);
    const second = sheet(1_000_00, '2026-02-02', { sheetNo: 2 });
    const both = january({ attended: full, stays: [stay(signed)], sheets: [sheet(1_100_00, '2026-02-01'), second] });
    const alone = january({ attended: full, stays: [stay(signed)], sheets: [sheet(1_00), second] });
    const advanced = january({
      attended: full,
      stays: [stay(signed)],
      sheets: [sheet(1_00, '2026-02-01', { advanceFen: 3_000_00 })],
    });
    const { W08, W09 } = payFacts(
      [both, alone, advanced].map((facts) => personOn(facts)),
      dueOnOf,
      on,
      law,
    );
    expect(W08.months).toMatchObject([{ signedLines: 2, linesBelow: 0, signedFen: 510_100n }]);
    expect(W09.months).toMatchObject([{ highestSignedFen: 300_100n }]);
  });

  it.each`
    without                 | code     | facts
    ${'minimumWageMonthly'} | ${'W08'} | ${paid}
    ${'fullAttendanceDays'} | ${'W08'} | ${paid}
    ${'highNetAmount'}      | ${'W09'} | ${paid}
  `('notes that $code lacks $without, where somebody signed', ({ without, code, facts }) => {
    const noted: unknown[] = [];
    const lacking = countyBook({ [without]: [] });
    const people = [personOn(facts), personOn({ ...facts, stays: [] })];
    const found = payFacts(people, dueOnOf, on, lacking, (...note) => noted.push(note));
    expect(noted).toEqual([[code, expect.stringContaining(without), payMonth]]);
    expect(found[code as 'W08'].months).toEqual([]);
    expect(payFacts([personOn({ ...paid, sheets: [] })], dueOnOf, on, lacking).W08.months).toEqual([]);
  });

  it('notes a month with arrears whose payable sum lacks a part, and owes the rest', () => {
    const noted: unknown[] = [];
    const lacking = countyBook({ payMonthDivisor: [] });
    const monthly = january({ attended: [5], stays: [stay({ ...signed, wageType: 'MONTH' })] });
    const month = monthAsOf(monthly, monthly.stays, on);
    const line = lineAsOf(month, monthly.stays, dueOnOf, on, lacking);
    const unknown = { stays: monthly.stays, months: [month], lines: line ? [{ payMonth, ...line }] : [] };
    for (const people of [
      [unknown, personOn(owed)],
      [personOn(owed), unknown],
    ]) {
      const { W02, W06, W19 } = payFacts(people, dueOnOf, on, lacking, (...note) => noted.push(note));
      expect(W02.months).toMatchObject([{ arrearsFen: 60_000n }]);
      expect(W06.months).toEqual([]);
      expect(W19.people).toBe(1);
    }
    expect(noted).toEqual(Array(2).fill(['W06', 'payMonthDivisor@2026-01-01', payMonth]));
  });

  it('looks at a month from the day after its due day on', () => {
    const W02On = (day: string) => {
      const then = plainDate(day);
      return payFacts([personOn(owed, then)], dueOnOf, then, law).W02.months.length;
    };
    expect(['2026-01-30', '2026-01-31'].map(W02On)).toEqual([0, 1]);
  });
});
