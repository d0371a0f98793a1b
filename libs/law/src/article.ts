import { type Text, text } from './text';

const DIGITS = '零一二三四五六七八九';

/** 1 to 999 as an article is numbered: 二十七, 一百零五. */
const chineseNumber = (number: number): string => {
  const [hundreds, tens, ones] = [Math.floor(number / 100), Math.floor(number / 10) % 10, number % 10];
  const [hundred, ten, one] = [hundreds, tens, ones].map((digit) => DIGITS[digit] ?? '');
  return [
    hundreds > 0 ? `${hundred}百` : '',
    // 十五 stands alone without its one, 一百一十五 does not.
    tens > 0 ? `${tens === 1 && hundreds === 0 ? '' : ten}十` : hundreds > 0 && ones > 0 ? '零' : '',
    ones > 0 ? one : '',
  ].join('');
};

/** `276-1` is an article that was put in after another: 第二百七十六条之一. */
const ARTICLE = /^(\d{1,3})(?:-(\d))?(?:\((\d{1,2})\))?$/;

/** `24(2), 29(1)` → 第二十四条第二款、第二十九条第一款. Throws for what is no article; the rules are ours. */
export const articleInWords = (article: string): Text => {
  if (article === '') return text('', '');
  const parts = article.split(', ').map((part) => {
    const [, number, inserted, paragraph] = ARTICLE.exec(part) ?? [];
    if (number === undefined) throw new Error(`${part} is not an article such as 27 or 27(2).`);
    return `第${chineseNumber(Number(number))}条${inserted ? `之${chineseNumber(Number(inserted))}` : ''}${paragraph ? `第${chineseNumber(Number(paragraph))}款` : ''}`;
  });
  return text(parts.join('、'), `${parts.length === 1 ? 'art.' : 'arts.'} ${article}`);
};
