import type { ResolversOf } from './resolvers-of';

type Resolver<Answer> = (row: unknown, args: { readonly on?: string }) => Answer | Promise<Answer>;

/** As they are generated from a schema. */
type All = {
  Project: {
    code: Resolver<string>;
    openedOn: Resolver<string | null>;
    workers: Resolver<number>;
    paidFen: Resolver<bigint>;
    owner: Resolver<string>;
  };
  Text: { zh: Resolver<string> };
};

type Rows = {
  Project: {
    readonly code: string;
    readonly openedOn?: string;
    readonly workers: () => Promise<number>;
    readonly paidFen: string;
  };
  Text: { readonly zh: string };
};

type Resolvers = ResolversOf<All, Rows>;

const [owner, paidFen] = [() => 'Anxin', () => 7n];

/** `tsc` holds these to what they say: an expected error that does not come is one. */
const REFUSED: Readonly<Record<string, Resolvers>> = {
  // @ts-expect-error a type that needs resolvers
  'a type is missing': {},
  // @ts-expect-error the row has no owner
  'a field that the row does not have is missing': { Project: { paidFen } },
  // @ts-expect-error the row has a text where the schema has money
  'a field of which the row has another type is missing': { Project: { owner } },
  // @ts-expect-error a number for a text
  'a resolver answers another type': { Project: { owner: () => 7, paidFen } },
  // @ts-expect-error `until` is no argument
  'a resolver takes an argument that there is not': { Project: { owner: (_, { until }) => String(until), paidFen } },
  // @ts-expect-error the schema has no `ownr`
  'a resolver has no field': { Project: { owner, paidFen, ownr: owner } },
};

it('what a row answers by itself, as a value, an absent one or a function, needs no resolver', () => {
  const enough: Resolvers = { Project: { owner, paidFen } };
  const more: Resolvers = { ...enough, Text: { zh: () => '安薪' } };
  expect(Object.keys(more)).toEqual(['Project', 'Text']);
});

it.each(Object.keys(REFUSED))('the compiler refuses it when %s', (fault) => {
  expect(REFUSED[fault]).toBeDefined();
});
