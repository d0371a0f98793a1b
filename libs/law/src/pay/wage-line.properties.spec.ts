import { addDays, fen, plainDate } from '@anxin/domain-kit';
import * as fc from 'fast-check';
import { countyBook } from '../parameters/county.fixture';
import { monthDays } from './month-days';
import { wageLine, type WageFacts } from './wage-line';
import { account, bankLine, january, sheet, stay } from './worker.fixture';

const seeded = { seed: 1, numRuns: 200 } as const;
const law = countyBook();

const day = (from: string, days: number) =>
  fc.integer({ min: 0, max: days }).map((count) => addDays(plainDate(from), count));
const days = fc.uniqueArray(fc.integer({ min: 1, max: 31 })).map(monthDays);
const card = fc.constantFrom('card 1', 'card 2', 'card 3');
const payeeName = fc.constantFrom('张三', '张三丰', '张?');

const anyStay = fc
  .record({
    enteredOn: day('2025-12-15', 45),
    length: fc.option(fc.integer({ min: 0, max: 30 })),
    wageType: fc.constantFrom('DAY' as const, 'MONTH' as const),
    wageRateFen: fc.integer({ min: 1, max: 900_000 }),
    workerName: payeeName,
    card,
  })
  .map(({ length, ...terms }) =>
    stay({ ...terms, leftOn: length === null ? undefined : addDays(terms.enteredOn, length) }),
  );

const anyBankLine = fc
  .record({
    amount: fc.integer({ min: 0, max: 600_000 }),
    postedOn: day('2026-01-20', 40),
    back: fc.option(fc.integer({ min: 0, max: 20 })),
    payeeName,
    payeeAccount: card,
  })
  .map(({ amount, postedOn, back, ...payee }) =>
    bankLine(amount, postedOn, { ...payee, ...(back === null ? {} : { returnedOn: addDays(postedOn, back) }) }),
  );

const anySheet = fc
  .record({
    netFen: fc.integer({ min: 0, max: 900_000 }),
    signedOn: fc.option(day('2026-01-25', 30)),
    sheetNo: fc.integer({ min: 1, max: 3 }),
    advanceFen: fc.integer({ min: 0, max: 90_000 }),
  })
  .map(({ netFen, signedOn, ...more }) => sheet(netFen, signedOn ?? undefined, more));

const anyFacts: fc.Arbitrary<WageFacts> = fc
  .record({
    stays: fc.uniqueArray(anyStay, { maxLength: 4, selector: ({ enteredOn }) => enteredOn }),
    entries: days,
    exits: days,
    earlyExits: days,
    sheets: fc.uniqueArray(anySheet, { maxLength: 3, selector: ({ sheetNo }) => sheetNo }),
    cards: fc.array(fc.record({ card: card.map(account), validFrom: day('2026-01-20', 40) }), { maxLength: 2 }),
    bankLines: fc.array(anyBankLine, { maxLength: 6 }),
  })
  .map((facts) => january(facts));

const anyDay = day('2026-01-01', 80);
const permuted = <T>(list: readonly T[]) => fc.shuffledSubarray([...list], { minLength: list.length });

describe('a wage line', () => {
  it('is the same in whatever order payments come', () => {
    const cases = anyFacts.chain((facts) => fc.tuple(fc.constant(facts), permuted(facts.bankLines)));
    fc.assert(
      fc.property(cases, anyDay, ([facts, bankLines], on) => {
        expect(wageLine({ ...facts, bankLines }, on, law)).toEqual(wageLine(facts, on, law));
      }),
      seeded,
    );
  });

  it('is the same in whatever order sheets and cards come', () => {
    const cases = anyFacts.chain((facts) =>
      fc.tuple(fc.constant(facts), permuted(facts.sheets), permuted(facts.cards)),
    );
    fc.assert(
      fc.property(cases, anyDay, ([facts, sheets, cards], on) => {
        expect(wageLine({ ...facts, sheets, cards }, on, law)).toEqual(wageLine(facts, on, law));
      }),
      seeded,
    );
  });

  it('is the same in whatever order stays come', () => {
    const cases = anyFacts.chain((facts) => fc.tuple(fc.constant(facts), permuted(facts.stays)));
    fc.assert(
      fc.property(cases, anyDay, ([facts, stays], on) => {
        expect(wageLine({ ...facts, stays }, on, law)).toEqual(wageLine(facts, on, law));
      }),
      seeded,
    );
  });

  it('leaves the same arrears when a payment comes in parts', () => {
    const parts = fc.array(fc.integer({ min: 0, max: 200_000 }), { minLength: 1, maxLength: 5 });
    fc.assert(
      fc.property(anyFacts, parts, anyDay, (facts, amounts, on) => {
        const whole = amounts.reduce((a, b) => a + b, 0);
        const posted = '2026-01-30';
        const [once, inParts] = [[bankLine(whole, posted)], amounts.map((amount) => bankLine(amount, posted))];
        expect(wageLine({ ...facts, bankLines: inParts }, on, law)).toEqual(
          wageLine({ ...facts, bankLines: once }, on, law),
        );
      }),
      seeded,
    );
  });

  it('knows nothing of what happens after its day', () => {
    const later = fc.record({ amount: fc.integer({ min: 1, max: 900_000 }), days: fc.integer({ min: 1, max: 30 }) });
    fc.assert(
      fc.property(anyFacts, anyDay, later, (facts, on, { amount, days: after }) => {
        const then = addDays(on, after);
        const more: WageFacts = {
          ...facts,
          stays: [...facts.stays, stay({ enteredOn: then })],
          bankLines: [...facts.bankLines, bankLine(amount, then)],
          sheets: [...facts.sheets, sheet(amount, then, { sheetNo: 9 })],
        };
        expect(wageLine(more, on, law)).toEqual(wageLine(facts, on, law));
      }),
      seeded,
    );
  });

  it('owes what is payable and not paid, or nothing', () => {
    fc.assert(
      fc.property(anyFacts, anyDay, (facts, on) => {
        const line = wageLine(facts, on, law);
        if (!line) return;
        const { payableFen, paidFen, arrearsFen, daysLate } = line;
        const open = (payableFen as bigint) - paidFen;
        expect(arrearsFen).toBe(on > '2026-01-30' && open > 0n ? open : fen(0));
        expect(daysLate === 0).toBe(arrearsFen === 0n);
      }),
      seeded,
    );
  });
});
