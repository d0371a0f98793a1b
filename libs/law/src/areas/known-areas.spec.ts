import { plainDate } from '@anxin/domain-kit';
import areas from '../../data/areas.json';
import { chainOfCode } from './area-code';
import { knownAreas } from './known-areas';

const today = plainDate('2026-01-31');

const namesAbove = (id: string, on = '2026-01-31') =>
  knownAreas
    .chain(id, plainDate(on))
    .map(({ name }) => name)
    .join(' < ');

describe('the areas shipped with the library', () => {
  it.each`
    id                | on              | chain
    ${'330424'}       | ${'2026-01-31'} | ${'海盐县 < 嘉兴市 < 浙江省 < 中华人民共和国'}
    ${'620522'}       | ${'2026-01-31'} | ${'秦安县 < 天水市 < 甘肃省 < 中华人民共和国'}
    ${'442000'}       | ${'2026-01-31'} | ${'中山市 < 广东省 < 中华人民共和国'}
    ${'321100-xinqu'} | ${'2026-01-31'} | ${'镇江新区 < 镇江市 < 江苏省 < 中华人民共和国'}
    ${'330602-gaobu'} | ${'2019-02-20'} | ${'皋埠镇 < 越城区 < 绍兴市 < 浙江省 < 中华人民共和国'}
    ${'330602-gaobu'} | ${'2019-02-27'} | ${'皋埠镇 < 越城区 < 绍兴市 < 浙江省 < 中华人民共和国'}
    ${'330602-gaobu'} | ${'2019-02-28'} | ${'皋埠街道 < 越城区 < 绍兴市 < 浙江省 < 中华人民共和国'}
    ${'330621'}       | ${'2013-10-17'} | ${'绍兴县 < 绍兴市 < 浙江省 < 中华人民共和国'}
    ${'330621'}       | ${'2013-10-18'} | ${''}
    ${'330603'}       | ${'2013-10-17'} | ${''}
    ${'330603'}       | ${'2013-10-18'} | ${'柯桥区 < 绍兴市 < 浙江省 < 中华人民共和国'}
    ${'500000'}       | ${'1997-03-13'} | ${''}
    ${'500000'}       | ${'1997-03-14'} | ${'重庆市 < 中华人民共和国'}
  `('know $id on $on as: $chain', ({ id, on, chain }) => {
    expect(namesAbove(id, on)).toBe(chain);
  });

  it('have the 34 provinces, each right below the nation', () => {
    const provinces = areas.areas.filter(({ id }) => /^[1-9]\d0000$/.test(id));
    expect(provinces).toHaveLength(34);
    expect(provinces.filter(({ id, name }) => namesAbove(id) !== `${name} < 中华人民共和国`)).toEqual([]);
  });

  it('agree with the digits of every code', () => {
    const inForce = areas.areas.filter(({ gbCode, through }) => gbCode !== null && through === null);
    const byTree = inForce.map(({ id }) => knownAreas.chain(id, today).map((area) => area.id));
    expect(byTree).toEqual(inForce.map(({ id }) => chainOfCode(id)));
  });

  it('let a town that is not among them inherit from its county', () => {
    expect(knownAreas.lineage('620522111', today)).toEqual(['620522111', '620522', '620500', '620000', '000000']);
    expect(knownAreas.isWithin('620522111', '620522', today)).toBe(true);
  });
});
