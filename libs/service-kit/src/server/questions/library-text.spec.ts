import { readFileSync } from 'node:fs';
import {
  buildSchema,
  type DocumentNode,
  execute,
  type ExecutionResult,
  type GraphQLError,
  parse,
  specifiedRules,
  validate,
  visit,
} from 'graphql';
import { readScalarsIn, SCALARS_SDL } from '../../graphql/scalars';
import { chineseOf, toldIn } from './library-text';
import { withoutValue } from './mask-errors';

const schema = buildSchema(`
  ${SCALARS_SDL}
  directive @once(at: Int!) on FIELD
  enum Grade { A B }
  input Kept { grade: Grade, name: String!, inner: Kept }
  input Either @oneOf { a: Int, b: Int }
  type Dog { name: String, age(of: Int): Int, live: Boolean }
  type Cat { name: Int }
  union Pet = Dog | Cat
  type Query {
    dog: Dog, cat: Cat, pet: Pet
    keep(kept: Kept, either: Either): Int
    wait(days: Int! = 5): Int
    take(i: Int, f: Float, s: String, b: Boolean, id: ID, grade: Grade, fen: Fen, day: Day, month: Month, moment: Moment): Int
    need(it: Int!): Int
  }
  type Subscription { one: Int, two: Int }
`);
readScalarsIn(schema);

/** No text reads as this one. */
const NOTHING_SELECTED = visit(parse('{ dog { name } }'), {
  Field: ({ name }) => (name.value === 'name' ? null : undefined),
});

/** What breaks each rule of graphql-js, with whatever it says. */
const BROKEN: Readonly<Record<string, readonly (string | DocumentNode)[]>> = {
  ExecutableDefinitionsRule: ['type A { b: Int }', 'schema { query: Query }'],
  FieldsOnCorrectTypeRule: ['{ nope }'],
  FragmentsOnCompositeTypesRule: ['{ dog { ... on Int { x } } }', 'fragment F on Int { x }'],
  KnownArgumentNamesRule: ['{ dog(nope: 1) { name } }', '{ dog @once(nope: 1) { name } }'],
  KnownDirectivesRule: ['{ dog @nope { name } }', 'query @once(at: 1) { dog { name } }'],
  KnownFragmentNamesRule: ['{ ...Nope }'],
  KnownTypeNamesRule: ['query($a: Nope) { dog { name } }'],
  LoneAnonymousOperationRule: ['{ dog { name } } { cat { name } }'],
  MaxIntrospectionDepthRule: [`{ __schema { types { ${'fields { type { '.repeat(4)} name ${'} } '.repeat(4)} } } }`],
  NoFragmentCyclesRule: ['fragment F on Dog { ...F }', 'fragment F on Dog { ...G } fragment G on Dog { ...F }'],
  NoUndefinedVariablesRule: ['query Q { need(it: $n) }', '{ need(it: $n) }'],
  NoUnusedFragmentsRule: ['{ dog { name } } fragment F on Dog { name }'],
  NoUnusedVariablesRule: ['query Q($n: Int) { dog { name } }', 'query($n: Int) { dog { name } }'],
  OverlappingFieldsCanBeMergedRule: [
    '{ dog { name: age name } }',
    '{ dog { age(of: 1) age(of: 2) } }',
    '{ pet { ... on Dog { name } ... on Cat { name } } }',
    '{ dog { name } dog { name: age } }',
  ],
  PossibleFragmentSpreadsRule: ['{ dog { ... on Cat { name } } }', '{ dog { ...F } } fragment F on Cat { name }'],
  ProvidedRequiredArgumentsRule: ['{ need }', '{ dog @once { name } }'],
  ScalarLeafsRule: ['{ need(it: 1) { x } }', '{ dog }', NOTHING_SELECTED],
  SingleFieldSubscriptionsRule: [
    'subscription S { one two }',
    'subscription { one two }',
    'subscription S { __typename }',
    'subscription { __typename }',
  ],
  UniqueArgumentNamesRule: ['{ need(it: 1, it: 2) }'],
  UniqueDirectivesPerLocationRule: ['{ dog @once(at: 1) @once(at: 2) { name } }'],
  UniqueFragmentNamesRule: ['{ dog { ...F } } fragment F on Dog { name } fragment F on Dog { name }'],
  UniqueInputFieldNamesRule: ['{ keep(kept: { name: "a", name: "b" }) }'],
  UniqueOperationNamesRule: ['query Q { cat { name } } query Q { dog { name } }'],
  UniqueVariableNamesRule: ['query($n: Int!, $n: Int!) { need(it: $n) }'],
  ValuesOfCorrectTypeRule: [
    '{ keep(kept: {}) }',
    '{ keep(kept: { name: "a", nope: 1 }) }',
    '{ keep(kept: { name: null }) }',
    '{ keep(kept: 1) }',
    '{ keep(either: {}) }',
    '{ keep(either: { a: null }) }',
    '{ take(i: "a") }',
    '{ take(i: 99999999999) }',
    '{ take(f: "a") }',
    '{ take(s: 1) }',
    '{ take(b: 1) }',
    '{ take(id: 1.5) }',
    '{ take(grade: "A") }',
    '{ take(grade: C) }',
    '{ take(grade: 1) }',
    '{ take(fen: 1.5) }',
    '{ take(fen: "x") }',
    '{ take(fen: 99999999999999999999999) }',
    '{ take(fen: 9223372036854775807) }',
    '{ take(day: 1) }',
    '{ take(day: "2026-02-30") }',
    '{ take(month: "2026-13") }',
    '{ take(moment: "now") }',
  ],
  VariablesAreInputTypesRule: ['query($d: Dog) { need(it: $d) }'],
  VariablesInAllowedPositionRule: ['query($n: Int) { need(it: $n) }', 'query($n: Int) { keep(either: { a: $n }) }'],
};

