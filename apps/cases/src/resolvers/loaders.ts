import { loaderByCode, type Rows } from '@anxin/service-kit';
import { clueStore } from '../store/clue-store';
import { deadlinesOfClues, joinedClues, reportsOf } from '../store/read-clues';

/** One set per operation: however many are asked for, each is read once and together with the others. */
export const loadersOf = (rows: Rows) => ({
  clue: loaderByCode((codes) => clueStore.byKey(rows, codes)),
  report: loaderByCode((codes) => reportsOf(rows, codes)),
  deadlines: loaderByCode((codes) => deadlinesOfClues(rows, codes)),
  joined: loaderByCode((codes) => joinedClues(rows, codes)),
});

export type Loaders = ReturnType<typeof loadersOf>;
