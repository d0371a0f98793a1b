import type { GraphQLScalarType } from 'graphql';

/** What GraphQL makes of a property that has no resolver: a function is called, and `undefined` is null. */
type Plain<Value> = Value extends () => infer Answer ? Answer : Value extends undefined ? null : Value;

/** The fields that a row answers by itself: its property of that name is what the schema says. */
type AnsweredBy<Row, Fields> = {
  [Name in keyof Fields & keyof Row]: Fields[Name] extends (...given: never) => infer Answer
    ? [Plain<Row[Name]>] extends [Answer]
      ? Name
      : never
    : never;
}[keyof Fields & keyof Row];

type Optional<Whole, Names extends keyof Whole> = Omit<Whole, Names> & Partial<Pick<Whole, Names>>;

/** By type, without the scalars, which are the kit's. */
type ByType<All, Rows> = {
  [Type in keyof All as All[Type] extends GraphQLScalarType ? never : Type]: Optional<
    All[Type],
    AnsweredBy<Rows[Type & keyof Rows], All[Type]>
  >;
};

/** The types of which a service need write nothing. */
type Idle<Types> = { [Type in keyof Types]: Partial<Types[Type]> extends Types[Type] ? Type : never }[keyof Types];

/**
 * The resolvers that a service must and may write: `All` is generated from its schema, `Rows` is what the resolvers of
 * each type receive. A field may be left out where the row answers it by itself.
 */
export type ResolversOf<All, Rows> = Optional<ByType<All, Rows>, Idle<ByType<All, Rows>>>;
