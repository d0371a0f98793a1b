import '../no-telemetry';
import { ApolloGateway, type GraphQLDataSource } from '@apollo/gateway';
import { ApolloServer } from '@apollo/server';
import fc from 'fast-check';
import { execute, type GraphQLSchema, parse } from 'graphql';
import { composeServices } from '@apollo/composition';
import { buildSubgraphSchema } from '@apollo/subgraph';
import { anyQuestion, type Draw, drawsOf } from './any-question.fixture';
import { remembering, Shortcut } from '.';

const LINK =
  'extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key", "@external", "@requires", "@shareable"])';

const SDL: Readonly<Record<string, string>> = {
  projects: `${LINK}
    type Query { project: Project projects: [Project!] anything: [Party] nested: [[Int!]!] }
    interface Party { id: ID! name: String }
    type Owner implements Party @key(fields: "id") { id: ID! name: String grade: Grade! }
    type Contractor implements Party @key(fields: "id") { id: ID! name: String wins: [Project!]! }
    type Project @key(fields: "id") { id: ID! name: String! days: Int share: Float isOpen: Boolean! party: Party contractor: Contractor place: Place! }
    type Place { town: String! at: [Float!] }
    enum Grade { A B C }`,
  workers: `${LINK}
    type Query { owed: String }
    type Project @key(fields: "id") { id: ID! place: Place! @external owed: String! people: [Person!] near(first: Int): String @requires(fields: "place { town }") }
    type Place @shareable { town: String! @external }
    type Contractor @key(fields: "id") { id: ID! debt: String }
    type Person { name: String! project: Project }`,
};

/** Answers of any kind from a seed: the same question finds the same. */
const valueOf = (draw: Draw, field: string): unknown => {
  if (draw(9) === 0) return null;
  const party = () => ({ __typename: draw(2) === 0 ? 'Owner' : 'Contractor', id: `c${draw(3)}` });
  switch (field) {
    case 'projects':
    case 'wins':
      return Array.from({ length: draw(4) }, () => ({ id: `p${draw(5)}` }));
    case 'anything':
      return Array.from({ length: draw(4) }, party);
    case 'people':
      return Array.from({ length: draw(3) }, () => ({}));
    case 'nested':
      return [[draw(9)], [], [draw(9), draw(99)]];
    case 'party':
      return party();
    case 'contractor':
      return { id: `c${draw(3)}` };
    case 'project':
    case 'place':
      return { id: `p${draw(5)}` };
    case 'at':
      return [draw(90) / 7, draw(90)];
    case 'grade':
      return 'ABC'[draw(3)];
    case 'days':
      return draw(1_000);
    case 'share':
      return draw(1_000) / 8;
    case 'isOpen':
      return draw(2) === 0;
    default:
      return `${field} ${draw(100)}`;
  }
};

type Context = {
  readonly seed: number;
  readonly asked: string[];
  readonly seen: object;
};

