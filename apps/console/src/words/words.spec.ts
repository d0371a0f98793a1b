import { en } from './en';
import { zh } from './zh';

const keysOf = (words: object, within = ''): readonly string[] =>
  Object.entries(words).flatMap(([key, value]) =>
    typeof value === 'object' ? keysOf(value as object, `${within}${key}.`) : [within + key],
  );

it('whatever is said in Chinese is said in English', () =>
  expect(keysOf(en).toSorted()).toEqual(keysOf(zh).toSorted()));

it('nothing is said with no words', () => {
  const texts = (words: object): readonly unknown[] =>
    Object.values(words).flatMap((value) => (typeof value === 'object' ? texts(value as object) : [value]));
  expect([...texts(zh), ...texts(en)].filter((text) => typeof text !== 'string' || text.trim() === '')).toEqual([]);
});
