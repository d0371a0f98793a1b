import type { PlainDate } from '@anxin/domain-kit';
import {
  type IndicatorOn,
  indicatorsFrom,
  type NoteMissing,
  type ParameterBook,
  PAY_INDICATORS,
  payFacts,
  type PayIndicator,
} from '@anxin/law';
import type { ProjectPayroll } from './lines';

/**
 * The indicators of this service that stand on a project on a day or could not be decided.
 * @param note is told the months that an indicator could not look at
 */
export const indicatorsOn = (
  { people, dueOnOf }: ProjectPayroll<unknown>,
  on: PlainDate,
  law: ParameterBook,
  note?: NoteMissing,
): readonly IndicatorOn<PayIndicator>[] =>
  indicatorsFrom(PAY_INDICATORS, payFacts(people, dueOnOf, on, law, note), on, law);
