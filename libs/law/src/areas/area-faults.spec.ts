import { area } from './area.fixture';
import { InvalidAreas, loadAreaTree } from './area-tree';

const nation = area('000000', null);
const province = area('440000', '000000');

describe('a file that cannot be trusted', () => {
  const faultsOf = (json: unknown): readonly string[] => {
    try {
      loadAreaTree(json);
    } catch (error) {
      if (error instanceof InvalidAreas) return error.faults;
      throw error;
    }
    return [];
  };

  it.each`
    planted                                                                                                       | fault
    ${[area('440000', '000000', { colour: 'red' })]}                                                              | ${'areas.1: Unrecognized key: "colour"'}
    ${[area('440000', '000000', { from: '2023-02-29' })]}                                                         | ${'areas.1.from: not a day that exists, yyyy-MM-dd'}
    ${[area('440000', '000000', { gbCode: '44' })]}                                                               | ${'areas.1.gbCode: not a code of 6, 9 or 12 digits'}
    ${[area('440000', '000000', { gbCode: '441000' })]}                                                           | ${'440000 from 1990-01-01: its code 441000 is not its id'}
    ${[area('440000', '000000', { gbCode: null })]}                                                               | ${'440000 from 1990-01-01: an id like a code, but no gbCode'}
    ${[area('440000', null)]}                                                                                     | ${'440000 from 1990-01-01: only 000000 has no parent'}
    ${[area('440000', '000000', { through: '1989-12-31' })]}                                                      | ${'440000 from 1990-01-01: ends 1989-12-31 before it begins'}
    ${[area('440000', '000000'), area('440000', '000000', { from: '2000-01-01' })]}                               | ${'440000 from 2000-01-01: overlaps the version from 1990-01-01'}
    ${[area('440000', '000000', { from: '2000-01-01' }), area('440000', '000000', { through: '2000-01-01' })]}    | ${'440000 from 2000-01-01: overlaps the version from 1990-01-01'}
    ${[area('442000', '440000')]}                                                                                 | ${'442000 from 1990-01-01: unknown parent 440000'}
    ${[area('440000', '000000', { from: '1989-12-31' })]}                                                         | ${'440000 from 1989-12-31: parent 000000 is not in force on 1989-12-31'}
    ${[area('440000', '000000', { through: '2000-01-01' }), area('442000', '440000')]}                            | ${'442000 from 1990-01-01: parent 440000 is not in force on 2000-01-02'}
    ${[area('440000', '000000', { through: '2000-01-01' }), area('442000', '440000', { through: '2000-01-02' })]} | ${'442000 from 1990-01-01: parent 440000 is not in force on 2000-01-02'}
  `('is refused: $fault', ({ planted, fault }) => {
    expect(faultsOf({ areas: [nation, ...planted] })).toEqual([fault]);
  });

  it('is refused for a cycle, however long', () => {
    const round = [area('440000', '442000'), area('442000', '443000'), area('443000', '440000')];
    expect(faultsOf({ areas: [nation, ...round, area('444000', '440000')] })).toEqual(
      round.map(({ id }) => `${String(id)} from 1990-01-01: is its own ancestor`),
    );
    expect(faultsOf({ areas: [area('440000', '440000')] })).toEqual(['440000 from 1990-01-01: is its own ancestor']);
  });

  it('is refused for a cycle that a later version closes, and not for two areas that change places', () => {
    const above = [
      area('441000', '440000', { through: '1999-12-31' }),
      area('441000', '442000', { from: '2000-01-01' }),
    ];
    const below = [
      area('442000', '441000', { through: '1999-12-31' }),
      area('442000', '440000', { from: '2000-01-01' }),
    ];
    expect(faultsOf({ areas: [nation, province, ...above, ...below] })).toEqual([]);
    expect(faultsOf({ areas: [nation, province, ...above, area('442000', '441000')] })).toEqual([
      '441000 from 2000-01-01: is its own ancestor',
    ]);
  });

  it('is refused with all its faults at once, and a key it does not know at the top', () => {
    expect(faultsOf({ areas: [nation, area('440000', null), area('442000', '443000')] })).toHaveLength(2);
    expect(faultsOf({ areas: [], colour: 'red' })).toEqual(['file: Unrecognized key: "colour"']);
    expect(() => loadAreaTree({})).toThrow(expect.objectContaining({ code: 'AREAS_INVALID' }));
  });

  it('is accepted where no day of an area is without its parent', () => {
    const parents = [
      area('440000', '000000', { through: '1999-12-31' }),
      area('440000', '000000', { from: '2000-01-01' }),
    ];
    expect(faultsOf({ areas: [nation, ...parents, area('442000', '440000')] })).toEqual([]);
    const oneDay = area('440000', '000000', { through: '1990-01-01' });
    expect(faultsOf({ areas: [nation, oneDay] })).toEqual([]);
    const through = { through: '1999-12-31' };
    expect(faultsOf({ areas: [nation, area('440000', '000000', through), area('442000', '440000', through)] })).toEqual(
      [],
    );
  });
});
