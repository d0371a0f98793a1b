import { type ASTNode, Kind, type ObjectTypeDefinitionNode, parse, print, visit } from 'graphql';

/** A schema each of whose fields everybody may see. */
export const allowedToAll = (sdl: string): string => {
  const open = parse('type Any { any: Int @allow(to: [OFFICE, DEPARTMENT, TOWN, CONTRACTOR, WORKER, PUBLIC]) }');
  const [rule] = (open.definitions[0] as ObjectTypeDefinitionNode).fields?.[0]?.directives ?? [];
  if (!rule) throw new Error('no rule');
  return print(
    visit(parse(sdl), {
      enter: (node: ASTNode) =>
        node.kind === Kind.FIELD_DEFINITION ? { ...node, directives: [...(node.directives ?? []), rule] } : undefined,
    }),
  );
};

type Named = { readonly id?: string; readonly sku?: string; readonly package?: string };
type Product = Required<Named> & { readonly variation: { readonly id: string } };
type User = { readonly email: string; readonly totalProductsCreated?: number; readonly yearsOfEmployment?: number };

const DIMENSIONS = { size: 'small', weight: 1, unit: 'kg' };
const USER = { email: 'support@apollographql.com', name: 'Jane Smith', totalProductsCreated: 1337 };
const STUDIES = [
  { study: { caseNumber: '1234', description: 'Federation Study' } },
  { study: { caseNumber: '1235', description: 'Studio Study' } },
];
const rest = { dimensions: DIMENSIONS, createdBy: USER };
const PRODUCTS: readonly Product[] = [
  {
    ...{ id: 'apollo-federation', sku: 'federation', package: '@apollo/federation', variation: { id: 'OSS' }, ...rest },
    ...{ research: STUDIES.slice(0, 1) },
  },
  {
    ...{ id: 'apollo-studio', sku: 'studio', package: '', variation: { id: 'platform' }, ...rest },
    ...{ research: STUDIES.slice(1) },
  },
];
const DEPRECATED = {
  ...{ sku: 'apollo-federation-v1', package: '@apollo/federation-v1', reason: 'Migrate to Federation V2' },
  createdBy: USER,
};

const deprecated = (named: Named) =>
  named.sku === DEPRECATED.sku && named.package === DEPRECATED.package ? DEPRECATED : null;

/** A product by any of its three keys. */
const product = ({ id, sku, package: of, variation }: Named & Partial<Pick<Product, 'variation'>>): Product | null =>
  PRODUCTS.find((one) => {
    if (id !== undefined) return one.id === id;
    return one.sku === sku && (of === undefined ? one.variation.id === variation?.id : one.package === of);
  }) ?? null;

/** What the suite's subgraph of products answers, as its documentation asks for it. */
export const resolvers = {
  Query: {
    product: (_: unknown, named: Named) => product(named),
    deprecatedProduct: (_: unknown, named: Named) => deprecated(named),
  },
  Product: { __resolveReference: product },
  DeprecatedProduct: { __resolveReference: deprecated },
  ProductResearch: {
    __resolveReference: (named: { readonly study: { readonly caseNumber: string } }) =>
      STUDIES.find(({ study }) => study.caseNumber === named.study.caseNumber) ?? null,
  },
  User: {
    __resolveReference: (named: User) => ({ ...USER, ...named }),
    averageProductsCreatedPerYear: ({ totalProductsCreated = 0, yearsOfEmployment = 1 }: User) =>
      Math.round(totalProductsCreated / yearsOfEmployment),
  },
  Inventory: {
    __resolveReference: ({ id }: Named) => ({ id }),
    deprecatedProducts: () => [DEPRECATED],
  },
};
