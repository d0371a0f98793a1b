import type { PlainDate } from '@anxin/domain-kit';
import {
  beforeSpringFestival,
  type IndicatorOn,
  isUndetermined,
  type ParameterBook,
  SIGNAL_CODES,
  signalFactsOf,
  signalIndicators,
  type Signal,
} from '@anxin/law';
import { type Evaluation, type Kit, type Rows, rowsIn } from '@anxin/service-kit';
import { observeWarnings, seenBy } from '../commands/observe-warnings';
import { indicatorsOn, OWN_INDICATORS } from '../domain/indicators';
import type { Observation } from '../domain/warning';
import { aggregatesOf } from '../parts';
import { complainants } from '../store/clues/complainants';
import { owingWages, signalsBy } from '../store/warnings/read-signals';
import { subjectPlaces, subjectStream } from '../store/warnings/warning-store';

type Placed = Pick<Observation, 'subject' | 'place'>;
type Asked = { readonly of: Placed; readonly on: PlainDate; readonly terms: ParameterBook };

/** What own indicators say of a project; one that cannot be decided says nothing, and what stood still stands. */
const ofProject = (standing: readonly IndicatorOn[], { of, on, terms }: Asked): readonly Observation[] =>
  OWN_INDICATORS.flatMap((indicator): Observation[] => {
    const found = standing.find((one) => one.indicator === indicator);
    if (!found) return [{ ...of, indicator, seen: null }];
    const { standing: stands, facts } = found;
    if (isUndetermined(stands) || isUndetermined(facts)) return [];
    const raisedLevel = isUndetermined(stands.raisedLevel) ? null : stands.raisedLevel;
    const seen = seenBy(indicator, on, { level: stands.level, raisedLevel, facts: { ...facts } }, terms);
    return [{ ...of, indicator, seen }];
  });

/** What signals say of an enterprise. */
const ofEnterprise = (
  { signals, wagesDue }: { readonly signals: readonly Signal[]; readonly wagesDue: boolean },
  { of, on, terms }: Asked,
): readonly Observation[] =>
  SIGNAL_CODES.flatMap((indicator): Observation[] => {
    const facts = signalFactsOf(indicator, { signals, wagesDue, on });
    const level = signalIndicators[indicator].decide(facts, terms);
    if (isUndetermined(level)) return [];
    if (level === null) return [{ ...of, indicator, seen: null }];
    const raised = beforeSpringFestival.decide({ on, level }, terms);
    const raisedLevel = isUndetermined(raised) ? null : raised;
    return [{ ...of, indicator, seen: seenBy(indicator, on, { level, raisedLevel, facts }, terms) }];
  });

/** The indicators of this service. */
const observedOn = async (
  rows: Rows,
  codes: readonly string[],
  on: PlainDate,
  { law, terms }: { readonly law: ParameterBook; readonly terms: ParameterBook },
): Promise<readonly Observation[]> => {
  const known = await subjectPlaces(rows, codes);
  const countOf = await complainants(rows, codes, { on }, law);
  const signalsOf = await signalsBy(rows, codes, on);
  const owing = await owingWages(rows, codes);
  return [...known].flatMap(([code, of]) =>
    of.subject.kind === 'PROJECT'
      ? ofProject(indicatorsOn(countOf(code), on, law), { of, on, terms })
      : ofEnterprise({ signals: signalsOf(code), wagesDue: owing.has(code) }, { of, on, terms }),
  );
};

/** How the indicators of this service are evaluated: they raise its warnings as those that it hears of do. */
export const evaluationOf = (kit: Pick<Kit, 'config' | 'vault' | 'law' | 'areas'>): Evaluation => {
  const { terms, warning } = aggregatesOf(kit);
  return {
    streamOf: subjectStream,
    subjects: 'SELECT code AS subject FROM project UNION ALL SELECT credit_code FROM enterprise',
    evaluate: async (tx, due, on) => {
      const codes = due.map(({ subject }) => subject);
      const observed = await observedOn(rowsIn(tx), codes, on, { law: kit.law, terms });
      const cause = { actor: 'system', businessDay: on, cause: 'evaluation' };
      const entries = await observeWarnings(tx, warning, { on, observed }, cause);
      return entries.length === 0 ? [] : [{ code: codes[0] ?? '', place: { sector: null, area: null }, entries }];
    },
  };
};
