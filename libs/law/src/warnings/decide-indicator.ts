import type { PlainDate } from '@anxin/domain-kit';
import type { Level } from '../level';
import type { ParameterBook } from '../parameters/book';
import { isUndetermined, type Undetermined } from '../undetermined';
import { type IndicatorCode, type IndicatorFacts, indicatorOf } from './indicators';
import { beforeSpringFestival } from './w27-before-spring-festival';

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
