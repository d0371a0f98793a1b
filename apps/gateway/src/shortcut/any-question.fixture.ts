import fc from 'fast-check';
import {
  getNamedType,
  type GraphQLCompositeType,
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLSchema,
  isAbstractType,
  isCompositeType,
  isObjectType,
} from 'graphql';

/** Draws numbers below a bound, the same ones again from the same seed. */
export type Draw = (below: number) => number;

/** Of a seed, the draws that follow from it. */
export const drawsOf = (seed: number): Draw => {
  let state = seed >>> 0;
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
};

const DEPTH = 4;

type Writing = { readonly schema: GraphQLSchema; readonly draw: Draw; readonly fragments: string[] };

const fieldOf = (writing: Writing, field: GraphQLField<unknown, unknown>, depth: number): string => {
  const named = getNamedType(field.type);
  // Now and then by the name of another field.
  const other = ['id', 'name', 'owed', '__typename'][writing.draw(16)];
  const alias = other ? `${other}: ` : writing.draw(5) === 0 ? `a${writing.draw(3)}_${field.name}: ` : '';
  return `${alias}${field.name}${isCompositeType(named) ? selectionOf(writing, named, depth - 1) : ''}`;
};

const fragmentOn = (writing: Writing, type: GraphQLObjectType, depth: number): string => {
  const selection = selectionOf(writing, type, depth);
  if (writing.draw(2) === 0) return `... on ${type.name} ${selection}`;
  const name = `F${writing.fragments.length}`;
  writing.fragments.push(`fragment ${name} on ${type.name} ${selection}`);
  return `...${name}`;
};

const partsOf = (writing: Writing, type: GraphQLCompositeType, depth: number): readonly string[] => {
  const { schema, draw } = writing;
  const fields = 'getFields' in type ? Object.values(type.getFields()) : [];
  const parts = fields
    .filter((field) => depth > 0 || !isCompositeType(getNamedType(field.type)))
    .filter(() => draw(2) === 0)
    .map((field) => fieldOf(writing, field as GraphQLField<unknown, unknown>, depth));
  if (draw(4) === 0) parts.push('__typename');
  const possible = isAbstractType(type) ? schema.getPossibleTypes(type) : isObjectType(type) ? [type] : [];
  if (depth > 0) for (const one of possible) if (draw(3) === 0) parts.push(fragmentOn(writing, one, depth - 1));
  return parts;
};

const selectionOf = (writing: Writing, type: GraphQLCompositeType, depth: number): string => {
  const parts = partsOf(writing, type, depth);
  return `{ ${parts.length > 0 ? parts.join(' ') : '__typename'} }`;
};

/** Any question of a schema, with aliases, fragments and types of an interface. */
const questionOf = (schema: GraphQLSchema, draw: Draw): string => {
  const writing: Writing = { schema, draw, fragments: [] };
  const root = selectionOf(writing, schema.getQueryType() as GraphQLObjectType, 1 + draw(DEPTH));
  return ['query Q', root, ...writing.fragments].join(' ');
};

/** Questions of a schema, each with a seed for what is answered. */
export const anyQuestion = (schema: GraphQLSchema) =>
  fc.record({
    query: fc.integer({ min: 1 }).map((seed) => questionOf(schema, drawsOf(seed))),
    answers: fc.integer({ min: 1 }),
  });
