import type { ParameterUse } from '../parameters/book';
import type { RuleHead } from '../rule';
import { paragraph, type Text, text } from '../text';

/** Who asks why: each gets the same facts in the words that serve them. */
export const READERS = ['worker', 'contractor', 'inspector'] as const;
export type Reader = (typeof READERS)[number];

/** Why an answer is what it is: the rules, the versions of the parameters, the arithmetic, and a text for each reader. */
export type Explanation = {
  readonly rules: readonly RuleHead[];
  readonly parameters: readonly ParameterUse[];
  readonly figures: readonly Text[];
  readonly texts: Readonly<Record<Reader, Text>>;
};

const MARKS: Readonly<Record<string, Text>> = {
  F: text('见于公开文本', 'found in a public text'),
  M: text('凭记忆，待核对', 'from memory, to be checked'),
  S: text('见于地方材料', 'from a local document'),
  D: text('本系统设计默认，非法律规定', 'design default, not law'),
};

/** What a source mark means, in words (`rules/law.md` section 0). */
export const markInWords = (mark: string): Text => MARKS[mark.charAt(0)] ?? text(mark, mark);

/** `PAY-04 《…》第14条 [F[L724]]`: what an inspector quotes. */
export const citation = ({ id, instrument, article, marks }: RuleHead): Text =>
  text(
    `依据 ${id}：${instrument.zh}第 ${article} 条（${marks.map((mark) => `${mark} ${markInWords(mark).zh}`).join('；')}）。`,
    `Basis ${id}: ${instrument.en}, art. ${article} (${marks.map((mark) => `${mark} ${markInWords(mark).en}`).join('; ')}).`,
  );

export const inspectorText = (rules: readonly RuleHead[], ...sentences: readonly Text[]): Text =>
  paragraph(...sentences, ...rules.map(citation));
