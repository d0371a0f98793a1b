import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { admission, listsIn } from '@anxin/service-kit';
import { buildSchema, parse, validate } from 'graphql';
import { BLACKLIST } from './blacklist/routes';
import { CONFIRM, OWN, STATEMENT, WHY } from './mine/own-wages';

const schema = buildSchema(readFileSync(join(__dirname, '../../../gateway/api.graphql'), 'utf8'));

it.each(Object.entries({ BLACKLIST, OWN, WHY, STATEMENT, CONFIRM }))(
  '%s is a question that the graph answers',
  (_, question) => {
    expect(validate(schema, parse(question)).map(({ message }) => message)).toEqual([]);
    const admit = admission({ introspection: false, lists: listsIn(schema) });
    expect(admit({ query: question, variables: { first: 100 } }, false)).toBeLessThan(20_000);
  },
);
