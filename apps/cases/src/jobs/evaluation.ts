import type { PlainDate } from '@anxin/domain-kit';
import { type IndicatorOn, isUndetermined } from '@anxin/law';
import { type Evaluation, type Kit, rowsIn } from '@anxin/service-kit';
import { observeWarnings, seenBy } from '../commands/observe-warnings';
import { indicatorsOn, OWN_INDICATORS } from '../domain/indicators';
import type { Observation } from '../domain/warning';
import { partsOf, type Parts } from '../parts';
import { complainants } from '../store/complainants';
import { subjectPlaces, subjectStream } from '../store/warning-store';

type Placed = Pick<Observation, 'subject' | 'place'>;

/** What own indicators say of a subject; one that cannot be decided says nothing, and what stood still stands. */
const observationsOf = (
  of: Placed,
  codes: readonly string[],
  standing: readonly IndicatorOn[],
  on: PlainDate,
  law: Parts['terms'],
): readonly Observation[] =>
  codes.flatMap((indicator): Observation[] => {
    const found = standing.find((one) => one.indicator === indicator);
    if (!found) return [{ ...of, indicator, seen: null }];
    const { standing: stands, facts } = found;
    if (isUndetermined(stands) || isUndetermined(facts)) return [];
    const raisedLevel = isUndetermined(stands.raisedLevel) ? null : stands.raisedLevel;
    const seen = seenBy(indicator, on, { level: stands.level, raisedLevel, facts: { ...facts } }, law);
    return [{ ...of, indicator, seen }];
  });

/** How the indicators of this service are evaluated: they raise its warnings as those that it hears of do. */
export const evaluationOf = (kit: Pick<Kit, 'config' | 'vault' | 'law'>): Evaluation => {
  const { terms, warning } = partsOf(kit);
  return {
    streamOf: subjectStream,
    subjects: 'SELECT code AS subject FROM project',
    evaluate: async (tx, due, on) => {
      const rows = rowsIn(tx);
      const codes = due.map(({ subject }) => subject);
      const [known, countOf] = [await subjectPlaces(rows, codes), await complainants(rows, codes, { on }, kit.law)];
      const observed = [...known].flatMap(([code, of]) =>
        observationsOf(of, OWN_INDICATORS, indicatorsOn(countOf(code), on, kit.law), on, terms),
      );
      const cause = { actor: 'system', businessDay: on, cause: 'evaluation' };
      const entries = await observeWarnings(tx, warning, { on, observed }, cause);
      return entries.length === 0 ? [] : [{ code: codes[0] ?? '', place: { sector: null, area: null }, entries }];
    },
  };
};
