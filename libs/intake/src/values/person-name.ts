// The dot within a name has many look-alikes; a full stop counts only between Chinese characters.
const DOTS = /[•‧∙⋅・･]|(?<=\p{Script=Han})[.．](?=\p{Script=Han})/gu;
const BLANKS_BETWEEN = /(?<=\p{Script=Han})\s+(?=\p{Script=Han})/gu;
const PLAIN = /^[\u4e00-\u9fff]+$/;

/** `张 三` is `张三`, `买买提•吐尔逊` is `买买提·吐尔逊`; nothing else changes. */
export const normalisePersonName = (name: string): string => {
  if (PLAIN.test(name)) return name;
  return name.replace(BLANKS_BETWEEN, '').replace(DOTS, '·');
};
