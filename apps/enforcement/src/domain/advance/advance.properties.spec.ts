import { fen, NOTHING, plus, sum } from '@anxin/domain-kit';
import fc from 'fast-check';
import { type AdvanceCommand, advancedFen, type AdvanceState, outstandingOf, type Standing } from '.';
import { ADVANCED, advances, C, OPENING, OWED, PEOPLE, standing } from './advance.fixture';

const UNKNOWN: AdvanceState = { stage: 'UNKNOWN', opening: OPENING };
const standsWith = (state: AdvanceState, stands: Standing): AdvanceState =>
  state.stage === 'UNKNOWN' ? state : { ...state, standing: stands };
const isDecided = (state: AdvanceState, command: AdvanceCommand): boolean => {
  try {
    advances.decide(state, command);
    return true;
  } catch {
    return false;
  }
};

it('EMF-03: whatever is done, what was paid is what came back, was written off or is still out; and no cap is passed', () => {
  const amount = fc.integer({ min: 0, max: 300_000 }).map((n) => fen(n));
  const by = fc.constantFrom('office-1', 'office-2', 'town-1');
  const later = fc.oneof(
    ...Object.values(C).map((command) => by.map((who) => ({ ...command, by: who }) as AdvanceCommand)),
    fc.record({ fen: amount, by }).map((given): AdvanceCommand => ({ ...C.RecoverAdvance, ...given })),
  );
  const sums = fc.tuple(amount, amount, amount);
  fc.assert(
    fc.property(sums, amount, fc.array(later, { maxLength: 40 }), (own, before, commands) => {
      const stands = standing({ before: new Map(PEOPLE.map((person) => [person, before])) });
      let state: AdvanceState = UNKNOWN;
      const apply = {
        ...C.ApplyAdvance,
        sums: PEOPLE.map((person, place) => ({ person, fen: own[place] ?? ADVANCED })),
      };
      for (const command of [apply, ...commands]) {
        const found = standsWith(state, stands);
        if (!advances.allowed[command.type].includes(found.stage) || !isDecided(found, command)) continue;
        state = advances.decide(found, command).reduce(advances.evolve, found);
      }
      if (state.stage === 'UNKNOWN') return;
      const { advance, stage } = state;
      const total = advancedFen(advance);
      expect(sum([advance.recoveredFen, advance.writtenOffFen, outstandingOf(advance)])).toBe(total);
      expect(outstandingOf(advance) >= 0n).toBe(true);
      expect(stage === 'RECOVERED' || stage === 'WRITTEN_OFF').toBe(
        outstandingOf(advance) === NOTHING && advance.paid !== undefined,
      );
      if (!advance.verified) return;
      const most = fen((OWED * 3n * 2_000n) / 10_000n);
      expect(plus(total, fen(before * 3n)) <= most).toBe(true);
      for (const one of advance.sums) expect(plus(one.fen, before) <= 201_000n).toBe(true);
      if (advance.paid)
        expect([advance.appliedBy, advance.verified.by, advance.paid.by]).not.toContain(advance.approved?.by);
    }),
    { numRuns: 150 },
  );
});
