import type { PlainDate } from '@anxin/domain-kit';
import { type Level, LEVEL_NAMES } from '../level';
import type { ParameterBook, ParameterUse } from '../parameters/book';
import type { RuleHead } from '../rule';
import { paragraph, type Text, text } from '../text';
import { isUndetermined, type Undetermined } from '../undetermined';
import { beforeSpringFestival } from '../warnings/wages/w27-before-spring-festival';
import type { Advice } from '../warnings/indicator';
import { appliedOn, type Explanation, inspectorText, type Reader } from './explanation';

export type WarningExplanation = Explanation & {
  readonly level: Level | null | Undetermined;
  readonly raisedLevel: Level | null | Undetermined;
};

const outcome = (title: Text, level: Level | null | Undetermined, raised: Level | null | Undetermined): Text => {
  if (isUndetermined(level)) {
    return text(
      `${title.zh}：无法判定，缺少 ${level.missing}。`,
      `${title.en}: undetermined, ${level.missing} is missing.`,
    );
  }
  if (level === null) return text(`${title.zh}：未达到预警。`, `${title.en}: no warning stands.`);
  const now = text(
    `${title.zh}：${LEVEL_NAMES[level].zh}预警。`,
    `${title.en}: the warning stands at ${LEVEL_NAMES[level].en}.`,
  );
  if (raised === null || isUndetermined(raised) || raised === level) return now;
  const before = text(
    `临近春节，升为${LEVEL_NAMES[raised].zh}。`,
    `Before the Spring Festival it stands at ${LEVEL_NAMES[raised].en}.`,
  );
  return paragraph(now, before);
};

type Decided = { readonly level: Level | null | Undetermined; readonly raisedLevel: Level | null | Undetermined };

/** What is explained of an indicator; one that rests on what other departments know advises nothing. */
type Explained<Facts> = RuleHead & {
  readonly decide: (facts: Facts, law: ParameterBook) => Level | null | Undetermined;
  readonly figures: (facts: Facts, law: ParameterBook) => readonly Text[];
  readonly madeWith?: (facts: Facts, law: ParameterBook) => void;
  readonly adviceOn?: (facts: Facts) => Advice;
};

const decided = <Facts>(
  indicator: Explained<Facts>,
  facts: Facts | Undetermined,
  on: PlainDate,
  law: ParameterBook,
): Decided => {
  const level = isUndetermined(facts) ? facts : indicator.decide(facts, law);
  if (level === null || isUndetermined(level)) return { level, raisedLevel: level };
  return { level, raisedLevel: beforeSpringFestival.decide({ on, level }, law) };
};

/**
 * Explains an indicator from the aggregates it was decided from, or for want of them; the level comes from the same
 * function. What to do is said only where a warning stands.
 */
export const explainWarning = <Facts>(
  indicator: Explained<Facts>,
  facts: Facts | Undetermined,
  on: PlainDate,
  law: ParameterBook,
): WarningExplanation => {
  const parameters: ParameterUse[] = [];
  const recording = law.recording((use) => parameters.push(use));
  const { level, raisedLevel } = decided(indicator, facts, on, recording);
  if (!isUndetermined(facts)) indicator.madeWith?.(facts, recording);
  const lead = outcome(indicator.title, level, raisedLevel);
  const figures = isUndetermined(facts) ? [] : indicator.figures(facts, law);
  const stands = level !== null && !isUndetermined(level) && !isUndetermined(facts);
  const advice = stands ? indicator.adviceOn?.(facts) : undefined;
  const said = (reader: Reader): readonly Text[] => (advice ? [advice[reader]] : []);
  const raised = raisedLevel === level ? [] : [beforeSpringFestival];
  const rules = [indicator, ...raised].map((rule) => appliedOn(rule, on));
  return {
    rules,
    parameters,
    level,
    raisedLevel,
    figures,
    texts: {
      worker: paragraph(lead, indicator.says, ...said('worker')),
      contractor: paragraph(lead, ...figures, ...said('contractor')),
      inspector: inspectorText(rules, lead, ...figures, ...said('inspector')),
    },
  };
};
