import { parse } from 'graphql';
import { admission, LIMITS } from './admission';
import { measure } from './measure';

const repeat = (count: number, text: (index: number) => string) =>
  Array.from({ length: count }, (_, index) => text(index)).join(' ');
const nested = (depth: number) => `${'{ a '.repeat(depth)}${'}'.repeat(depth)}`;

/** Each fragment includes the next twice, once plain and once under a directive: what doubles 20 times asks for a million. */
const doubling = (deep: number) =>
  `query($v: Boolean!) { a { ...F0 } } ${repeat(deep, (i) => `fragment F${i} on A { x${i} ...F${i + 1} ... @include(if: $v) { ...F${i + 1} } }`)} fragment F${deep} on A { y }`;

const admit = admission({ introspection: false, lists: new Set(['towns']) });
const refusal = (body: unknown, signed = false): string | undefined => {
  try {
    admit(body, signed);
    return undefined;
  } catch (error) {
    return (error as { code: string }).code;
  }
};

describe('one request may ask for', () => {
  it.each`
    what                              | code                      | query
    ${'so much depth'}                | ${'QUERY_TOO_DEEP'}       | ${(over: number) => nested(LIMITS.depth + over)}
    ${'so many aliases'}              | ${'TOO_MANY_ALIASES'}     | ${(over: number) => `{ a { ${repeat(LIMITS.aliases + over, (i) => `a${i}: b`)} } }`}
    ${'so many aliases by fragments'} | ${'TOO_MANY_ALIASES'}     | ${(over: number) => `{ a { ...F } b { ...F } ${over ? 'x: y' : ''} } fragment F on A { ${repeat(LIMITS.aliases / 2, (i) => `a${i}: b`)} }`}
    ${'so many directives'}           | ${'TOO_MANY_DIRECTIVES'}  | ${(over: number) => `{ a ${repeat(LIMITS.directives + over, () => '@skip(if: false)')} }`}
    ${'so many root fields'}          | ${'TOO_MANY_ROOT_FIELDS'} | ${(over: number) => `{ ${repeat(LIMITS.rootFields + over, (i) => `a${i}`)} }`}
    ${'one field so often'}           | ${'FIELD_REPEATED'}       | ${(over: number) => `{ a { ${repeat(LIMITS.repeats + over, () => 'b')} } }`}
    ${'so many conditions'}           | ${'TOO_MANY_CONDITIONS'}  | ${(over: number) => `{ a { ${repeat(LIMITS.conditions + over, (i) => `b @include(if: $v${i})`)} } }`}
    ${'so many tokens'}               | ${'QUERY_TOO_LARGE'}      | ${(over: number) => `{ a(b: [${repeat(LIMITS.tokens - 9 + over, () => '1')}]) }`}
  `('$what and no more: $code', ({ code, query }) => {
    expect(refusal({ query: query(0) })).toBeUndefined();
    expect(refusal({ query: query(1) })).toBe(code);
  });

  it('fields by fragments that double, up to the limit of what they come to', () => {
    expect(refusal({ query: doubling(5) })).toBeUndefined();
    expect(refusal({ query: doubling(6).replaceAll('@include(if: $v)', '') })).toBeUndefined();
    expect(refusal({ query: doubling(9).replaceAll('@include(if: $v)', '') })).toBe('TOO_MANY_SELECTIONS');
    expect(refusal({ query: doubling(20) })).toBe('TOO_MANY_DIRECTIVES');
  });

  it.each([2_100, 50_000])('no text so deep that it cannot be parsed: %s levels', (depth) => {
    expect(refusal({ query: nested(depth) })).toMatch(/^QUERY_TOO_(DEEP|LARGE)$/);
  });

  it.each([
    [
      'lists',
      { ids: Array.from({ length: LIMITS.listEntries }, () => 1) },
      { ids: Array.from({ length: LIMITS.listEntries + 1 }, () => 1) },
      'LIST_TOO_LONG',
    ],
    ['lists within', {}, { a: { b: [Array.from({ length: LIMITS.listEntries + 1 }, () => 1)] } }, 'LIST_TOO_LONG'],
    ['variables', {}, JSON.parse(`${'{"a":'.repeat(50_000)}1${'}'.repeat(50_000)}`) as object, 'VARIABLES_TOO_DEEP'],
  ])('%s of a size', (_what, fits, breaks, code) => {
    expect(refusal({ query: '{ a }', variables: fits })).toBeUndefined();
    expect(refusal({ query: '{ a }', variables: breaks })).toBe(code);
    // A page of one subgraph may refer to more of another than any caller may send.
    expect(refusal({ query: '{ a }', variables: breaks }, true)).toBeUndefined();
  });

  it.each([
    '{ __schema { types { name } } }',
    '{ x: __type(name: "A") { name } }',
    '{ ...F } fragment F on Query { __schema { __typename } }',
  ])('no schema, unless it is on or the call is signed: %s', (query) => {
    expect(refusal({ query })).toBe('INTROSPECTION_OFF');
    expect(refusal({ query }, true)).toBeUndefined();
    expect(() => admission({ introspection: true, lists: new Set() })({ query }, false)).not.toThrow();
  });

  it.each([[undefined], [null], ['text'], [{}], [{ query: 5 }], [{ query: '{' }], [[{ query: '{ a }' }]]])(
    '%p is left to the server',
    (body) => {
      expect(refusal(body)).toBeUndefined();
    },
  );
});

