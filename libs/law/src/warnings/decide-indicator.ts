import type { PlainDate } from '@anxin/domain-kit';
import type { Level } from '../level';
import type { ParameterBook } from '../parameters/book';
import { isUndetermined, type Undetermined } from '../undetermined';
import { type IndicatorCode, type IndicatorFacts, indicatorOf } from './indicators';
import { beforeSpringFestival } from './wages/w27-before-spring-festival';

/** A level that stands on a day, and what it is raised to before the Spring Festival (W27). */
export type Standing<Code extends IndicatorCode = IndicatorCode> = {
  readonly indicator: Code;
  readonly level: Level;
  readonly raisedLevel: Level | Undetermined;
};

/** The level of an indicator on a day: none, one that stands, or undetermined for want of something. */
export const decideIndicator = <Code extends IndicatorCode>(
  indicator: Code,
  facts: IndicatorFacts<Code> | Undetermined,
  on: PlainDate,
  law: ParameterBook,
): Standing<Code> | null | Undetermined => {
  const level = isUndetermined(facts) ? facts : indicatorOf(indicator).decide(facts, law);
  if (level === null || isUndetermined(level)) return level;
  return { indicator, level, raisedLevel: beforeSpringFestival.decide({ on, level }, law) };
};

/** An indicator on a day with what it was decided from: a level that stands, or what is missing to tell. */
export type IndicatorOn<Code extends IndicatorCode = IndicatorCode> = {
  readonly indicator: Code;
  readonly facts: IndicatorFacts<Code> | Undetermined;
  readonly standing: Standing<Code> | Undetermined;
};

/** Of some indicators those that stand on a day or could not be decided, in the order of `codes`. */
export const indicatorsFrom = <Code extends IndicatorCode>(
  codes: readonly Code[],
  facts: { readonly [C in Code]: IndicatorFacts<C> | Undetermined },
  on: PlainDate,
  law: ParameterBook,
): readonly IndicatorOn<Code>[] =>
  codes.flatMap((indicator) => {
    const standing = decideIndicator(indicator, facts[indicator], on, law);
    return standing === null ? [] : [{ indicator, facts: facts[indicator], standing }];
  });
