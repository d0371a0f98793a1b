import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { admission, LIMITS, listsIn } from '@anxin/service-kit';
import {
  buildSchema,
  type GraphQLNamedType,
  type GraphQLSchema,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isListType,
  isNonNullType,
  isObjectType,
} from 'graphql';

const api = buildSchema(readFileSync(join(__dirname, '../api.graphql'), 'utf8'));

const typesOf = (schema: GraphQLSchema): readonly GraphQLNamedType[] =>
  Object.values(schema.getTypeMap()).filter(({ name }) => !name.startsWith('__'));
const fieldsOf = (schema: GraphQLSchema) =>
  typesOf(schema).flatMap((type) =>
    isObjectType(type) || isInterfaceType(type) || isInputObjectType(type)
      ? Object.values(type.getFields()).map((field) => ({ at: `${type.name}.${field.name}`, field }))
      : [],
  );

/** In both languages. */
const SAYS_DEFAULT = /不填[^A-Z]*[A-Z].*unless told/;

/** What a schema does against the conventions of the README, by the place where it does so. */
const CONVENTIONS: Readonly<Record<string, (schema: GraphQLSchema) => readonly string[]>> = {
  'types are named in PascalCase': (schema) =>
    typesOf(schema).flatMap(({ name }) => (/^[A-Z][A-Za-z0-9]*$/.test(name) ? [] : [name])),
  'fields are named in camelCase, by what they are and not by how they are fetched': (schema) =>
    fieldsOf(schema).flatMap(({ at, field: { name } }) =>
      /^[a-z][A-Za-z0-9]*$/.test(name) && !/^(get|list|fetch)[A-Z]/.test(name) ? [] : [at],
    ),
  'choices are named in capitals': (schema) =>
    typesOf(schema).flatMap((type) =>
      isEnumType(type)
        ? type.getValues().flatMap(({ name }) => (/^[A-Z][A-Z0-9_]*$/.test(name) ? [] : [`${type.name}.${name}`]))
        : [],
    ),
  'a list has no holes': (schema) =>
    fieldsOf(schema).flatMap(({ at, field: { type } }) => {
      const list = isNonNullType(type) ? type.ofType : type;
      return isListType(list) && !isNonNullType(list.ofType) ? [at] : [];
    }),
  'a command takes one input': (schema) =>
    Object.values(schema.getMutationType()?.getFields() ?? {}).flatMap(({ name, args }) =>
      args.length === 1 && args[0]?.name === 'input' ? [] : [name],
    ),
  'an argument that may be left out says what holds then': (schema) =>
    typesOf(schema).flatMap((type) =>
      isObjectType(type) || isInterfaceType(type)
        ? Object.values(type.getFields()).flatMap(({ name: field, args }) =>
            args.flatMap(({ name, type: given, defaultValue, description }) =>
              isNonNullType(given) || defaultValue !== undefined || SAYS_DEFAULT.test(description ?? '')
                ? []
                : [`${type.name}.${field}(${name})`],
            ),
          )
        : [],
    ),
  'what is deprecated says until when it stays and what is asked instead': (schema) =>
    fieldsOf(schema).flatMap(({ at, field: { deprecationReason } }) =>
      deprecationReason == null || /\d{4}-\d\d-\d\d.*`\w+`/.test(deprecationReason) ? [] : [at],
    ),
};

/** `clockSet` is of demonstrations: its day is all there is to it. */
const EXCEPT = new Set(['clockSet']);

it.each(Object.entries(CONVENTIONS))('%s', (_, broken) => {
  expect(broken(api).filter((place) => !EXCEPT.has(place))).toEqual([]);
});

it.each([
  ['types are named in PascalCase', 'type Query { a: wage_line } type wage_line { a: Int }', 'wage_line'],
  [
    'fields are named in camelCase, by what they are and not by how they are fetched',
    'type Query { getCase: Int }',
    'Query.getCase',
  ],
  ['choices are named in capitals', 'type Query { a: Level } enum Level { Red }', 'Level.Red'],
  ['a list has no holes', 'type Query { cases: [Int]! }', 'Query.cases'],
  ['a command takes one input', 'type Query { a: Int } type Mutation { caseOpen(code: ID!): Int }', 'caseOpen'],
  [
    'an argument that may be left out says what holds then',
    'type Query { lines("月份，不填为今 Month, this one unless told" month: Int, "几条，1–100 How many, 1–100" first: Int): Int }',
    'Query.lines(first)',
  ],
  [
    'what is deprecated says until when it stays and what is asked instead',
    'type Query { a: Int @deprecated(reason: "old") }',
    'Query.a',
  ],
])('and a schema that does otherwise is found: %s', (convention, sdl, place) => {
  expect(CONVENTIONS[convention]?.(buildSchema(sdl))).toEqual([place]);
});

it('every known operation is within the limits, its pages full', () => {
  const { operations } = JSON.parse(readFileSync(join(__dirname, '../../../libs/client/operations.json'), 'utf8')) as {
    readonly operations: readonly { readonly body: string }[];
  };
  const admit = admission({ introspection: false, lists: listsIn(api) });
  for (const { body } of operations)
    expect(admit({ query: body, variables: { first: 100 } }, false)).toBeLessThan(LIMITS.cost);
});

it('all areas of the country with their figures are too much for one question', () => {
  const admit = admission({ introspection: false, lists: listsIn(api) });
  const inside = (deep: number): string =>
    deep === 0 ? 'code projectFigures { projects } openMatters { open }' : `name children { ${inside(deep - 1)} }`;
  expect(() => admit({ query: `{ area(code: "000000") { ${inside(4)} } }` }, false)).toThrow(
    expect.objectContaining({ code: 'QUERY_TOO_COSTLY' }) as Error,
  );
  expect(admit({ query: `{ area(code: "620522") { ${inside(1)} } }` }, false)).toBeGreaterThan(0);
});
