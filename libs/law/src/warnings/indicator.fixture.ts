import type { ParameterBook } from '../parameters/book';
import { countyBook, countyBookWith, type Json } from '../parameters/county.fixture';
import type { ThresholdKey } from '../parameters/schema';
import type { RuleHead } from '../rule';
import { isUndetermined } from '../undetermined';
import type { Indicator } from './indicator';

/** The level from facts as JSON; what is undetermined is told by the name of what is missing. */
export const levelOf = (indicator: object, json: Json, law: ParameterBook = countyBook()): string | null => {
  const { facts, decide } = indicator as Indicator;
  const level = decide(facts.parse(json), law);
  return isUndetermined(level) ? level.missing : level;
};

/** The title of an indicator's specification: its code and the law it stands on. */
export const titleOf = ({ id, title, instrument, article }: RuleHead): string =>
  `${id} ${title.en}, ${instrument.en} art. ${article}`;

/** The county's book with other thresholds for one indicator. */
export const countyWith = (code: ThresholdKey, figures: Json): ParameterBook => countyBookWith(code, figures);
