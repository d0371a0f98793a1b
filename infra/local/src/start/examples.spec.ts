import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildASTSchema, parse, validate } from 'graphql';
import { EXAMPLES } from './examples';
import { ROOT } from './paths';

const API = buildASTSchema(parse(readFileSync(join(ROOT, 'apps/gateway/api.graphql'), 'utf8')));
const OFFICERS_AND_CONTRACTORS = ['OFFICE', 'DEPARTMENT', 'TOWN', 'CONTRACTOR'];

describe.each(Object.keys(EXAMPLES))('the explorer of %s', (name) => {
  const examples = EXAMPLES[name] ?? [];

  it('has an example of every role that asks there', () => {
    expect(examples.map(({ role }) => role)).toEqual(expect.arrayContaining(OFFICERS_AND_CONTRACTORS));
  });

  it('begins with questions of the schema', () => {
    for (const { query } of examples) expect(validate(API, parse(query))).toEqual([]);
  });
});
