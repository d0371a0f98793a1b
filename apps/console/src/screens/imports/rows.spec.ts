import { rowsAt } from './rows';

const TEXT = '\uFEFFname,note,fen\r\n甲,"一,二",1\r\n乙,"两\n行 ""引""",2\r\n丙,,3\r\n';

it('rows stand as they were sent, by the line that the report names', () => {
  const { headings, rows } = rowsAt(TEXT, new Set([2, 3, 5]));
  expect(headings).toEqual(['name', 'note', 'fen']);
  expect([...rows].map(([line, { cells }]) => [line, cells])).toEqual([
    [2, ['甲', '一,二', '1']],
    [3, ['乙', '两\n行 "引"', '2']],
    [5, ['丙', '', '3']],
  ]);
});

it('of an empty file there is nothing', () => expect(rowsAt('', new Set([2])).rows.size).toBe(0));
