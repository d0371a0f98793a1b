import { z } from 'zod';
import { documentSettings, officeOf } from './settings';

const shape = z.object(documentSettings);
const TWO = '620522=秦治欠办=秦安县治欠办,620523=甘治欠办=甘谷县治欠办';

describe('the offices of counties', () => {
  it('IDF-13: write under their own word about what is in them; the one above about the rest', () => {
    const settings = shape.parse({ OFFICES: TWO, OFFICE_WORD: '天治欠办', OFFICE_NAME: '天水市治欠办' });
    expect(['620522104', '620523', '620524101', null].map((area) => officeOf(settings, area).word)).toEqual([
      ...['秦治欠办', '甘治欠办', '天治欠办', '天治欠办'],
    ]);
  });

  it.each([
    ['one word twice, under which two documents would have one number', `${TWO},620524=秦治欠办=某县治欠办`],
    ['one county twice', `${TWO},620522=某治欠办=某县治欠办`],
    ['no county', '6205=天治欠办=天水市治欠办'],
    ['no name', '620522=秦治欠办'],
  ])('are refused with %s', (_, OFFICES) => expect(shape.safeParse({ OFFICES }).success).toBe(false));
});
