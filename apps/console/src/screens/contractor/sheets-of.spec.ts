import { sheetsOf } from './sheets-of';

type Given = Parameters<typeof sheetsOf>[0][number];
const MONTH = { payMonth: '2026-02', lines: 3, dueOn: null, arrearsFen: '0', confirmed: 0, changedSince: 0 };
const project = (code: string, onSheets: number, signed: number): Given => ({
  ...{ code, name: code },
  wageMonths: { nodes: [{ ...MONTH, onSheets, signed }] },
});

it('a sheet is as far as its people have signed, and what is least far stands on top', () => {
  const all = [project('signed', 3, 3), project('partly', 3, 1), project('sent', 2, 0), project('none', 0, 0)];
  expect(sheetsOf(all, '2026-02').map(({ code, state }) => [code, state])).toEqual([
    ['none', 'NONE'],
    ['sent', 'UNSIGNED'],
    ['partly', 'PARTLY'],
    ['signed', 'SIGNED'],
  ]);
});

it('of another month, and of a part that is not answered, there is none', () => {
  expect(sheetsOf([project('a', 1, 1), { code: 'b', name: 'b', wageMonths: null }], '2026-03')).toEqual([]);
});
