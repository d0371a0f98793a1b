import { plainDate, type PlainDate } from '@anxin/domain-kit';
import type { z } from 'zod';
import type { Level } from '../level';
import type { ParameterBook } from '../parameters/book';
import type { ThresholdKey, Thresholds } from '../parameters/schema';
import type { Rule, RuleHead } from '../rule';
import type { Text } from '../text';
import { isUndetermined, type Undetermined } from '../undetermined';

/** Aggregates are always as of a day. */
export type AggregateSchema = z.ZodType<{ on: PlainDate }>;

/** What each reader may do about a warning. */
export type Advice = { readonly worker: Text; readonly contractor: Text; readonly inspector: Text };

/**
 * An indicator of section 13: which level stands on a day. Its facts are aggregates of one project, not rows, so that
 * a database can feed it as well as a file. `null` means that no level is reached.
 */
export type Indicator<Schema extends AggregateSchema = AggregateSchema> = Rule<Schema, Level | null | Undetermined> & {
  /** The arithmetic in words, made only when somebody asks. */
  readonly figures: (facts: z.output<Schema>) => readonly Text[];
  readonly advice: Advice;
};

type Head = Omit<RuleHead, 'inForceFrom' | 'parameters' | 'actors'> & Partial<Pick<RuleHead, 'parameters' | 'actors'>>;

type Definition<Schema extends AggregateSchema> = Head & {
  readonly facts: Schema;
  readonly figures: (facts: z.output<Schema>) => readonly Text[];
  readonly advice: Advice;
};

/** The default set of the rule book, in use since the regulation came into force. */
const common = { inForceFrom: plainDate('2020-05-01'), actors: ['GC', 'OFF'] } as const;

/** An indicator without thresholds: what it looks at is a breach by itself. */
export const breach = <Schema extends AggregateSchema>({
  level,
  ...definition
}: Definition<Schema> & { readonly level: (facts: z.output<Schema>) => Level | null }): Indicator<Schema> => ({
  ...common,
  parameters: [],
  ...definition,
  decide: level,
});

/** An indicator whose levels are thresholds of the area, as of the day it is asked about. */
export const indicator = <Schema extends AggregateSchema, Key extends ThresholdKey>({
  thresholds: key,
  level,
  ...definition
}: Definition<Schema> & {
  readonly thresholds: Key;
  readonly level: (
    facts: z.output<Schema>,
    thresholds: Thresholds<Key>,
    law: ParameterBook,
  ) => Level | null | Undetermined;
}): Indicator<Schema> => ({
  ...common,
  ...definition,
  parameters: [`warnings.${key}`, ...(definition.parameters ?? [])],
  decide: (facts, law) => {
    const thresholds = law.thresholds(key, facts.on);
    return isUndetermined(thresholds) ? thresholds : level(facts, thresholds, law);
  },
});
