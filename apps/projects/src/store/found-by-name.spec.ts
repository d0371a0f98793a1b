import { initialsOf } from './found-by-name';

it.each([
  ['秦安县水利局', 'qaxslj'],
  ['单建华', 'sjh'],
  ['李单', 'ld'],
  ['李建华', 'ljh'],
  ['样例012号A座', 'yl012haz'],
  ['', ''],
])('%s is found by %s', (name, initials) => {
  expect(initialsOf(name)).toBe(initials);
});
