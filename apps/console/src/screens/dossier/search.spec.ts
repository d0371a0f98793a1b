import { exportAddress, isByArrears, owedSearch, projectsSearch } from './search';

describe('what stands in the address of a list', () => {
  it('is kept where it is understood', () => {
    const search = {
      search: '样例',
      sector: 'WATER',
      area: '620522104',
      levels: ['RED', 'BLUE'],
      codes: ['W03'],
      enterprise: '91620599QA4XFD1Y5A',
      owing: true,
      sort: 'OLDEST',
    };
    expect(projectsSearch(search)).toEqual(search);
  });

  it('is left out where it is not, and nothing else is', () => {
    expect(
      projectsSearch({ sector: 'RAIL', levels: ['PINK', 'RED'], codes: ['W3', 3], sort: 'NAME', owing: 'yes' }),
    ).toEqual({ levels: ['RED'] });
  });

  it.each([
    [{ area: 620522104 }, { area: '620522104' }],
    [{ levels: 'RED' }, { levels: ['RED'] }],
    [{ search: '   ' }, {}],
    [{ search: 'x'.repeat(101) }, { search: 'x'.repeat(100) }],
  ])('%j is read as %j', (given, read) => {
    expect(projectsSearch(given)).toEqual(read);
  });

  it('of people is narrowed by month and project, and no month that there is not', () => {
    expect(owedSearch({ month: '2026-01', project: '2506', sort: 'ARREARS' })).toEqual({
      month: '2026-01',
      project: '2506',
      sort: 'ARREARS',
    });
    expect(owedSearch({ month: '2026-13', sort: 'LEVEL' })).toEqual({});
  });
});

it.each([
  [{}, false],
  [{ sort: 'LEVEL' }, false],
  [{ sort: 'ARREARS' }, true],
  [{ owing: true }, true],
] as const)('%j goes by what is owed: %s', (search, byArrears) => {
  expect(isByArrears(search)).toBe(byArrears);
});

it('a file is of what the list is narrowed to', () => {
  expect(exportAddress({ area: '620522104', month: '2026-01' }, 'xlsx')).toBe(
    '/services/workers/exports/people-owed.xlsx?area=620522104&month=2026-01',
  );
});
