import { isMappedBy, type Mapping } from './mapping';
import { SHIPPED_MAPPINGS } from './shipped';

describe('which files a mapping is for', () => {
  const [batch] = SHIPPED_MAPPINGS.filter(({ name }) => name === 'rural-bank-batch') as [Mapping];

  it.each([
    ['DFHP20260110.txt', true],
    ['dfhp1.TXT', true],
    ['xDFHP1.txt', false],
    ['DFHP1atxt', false],
  ])('%s: %s', (name, is) => expect(isMappedBy(batch, name)).toBe(is));

  it.each([
    ['*', '', true],
    ['a.txt', 'A.TXT', true],
    ['a.txt', 'a.txt.gz', false],
    ['ab*ba', 'aba', false],
    ['a*b*b', 'ab', false],
    ['对账*（*）.xls?', '对账1（2）.xls?', true],
    ['**.t*t', 'a.b.txt', true],
    ['*a'.repeat(30), 'a'.repeat(60), true],
    ['*a'.repeat(30), `${'a'.repeat(60)}b`, false],
  ])('%s for %s: %s, in no time', (files, name, is) => expect(isMappedBy({ ...batch, files }, name)).toBe(is));
});
