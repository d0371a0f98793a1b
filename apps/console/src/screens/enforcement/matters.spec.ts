import { narrowed } from './narrowed';
import { textOf } from './text-of';

it('a list is narrowed by its own filters, whatever another kind left in the address', () => {
  const search = { stages: ['WATCHED'], kinds: ['SMALL_SITE'], enterprise: '91620599QA4XFD1Y5A' };
  expect(narrowed({ filters: ['kinds', 'area'] }, search)).toEqual({ stages: ['WATCHED'], kinds: ['SMALL_SITE'] });
});

it.each([
  ['a text', '已核实', '已核实'],
  ['a number', 11, '11'],
  ['a place by its name', { code: '620522104', name: '郭嘉镇' }, '郭嘉镇'],
  ['what has no name by its code', { code: '620522-INSP-2026-000001', name: null }, '620522-INSP-2026-000001'],
  ['people by their ids', [{ id: 'grid-1' }, { id: 'grid-2' }], 'grid-1、grid-2'],
  ['nothing', null, ''],
  ['none of several', [], ''],
])('%s is shown as text', (_, value, shown) => expect(textOf(value)).toBe(shown));