/** What the parser and the lexer stumble over. */
const UNREADABLE: readonly string[] = [
  '{',
  '{ a(',
  '{ "a" }',
  'nope',
  '"张三" { a }',
  '{ a(b: "张三") ) }',
  '"about" extend type A { b: Int }',
  'query($a: [Int] = [$b]) { c }',
  'enum A { true }',
  "{ a(b: 'c') }",
  '{ a(b: ?) }',
  '{ a(b: 的) }',
  '{ a(b: "c',
  '{ a(b: "c\uD800") }',
  '{ a(b: 01) }',
  '{ a(b: 1.x) }',
  '{ a(b: 1x) }',
  '{ a(b: "\\u12") }',
  '{ a(b: "\\u{110000}") }',
  '{ a(b: "\\q") }',
  '{ ...on }',
  'extend { a }',
  '',
];

/** Operations with variables that do not fit. */
const COERCED: readonly (readonly [query: string, variables: Readonly<Record<string, unknown>>])[] = [
  ['query($n: Int!) { need(it: $n) }', {}],
  ['query($n: Int!) { need(it: $n) }', { n: null }],
  ['query($n: Int) { wait(days: $n) }', { n: null }],
  ['query($n: Int) { need(it: $n) }', {}],
  ['{ need }', {}],
  ['{ need(it: "a") }', {}],
  ['query($n: Dog) { need(it: $n) }', { n: 1 }],
  ['query($k: Kept) { keep(kept: $k) }', { k: 1 }],
  ['query($k: Kept) { keep(kept: $k) }', { k: {} }],
  ['query($k: Kept) { keep(kept: $k) }', { k: { name: null } }],
  ['query($k: Kept) { keep(kept: $k) }', { k: { name: 'a', inner: { name: 'b', nope: 1 } } }],
  ['query($k: [Kept]) { keep(kept: $k) }', { k: Array.from({ length: 60 }, () => 1) }],
  ['query($e: Either) { keep(either: $e) }', { e: {} }],
  ['query($e: Either) { keep(either: $e) }', { e: { a: null } }],
  ['query($v: Int) { take(i: $v) }', { v: 'a' }],
  ['query($v: Int) { take(i: $v) }', { v: 2 ** 40 }],
  ['query($v: Float) { take(f: $v) }', { v: 'a' }],
  ['query($v: String) { take(s: $v) }', { v: 1 }],
  ['query($v: Boolean) { take(b: $v) }', { v: 1 }],
  ['query($v: ID) { take(id: $v) }', { v: 1.5 }],
  ['query($v: Grade) { take(grade: $v) }', { v: '张三' }],
  ['query($v: Grade) { take(grade: $v) }', { v: 1 }],
  ['query($v: Fen) { take(fen: $v) }', { v: 1.5 }],
  ['query($v: Fen) { take(fen: $v) }', { v: '9223372036854775807' }],
  ['query($v: Fen) { take(fen: $v) }', { v: '9999999999999999999' }],
  ['query($v: Day) { take(day: $v) }', { v: '2026-02-30' }],
  ['query($v: Month) { take(month: $v) }', { v: 202601 }],
  ['query($v: Moment) { take(moment: $v) }', { v: 'now' }],
];

const of = (errors: readonly GraphQLError[] = []): readonly string[] => errors.map(({ message }) => message);
const parsing = (text: string): readonly string[] => {
  try {
    parse(text);
    return [];
  } catch (fault) {
    return of([fault as GraphQLError]);
  }
};
const executing = ([query, variableValues]: (typeof COERCED)[number]): readonly string[] =>
  of((execute({ schema, document: parse(query), variableValues }) as ExecutionResult).errors);
