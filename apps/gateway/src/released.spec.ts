import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { agreed, breaking, RELEASED, withoutWords } from './released';

const OLD = 'type Query { case(code: ID!): String cases(open: Boolean): Int! level: Level } enum Level { LOW HIGH }';

describe('what breaks a client of the last release', () => {
  it.each([
    ['a field that goes', OLD.replace('case(code: ID!): String ', ''), 'Query.case was removed.'],
    [
      'an argument that must be given',
      OLD.replace('open: Boolean', 'open: Boolean!'),
      'Query.cases arg open has changed',
    ],
    ['a value that may be missing', OLD.replace('Int!', 'Int'), 'Query.cases changed type from Int! to Int.'],
    ['a choice that goes', OLD.replace('LOW ', ''), 'LOW was removed from enum type Level.'],
  ])('is %s', (_, after, said) => {
    expect(breaking(OLD, after).join()).toContain(said);
  });

  it.each([
    ['a new field', OLD.replace('Query {', 'Query { areas: Int')],
    ['an argument that may be left out', OLD.replace('open: Boolean', 'open: Boolean on: String')],
    ['other words', `"""案件 Cases""" ${OLD}`],
  ])('is not %s', (_, after) => {
    expect(breaking(OLD, after)).toEqual([]);
  });

  it('is nothing that was not agreed on, with its day and why (breaking.json)', () => {
    const api = readFileSync(join(__dirname, '../api.graphql'), 'utf8');
    const known = agreed();
    expect(breaking(readFileSync(RELEASED, 'utf8'), api)).toEqual(known.map(({ change }) => change));
    for (const { agreedOn, why } of known) expect([agreedOn, why].join()).toMatch(/^\d{4}-\d\d-\d\d,.+/);
  });
});

it('a release keeps what is asked and no words', () => {
  expect(withoutWords(`"""案件 Cases""" ${OLD}`)).toBe(withoutWords(OLD));
});
