import { parsePlainDate, parsePlainMonth } from '@anxin/domain-kit';
import { AMOUNT_BELOW } from '@anxin/intake';
import { type ConstValueNode, GraphQLScalarType, type GraphQLSchema, isScalarType, Kind } from 'graphql';

const INT64 = 2n ** 63n;
const WHOLE = /^-?(0|[1-9]\d{0,18})$/;

const readFen = (value: unknown): bigint => {
  const whole = typeof value === 'bigint' || (typeof value === 'number' && Number.isSafeInteger(value));
  const text = whole ? String(value) : value;
  if (typeof text !== 'string' || !WHOLE.test(text)) throw new TypeError('Fen is a whole number, as in "12345".');
  const amount = BigInt(text);
  if (amount >= INT64 || amount < -INT64) throw new RangeError('Fen goes beyond 64 bits.');
  return amount;
};

/** The text of a literal. An integer literal is text too, so that it loses no digit. */
const literal = (node: ConstValueNode, ...kinds: readonly Kind[]): string => {
  if (!kinds.includes(node.kind) || !('value' in node)) throw new TypeError(`Expected ${kinds.join(' or ')}.`);
  return String(node.value);
};

/** What somebody states is an amount as a file may hold it; sums of ours may be larger. */
const readStatedFen = (value: unknown): bigint => {
  const amount = readFen(value);
  if (amount >= AMOUNT_BELOW || amount <= -AMOUNT_BELOW) throw new RangeError('Fen goes beyond any amount of a file.');
  return amount;
};

/** Money: `bigint` inside, a decimal string on the wire; in, a string or an integer. */
export const Fen = new GraphQLScalarType<bigint, string>({
  name: 'Fen',
  description: '金额，单位分，整数，以字符串传输 Money in whole fen, always a decimal string on the wire.',
  specifiedByURL: 'https://www.w3.org/TR/xmlschema11-2/#long',
  serialize: (value) => readFen(value).toString(),
  parseValue: readStatedFen,
  parseLiteral: (node) => readStatedFen(literal(node as ConstValueNode, Kind.INT, Kind.STRING)),
});

const textScalar = <Value extends string>(
  name: string,
  description: string,
  form: string,
  specifiedByURL: string,
  parse: (text: string) => Value | undefined,
): GraphQLScalarType<Value, Value> => {
  const read = (value: unknown): Value => {
    const parsed = typeof value === 'string' ? parse(value) : undefined;
    if (parsed === undefined) throw new TypeError(`${name} has the form ${form} and must exist.`);
    return parsed;
  };
  return new GraphQLScalarType<Value, Value>({
    name,
    description,
    specifiedByURL,
    serialize: read,
    parseValue: read,
    parseLiteral: (node) => read(literal(node as ConstValueNode, Kind.STRING)),
  });
};

export const Day = textScalar(
  'Day',
  '日历日，如 2026-02-05，无时区 A calendar day, no instant and no zone.',
  'yyyy-MM-dd',
  'https://scalars.graphql.org/andimarek/local-date.html',
  parsePlainDate,
);

export const Month = textScalar(
  'Month',
  '月份，如 2026-02 A calendar month.',
  'yyyy-MM',
  'https://www.w3.org/TR/xmlschema11-2/#gYearMonth',
  parsePlainMonth,
);

const INSTANT = /^(\d{4}-\d{2}-\d{2})T([01]\d|2[0-3]):[0-5]\d:[0-5]\d(\.\d{1,6})?Z$/;

const parseInstant = (text: string): string | undefined => {
  const day = INSTANT.exec(text)?.[1];
  return day !== undefined && parsePlainDate(day) !== undefined ? text : undefined;
};

const instantText = textScalar(
  'Moment',
  '时刻，协调世界时，如 2026-02-05T01:30:00.000Z An instant in UTC.',
  'yyyy-MM-ddTHH:mm:ss.SSSZ',
  'https://www.rfc-editor.org/rfc/rfc3339#section-5.6',
  parseInstant,
);

/** An instant: ISO text in UTC; a resolver may also give a `Date`. */
export const Moment = new GraphQLScalarType<string, string>({
  ...instantText.toConfig(),
  serialize: (value) => instantText.serialize(value instanceof Date ? value.toISOString() : value),
});

/** The resolvers of the kit's scalars; every subgraph has all four. */
export const SCALARS = { Fen, Day, Month, Moment };

/** Their definitions as SDL. */
export const SCALARS_SDL = Object.values(SCALARS)
  .map(
    ({ name, description, specifiedByURL }) =>
      `"${description}"\nscalar ${name} @specifiedBy(url: "${specifiedByURL}")\n`,
  )
  .join('\n');

/**
 * Lets a composed schema refuse what a scalar refuses: federation keeps a scalar's name and nothing of what it reads, so
 * that a mistyped day would be refused by a subgraph, as a fault between services.
 */
export const readScalarsIn = (schema: GraphQLSchema): void => {
  for (const { name, parseValue, parseLiteral } of Object.values(SCALARS)) {
    const scalar = schema.getType(name);
    if (isScalarType(scalar)) Object.assign(scalar, { parseValue, parseLiteral });
  }
};
