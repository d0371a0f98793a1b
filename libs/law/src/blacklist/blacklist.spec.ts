import { plainDate } from '@anxin/domain-kit';
import { ParameterBook } from '../parameters/book';
import { bookOf } from '../parameters/county.fixture';
import { nationalParameters } from '../parameters/national';
import { isUndetermined } from '../undetermined';
import * as conditions from './conditions';
import * as terms from './terms';

const nation = new ParameterBook([nationalParameters]);
const start = plainDate('2026-03-02');
const shown = (value: unknown) => (isUndetermined(value) ? value.missing : value);

describe.each`
  rule                     | of             | length | unit    | key
  ${terms.listingNotice}   | ${'object'}    | ${5}   | ${'WD'} | ${'blacklistNotice'}
  ${terms.listingNotice}   | ${'check'}     | ${5}   | ${'WD'} | ${'blacklistNotice'}
  ${terms.listingDecision} | ${'decide'}    | ${20}  | ${'WD'} | ${'blacklistDecision'}
  ${terms.listingDecision} | ${'extension'} | ${20}  | ${'WD'} | ${'blacklistDecision'}
  ${terms.removalDecision} | ${'decide'}    | ${15}  | ${'WD'} | ${'blacklistRemovalDecision'}
  ${terms.publicityStop}   | ${'stop'}      | ${10}  | ${'WD'} | ${'blacklistStop'}
`('$rule.id to $of', ({ rule, of, length, unit, key }) => {
  it('has the time of Decree 45 since 2022, and none before it or where nobody set one', () => {
    expect(rule.decide({ of, start }, nation)).toEqual({ length, unit });
    expect(shown(rule.decide({ of, start: '2021-12-31' }, nation))).toBe(`${key}@2021-12-31`);
    expect(shown(rule.decide({ of, start }, bookOf({})))).toBe(`${key}@${start}`);
  });
});

describe('BLK-08: a listing', () => {
  it.each([
    ['2026-03-02', '2029-03-02'],
    // 29 February has no corresponding day: the month’s last.
    ['2024-02-29', '2027-02-28'],
    // A Saturday, and a day beyond every known calendar: no rest day prolongs a sanction.
    ['2025-01-04', '2028-01-04'],
  ])('decided on %s stands through %s', (decidedOn, expiresOn) => {
    expect(terms.listingTerm.decide({ decidedOn: plainDate(decidedOn) }, nation)).toBe(expiresOn);
    expect(terms.listingAnew.decide({ relistedOn: plainDate(decidedOn) }, nation)).toBe(expiresOn);
  });

  it('BLK-18: of April 2026 or later is told with the point that is not settled, of March without', () => {
    const open = (day: string) => terms.listingRepair.decide({ decidedOn: plainDate(day) }, nation);
    expect([open('2026-03-31'), open('2026-04-01')]).toEqual([false, true]);
    expect(terms.listingRepair.marks).toContain('M-');
  });
});

describe('BLK-09: early removal', () => {
  it.each`
    correctedOn     | on              | promised | lacks                          | from
    ${'2026-03-10'} | ${'2026-09-09'} | ${true}  | ${['TOO_EARLY']}               | ${'2026-09-10'}
    ${'2026-03-10'} | ${'2026-09-10'} | ${true}  | ${[]}                          | ${'2026-09-10'}
    ${'2026-08-31'} | ${'2027-02-27'} | ${true}  | ${['TOO_EARLY']}               | ${'2027-02-28'}
    ${'2026-08-31'} | ${'2027-02-28'} | ${true}  | ${[]}                          | ${'2027-02-28'}
    ${'2026-03-10'} | ${'2026-09-10'} | ${false} | ${['NO_PROMISE']}              | ${'2026-09-10'}
    ${'2026-03-10'} | ${'2026-09-09'} | ${false} | ${['TOO_EARLY', 'NO_PROMISE']} | ${'2026-09-10'}
    ${null}         | ${'2029-01-01'} | ${true}  | ${['NOT_CORRECTED']}           | ${null}
  `('corrected on $correctedOn, on $on, lacks $lacks', ({ correctedOn, on, promised, lacks, from }) => {
    expect(conditions.removalConditions.decide({ correctedOn, on, promised }, nation)).toEqual({ from, lacks });
  });

  it('BLK-10: is barred by each of three things, and by nothing else', () => {
    const bars = (newArrears: boolean, crime: boolean, otherLaw: boolean) =>
      conditions.removalBars.decide({ newArrears, crime, otherLaw }, nation);
    expect(bars(false, false, false)).toEqual([]);
    expect(bars(true, false, false)).toEqual(['NEW_ARREARS']);
    expect(bars(false, true, false)).toEqual(['CRIME']);
    expect(bars(false, false, true)).toEqual(['OTHER_LAW']);
  });
});

it('BLK-04: a party is spared that corrected and promised, and not for one of the two', () => {
  const spared = (corrected: boolean, promised: boolean) =>
    conditions.listingSpared.decide({ corrected, promised }, nation);
  expect([spared(true, true), spared(true, false), spared(false, true)]).toEqual([true, false, false]);
});

describe('BLK-02: a party may be listed', () => {
  const facts = (more: object = {}) => ({
    on: start,
    areas: ['320000'],
    unpaid: [],
    expired: true,
    graveEvent: false,
    ...more,
  });
  const ground = (more: object) =>
    shown(conditions.listingGround.decide(conditions.listingGround.facts.parse(facts(more)), nation));
  const large = { unpaid: [{ employer: 'A', months: 3, fen: '1000000' }] };

  it.each`
    what                                                  | more                                       | ground
    ${'nothing but an expired order'}                     | ${{}}                                      | ${null}
    ${'a large sum'}                                      | ${large}                                   | ${'LARGE_SUM'}
    ${'a grave event'}                                    | ${{ graveEvent: true }}                    | ${'GRAVE_EVENT'}
    ${'a large sum before the order expired'}             | ${{ ...large, expired: false }}            | ${null}
    ${'a grave event before the order expired'}           | ${{ graveEvent: true, expired: false }}    | ${null}
    ${'a sum where the province’s standard is not known'} | ${{ ...large, areas: ['330000'] }}         | ${'crimeThresholds.330000@2026-03-02'}
    ${'a grave event where it is not known'}              | ${{ graveEvent: true, areas: ['330000'] }} | ${'GRAVE_EVENT'}
  `('for $what: $ground', ({ more, ground: expected }) => {
    expect(ground(more as object)).toBe(expected);
  });
});

it('BLK-07, BLK-15: a listing has four channels and eight measures', () => {
  expect(conditions.listingChannels.decide({ on: start }, nation)).toHaveLength(4);
  expect(conditions.jointMeasures.decide({ on: start }, nation)).toHaveLength(8);
});

it('BLK-14: a listing falls with its order', () => {
  const stands = (orderRevoked: boolean) => conditions.listingStands.decide({ orderRevoked }, nation);
  expect([stands(false), stands(true)]).toEqual([true, false]);
});