describe('a page within a page', () => {
  const costOf = (query: string, variables: object = {}) => admit({ query, variables }, false);

  it.each([
    ['{ a { b c } d }', 4],
    ['{ as(first: 10) { nodes { b c } } }', 1 + 10 * 3],
    ['{ as { nodes { b } pageInfo { more } } }', 1 + 20 * 4],
    ['{ as(first: 10) { nodes { bs(first: 5) { edges { node { c } } } } } }', 1 + 10 * (1 + 1 + 5 * 3)],
    ['{ ...F } fragment F on Query { as(first: 10) { ... on As { nodes { b } } } }', 1 + 10 * 2],
    ['query ($n: Int = 50) { as(first: $n) { nodes { b } } }', 1 + 50 * 2],
    ['{ as(first: null) { nodes { b } } }', 1 + 20 * 2],
    ['{ area { towns { name } } }', 1 + 1 + 10],
    ['{ towns { towns { as(first: 3) { nodes { b } } } } }', 1 + 10 * (1 + 10 * (1 + 3 * 2))],
  ])('costs what its answer may hold: %s', (query, cost) => {
    expect(costOf(query)).toBe(cost);
  });

  it('is priced by its variables each time, though its text is measured once', () => {
    const query = 'query ($n: Int, $m: Int) { as(first: $n) { nodes { bs(first: $m) { nodes { c } } } } }';
    expect(costOf(query, { n: 2, m: 3 })).toBe(1 + 2 * (2 + 3 * 2));
    expect(costOf(query)).toBe(1 + 20 * (2 + 20 * 2));
    expect(refusal({ query, variables: { n: 400, m: 400 } })).toBe('QUERY_TOO_COSTLY');
    // As the list reads it: a null is no default.
    expect(costOf(query.replace('$n: Int', '$n: Int = 1'), { n: null, m: null })).toBe(costOf(query));
  });

  it('is refused thrice a hundred deep, and the refusal says the cost and the limit', () => {
    const page = (inner: string) => `as(first: 100) { nodes { ${inner} } }`;
    expect(refusal({ query: `{ ${page(page('c'))} }` })).toBeUndefined();
    expect(() => admit({ query: `{ ${page(page(page('c')))} }` }, false)).toThrow(
      expect.objectContaining({ code: 'QUERY_TOO_COSTLY', details: { cost: '2020201', limit: '100000' } }),
    );
  });
});

describe('measuring', () => {
  it.each([4, 8, 16])('looks at each written node once, however %i doublings multiply', (deep) => {
    const size = measure(parse(doubling(deep)));
    expect(size.visited).toBe(4 * deep + 3);
    expect(size.selections).toBeGreaterThan(2 ** deep);
  });

  it('ends on fragments that include themselves', () => {
    expect(measure(parse('{ ...A } fragment A on Q { a ...B } fragment B on Q { b ...A }')).depth).toBe(1);
  });

  it('counts fragments nobody uses', () => {
    expect(measure(parse(`{ a } fragment F on A ${nested(20)}`)).depth).toBe(20);
  });
});
