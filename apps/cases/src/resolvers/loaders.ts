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
import { indicatorsOn } from '../domain/indicators';
import { documents } from '../documents';
import type { Parts } from '../parts';
import { clueStore } from '../store/clue-store';
import { complainants, complaints } from '../store/complainants';
import { joinedClues, likeClues, projectsNamedIn, reportsOf } from '../store/read-clues';
import { warningLevels } from '../store/read-warnings';
import { warningStore } from '../store/warning-store';
import { caseStore } from '../store/case-store';
import { paidOfCases, workersOfCases } from '../store/case-workers';
import { casesOfClues } from '../store/read-cases';
import { groupEventFigures, type GroupEventsAsked, type GroupEventsCounted } from '../store/read-group-events';
import { groupEventStore } from '../store/group-event-store';
import { evidenceStore } from '../store/evidence-store';

/** One set per operation: however many are asked for, each is read once and together with the others. */
export const loadersOf = (rows: Rows, app: Kit & Pick<Parts, 'terms'>) => ({
  clue: loaderByCode((codes) => clueStore.byKey(rows, codes)),
  evidence: loaderByCode((ids) => evidenceStore.byKey(rows, ids)),
  ...documents.loaders(rows),
  /** Projects by the words that name them. */
  named: loaderByCode((words) => projectsNamedIn(rows, words)),
  report: loaderByCode((codes) => reportsOf(rows, codes)),
  warning: loaderByCode((ids) => warningStore.byKey(rows, ids)),
  warningLevel: loaderByCode((codes) => warningLevels(rows, codes, app.terms)),
  /** By stream. */
  deadlines: loaderByCode((streams) => deadlinesOfStreams(rows, streams)),
  case: loaderByCode((codes) => caseStore.byKey(rows, codes)),
  caseWorkers: loaderByCode((codes) => workersOfCases(rows, codes)),
  casePaid: loaderByCode((codes) => paidOfCases(rows, codes)),
  /** The code of a clue's case. */
  caseOfClue: loaderByCode((clues) => casesOfClues(rows, clues)),
  /** What happened in areas up to a day. */
  groupEvents: loaderAsOf<GroupEventsAsked, GroupEventsCounted>(
    ({ area, from }) => `${area} ${from}`,
    async (asked, { on: to }) => {
      const areas = [...new Set(asked.map(({ area }) => area))];
      return groupEventFigures(rows, asked, to, await areasAround(app, areas, app.clock.today()));
    },
  ),
  groupEvent: loaderByCode((codes) => groupEventStore.byKey(rows, codes)),
  indicators: loaderByDay<readonly IndicatorOn[]>(async (codes, asOf) => {
    const countOf = await complainants(rows, codes, asOf, app.law);
    return (code) => indicatorsOn(countOf(code), asOf.on, app.law);
  }),
  /** The clues that prove an indicator. */
  complaints: loaderByDay<readonly ClueRecord[]>((codes, asOf) => complaints(rows, codes, asOf, app.law)),
  joined: loaderByCode((codes) => joinedClues(rows, codes)),
  like: loaderByCode((codes) => likeClues(rows, codes)),
});

export type Loaders = ReturnType<typeof loadersOf>;
