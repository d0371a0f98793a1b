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
import { type Evaluation, isQuiet, type Kit, type Rows, rowsIn, standsUntil } from '@anxin/service-kit';
import { observeWarnings, seenBy } from '../commands/observe-warnings';
import { indicatorsOn, OWN_INDICATORS } from '../domain/indicators';
import type { Observation } from '../domain/warning';
import { aggregatesOf } from '../parts';
import { complainants } from '../store/clues/complainants';
import { everTold, owingWages, signalsBy } from '../store/warnings/read-signals';
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

/** What all these say on a day, to be compared with another. */
const observedBy = (observed: readonly Observation[]): string =>
  JSON.stringify(observed.map(({ indicator, seen }) => [indicator, seen?.level, seen?.raisedLevel]));

type Laws = { readonly law: ParameterBook; readonly terms: ParameterBook };

/**
 * How to observe subjects by what was told up to a day, and of whom anything ever was: what is said of the others changes with
 * the law alone, so that it can be asked of later days too.
 */
const observing = async (rows: Rows, codes: readonly string[], on: PlainDate, { law, terms }: Laws) => {
  const known = await subjectPlaces(rows, codes);
  const countOf = await complainants(rows, codes, { on }, law);
  const signalsOf = await signalsBy(rows, codes, on);
  const owing = await owingWages(rows, codes);
  const told = await everTold(rows, codes);
  return {
    known: [...known.keys()],
    isTold: (code: string) => told.has(code),
    observedOn: (code: string, day: PlainDate): readonly Observation[] => {
      const of = known.get(code);
      if (!of) return [];
      return of.subject.kind === 'PROJECT'
        ? ofProject(indicatorsOn(told.has(code) ? countOf(code) : 0, day, law), { of, on: day, terms })
        : ofEnterprise({ signals: signalsOf(code), wagesDue: owing.has(code) }, { of, on: day, terms });
    },
  };
};

/** The first later day on which what was never told of must be looked at again. */
const quietUntil = (
  subject: string,
  on: PlainDate,
  observedOn: (code: string, day: PlainDate) => readonly Observation[],
) => standsUntil({ subject, on, saidOn: (day) => observedBy(observedOn(subject, day)) });

/** How the indicators of this service are evaluated: they raise its warnings as those that it hears of do. */
export const evaluationOf = (kit: Pick<Kit, 'config' | 'vault' | 'law' | 'areas'>): Evaluation => {
  const { terms, warning } = aggregatesOf(kit);
  return {
    streamOf: subjectStream,
    subjects: 'SELECT code AS subject FROM project UNION ALL SELECT credit_code FROM enterprise',
    evaluate: async (tx, due, on) => {
      const codes = due.map(({ subject }) => subject);
      const { known, isTold, observedOn } = await observing(rowsIn(tx), codes, on, { law: kit.law, terms });
      const observed = known.flatMap((code) => observedOn(code, on));
      const cause = { actor: 'system', businessDay: on, cause: 'evaluation' };
      const entries = await observeWarnings(tx, warning, { on, observed }, cause);
      const quiet = new Set(due.filter(isQuiet).map(({ subject }) => subject));
      return known.map((code, at) => ({
        code,
        place: { sector: null, area: null },
        entries: at === 0 ? entries : [],
        standsUntil: quiet.has(code) && !isTold(code) ? quietUntil(code, on, observedOn) : undefined,
      }));
    },
  };
};
