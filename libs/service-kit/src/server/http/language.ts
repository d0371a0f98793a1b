export type Language = 'zh' | 'en';

/** Which language a caller asks for; none where it does not say, or takes any. */
export const languageAsked = (header = ''): Language | undefined =>
  /^\s*(zh|en)\b/i.exec(header)?.[1]?.toLowerCase() as Language | undefined;

/** A sentence in Chinese, then in English: how every refusal of ours is written. */
const BOTH = /^(.*[\p{Script=Han}。，；：？！、）」”》])\s*([^\p{Script=Han}]*[A-Za-z][^\p{Script=Han}]*)$/su;

/** A sentence in the language asked for; in both where none is, or where it is written in one alone. */
export const inLanguage = (sentence: string, language: Language | undefined): string => {
  const [, zh = sentence, en = sentence] = BOTH.exec(sentence) ?? [];
  return language === undefined ? sentence : language === 'en' ? en : zh;
};
