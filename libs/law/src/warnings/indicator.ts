import type { PlainDate } from '@anxin/domain-kit';
import type { z } from 'zod';
import { regulation } from '../instruments';
import type { Level } from '../level';
import type { ParameterBook } from '../parameters/book';
import type { ThresholdKey, Thresholds } from '../parameters/schema';
import type { Rule, RuleHead } from '../rule';
import type { Proof } from '../proof/proof';
import type { Text } from '../text';
import { isUndetermined, type Undetermined } from '../undetermined';

/** Aggregates are always as of a day. */
export type AggregateSchema = z.ZodType<{ on: PlainDate }>;

/** What an indicator looks at; two of one family tell of one thing. */
export type Family = 'WAGES' | 'FUNDS' | 'SYSTEMS' | 'PRESENCE' | 'OPERATIONS' | 'VOICES';

/** What each reader may do about a warning. */
export type Advice = { readonly worker: Text; readonly contractor: Text; readonly inspector: Text };

/**
 * An indicator of section 13: which level stands on a day. Its facts are aggregates of one project, not rows, so that
 * a database can feed it as well as a file. `null` means that no level is reached.
 */
export type Indicator<Schema extends AggregateSchema = AggregateSchema> = Rule<Schema, Level | null | Undetermined> & {
  readonly family: Family;
  /** The arithmetic in words, of the day asked about; made only when somebody asks. */
  readonly figures: (facts: z.output<Schema>, law: ParameterBook) => readonly Text[];
  /** What proves it, for who asks why. */
  readonly proof: Proof<z.output<Schema>>;
  readonly adviceOn: (facts: z.output<Schema>) => Advice;
  /** Looks up again what its aggregates were made with, for who is told why; the rest is looked up as it is decided. */
  readonly madeWith?: (facts: z.output<Schema>, law: ParameterBook) => void;
  /** Its thresholds in words; a breach has none. */
  readonly thresholdsInWords?: (thresholds: never) => Text;
};

type Head = Omit<RuleHead, 'inForceFrom' | 'parameters' | 'actors'> & Partial<Pick<RuleHead, 'parameters' | 'actors'>>;

type Definition<Schema extends AggregateSchema> = Head & {
  readonly family: Family;
  readonly facts: Schema;
  readonly figures: (facts: z.output<Schema>, law: ParameterBook) => readonly Text[];
  readonly proof: Proof<z.output<Schema>>;
  readonly madeWith?: (facts: z.output<Schema>, law: ParameterBook) => void;
  /** The same whatever the facts, or by them. */
  readonly advice: Advice | ((facts: z.output<Schema>) => Advice);
};

/** The default set of the rule book, in use since the regulation came into force, or what else an indicator rests on. */
const common = <Schema extends AggregateSchema>({ advice, instrument, ...definition }: Definition<Schema>) => ({
  inForceFrom: instrument.inForceFrom > regulation.inForceFrom ? instrument.inForceFrom : regulation.inForceFrom,
  actors: ['GC', 'OFF'] as const,
  parameters: [],
  ...definition,
  instrument,
  adviceOn: typeof advice === 'function' ? advice : () => advice,
});

/** An indicator without thresholds: what it looks at is a breach by itself. */
export const breach = <Schema extends AggregateSchema>({
  level,
  ...definition
}: Definition<Schema> & { readonly level: (facts: z.output<Schema>) => Level | null }): Indicator<Schema> => ({
  ...common(definition as Definition<Schema>),
  decide: level,
});

/** An indicator whose levels are thresholds of the area, as of the day it is asked about. */
export const indicator = <Schema extends AggregateSchema, Key extends ThresholdKey>({
  thresholds: key,
  inWords,
  level,
  ...definition
}: Definition<Schema> & {
  readonly thresholds: Key;
  readonly inWords: (thresholds: Thresholds<Key>) => Text;
  readonly level: (
    facts: z.output<Schema>,
    thresholds: Thresholds<Key>,
    law: ParameterBook,
  ) => Level | null | Undetermined;
}): Indicator<Schema> => ({
  ...common(definition as unknown as Definition<Schema>),
  thresholdsInWords: inWords,
  parameters: [`warnings.${key}`, ...(definition.parameters ?? [])],
  decide: (facts, law) => {
    const thresholds = law.thresholds(key, facts.on);
    return isUndetermined(thresholds) ? thresholds : level(facts, thresholds, law);
  },
});
