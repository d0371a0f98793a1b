import type { z } from 'zod';
import type { Level } from '../level';
import type { ParameterBook, ParameterUse } from '../parameters/book';
import type { RuleHead } from '../rule';
import { paragraph, type Text, text } from '../text';
import { isUndetermined, type Undetermined } from '../undetermined';
import { beforeSpringFestival } from '../warnings/w27-before-spring-festival';
import type { AggregateSchema, Indicator } from '../warnings/indicator';
import { type Explanation, inspectorText } from './explanation';

/** 蓝黄橙红 */
export const LEVEL_NAMES: Readonly<Record<Level, Text>> = {
  BLUE: text('蓝色', 'blue'),
  YELLOW: text('黄色', 'yellow'),
  ORANGE: text('橙色', 'orange'),
  RED: text('红色', 'red'),
};

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

/** Explains an indicator from the aggregates it was decided from; the level comes from the same function. */
export const explainWarning = <Schema extends AggregateSchema>(
  indicator: Indicator<Schema>,
  facts: z.output<Schema>,
  law: ParameterBook,
): WarningExplanation => {
  const parameters: ParameterUse[] = [];
  const recorded = law.recording((use) => parameters.push(use));
  const level = indicator.decide(facts, recorded);
  const raisedLevel =
    level === null || isUndetermined(level) ? level : beforeSpringFestival.decide({ on: facts.on, level }, recorded);
  const figures = indicator.figures(facts);
  const lead = outcome(indicator.title, level, raisedLevel);
  const { worker, contractor, inspector } = indicator.advice;
  const rules: readonly RuleHead[] = raisedLevel === level ? [indicator] : [indicator, beforeSpringFestival];
  return {
    rules,
    parameters,
    level,
    raisedLevel,
    figures,
    texts: {
      worker: paragraph(lead, indicator.says, worker),
      contractor: paragraph(lead, ...figures, contractor),
      inspector: inspectorText(rules, lead, ...figures, inspector),
    },
  };
};
