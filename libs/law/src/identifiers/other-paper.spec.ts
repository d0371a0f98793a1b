import { isPaperNumber, mayBePaperNumber, type OtherPaper } from './other-paper';

describe('the number of another paper', () => {
  it.each<[OtherPaper, string, boolean]>([
    ['PASSPORT', 'E07309677', true],
    ['PASSPORT', 'A123', false],
    ['PASSPORT', 'A'.repeat(17), true],
    ['PASSPORT', 'A'.repeat(18), false],
    ['PASSPORT', 'E0730-677', false],
    ['HK_MACAO_PERMIT', 'H41537109', true],
    ['HK_MACAO_PERMIT', 'M4153710901', true],
    ['HK_MACAO_PERMIT', 'X41537109', false],
    ['HK_MACAO_PERMIT', 'H415371090', false],
    ['TAIWAN_PERMIT', '12345678', true],
    ['TAIWAN_PERMIT', '1234567890', true],
    ['TAIWAN_PERMIT', '123456789', false],
  ])('%s %s: %s', (paper, number, is) => {
    expect(isPaperNumber(number, paper)).toBe(is);
  });

  it('has a form of its own, which no text of another length has', () => {
    expect(['E07309677', '110105491231002', '12345678'].every(mayBePaperNumber)).toBe(true);
    expect(['11010519491231002X', '', '1234', '６'].some(mayBePaperNumber)).toBe(false);
  });
});
