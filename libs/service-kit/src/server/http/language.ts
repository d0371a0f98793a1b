export type Language = 'zh' | 'en';

const RANGE = /^\s*(zh|en)\b[^;]*(?:;\s*q=([\d.]+))?/i;

/** Which of both languages a caller would rather have (RFC 9110, 12.5.4); none where it does not say, or takes any. */
export const languageAsked = (header = ''): Language | undefined =>
  header
    .split(',')
    .flatMap((range) => {
      const [, language, weight = '1'] = RANGE.exec(range) ?? [];
      return language ? [{ language: language.toLowerCase() as Language, weight: Number(weight) }] : [];
    })
    .filter(({ weight }) => weight > 0)
    .toSorted((a, b) => b.weight - a.weight)[0]?.language;

/**
 * A sentence in Chinese, then in English: how every refusal of ours is written. The Chinese alone is none of these, though
 * it ends in a name: the gateway tells once more what a service has told.
 */
const BOTH = /^(.*[\p{Script=Han}。，；：？！、）」”》])\s*([^\p{Script=Han}。）]*[A-Za-z][^\p{Script=Han}。）]*)$/su;

/** A sentence in the language asked for; in both where none is, or where it is written in one alone. */
export const inLanguage = (sentence: string, language: Language | undefined): string => {
  const [, zh = sentence, en = sentence] = BOTH.exec(sentence) ?? [];
  return language === undefined ? sentence : language === 'en' ? en : zh;
};
