import { z } from 'zod';
import { ownDesign } from '../instruments';
import { rule } from '../rule';
import { text } from '../text';

const BLANKS_AND_DOTS = /[\s·•・‧．.。]/gu;

/**
 * A person's name as names are compared: in Unicode's form NFKC, so that a radical or compatibility character from a PDF
 * is the character it looks like and full width is half, and without blanks and dots.
 */
export const comparableName = (name: string): string => name.normalize('NFKC').replace(BLANKS_AND_DOTS, '');

/** What stands for a character that a bank could not write: a mark, a gap of a font, or pinyin. */
const UNWRITTEN = /[?*\uFFFD\p{Co}\p{Script=Latin}]/u;

/** Whether a payee's name, not written as the worker's, cannot be compared: there is none, or a character was not written. */
export const isUnclearName = (payeeName: string | undefined): boolean =>
  payeeName === undefined || UNWRITTEN.test(payeeName.normalize('NFKC'));

/** How a payee's name stands to a registered one: the same, not to be compared, or another's. */
export type NameIs = 'SAME' | 'UNCLEAR' | 'DIFFERENT';

export const namesCompared = rule({
  id: 'IDF-15',
  title: text('姓名比对', 'Names that are compared'),
  instrument: ownDesign,
  article: '',
  actors: ['GC', 'BNK'],
  inForceFrom: ownDesign.inForceFrom,
  marks: ['D'],
  says: text(
    '姓名按统一字形比对，空格和间隔点不计，写法相同的为同一姓名；写法不同，而户名缺失，或者含有问号、星号、缺字或拼音的，无法比对，不当作他人。',
    'Names are compared by their normal characters, without blanks and dots; written alike they are the same. Of those that are not, one that is absent, or holds a question mark, an asterisk, a gap or pinyin, cannot be compared, and is nobody else’s for that.',
  ),
  parameters: [],
  facts: z.strictObject({ workerName: z.string(), payeeName: z.string().optional() }),
  decide: ({ workerName, payeeName }): NameIs => {
    if (payeeName !== undefined && comparableName(payeeName) === comparableName(workerName)) return 'SAME';
    return isUnclearName(payeeName) ? 'UNCLEAR' : 'DIFFERENT';
  },
});
