import {
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  getNamedType,
  getNullableType,
  type GraphQLSchema,
  isCompositeType,
  isIntrospectionType,
  isListType,
  isObjectType,
  Kind,
  type OperationDefinitionNode,
  type SelectionNode,
  type SelectionSetNode,
} from 'graphql';
import { PAGE_SIZE } from './page';

type Variables = Readonly<Record<string, unknown>>;

/** How many entries a page may have: a number, or a variable's with what it is when it is not given. */
type PageSize = number | { readonly variable: string; readonly otherwise: number };

/** Fields of an answer at most: those outside of pages, and those of each page as often as it may have entries. */
type Cost = { readonly fields: number; readonly pages: readonly Page[] };
type Page = { readonly size: PageSize; readonly each: Cost };

const NOTHING: Cost = { fields: 0, pages: [] };

/** No list answers more; a page that asks for more is the list's own to refuse. */
const PAGE_AT_MOST = 1_000;

const bounded = (first: number): number => Math.min(PAGE_AT_MOST, Math.max(1, first));

const sizeIn = (size: PageSize, variables: Variables): number => {
  if (typeof size === 'number') return size;
  const given = variables[size.variable];
  // A null that is given takes the place of the default, and a list then answers its usual page.
  if (given === null) return PAGE_SIZE;
  return typeof given === 'number' ? bounded(given) : size.otherwise;
};

/** How many fields an answer may have with these variables. */
const costWith = ({ fields, pages }: Cost, variables: Variables): number =>
  pages.reduce((sum, { size, each }) => sum + sizeIn(size, variables) * costWith(each, variables), fields);

const PAGE_FIELDS = new Set(['nodes', 'edges']);

/** What a list without pages is taken to have: towns of a county, parties of a case. */
const LIST_SIZE = 10;

/** The names of the fields of a schema that answer lists of objects without pages; questions about itself have other limits. */
export const listsIn = (schema: GraphQLSchema): ReadonlySet<string> =>
  new Set(
    Object.values(schema.getTypeMap())
      .filter((type) => !isIntrospectionType(type))
      .filter(isObjectType)
      .flatMap((type) => Object.values(type.getFields()))
      .filter(({ name, type }) => !PAGE_FIELDS.has(name) && isListType(getNullableType(type)))
      .flatMap(({ name, type }) => (isCompositeType(getNamedType(type)) ? [name] : [])),
  );

/** Prices an operation by what it writes: `first`, a page of 20 where `nodes` or `edges` come without it, and lists. */
class Pricer {
  readonly #fragments = new Map<string, Cost>();

  constructor(
    private readonly written: ReadonlyMap<string, FragmentDefinitionNode>,
    private readonly otherwise: Variables,
    private readonly lists: ReadonlySet<string>,
  ) {}

  set(set: SelectionSetNode | undefined): Cost {
    let fields = 0;
    const pages: Page[] = [];
    for (const node of set?.selections ?? []) {
      const cost = this.#selection(node);
      fields += cost.fields;
      pages.push(...cost.pages);
    }
    return { fields, pages };
  }

  #selection(node: SelectionNode): Cost {
    if (node.kind === Kind.FRAGMENT_SPREAD) return this.#fragment(node.name.value);
    if (node.kind === Kind.INLINE_FRAGMENT) return this.set(node.selectionSet);
    const inner = this.set(node.selectionSet);
    const size = this.#sizeOf(node);
    if (size === 1) return { fields: inner.fields + 1, pages: inner.pages };
    if (typeof size === 'number' && inner.pages.length === 0) return { fields: 1 + size * inner.fields, pages: [] };
    return { fields: 1, pages: [{ size, each: inner }] };
  }

  #fragment(name: string): Cost {
    const known = this.#fragments.get(name);
    if (known) return known;
    this.#fragments.set(name, NOTHING); // A fragment in itself adds nothing.
    const cost = this.set(this.written.get(name)?.selectionSet);
    this.#fragments.set(name, cost);
    return cost;
  }

  #sizeOf({ name: { value: field }, arguments: given = [], selectionSet }: FieldNode): PageSize {
    const first = given.find(({ name }) => name.value === 'first')?.value;
    if (first?.kind === Kind.INT) return bounded(Number(first.value));
    if (first?.kind === Kind.VARIABLE) {
      const otherwise = this.otherwise[first.name.value];
      return { variable: first.name.value, otherwise: typeof otherwise === 'number' ? otherwise : PAGE_SIZE };
    }
    if (first || this.#hasEntries(selectionSet)) return PAGE_SIZE;
    return this.lists.has(field) ? LIST_SIZE : 1;
  }

  #hasEntries(set: SelectionSetNode | undefined): boolean {
    return (set?.selections ?? []).some((node) => {
      if (node.kind === Kind.FIELD) return PAGE_FIELDS.has(node.name.value);
      if (node.kind === Kind.INLINE_FRAGMENT) return this.#hasEntries(node.selectionSet);
      return this.#hasEntries(this.written.get(node.name.value)?.selectionSet);
    });
  }
}

const defaultsOf = ({ variableDefinitions = [] }: OperationDefinitionNode): Variables =>
  Object.fromEntries(
    variableDefinitions.flatMap(({ variable, defaultValue }) =>
      defaultValue?.kind === Kind.INT ? [[variable.name.value, Number(defaultValue.value)]] : [],
    ),
  );

/** What the dearest operation of a document costs, by the variables that it is asked with. */
export type Price = (variables: Variables) => number;

/**
 * Prices a document once, for whatever variables; one whose fragments multiply without bound is refused before.
 * @param lists the names of fields that answer lists without pages
 */
export const priceOf = ({ definitions }: DocumentNode, lists: ReadonlySet<string>): Price => {
  const fragments = new Map(
    definitions.flatMap((node) => (node.kind === Kind.FRAGMENT_DEFINITION ? [[node.name.value, node] as const] : [])),
  );
  const costs = definitions.flatMap((node) =>
    node.kind === Kind.OPERATION_DEFINITION
      ? [new Pricer(fragments, defaultsOf(node), lists).set(node.selectionSet)]
      : [],
  );
  return (variables) => Math.max(0, ...costs.map((cost) => costWith(cost, variables)));
};
