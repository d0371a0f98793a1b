import {
  type FieldNode,
  type FragmentDefinitionNode,
  getNamedType,
  type GraphQLCompositeType,
  type GraphQLObjectType,
  type GraphQLOutputType,
  type GraphQLSchema,
  isAbstractType,
  isEnumType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
  Kind,
  type SelectionSetNode,
} from 'graphql';

/** Of an answer that is not as the schema has it: what is wrong with it is for Apollo's gateway to say. */
export const UNCLEAN = Symbol('unclean');
/** Thrown while an operation is read: it takes the longer way. */
export class TakesLongerWay extends Error {}

type Data = Readonly<Record<string, unknown>>;
/** What was received, as it goes out, or `UNCLEAN`. */
export type Shape = (input: unknown) => unknown;
type Fields = readonly (readonly [key: string, shape: Shape])[];

/** What is asked under one name of an answer, wherever it is written. */
type Asked = { readonly key: string; readonly field: string; readonly nodes: readonly FieldNode[] };

/** An operation with more fields, written out for every type, is read each time: what is kept has to have a bound. */
const FIELDS_AT_MOST = 500;

const INT_AT_MOST = 2 ** 31 - 1;
const FITS: Readonly<Record<string, (value: unknown) => boolean>> = {
  Int: (value) => Number.isInteger(value) && Math.abs(value as number) <= INT_AT_MOST,
  Float: (value) => typeof value === 'number',
  String: (value) => typeof value === 'string',
  ID: (value) => typeof value === 'string',
  Boolean: (value) => typeof value === 'boolean',
};

/** Reads what an operation asks against the schema, once, into what each answer is put through. */
export class Shaper {
  #fields = 0;

  constructor(
    private readonly schema: GraphQLSchema,
    private readonly fragments: ReadonlyMap<string, FragmentDefinitionNode>,
  ) {}

  /** The fields asked of a type, in the order in which they are answered. Throws `TakesLongerWay`. */
  asked(sets: readonly SelectionSetNode[], type: GraphQLObjectType): readonly Asked[] {
    const found = new Map<string, FieldNode[]>();
    for (const set of sets) this.#collect(set, type, found);
    return [...found].map(([key, nodes]) => ({ key, field: (nodes[0] as FieldNode).name.value, nodes }));
  }

  /** What the selections of an object come to. Throws `TakesLongerWay`. */
  object(sets: readonly SelectionSetNode[], type: GraphQLObjectType): Shape {
    const fields: Fields = this.asked(sets, type).map((asked) => [asked.key, this.#field(asked, type)]);
    return (input) => {
      if (typeof input !== 'object' || input === null || Array.isArray(input)) return UNCLEAN;
      const { __typename: typename } = input as Data;
      if (typename !== undefined && typename !== type.name) return UNCLEAN;
      const output: Record<string, unknown> = {};
      for (const [key, shape] of fields) {
        const value = shape((input as Data)[key]);
        if (value === UNCLEAN) return UNCLEAN;
        output[key] = value;
      }
      return output;
    };
  }

  /** A name under which nothing else is answered: a key of an entity is looked for by its own. */
  #keyOf({ alias, name }: FieldNode, type: GraphQLObjectType): string {
    const key = (alias ?? name).value;
    const isAnothers = key !== name.value && (key === '__typename' || key in type.getFields());
    if (isAnothers || key in Object.prototype) throw new TakesLongerWay('a name of something else');
    if (++this.#fields > FIELDS_AT_MOST) throw new TakesLongerWay('very many fields');
    return key;
  }

  #collect(set: SelectionSetNode, type: GraphQLObjectType, found: Map<string, FieldNode[]>): void {
    for (const node of set.selections) {
      // What is asked under a condition is planned under one.
      if (node.directives && node.directives.length > 0) throw new TakesLongerWay('a directive');
      if (node.kind === Kind.FIELD) {
        const key = this.#keyOf(node, type);
        const nodes = found.get(key);
        if (nodes) nodes.push(node);
        else found.set(key, [node]);
        continue;
      }
      const fragment = node.kind === Kind.FRAGMENT_SPREAD ? this.fragments.get(node.name.value) : node;
      if (!fragment) throw new TakesLongerWay('a fragment that is not there');
      if (fragment.directives && fragment.directives.length > 0) throw new TakesLongerWay('a directive');
      const condition = fragment.typeCondition?.name.value;
      if (condition === undefined || this.#is(type, condition)) this.#collect(fragment.selectionSet, type, found);
    }
  }

  #is(type: GraphQLObjectType, condition: string): boolean {
    if (type.name === condition) return true;
    const other = this.schema.getType(condition);
    return isAbstractType(other) && this.schema.isSubType(other, type);
  }

  #field({ key, field, nodes }: Asked, parent: GraphQLObjectType): Shape {
    if (field === '__typename') return () => parent.name;
    const definition = parent.getFields()[field];
    if (!definition) throw new TakesLongerWay(`the schema does not answer ${key}`);
    const sets = nodes.flatMap(({ selectionSet }) => selectionSet ?? []);
    return this.#value(definition.type, sets);
  }

  #value(type: GraphQLOutputType, sets: readonly SelectionSetNode[]): Shape {
    if (isNonNullType(type)) {
      const shape = this.#value(type.ofType, sets);
      return (input) => {
        const value = shape(input);
        return value === null ? UNCLEAN : value;
      };
    }
    const shape = this.#present(type, sets);
    return (input) => (input === null || input === undefined ? null : shape(input));
  }

  #present(type: GraphQLOutputType, sets: readonly SelectionSetNode[]): Shape {
    if (isListType(type)) return listOf(this.#value(type.ofType, sets));
    const named = getNamedType(type);
    if (isLeafType(named)) {
      const fits = isEnumType(named)
        ? (value: unknown) => typeof value === 'string' && named.getValue(value) !== undefined
        : FITS[named.name];
      return fits ? (input) => (fits(input) ? input : UNCLEAN) : (input) => input;
    }
    return isObjectType(named) ? this.object(sets, named) : this.#abstract(named as GraphQLCompositeType, sets);
  }

  /** By the type that an object says it is of. */
  #abstract(type: GraphQLCompositeType, sets: readonly SelectionSetNode[]): Shape {
    const shapes = new Map<unknown, Shape>();
    if (isAbstractType(type))
      for (const possible of this.schema.getPossibleTypes(type)) shapes.set(possible.name, this.object(sets, possible));
    return (input) => {
      const shape = shapes.get((input as Data)['__typename']);
      return shape ? shape(input) : UNCLEAN;
    };
  }
}

const listOf =
  (shape: Shape): Shape =>
  (input) => {
    if (!Array.isArray(input)) return UNCLEAN;
    const output = new Array<unknown>(input.length);
    for (let at = 0; at < input.length; at++) {
      const value = shape(input[at]);
      if (value === UNCLEAN) return UNCLEAN;
      output[at] = value;
    }
    return output;
  };
