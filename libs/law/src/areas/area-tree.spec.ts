import { plainDate } from '@anxin/domain-kit';
import { area, type Version } from './area.fixture';
import { loadAreaTree } from './area-tree';

const nation = area('000000', null);
const province = area('440000', '000000');
const city = area('442000', '440000');
const town = area('442000001', '442000');
const zone = area('442000-port', '442000', { gbCode: null });
const abolished = area('440111', '440000', { through: '2005-04-27' });
const renamed = [
  area('440222', '440000', { name: 'old name', through: '2005-04-27' }),
  area('440222', '442000', { name: 'new name', from: '2005-04-28' }),
];

const load = (...areas: Version[]) => loadAreaTree({ areas });
const tree = load(...renamed.toReversed(), zone, town, abolished, city, province, nation); // order does not matter
const today = plainDate('2026-01-31');

const idsAbove = (id: string, on = today) => tree.chain(id, on).map((link) => link.id);

describe('finding an area', () => {
  it.each`
    id          | on              | name
    ${'440222'} | ${'1989-12-31'} | ${undefined}
    ${'440222'} | ${'1990-01-01'} | ${'old name'}
    ${'440222'} | ${'2005-04-27'} | ${'old name'}
    ${'440222'} | ${'2005-04-28'} | ${'new name'}
    ${'440222'} | ${'2026-01-31'} | ${'new name'}
    ${'440111'} | ${'2005-04-27'} | ${'area 440111'}
    ${'440111'} | ${'2005-04-28'} | ${undefined}
    ${'999999'} | ${'2026-01-31'} | ${undefined}
  `('$id on $on is $name', ({ id, on, name }) => {
    expect(tree.find(id, plainDate(on))?.name).toBe(name);
  });
});

describe('the chain of an area', () => {
  it.each`
    id               | on              | chain
    ${'442000001'}   | ${'2026-01-31'} | ${['442000001', '442000', '440000', '000000']}
    ${'442000-port'} | ${'2026-01-31'} | ${['442000-port', '442000', '440000', '000000']}
    ${'440222'}      | ${'2005-04-27'} | ${['440222', '440000', '000000']}
    ${'440222'}      | ${'2005-04-28'} | ${['440222', '442000', '440000', '000000']}
    ${'440111'}      | ${'2005-04-27'} | ${['440111', '440000', '000000']}
    ${'440111'}      | ${'2005-04-28'} | ${[]}
    ${'000000'}      | ${'2026-01-31'} | ${['000000']}
  `('of $id on $on is $chain', ({ id, on, chain }) => {
    expect(idsAbove(id, plainDate(on))).toEqual(chain);
  });
});

describe('the lineage of a code', () => {
  it.each`
    id                | lineage                                                                  | why
    ${'442000-port'}  | ${['442000-port', '442000', '440000', '000000']}                         | ${'a zone that the tree has'}
    ${'442000002'}    | ${['442000002', '442000', '440000', '000000']}                           | ${'a town that it has not'}
    ${'440222003'}    | ${['440222003', '440222', '442000', '440000', '000000']}                 | ${'the tree knows better than the digits'}
    ${'440111'}       | ${['440111', '440100', '440000', '000000']}                              | ${'abolished: old records still inherit'}
    ${'620522111201'} | ${['620522111201', '620522111', '620522', '620500', '620000', '000000']} | ${'only the nation is known'}
    ${'442000-other'} | ${[]}                                                                    | ${'neither an area nor a code'}
  `('$id: $why', ({ id, lineage }) => {
    expect(tree.lineage(id, today)).toEqual(lineage);
  });

  it('is that of the digits where the tree has nothing', () => {
    expect(load().lineage('442000001', today)).toEqual(['442000001', '442000', '440000', '000000']);
  });
});

describe('lying within', () => {
  it.each`
    id             | ancestor       | within
    ${'442000001'} | ${'442000001'} | ${true}
    ${'442000001'} | ${'442000'}    | ${true}
    ${'442000001'} | ${'000000'}    | ${true}
    ${'442000002'} | ${'442000'}    | ${true}
    ${'442000'}    | ${'442000001'} | ${false}
    ${'440222'}    | ${'442000'}    | ${true}
    ${'440222'}    | ${'440200'}    | ${false}
    ${'nowhere'}   | ${'000000'}    | ${false}
    ${'nowhere'}   | ${'nowhere'}   | ${false}
  `('$id lies within $ancestor: $within', ({ id, ancestor, within }) => {
    expect(tree.isWithin(id, ancestor, today)).toBe(within);
  });
});
