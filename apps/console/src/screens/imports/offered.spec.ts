import { inOrder, readingOf, type Table } from './offered';

const table = (name: string, after: readonly string[] = [], files: readonly string[] = []): Table => ({
  ...{ name, title: name, after, taker: 'workers', columns: [] },
  mappings: files.map((one) => ({ name: 'rural-bank', files: one })),
});
const TABLES = [
  table('payroll', ['projects', 'roster']),
  table('roster', ['projects']),
  table('projects', ['enterprises']),
  table('enterprises'),
  table('bank-return', ['roster'], ['DFHP*.txt', '对账*（*）.xls']),
];

it.each([
  ['roster.csv', 'roster', undefined],
  ['payroll-2026-01_某项目.xlsx', 'payroll', undefined],
  ['bank-return-2026-01.csv.gz', 'bank-return', undefined],
  ['DFHP20260110.txt', 'bank-return', 'rural-bank'],
  ['对账1（2）.xls', 'bank-return', 'rural-bank'],
])('%s is read as %s', (name, of, mapping) => {
  const reading = readingOf(name, TABLES);
  expect([reading?.table.name, reading?.mapping]).toEqual([of, mapping]);
});

it.each(['rosters.csv', '工资表.xlsx', ''])('%j says nothing: the officer says which table it is', (name) =>
  expect(readingOf(name, TABLES)).toBeUndefined(),
);

it('files go in after those that they refer to, whatever order they were dropped in', () => {
  const files = TABLES.map((one) => ({ table: one }));
  const order = inOrder(files).map(({ table: { name } }) => name);
  for (const { name, after } of TABLES)
    for (const before of after) expect(order.indexOf(before)).toBeLessThan(order.indexOf(name));
});
