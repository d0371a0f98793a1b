import type { PlainDate } from '@anxin/domain-kit';
import type { ParameterBook, ParameterUse } from '../parameters/book';
import { nationalParameters } from '../parameters/national';
import { type IndicatorCode, INDICATOR_CODES, indicatorOf } from '../warnings/indicators';
import type { ThresholdKey } from '../parameters/schema';
import { appliedOn, type RuleApplied } from './explanation';

/** The levels of an indicator as they are set. */
export type ThresholdSet = {
  readonly code: IndicatorCode;
  readonly rule: RuleApplied;
  /** What holds on the day; `undefined` where nothing does. */
  readonly inForce: ParameterUse | undefined;
  /** The area set nothing of its own. */
  readonly isDefault: boolean;
  readonly versions: readonly ParameterUse[];
};

/** The levels of every indicator that has some, on a day: what holds, and all that was set. A breach has none. */
export const thresholdsOn = (book: ParameterBook, on: PlainDate): readonly ThresholdSet[] =>
  INDICATOR_CODES.filter((code) => indicatorOf(code).thresholdsInWords !== undefined).map((code) => {
    const key = code as ThresholdKey;
    const used: ParameterUse[] = [];
    book.recording((use) => used.push(use)).thresholds(key, on);
    const [inForce] = used;
    return {
      ...{ code, rule: appliedOn(indicatorOf(code), on), inForce, versions: book.versionsOf(key) },
      isDefault: inForce?.areaCode === nationalParameters.areaCode,
    };
  });
