import { dayInWords, type PlainDate } from '@anxin/domain-kit';
import { articleInWords } from '../article';
import { ownDesign } from '../instruments';
import type { ParameterUse } from '../parameters/book';
import { basisOn, type RuleHead } from '../rule';
import { paragraph, type Text, text } from '../text';

/** Who asks why: each gets the same facts in the words that serve them. */
export const READERS = ['worker', 'contractor', 'inspector'] as const;
export type Reader = (typeof READERS)[number];

/** A rule as it held on a day: with the instrument that was in force then. */
export type RuleApplied = Pick<RuleHead, 'id' | 'title' | 'says' | 'marks'> & {
  readonly instrument: Text;
  /** 第十四条; empty where the instrument has no articles. */
  readonly article: Text;
  /** Since when the instrument is in force. */
  readonly inForceFrom: PlainDate;
  /** The day it is applied to, where none of its texts was in force yet: what is cited came later. */
  readonly beforeItsTime?: PlainDate;
};

/** A rule with what was in force on a day. */
export const appliedOn = (rule: RuleHead, on: PlainDate): RuleApplied => {
  const { instrument, article, marks } = basisOn(rule, on);
  const { id, title, says } = rule;
  const { zh, en, inForceFrom } = instrument;
  return {
    ...{ id, title, says, marks, instrument: text(zh, en), article: articleInWords(article), inForceFrom },
    ...(on < inForceFrom ? { beforeItsTime: on } : {}),
  };
};

/** Why an answer is what it is: the rules, the versions of the parameters, the arithmetic, and a text for each reader. */
export type Explanation = {
  readonly rules: readonly RuleApplied[];
  readonly parameters: readonly ParameterUse[];
  readonly figures: readonly Text[];
  readonly texts: Readonly<Record<Reader, Text>>;
};

const MARKS: Readonly<Record<string, Text>> = {
  F: text('依据公开发布的文件', 'from a published text'),
  M: text('凭记忆，待核对', 'from memory, to be checked'),
  S: text('见于地方材料', 'from a local document'),
  D: ownDesign,
};

/** What a source mark means, in words (`rules/law.md` section 0): `F[WRN2]` names its source. */
export const markInWords = (mark: string): Text => {
  const words = MARKS[mark.charAt(0)];
  if (!words) return text(mark, mark);
  const source = /\[(.+)\]/.exec(mark)?.[1];
  return source ? text(`${words.zh}（来源：${source}）`, `${words.en} (source: ${source})`) : text(words.zh, words.en);
};

const OWN_LEVELS = text('分级或细则为系统预设，法律未作规定', 'its levels or details are a design default, not law');

const laterThan = (day: PlainDate, inForceFrom: PlainDate): Text =>
  text(
    `${dayInWords(day)}尚未施行，自${dayInWords(inForceFrom)}起施行`,
    `not in force on ${day}, but since ${inForceFrom}`,
  );

/** How well it is founded, where that is not plainly the law: a text of later, our own part of it, or one not read yet. */
const caveats = ({ marks, instrument, inForceFrom, beforeItsTime }: RuleApplied): readonly Text[] => [
  // Our own design has no day from which it is law.
  ...(beforeItsTime && instrument.zh !== ownDesign.zh ? [laterThan(beforeItsTime, inForceFrom)] : []),
  ...marks.flatMap((mark) => {
    if (mark === 'D') return instrument.zh === ownDesign.zh ? [] : [OWN_LEVELS];
    return mark.startsWith('M') ? [markInWords(mark)] : [];
  }),
];

/** 依据《…》第十四条（PAY-04）: what an inspector quotes. */
export const citation = (rule: RuleApplied): Text => {
  const { id, instrument, article } = rule;
  const noted = caveats(rule);
  return text(
    `依据${instrument.zh}${article.zh}（${[id, ...noted.map(({ zh }) => zh)].join('；')}）。`,
    `Basis: ${[instrument.en, article.en].filter(Boolean).join(', ')} (${[id, ...noted.map(({ en }) => en)].join('; ')}).`,
  );
};

export const inspectorText = (rules: readonly RuleApplied[], ...sentences: readonly Text[]): Text =>
  paragraph(...sentences, ...rules.map(citation));
