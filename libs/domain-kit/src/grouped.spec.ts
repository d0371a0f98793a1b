import { groupedBy, inParts } from './grouped';

describe('groupedBy', () => {
  const stays = [
    { site: 'B', worker: 1 },
    { site: 'A', worker: 2 },
    { site: 'B', worker: 3 },
  ];

  it('keeps groups and their items in the order in which they came', () =>
    expect([...groupedBy(stays, ({ site }) => site)]).toEqual([
      ['B', [stays[0], stays[2]]],
      ['A', [stays[1]]],
    ]));

  it('keeps of each item what it is asked for', () =>
    expect([
      ...groupedBy(
        stays,
        ({ site }) => site,
        ({ worker }) => worker,
      ),
    ]).toEqual([
      ['B', [1, 3]],
      ['A', [2]],
    ]));
});

it.each([
  [[], []],
  [[1, 2], [[1, 2]]],
  [
    [1, 2, 3],
    [[1, 2], [3]],
  ],
])('%j in parts of two is %j', (items, parts) => expect(inParts(items, 2)).toEqual(parts));
