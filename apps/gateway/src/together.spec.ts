import type { GraphQLDataSource } from '@apollo/gateway';
import { GraphQLDataSourceRequestKind } from '@apollo/gateway/dist/datasources/types';
import { buildSchema, graphql } from 'graphql';
import { together } from './together';

const schema = buildSchema(`
  scalar _Any
  type Area { code: ID!  figures(on: String): Int  broken: Int }
  union _Entity = Area
  type Query { _entities(representations: [_Any!]!): [_Entity]!  other: Int }
`);

type Asked = { readonly query?: string; readonly variables?: Record<string, unknown> };

/** A source that answers from a real schema and keeps what it was asked. */
const answering = () => {
  const asked: Asked[] = [];
  const source = together<GraphQLDataSource>({
    process: async ({ request }) => {
      asked.push(request);
      const { data, errors } = await graphql({
        schema,
        source: request.query ?? '',
        variableValues: request.variables as never,
        rootValue: {
          other: 7,
          _entities: ({ representations }: { representations: { code: string }[] }) =>
            representations.map(({ code }) => ({
              __typename: 'Area',
              code,
              figures: ({ on }: { on?: string }) => Number(code) + (on ? 1000 : 0),
              broken: () => {
                throw new Error(`broken ${code}`);
              },
            })),
        },
      });
      return { data, ...(errors ? { errors: errors.map((error) => error.toJSON()) } : {}) } as never;
    },
  });
  const operation = {};
  const ask = (query: string, codes: readonly string[], more: object = {}, context: object = operation) =>
    source.process({
      kind: GraphQLDataSourceRequestKind.INCOMING_OPERATION,
      request: { query, variables: { representations: codes.map((code) => ({ __typename: 'Area', code })), ...more } },
      context,
    } as never);
  return { asked, ask };
};

const OWN = 'query($representations:[_Any!]!){_entities(representations:$representations){...on Area{figures}}}';
const DATED =
  'query Named__workers__2($representations:[_Any!]!$on:String){_entities(representations:$representations){...F}}fragment F on Area{code figures(on:$on)}';
const BROKEN = 'query($representations:[_Any!]!){_entities(representations:$representations){...on Area{broken}}}';

describe('entities that one operation wants at once', () => {
  it('are asked for together, whatever of each, and each is answered as if it had been asked alone', async () => {
    const { asked, ask } = answering();
    const answers = await Promise.all([ask(OWN, ['1']), ask(DATED, ['2', '3'], { on: '2026-01-20' }), ask(OWN, ['4'])]);
    expect(asked).toHaveLength(1);
    expect(answers.map(({ data }) => data as unknown)).toEqual([
      { _entities: [{ figures: 1 }] },
      {
        _entities: [
          { code: '2', figures: 1002 },
          { code: '3', figures: 1003 },
        ],
      },
      { _entities: [{ figures: 4 }] },
    ]);
  });

  it('have each its own faults, at the place where it asked', async () => {
    const { ask } = answering();
    const [whole, broken] = await Promise.all([ask(OWN, ['1']), ask(BROKEN, ['2', '3'])]);
    expect(whole).toEqual({ data: { _entities: [{ figures: 1 }] } });
    expect(broken.data).toEqual({ _entities: [{ broken: null }, { broken: null }] });
    expect(broken.errors?.map(({ message, path }) => [message, path])).toEqual([
      ['broken 2', ['_entities', 0, 'broken']],
      ['broken 3', ['_entities', 1, 'broken']],
    ]);
  });

  it('all have the fault of the whole', async () => {
    const { ask } = answering();
    const answers = await Promise.all([ask(OWN, ['1']), ask(OWN.replace('figures', 'unknown'), ['2'])]);
    for (const { data, errors } of answers) {
      expect(data).toBeUndefined();
      expect(errors).toHaveLength(1);
    }
  });

  it('are not mixed with those of another operation, nor held up by them', async () => {
    const { asked, ask } = answering();
    await Promise.all([ask(OWN, ['1']), ask(OWN, ['2'], {}, {}), ask('{other}', [])]);
    expect(asked).toHaveLength(3);
    expect(asked.map(({ query }) => query)).toContain(OWN);
  });
});
