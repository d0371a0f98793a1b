import type { ClueRecord, IndicatorOn } from '@anxin/law';
import {
  areasAround,
  deadlinesOfStreams,
  type Kit,
  loaderAsOf,
  loaderByCode,
  loaderByDay,
  type Rows,
} from '@anxin/service-kit';
import type { PlainDate } from '@anxin/domain-kit';
import { indicatorsOn } from '../domain/indicators';
import { documents } from '../documents';
import type { Parts } from '../parts';
import { clueStore } from '../store/clues/clue-store';
import { complainants, complaints } from '../store/clues/complainants';
import { joinedClues, likeClues, projectsNamedIn, reportsOf } from '../store/clues/read-clues';
import { smsOfClues } from '../store/clues/sms-queue';
import { signalsBy, type StoredSignal } from '../store/warnings/read-signals';
import { warningLevels } from '../store/warnings/read-warnings';
import { warningStore } from '../store/warnings/warning-store';
import { caseStore } from '../store/cases/case-store';
import { paidOfCases, workersOfCases } from '../store/cases/case-workers';
import { boardsOf, type CountedLevel, type CountedLine, standingIn } from '../store/figures/read-board';
import { casesOfClues, casesOfWarnings, casesOfWorkers } from '../store/cases/read-cases';
import { groupEventFigures, type GroupEventsCounted, NO_GROUP_EVENTS } from '../store/group-events/read-group-events';
import { groupEventStore } from '../store/group-events/group-event-store';
import { registerStore } from '../store/registers/register-store';
import { evidenceStore } from '../store/evidence/evidence-store';

type LoadedBy = Pick<Kit, 'law' | 'areas' | 'rows' | 'areasInUse' | 'clock'> & Pick<Parts, 'terms'>;
type Period = { readonly code: string; readonly from: PlainDate; readonly to: PlainDate };

/** Figures of areas and all below them: of twenty areas in as many statements as of one. */
const areaLoaders = (rows: Rows, app: LoadedBy) => ({
  board: loaderByDay<readonly CountedLine[]>(async (areas, { on }) => {
    const found = await boardsOf(rows, on, await areasAround(app, areas, app.clock.today()));
    return (area) => found.get(area) ?? [];
  }),
  standingWarnings: loaderByCode<readonly CountedLevel[]>(async (areas) =>
    standingIn(rows, await areasAround(app, areas, app.clock.today())),
  ),
  groupEventFigures: loaderAsOf<Period, GroupEventsCounted>(
    ({ code, from, to }) => `${code} ${from} ${to}`,
    async (all) => {
      const around = await areasAround(
        app,
        all.map(({ code }) => code),
        app.clock.today(),
      );
      const spans = new Map(all.map(({ from, to }) => [`${from} ${to}`, { from, to }]));
      const found = new Map<string, ReadonlyMap<string, GroupEventsCounted>>();
      for (const [span, period] of spans) found.set(span, await groupEventFigures(rows, around, period));
      return ({ code, from, to }) => found.get(`${from} ${to}`)?.get(code) ?? NO_GROUP_EVENTS;
    },
  ),
});

/** One set per operation: however many are asked for, each is read once and together with the others. */
export const loadersOf = (rows: Rows, app: LoadedBy) => {
  const { law, terms } = app;
  return {
    clue: loaderByCode((codes) => clueStore.byKey(rows, codes)),
    evidence: loaderByCode((ids) => evidenceStore.byKey(rows, ids)),
    ...documents.loaders(rows),
    /** Projects by the words that name them. */
    named: loaderByCode((words) => projectsNamedIn(rows, words)),
    report: loaderByCode((codes) => reportsOf(rows, codes)),
    warning: loaderByCode((ids) => warningStore.byKey(rows, ids)),
    warningLevel: loaderByCode((codes) => warningLevels(rows, codes, terms)),
    /** By stream. */
    deadlines: loaderByCode((streams) => deadlinesOfStreams(rows, streams)),
    case: loaderByCode((codes) => caseStore.byKey(rows, codes)),
    caseWorkers: loaderByCode((codes) => workersOfCases(rows, codes)),
    casePaid: loaderByCode((codes) => paidOfCases(rows, codes)),
    /** The code of a clue's case. */
    caseOfClue: loaderByCode((clues) => casesOfClues(rows, clues)),
    /** The code of the case that came of a warning. */
    caseOfWarning: loaderByCode((ids) => casesOfWarnings(rows, ids)),
    groupEvent: loaderByCode((codes) => groupEventStore.byKey(rows, codes)),
    registerEntry: loaderByCode((codes) => registerStore.byKey(rows, codes)),
    indicators: loaderByDay<readonly IndicatorOn[]>(async (codes, asOf) => {
      const countOf = await complainants(rows, codes, asOf, law);
      return (code) => indicatorsOn(countOf(code), asOf.on, law);
    }),
    /** The clues that prove an indicator. */
    complaints: loaderByDay<readonly ClueRecord[]>((codes, asOf) => complaints(rows, codes, asOf, law)),
    /** What departments had told of an enterprise by a day. */
    signals: loaderByDay<readonly StoredSignal[]>((codes, { on }) => signalsBy(rows, codes, on)),
    joined: loaderByCode((codes) => joinedClues(rows, codes)),
    sms: loaderByCode((codes) => smsOfClues(rows, codes)),
    like: loaderByCode((codes) => likeClues(rows, codes)),
    casesOfWorker: loaderByCode((persons) => casesOfWorkers(rows, persons)),
    ...areaLoaders(rows, app),
  };
};

export type Loaders = ReturnType<typeof loadersOf>;
