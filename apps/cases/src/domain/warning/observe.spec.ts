import { addDays } from '@anxin/domain-kit';
import { LEVELS } from '@anxin/law';
import fc from 'fast-check';
import { warning } from '.';
import { commandFor, type LastWarning, type Observation } from './observe';
import { PLACE, PROJECT, seen, TODAY } from './warning.fixture';
import type { WarningState } from './warning';

type Told = { readonly indicator: string; readonly day: number; readonly level: (typeof LEVELS)[number] | null };

/** The warnings that observations lead to, in the order in which they are heard. */
const warningsAfter = (heard: readonly Told[]): ReadonlyMap<string, WarningState> => {
  const states = new Map<string, WarningState>();
  for (const { indicator, day, level } of heard) {
    const own = [...states].filter(([id]) => id.startsWith(`${indicator}:`));
    const [id, state] = own.at(-1) ?? [];
    const last: LastWarning | undefined =
      id !== undefined && state && state.stage !== 'UNKNOWN'
        ? { id, round: own.length, stage: state.stage }
        : undefined;
    const observed: Observation = { subject: PROJECT, place: PLACE, indicator, seen: level && seen(level) };
    const given = commandFor(observed, addDays(TODAY, day), last);
    if (!given) continue;
    const before = states.get(given.id) ?? warning.initial;
    states.set(given.id, warning.decide(before, given.command).reduce(warning.evolve, before));
  }
  return new Map([...states].toSorted(([a], [b]) => (a < b ? -1 : 1)));
};

const levels = fc.array(fc.option(fc.constantFrom(...LEVELS)), { maxLength: 12 });
const toldBy = (indicator: string) => levels.map((all) => all.map((level, day): Told => ({ indicator, day, level })));

/** A merge of lists that keeps the order of each. */
const interleaved = (lists: readonly (readonly Told[])[], picks: readonly number[]): readonly Told[] => {
  const left = lists.map((list) => [...list]);
  const merged: Told[] = [];
  for (let turn = 0; left.some((list) => list.length > 0); turn++) {
    const open = left.filter((list) => list.length > 0);
    const next = open[(picks[turn % Math.max(1, picks.length)] ?? 0) % open.length]?.shift();
    if (next) merged.push(next);
  }
  return merged;
};

it('indicators of three services in any interleaving give the same warnings', () => {
  fc.assert(
    fc.property(
      toldBy('W03'),
      toldBy('W02'),
      toldBy('W24'),
      fc.array(fc.nat(), { minLength: 1, maxLength: 40 }),
      (projects, workers, cases, picks) => {
        const inOrder = warningsAfter([...projects, ...workers, ...cases]);
        expect(warningsAfter(interleaved([projects, workers, cases], picks))).toEqual(inOrder);
      },
    ),
    { seed: 12, numRuns: 500 },
  );
});

it('what is told twice is told once, and one warning of an indicator stands at most', () => {
  fc.assert(
    fc.property(toldBy('W02'), (told) => {
      const once = warningsAfter(told);
      expect(warningsAfter(told.flatMap((one) => [one, one]))).toEqual(once);
      expect([...once.values()].filter(({ stage }) => stage !== 'CLEARED').length).toBe(told.at(-1)?.level ? 1 : 0);
    }),
    { seed: 12, numRuns: 300 },
  );
});

it('a level that rises and falls within a day is raised and cleared, and the next is another warning', () => {
  const found = warningsAfter([
    { indicator: 'W02', day: 0, level: 'RED' },
    { indicator: 'W02', day: 0, level: null },
    { indicator: 'W02', day: 0, level: 'BLUE' },
  ]);
  expect([...found].map(([id, { stage }]) => `${id.at(-1)} ${stage}`)).toEqual(['1 CLEARED', '2 RAISED']);
});
