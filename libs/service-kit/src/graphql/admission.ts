import { hash } from 'node:crypto';
import { DomainError } from '@anxin/domain-kit';
import { type DocumentNode, GraphQLError, parse } from 'graphql';
import { type Measure, measure } from './measure';
import { type Price, priceOf } from './query-cost';

/** What one request may ask for at most. */
export const LIMITS = {
  bodyBytes: 256 * 1024,
  tokens: 4_000,
  depth: 12,
  aliases: 30,
  directives: 50,
  rootFields: 20,
  selections: 2_000,
  repeats: 200,
  /** Different conditions of `@include` and `@skip`. */
  conditions: 8,
  /** Fields of the answer at most, every page full. */
  cost: 100_000,
  /** Entries of any one list among the variables. */
  listEntries: 1_000,
  variableDepth: 20,
  /** Depth of a question about the schema itself, which the standard one of graphql-js needs 15 of. */
  introspectionDepth: 20,
} as const;

const tooMuch = (code: string, message: string) => () => new DomainError(code, message);

export const limitErrors = {
  body: tooMuch('BODY_TOO_LARGE', '请求过大。The body of a request has at most 256 kB.'),
  tokens: tooMuch('QUERY_TOO_LARGE', '查询过长。The query has too many tokens.'),
  depth: tooMuch('QUERY_TOO_DEEP', '查询层次过深。The query nests too deep.'),
  aliases: tooMuch('TOO_MANY_ALIASES', '别名过多。The query has too many aliases.'),
  directives: tooMuch('TOO_MANY_DIRECTIVES', '指令过多。The query has too many directives.'),
  rootFields: tooMuch('TOO_MANY_ROOT_FIELDS', '根字段过多。The query has too many root fields.'),
  selections: tooMuch('TOO_MANY_SELECTIONS', '查询展开后过大。The query asks for too many fields, fragments spread.'),
  repeats: tooMuch('FIELD_REPEATED', '同名字段过多。The query repeats one field too often.'),
  conditions: tooMuch('TOO_MANY_CONDITIONS', '条件过多。The query has too many different conditions.'),
  listEntries: tooMuch('LIST_TOO_LONG', '列表过长。A list in the variables is too long.'),
  variableDepth: tooMuch('VARIABLES_TOO_DEEP', '变量层次过深。The variables nest too deep.'),
  introspectionDepth: tooMuch('QUERY_TOO_DEEP', '查询层次过深。The question about the schema nests too deep.'),
  introspection: tooMuch('INTROSPECTION_OFF', '不开放结构查询。The schema is not shown here.'),
};

const MEASURES = [
  'depth',
  'introspectionDepth',
  'aliases',
  'directives',
  'rootFields',
  'selections',
  'repeats',
  'conditions',
] as const;

/** Says what a query would cost, and what it may: pages within pages multiply. */
const tooCostly = (cost: number): DomainError =>
  new DomainError(
    'QUERY_TOO_COSTLY',
    `查询最多会取 ${cost} 个字段，上限 ${LIMITS.cost}；请缩小嵌套的分页。` +
      `The answer may have ${cost} fields, the limit is ${LIMITS.cost}: ask for smaller pages within pages.`,
    { cost: String(cost), limit: String(LIMITS.cost) },
  );

/** The refusal that a document's measure earns, the first in the order of `LIMITS`. */
export const refusalOf = (size: Measure): DomainError | undefined => {
  const over = MEASURES.find((name) => size[name] > LIMITS[name]);
  return over && limitErrors[over]();
};

const parsed = (query: string): DocumentNode | undefined => {
  try {
    return parse(query, { maxTokens: LIMITS.tokens, noLocation: true });
  } catch (error) {
    // graphql-js names the reason in its message alone.
    if (error instanceof GraphQLError && error.message.includes('tokens')) throw limitErrors.tokens();
    // The parser goes as deep as the text.
    if (error instanceof RangeError) throw limitErrors.depth();
    return undefined; // No document: the server says where the text breaks.
  }
};

const refuseLargeVariables = (value: unknown, depth = 0): void => {
  if (typeof value !== 'object' || value === null) return;
  if (depth > LIMITS.variableDepth) throw limitErrors.variableDepth();
  if (Array.isArray(value) && value.length > LIMITS.listEntries) throw limitErrors.listEntries();
  for (const inner of Object.values(value)) refuseLargeVariables(inner, depth + 1);
};

type Asked = { readonly query?: unknown; readonly variables?: unknown };

/**
 * Throws a `DomainError` with the code of the limit that a request breaks, and answers what it costs; `signed` calls were
 * measured by the gateway.
 */
export type Admission = (body: unknown, signed: boolean) => number | undefined;

const QUERIES_MAX = 1_000;

/** Of a text that is no document: the server says where it breaks. */
const FREE: Price = () => 0;

type Admitting = {
  readonly introspection: boolean;
  /** The names of fields that answer lists without pages. */
  readonly lists: ReadonlySet<string>;
};

/**
 * The check before a request reaches validation and planning, whose cost can grow with the square of a query or worse.
 * It reads a text once and remembers what passed, by hash; a hostile query costs its parsing, at most `LIMITS.tokens`.
 */
export const admission = ({ introspection, lists }: Admitting): Admission => {
  const passed = new Map<string, Price>();
  const measured = (query: string): Price => {
    const document = parsed(query);
    if (!document) return FREE;
    const size = measure(document);
    const refusal = refusalOf(size);
    if (refusal) throw refusal;
    if (size.introspects && !introspection) throw limitErrors.introspection();
    return priceOf(document, lists);
  };
  const priced = (query: string): Price => {
    const digest = hash('sha256', query, 'base64');
    const known = passed.get(digest);
    if (known) return known;
    const price = measured(query);
    if (passed.size >= QUERIES_MAX) passed.clear();
    passed.set(digest, price);
    return price;
  };
  return (body, signed) => {
    if (typeof body !== 'object' || body === null) return undefined;
    const { query, variables } = body as Asked;
    // What the gateway asks for was measured there, and its lists are what one page of another subgraph refers to.
    if (signed) return undefined;
    refuseLargeVariables(variables);
    if (typeof query !== 'string') return undefined;
    const cost = priced(query)((variables ?? {}) as Readonly<Record<string, unknown>>);
    if (cost > LIMITS.cost) throw tooCostly(cost);
    return cost;
  };
};
