import { createHash } from 'node:crypto';
import { plainDate } from '@anxin/domain-kit';
import { findRule } from '../catalogue';
import { CHECK_ITEMS } from '../inspection-kinds';
import { bookOfArea } from '../parameters/national';
import { isUndetermined } from '../undetermined';
import { fullChecksMissing, officersOfCheck } from './checks';
import { drawDoubleRandom, type DrawLists, drawSeed } from './draw';
import { checklistItems, RULE_OF_ITEM } from './items';

const NATION = bookOfArea(['000000'], []);
const on = plainDate('2026-03-02');
const a = { id: 'a', certificateNo: '1' };
const b = { id: 'b', certificateNo: '2' };

it.each`
  team                                  | may
  ${[a, b]}                             | ${true}
  ${[a, b, { ...b, id: 'c' }]}          | ${false}
  ${[a]}                                | ${false}
  ${[a, a]}                             | ${false}
  ${[a, { ...b, id: ' a ' }]}           | ${false}
  ${[a, { ...b, certificateNo: '1' }]}  | ${false}
  ${[a, { ...b, certificateNo: '  ' }]} | ${false}
`('INS-08: a team of $team may check: $may', ({ team, may }) => {
  expect(officersOfCheck.decide({ on, officers: team as never }, NATION)).toBe(may);
});

it('SUP-05: every item stands on a rule of the catalogue', () => {
  for (const item of CHECK_ITEMS) expect(findRule(RULE_OF_ITEM[item])?.id).toBe(RULE_OF_ITEM[item]);
});

it('S2-27: on a site no list leaves out promise letter, contract, registration, board and deposit', () => {
  const asked = (checklist: 'FIVE_SYSTEMS' | 'SEVEN_ITEMS' | 'PAY_HEALTH', isSite: boolean) => {
    const found = checklistItems.decide({ on, checklist, isSite }, NATION);
    if (isUndetermined(found)) throw new Error(found.missing);
    return found;
  };
  expect(asked('FIVE_SYSTEMS', false)).toEqual({
    items: ['WAGE_ACCOUNT', 'REAL_NAME', 'CONTRACTOR_PAYS', 'DEPOSIT', 'RIGHTS_BOARD'],
    mandatory: [],
  });
  for (const checklist of ['FIVE_SYSTEMS', 'SEVEN_ITEMS', 'PAY_HEALTH'] as const) {
    const { items, mandatory } = asked(checklist, true);
    expect(mandatory).toEqual(['PROMISE_LETTER', 'CONTRACT', 'REAL_NAME', 'RIGHTS_BOARD', 'DEPOSIT']);
    expect(items).toEqual(expect.arrayContaining([...mandatory]));
    expect(new Set(items).size).toBe(items.length);
  }
});

it.each`
  planned | missing
  ${0}    | ${2}
  ${1}    | ${1}
  ${2}    | ${0}
  ${3}    | ${0}
`('S4-18: with $planned full checks a year lacks $missing', ({ planned, missing }) => {
  expect(fullChecksMissing.decide({ on, planned: planned as number }, NATION)).toBe(missing);
});

describe('a random draw', () => {
  const digest = (text: string): string => createHash('sha256').update(text).digest('hex');
  const LISTS: DrawLists = {
    targets: Array.from({ length: 40 }, (_, n) => ({ id: `P-${n}`, tickets: n % 5 === 0 ? 3 : 1 })),
    officers: Array.from({ length: 9 }, (_, n) => `officer-${n}`),
    recusals: [],
  };
  const given = { count: 12, teamSize: 2, digest };
  const seed = drawSeed({ secret: 'kept', salt: 'ours', listsDigest: digest('lists') }, digest);
  const drawn = drawDoubleRandom(LISTS, { ...given, seed });

  it('CHK-02: is what anybody recomputes in a few lines from the seed', () => {
    const again = LISTS.targets
      .map(({ id, tickets }) => {
        const all = [];
        for (let n = 1; n <= tickets; n++) all.push(digest(`${seed}\nTARGET\n${id}\n${n}`));
        return `${all.toSorted()[0]} ${id}`;
      })
      .toSorted()
      .slice(0, 12)
      .map((line) => line.split(' ')[1] ?? '')
      .map((target) => {
        const order = LISTS.officers.map((one) => `${digest(`${seed}\nOFFICER\n${target}\n${one}`)} ${one}`).toSorted();
        return { target, officers: order.slice(0, 2).map((line) => line.split(' ')[1]) };
      });
    expect(drawn).toEqual(again);
    expect(seed).toBe(digest(`kept\nours\n${digest('lists')}`));
  });

  it('does not turn on the order of the lists, and is another with another seed', () => {
    const turned = { ...LISTS, targets: LISTS.targets.toReversed(), officers: LISTS.officers.toReversed() };
    expect(drawDoubleRandom(turned, { ...given, seed })).toEqual(drawn);
    expect(drawDoubleRandom(LISTS, { ...given, seed: digest(seed) })).not.toEqual(drawn);
  });

  it('INS-08: leaves out whoever is recused, and the next of the order takes the place', () => {
    const [first] = drawn;
    const [out, stays] = first?.officers ?? [];
    const recusals = [{ target: first?.target ?? '', officer: out ?? '' }];
    const anew = drawDoubleRandom({ ...LISTS, recusals }, { ...given, seed });
    const three = drawDoubleRandom(LISTS, { ...given, teamSize: 3, seed });
    expect(anew[0]?.officers).toEqual([stays, three[0]?.officers[2]]);
    expect(anew.slice(1)).toEqual(drawn.slice(1));
  });

  it('CHK-03: draws what has more tickets more often, in their proportion', () => {
    const lists = {
      ...LISTS,
      targets: [
        { id: 'many', tickets: 3 },
        { id: 'one', tickets: 1 },
      ],
    };
    const first = Array.from(
      { length: 2_000 },
      (_, n) => drawDoubleRandom(lists, { count: 1, teamSize: 0, seed: String(n), digest })[0]?.target,
    );
    const share = first.filter((target) => target === 'many').length / 2_000;
    expect(share).toBeGreaterThan(0.7);
    expect(share).toBeLessThan(0.8);
  });
});