const breaking = (name: string): readonly string[] => {
  const rules = specifiedRules.filter((rule) => rule.name === name);
  const options = { hideSuggestions: true };
  return (BROKEN[name] ?? []).flatMap((broken) =>
    of(validate(schema, typeof broken === 'string' ? parse(broken) : broken, rules, options)),
  );
};
/** How many different errors a file of graphql-js makes, by its text. */
const errorsIn = (file: string, made: RegExp): number =>
  readFileSync(require.resolve(`graphql/${file}`), 'utf8').match(made)?.length ?? 0;

const HAN = /\p{Script=Han}.*。$/su;
const inChinese = (messages: readonly string[]): readonly string[] =>
  messages.map((message) => chineseOf(withoutValue(message)) ?? `no Chinese for: ${message}`);

describe('every message that graphql-js writes to a caller is told in Chinese', () => {
  it.each(specifiedRules.map(({ name }) => name))('of a document that breaks %s', (name) => {
    const said = breaking(name);
    expect(said.length).toBeGreaterThanOrEqual(errorsIn(`validation/rules/${name}.js`, /new _GraphQLError/g));
    for (const text of inChinese(said)) expect(text).toMatch(HAN);
  });

  it('of a text that is no document', () => {
    expect(UNREADABLE.filter((text) => parsing(text).length === 0)).toEqual([]);
    for (const text of inChinese(UNREADABLE.flatMap(parsing))) expect(text).toMatch(HAN);
  });

  it.each(COERCED)('of variables and arguments: %s %j', (query, variables) => {
    const said = executing([query, variables]);
    expect(said.length).toBeGreaterThan(0);
    for (const text of inChinese(said)) expect(text).toMatch(HAN);
  });

  it('and nothing that it says is left out here', () => {
    const places = [
      ['language/lexer.js', /syntaxError\)\(/g, 12],
      ['language/parser.js', /syntaxError\)\(/g, 9],
      ['execution/values.js', /new _GraphQLError/g, 9],
      ['utilities/coerceInputValue.js', /new _GraphQLError/g, 8],
      ['type/scalars.js', /GraphQLError\(/g, 18],
    ] as const;
    expect(places.map(([file, made]) => [file, errorsIn(file, made)])).toEqual(
      places.map(([file, , known]) => [file, known]),
    );
  });

  it('without a value that was sent', () => {
    const said = [...UNREADABLE.flatMap(parsing), ...COERCED.flatMap(executing)];
    for (const text of [...inChinese(said), ...said.map(withoutValue)]) expect(text).not.toContain('张三');
  });
});

it.each`
  message                                                                                                            | chinese
  ${'Cannot query field "a" on type "B".'}                                                                           | ${'类型 "B" 没有字段 "a"。'}
  ${'Variable "$v" got an invalid value at "v.d"; Expected type "Day". Day has the form yyyy-MM-dd and must exist.'} | ${'变量 "$v" 在 "v.d" 处的值有误：此处须为 "Day" 类型的值：Day 的格式为 yyyy-MM-dd，且须确有其日。'}
  ${'GET requests only support query operations, not mutation operations'}                                           | ${'GET 请求只能查询，不能提交 mutation 操作。'}
  ${'Syntax Error: Expected Name'}                                                                                   | ${'语法错误：此处应为 Name。'}
`('$message', ({ message, chinese }) => {
  expect(chineseOf(message as string)).toBe(chinese);
});

it.each`
  what                         | message                                 | code                           | zh                                                     | en
  ${'a sentence of a library'} | ${'Unknown type "T".'}                  | ${'GRAPHQL_VALIDATION_FAILED'} | ${'没有类型 "T"。'}                                    | ${'Unknown type "T".'}
  ${'one that nobody foresaw'} | ${'The moon is full.'}                  | ${'GRAPHQL_VALIDATION_FAILED'} | ${'查询与接口结构不符（GRAPHQL_VALIDATION_FAILED）。'} | ${'The moon is full.'}
  ${'a sentence of ours'}      | ${'没有这个项目。There is no project.'} | ${'NOT_FOUND'}                 | ${'没有这个项目。'}                                    | ${'There is no project.'}
  ${'one already in Chinese'}  | ${'没有类型 "T"。'}                     | ${'GRAPHQL_VALIDATION_FAILED'} | ${'没有类型 "T"。'}                                    | ${'没有类型 "T"。'}
  ${'a word of a protocol'}    | ${'PersistedQueryNotFound'}             | ${'PERSISTED_QUERY_NOT_FOUND'} | ${'PersistedQueryNotFound'}                            | ${'PersistedQueryNotFound'}
`('$what is told in the language asked for', ({ message, code, zh, en }) => {
  expect([toldIn(message as string, code, 'zh'), toldIn(message as string, code, 'en')]).toEqual([zh, en]);
});

it('where no language is asked for, a sentence of a library is told in both', () => {
  expect(toldIn('Unknown type "T".', 'GRAPHQL_VALIDATION_FAILED', undefined)).toBe('没有类型 "T"。Unknown type "T".');
});
