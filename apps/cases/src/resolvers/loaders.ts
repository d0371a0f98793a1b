import type { ClueRecord, IndicatorOn } from '@anxin/law';
import { type Kit, loaderByCode, loaderByDay, type Rows } from '@anxin/service-kit';
import { indicatorsOn } from '../domain/indicators';
import { clueStore } from '../store/clue-store';
import { complainants, complaints } from '../store/complainants';
import { documentStore, versionsOf } from '../store/document-store';
import { evidenceStore } from '../store/evidence-store';
import { deadlinesOfClues, joinedClues, likeClues, reportsOf } from '../store/read-clues';

/** One set per operation: however many are asked for, each is read once and together with the others. */
export const loadersOf = (rows: Rows, { law }: Pick<Kit, 'law'>) => ({
  clue: loaderByCode((codes) => clueStore.byKey(rows, codes)),
  evidence: loaderByCode((ids) => evidenceStore.byKey(rows, ids)),
  document: loaderByCode((ids) => documentStore.byKey(rows, ids)),
  documentVersions: loaderByCode((ids) => versionsOf(rows, ids)),
  report: loaderByCode((codes) => reportsOf(rows, codes)),
  deadlines: loaderByCode((codes) => deadlinesOfClues(rows, codes)),
  indicators: loaderByDay<readonly IndicatorOn[]>(async (codes, asOf) => {
    const countOf = await complainants(rows, codes, asOf, law);
    return (code) => indicatorsOn(countOf(code), asOf.on, law);
  }),
  /** The clues that prove an indicator. */
  complaints: loaderByDay<readonly ClueRecord[]>((codes, asOf) => complaints(rows, codes, asOf, law)),
  joined: loaderByCode((codes) => joinedClues(rows, codes)),
  like: loaderByCode((codes) => likeClues(rows, codes)),
});

export type Loaders = ReturnType<typeof loadersOf>;
