import type { PlainDate } from '@anxin/domain-kit';
import { type IndicatorOn, indicatorsFrom, isUndetermined, type ParameterBook, type Undetermined } from '@anxin/law';

/** The indicators of this service. */
export const OWN_INDICATORS = ['W24'] as const;

/** The indicators about clues that stand on a day or could not be decided. */
export const indicatorsOn = (
  complainants: number | Undetermined,
  on: PlainDate,
  law: ParameterBook,
): readonly IndicatorOn<'W24'>[] => {
  const W24 = isUndetermined(complainants) ? complainants : { on, complainants };
  return indicatorsFrom(OWN_INDICATORS, { W24 }, on, law);
};
