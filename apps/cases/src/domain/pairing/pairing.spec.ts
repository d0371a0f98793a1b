import { decideAllowed, plainDate } from '@anxin/domain-kit';
import { refused, specify, walkCommands } from '@anxin/testing/decider';
import { type Pair, pairings, type PairingState, type SetPairing } from '.';

const towns = Array.from({ length: 23 }, (_, no) => `442000${100 + no}`);
const units = towns.map((_, no) => `442000-ORG-2023-0000${10 + no}`);
const pairs: readonly Pair[] = towns.map((townCode, no) => ({ townCode, unit: units[no] ?? '' }));
const set = (change: Partial<SetPairing> = {}): SetPairing => ({
  ...{ type: 'SetPairing', areaCode: '442000', year: 2023, pairs, towns, units, today: plainDate('2023-01-10') },
  ...change,
});
const NEW: PairingState = { stage: 'UNKNOWN' };
const SET = decideAllowed(pairings, NEW, set()).reduce(pairings.evolve, NEW);
const { given } = specify({ ...pairings, initial: NEW });

describe('each command at each stage', () => {
  walkCommands(pairings, { states: { UNKNOWN: NEW, SET }, commands: { SetPairing: set() } });
});

it('S4-07: 23 units answer for 23 towns, each for one', () => {
  expect(SET).toMatchObject({ stage: 'SET', entry: { code: '442000/2023', pairs } });
  expect(new Set(pairs.map(({ unit }) => unit)).size).toBe(23);
});

it.each`
  what                          | change                                                                                 | code
  ${'without a town'}           | ${{ pairs: pairs.slice(1) }}                                                           | ${'PAIRING_TOWN_MISSING'}
  ${'with a town of another'}   | ${{ pairs: [...pairs, { townCode: '620522104', unit: units[0] }] }}                    | ${'PAIRING_TOWN_UNKNOWN'}
  ${'with two units of a town'} | ${{ pairs: [...pairs, { townCode: towns[0], unit: 'x' }] }}                            | ${'PAIRING_TOWN_REPEATED'}
  ${'with two towns of a unit'} | ${{ pairs: pairs.map((pair, no) => (no === 1 ? { ...pair, unit: units[0] } : pair)) }} | ${'PAIRING_UNIT_REPEATED'}
  ${'with a unit that is none'} | ${{ units: units.slice(1) }}                                                           | ${'PAIRING_UNIT_UNKNOWN'}
  ${'of a year that is none'}   | ${{ year: 23 }}                                                                        | ${'PAIRING_YEAR_INVALID'}
`('S4-07: pairs $what are refused', ({ change, code }) => {
  given().when(set(change)).then(refused(code));
});
