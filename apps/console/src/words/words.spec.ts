import { amend } from './amend';
import { AT_A_DESK } from './at-a-desk';
import { contractorSend } from './contractor-send';
import { enforcement } from './enforcement';
import { events } from './events';
import { handIn } from './hand-in';
import { ON_A_PHONE } from './on-a-phone';
import { reports } from './reports';
import { views } from './views';

const GROUPS = [
  ...new Set([...AT_A_DESK, ...ON_A_PHONE, amend, contractorSend, enforcement, events, handIn, reports, views]),
];

const textsIn = (words: object, within = ''): readonly (readonly [string, unknown])[] =>
  Object.entries(words).flatMap(([key, value]) =>
    typeof value === 'object' ? textsIn(value as object, `${within}${key}.`) : [[within + key, value] as const],
  );
const keysIn = (words: object): readonly string[] => textsIn(words).map(([key]) => key);

it('whatever is said in Chinese is said in English, and nothing with no words', () => {
  for (const { zh, en } of GROUPS) {
    expect(keysIn(en).toSorted()).toEqual(keysIn(zh).toSorted());
    const empty = [...textsIn(zh), ...textsIn(en)].filter(([, text]) => typeof text !== 'string' || !text.trim());
    expect(empty).toEqual([]);
  }
});

it('no two groups of screens claim the same name', () => {
  const names = GROUPS.flatMap(({ zh }) => Object.keys(zh));
  expect(names).toEqual([...new Set(names)]);
});
