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

  it.each`
    id                | below                                                                                                                       | why
    ${'620522'}       | ${'兴国镇 莲花镇 西川镇 陇城镇 郭嘉镇 五营镇 叶堡镇 魏店镇 安伏镇 千户镇 王尹镇 兴丰镇 中山镇 刘坪镇 王铺镇 王窑镇 云山镇'} | ${'a county has its towns'}
    ${'620200'}       | ${'雄关街道 钢城街道 新城镇 峪泉镇 文殊镇'}                                                                                 | ${'a city without counties, whatever the digits'}
    ${'620500'}       | ${'秦州区 麦积区 清水县 秦安县 甘谷县 武山县 张家川回族自治县'}                                                             | ${'a city has its counties'}
    ${'460300'}       | ${'西沙群岛 南沙群岛 中沙群岛的岛礁及其海域'}                                                                               | ${'a city has what the statistics count in it'}
    ${'321100'}       | ${'镇江新区 京口区 润州区 丹徒区 丹阳市 扬中市 句容市'}                                                                     | ${'a zone without a code stands beside counties, once'}
    ${'321100-xinqu'} | ${'大港街道 丁卯街道 丁岗镇 大路镇 姚桥镇'}                                                                                 | ${'and has the towns that the statistics count in it'}
  `('know what is right below $id: $why', ({ id, below }) => {
    const names = knownAreas.below(id, today).map(({ name }) => name);
    expect(names.toSorted()).toEqual(below.split(' ').toSorted());
  });

  it.each`
    city        | towns | first         | last
    ${'442000'} | ${23} | ${'石岐街道'} | ${'三乡镇'}
    ${'441900'} | ${36} | ${'东城街道'} | ${'洪梅镇'}
    ${'460400'} | ${18} | ${'那大镇'}   | ${'华南热作学院'}
  `('have the $towns towns of $city right under the city, and no county between', ({ city, towns }) => {
    const below = knownAreas.below(city, today);
    expect(below).toHaveLength(towns);
    expect(below.filter(({ id, parent }) => id.length !== 9 || parent !== city)).toEqual([]);
    const [town] = below;
    expect(knownAreas.lineage(town?.id ?? '', today)).toEqual([town?.id, ...knownAreas.lineage(city, today)]);
  });

  it('have all counties and towns, each once, each with those above it up to the nation', () => {
    const provinces = knownAreas.below('000000', today);
    const counted = new Map<number, number>();
    const seen = new Set<string>();
    const walk = (id: string, depth: number): void => {
      for (const area of knownAreas.below(id, today)) {
        expect(seen.has(area.id)).toBe(false);
        seen.add(area.id);
        if (knownAreas.lineage(area.id, today).length !== depth + 1) throw new Error(`${area.id} hangs in the air`);
        counted.set(area.id.length, (counted.get(area.id.length) ?? 0) + 1);
        walk(area.id, depth + 1);
      }
    };
    walk('000000', 1);
    expect(provinces).toHaveLength(34);
    expect([counted.get(6), counted.get(9)]).toEqual([34 + 333 + 2973, 41_351]);
  });

  it.each`
    code           | name          | lineage
    ${'620522104'} | ${'郭嘉镇'}   | ${'620522104 620522 620500 620000 000000'}
    ${'321171'}    | ${'镇江新区'} | ${'321100-xinqu 321100 320000 000000'}
    ${'330602013'} | ${'皋埠街道'} | ${'330602-gaobu 330602 330600 330000 000000'}
    ${'110101'}    | ${'东城区'}   | ${'110101 110000 000000'}
    ${'419001'}    | ${'济源市'}   | ${'419001 410000 000000'}
    ${'620522999'} | ${undefined}  | ${'620522999 620522 620500 620000 000000'}
  `('know $code as $name', ({ code, name, lineage }) => {
    expect(knownAreas.find(code, today)?.name).toBe(name);
    expect(knownAreas.lineage(code, today).join(' ')).toBe(lineage);
  });

  it('count a place by its statistics code within the zone that has none, and the other way round', () => {
    const inZone = knownAreas.below('321100-xinqu', today)[0]?.id ?? '';
    expect(knownAreas.isWithin(inZone, '321171', today)).toBe(true);
    expect(knownAreas.isWithin('321171', '321100-xinqu', today)).toBe(true);
  });

  it('say nothing of a day before the package does: then the digits lead, without a name', () => {
    const before = plainDate('2023-06-29');
    expect([knownAreas.find('620522104', before), knownAreas.below('620522', before)]).toEqual([undefined, []]);
    expect(knownAreas.lineage('620522104', before)).toContain('620522');
  });

  it('agree with the digits of every code', () => {
    const inForce = areas.areas.filter(({ gbCode, through }) => gbCode !== null && through === null);
    const byTree = inForce.map(({ id }) => knownAreas.chain(id, today).map((area) => area.id));
    expect(byTree).toEqual(inForce.map(({ id }) => chainOfCode(id)));
  });

  it('let a town that is not among them inherit from its county', () => {
    expect(knownAreas.lineage('620522911', today)).toEqual(['620522911', '620522', '620500', '620000', '000000']);
    expect(knownAreas.isWithin('620522911', '620522', today)).toBe(true);
  });
});
