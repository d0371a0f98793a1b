import { entityStore, lockStreams, rowsIn, type Tx } from '@anxin/service-kit';
import type { CaseState, KnownCase, OpenCase, Opening } from '../../domain/case';
import { CaseEntity } from './case-entity';
import { caseRowOf, caseStateOf } from './case-row';
import { paidOfCases, saveWorkers, workersOfCases } from './case-workers';
import { clueStream } from '../clues/clue-store';
import { warningStream } from '../warnings/warning-store';
import { casesOfWarnings } from './read-cases';
import { numberOf } from '../numbers';

export const caseStore = entityStore<CaseEntity>(CaseEntity);

/** Whoever changes it locks it; its deadlines and its history have this name as well. */
export const caseStream = (code: string): string => `case:${code}`;

/** Cases as their commands find them. */
export const loadCases = async (tx: Tx, codes: readonly string[]): Promise<ReadonlyMap<string, CaseState>> => {
  const rows = rowsIn(tx);
  const found = await caseStore.byKey(rows, codes);
  if (found.size === 0) return new Map();
  const known = [...found.keys()];
  const workers = await workersOfCases(rows, known);
  const paid = await paidOfCases(rows, known);
  return new Map(
    [...found].map(([code, row]) => [code, caseStateOf(row, workers.get(code) ?? [], paid.get(code) ?? {})]),
  );
};

type Saved = { readonly before: CaseState; readonly after: CaseState };

/** Saves what changed of cases: their rows, and those workers who are others than before. */
export const saveCases = async (tx: Tx, changes: readonly Saved[]): Promise<void> => {
  const all = changes.flatMap(({ before, after }) => (after.stage === 'UNKNOWN' ? [] : [{ before, after }]));
  await caseStore.save(
    tx,
    all.map(({ after }) => caseRowOf(after)),
  );
  const workersBefore = (state: CaseState): KnownCase['case']['workers'] =>
    state.stage === 'UNKNOWN' ? [] : state.case.workers;
  await saveWorkers(
    tx,
    all.flatMap(({ before, after: { case: known } }) =>
      known.workers
        .filter((worker) => !workersBefore(before).includes(worker))
        .map((worker) => ({ code: known.code, worker })),
    ),
  );
};

const CLUES = `
SELECT c.code, c.stage NOT IN ('TRANSFERRED', 'ARCHIVED') AS "isLive", coalesce(c.matter, c.code) AS matter,
  (SELECT w.code FROM wage_case w WHERE w.clues && ARRAY[c.code]) AS "caseCode"
FROM clue c WHERE c.code = ANY($1) ORDER BY c.code`;

/**
 * What a case that is to be opened finds: the next number, which a refusal gives back, and its clues and warnings, locked so that
 * none gets a second case.
 * @param area the six digits that its number begins with
 */
export const openingOf = async (tx: Tx, { clues, warnings, kind, today }: OpenCase, area: string): Promise<Opening> => {
  const rows = rowsIn(tx);
  await lockStreams(tx, [...clues.map(clueStream), ...warnings.map(warningStream)]);
  const found = await rows<Opening['clues'][number] & { caseCode: string | null }>(CLUES, [clues]);
  return {
    code: await numberOf(rows, area, kind, today),
    clues: found.map((clue) => ({ ...clue, caseCode: clue.caseCode ?? undefined })),
    casesOfWarnings: Object.fromEntries(await casesOfWarnings(rows, warnings, { open: true })),
  };
};
