import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from './lint.fixture';

const SRC = join(ROOT, 'apps/console/src');

type Words = { readonly [name: string]: string | Words };
type Groups = readonly { readonly zh: Words }[];

/** The words of an application, as its list has them. */
const wordsIn = (list: string, name: string): Groups =>
  [jest.requireActual<Record<string, Groups | Groups[number]>>(join(SRC, 'words', list))[name] ?? []].flat();

/** Those that come with their screens. */
const LATER = [
  ...['amend', 'enforcement', 'events', 'reports', 'views'].flatMap((group) => wordsIn(group, group)),
  ...wordsIn('hand-in', 'handIn'),
  ...wordsIn('contractor-send', 'contractorSend'),
];

const keysIn = (words: Words, within = ''): readonly string[] =>
  Object.entries(words).flatMap(([key, value]) =>
    typeof value === 'string' ? [within + key] : keysIn(value, `${within}${key}.`),
  );

const SOURCE = /(?<!\.spec)\.tsx?$/;
const NAMED = /\bt\('([\w.]+)'/g;

/** The keys that sources name as they are, each with its file. */
const keysNamed = (isOurs: (file: string) => boolean) =>
  readdirSync(SRC, { recursive: true, encoding: 'utf8' })
    .filter((file) => SOURCE.test(file) && isOurs(file))
    .flatMap((file) =>
      [...readFileSync(join(SRC, file), 'utf8').matchAll(NAMED)].map(([, key = '']) => ({ file, key })),
    );

const isOfGrid = (file: string): boolean => file.startsWith('grid/');

it.each([
  { at: 'a desk', groups: [...wordsIn('at-a-desk', 'AT_A_DESK'), ...LATER], isOurs: (file: string) => !isOfGrid(file) },
  { at: 'a phone', groups: wordsIn('on-a-phone', 'ON_A_PHONE'), isOurs: isOfGrid },
])('every key that is named at $at has words there', ({ groups, isOurs }) => {
  // A key that is counted with has its words under `_one` and `_other`, of which Chinese has the latter alone.
  const known = new Set(groups.flatMap(({ zh }) => keysIn(zh)).map((key) => key.replace(/_(one|other)$/, '')));
  const named = keysNamed(isOurs);
  expect(named.length).toBeGreaterThan(20);
  expect(named.filter(({ key }) => !known.has(key))).toEqual([]);
});