const BREAKS = [
  [/"(name|days|grade|isOpen)":("[^"]*"|\d+|true|false)/, '"$1":{"odd":1}'],
  [/"__typename":"\w+"/, '"__typename":"Nothing"'],
  [/"(owed|town|id)":"[^"]*",/, ''],
] as const;

/** What may be wrong with an answer on its way. */
const spoilt = (answer: object, draw: Draw): object => {
  const at = draw(15);
  if (at === 0) return { data: null, errors: [{ message: 'away', extensions: { code: 'AWAY' } }] };
  if (at === 1)
    return { ...answer, errors: [{ message: 'in part', path: ['projects'], extensions: { code: 'PART' } }] };
  const [found, instead] = BREAKS[at - 2] ?? [];
  if (!found || instead === undefined) return answer;
  return JSON.parse(JSON.stringify(answer).replace(found, instead)) as object;
};

type Sources = Readonly<Record<string, GraphQLDataSource>>;

const schemas = Object.entries(SDL).map(([name, sdl]) => [name, buildSubgraphSchema(parse(sdl))] as const);

const answersOf = (
  name: string,
  schema: GraphQLSchema,
  { query = '', variables = {} }: { query?: string; variables?: object },
  context: Context,
) => {
  const key = `${name} ${query} ${JSON.stringify(variables)}`;
  context.asked.push(key);
  let [seed, at] = [context.seed, 0];
  for (const character of key) seed = (Math.imul(seed, 31) + character.charCodeAt(0)) >>> 0;
  const draw = drawsOf(seed);
  const result = execute({
    schema,
    document: parse(query),
    rootValue: {},
    variableValues: variables as Record<string, unknown>,
    fieldResolver: (source: Record<string, unknown>, _args, _context, { fieldName, path }) => {
      // A field found once by its place and never by the order in which it was reached.
      const own = path.key === fieldName ? source[fieldName] : undefined;
      return own ?? valueOf(drawsOf(seed + (at += 7)), fieldName);
    },
    typeResolver: (value) => (value as { __typename: string }).__typename,
  });
  return { result: Promise.resolve(result), draw };
};

const federation = async () => {
  const composed = composeServices(
    Object.entries(SDL).map(([name, sdl]) => ({ name, url: name, typeDefs: parse(sdl) })),
  );
  if (!composed.supergraphSdl) throw new Error(String(composed.errors));
  const sources: Sources = Object.fromEntries(
    schemas.map(([name, schema]) => {
      const process = async ({ request, context }: { request: object; context: unknown }) => {
        const { result, draw } = answersOf(name, schema, request, context as Context);
        return JSON.parse(JSON.stringify(spoilt(await result, draw))) as object;
      };
      return [name, { process } as never as GraphQLDataSource];
    }),
  );
  const shortcut = new Shortcut(new Map(Object.entries(sources)));
  const gateway = new ApolloGateway({
    supergraphSdl: composed.supergraphSdl,
    buildService: ({ name }) => remembering(name, sources[name] as GraphQLDataSource),
    experimental_didResolveQueryPlan: ({ queryPlan, requestContext: { source, document } }) =>
      shortcut.learn({ source, document, queryPlan }),
  });
  let schema: GraphQLSchema | undefined;
  gateway.onSchemaLoadOrUpdate(({ apiSchema }) => {
    schema = apiSchema;
    shortcut.serve(apiSchema);
  });
  const server = new ApolloServer({ gateway, includeStacktraceInErrorResponses: false });
  await server.start();
  const long = async (query: string, context: object) => {
    const { body } = await server.executeOperation({ query }, { contextValue: context });
    return body.kind === 'single' ? JSON.stringify(body.singleResult) : '';
  };
  return { shortcut, long, schema: schema as GraphQLSchema, stop: () => server.stop() };
};

let house: Awaited<ReturnType<typeof federation>>;
beforeAll(async () => {
  house = await federation();
});
afterAll(() => house.stop());

const asking = (seed: number): Context => ({ seed, asked: [], seen: {} });

it('any question over any answers, clean or spoilt, is answered as without it, and no subgraph is asked twice', async () => {
  const { shortcut, long, schema } = house;
  const took = { short: 0, long: 0 };
  await fc.assert(
    fc.asyncProperty(anyQuestion(schema), async ({ query, answers }) => {
      const without = asking(answers);
      const expected = await long(query, without);
      await long(query, asking(answers));
      const context = asking(answers);
      const short = await shortcut.answer({ query, variables: {} }, context as never);
      took[short === undefined ? 'long' : 'short'] += 1;
      const answered = short === undefined ? await long(query, context) : short.trim();
      expect(answered).toBe(expected);
      expect(context.asked.toSorted()).toEqual(without.asked.toSorted());
    }),
    { numRuns: 400, seed: 14 },
  );
  // Else nothing was shown.
  expect(Math.min(...Object.values(took))).toBeGreaterThan(15);
});

describe('a question with variables', () => {
  const query = 'query Q($first: Int) { project { near(first: $first) } }';
  const answered = (variables: Record<string, unknown>) =>
    house.shortcut.answer({ query, variables }, asking(7) as never);

  beforeAll(async () => {
    await house.long(query, asking(7));
    await house.long(query, asking(7));
  });

  it('is answered with those it takes', async () => {
    expect(answered({})).toBeDefined();
    expect(answered({ first: 3 })).toBeDefined();
    await Promise.all([answered({}), answered({ first: 3 })]);
  });

  it('is left to the longer way with others, which says what is wrong with them', () => {
    expect(answered({ first: 'three' })).toBeUndefined();
    expect(answered({ first: 1.5 })).toBeUndefined();
  });
});

it.each([
  ['a condition', 'query Q($is: Boolean!) { owed @include(if: $is) nested }'],
  ['a question about the schema', '{ owed __schema { queryType { name } } }'],
  ['a name that every object has', '{ toString: owed }'],
  ['a name that is another field’s', '{ project { id: name owed } }'],
  ['a type’s name that is none', '{ project { __typename: name } }'],
  ['one question of several', 'query A { owed } query B { nested }'],
  [
    'a variable by the name of the entities',
    'query Q($representations: Int) { project { near(first: $representations) } }',
  ],
  ['more fields than are kept', `{ ${Array.from({ length: 600 }, (_, at) => `f${at}: owed`).join(' ')} }`],
])('%s takes the longer way each time', async (_what, query) => {
  await house.long(query, asking(1));
  await house.long(query, asking(1));
  expect(house.shortcut.answer({ query, variables: { is: true } }, asking(1) as never)).toBeUndefined();
});

it('what comes as a property of every object changes none', async () => {
  const answer = JSON.parse('{"data":{"project":{"__proto__":{"polluted":1},"name":"x"}}}') as object;
  const source = { process: () => Promise.resolve(answer) } as never as GraphQLDataSource;
  const shortcut = new Shortcut(new Map([['projects', source]]));
  shortcut.serve(house.schema);
  const node = {
    kind: 'Fetch',
    serviceName: 'projects',
    operation: '{project{name}}',
    operationKind: 'query',
  } as const;
  const planned = {
    source: 'q',
    document: parse('{ project { name } }'),
    queryPlan: { kind: 'QueryPlan', node },
  } as never;
  shortcut.learn(planned);
  shortcut.learn(planned);
  expect(await shortcut.answer({ query: 'q', variables: {} }, asking(1) as never)).toBe(
    '{"data":{"project":{"name":"x"}}}\n',
  );
  expect(({} as { polluted?: unknown }).polluted).toBeUndefined();
});

it('what came once alone is not kept', async () => {
  await house.long('query Once { owed }', asking(1));
  expect(house.shortcut.answer({ query: 'query Once { owed }', variables: {} }, asking(1) as never)).toBeUndefined();
});
