import { entityStore, rowsIn, type Tx } from '@anxin/service-kit';
import type { AdvanceState } from '../../domain/advance';
import { AdvanceEntity } from './advance-entity';
import { advanceOf, advanceRowOf } from './advance-row';
import { saveAdvanceSums, sumsOfAdvances } from './advance-sums';

export const advanceStore = entityStore<AdvanceEntity>(AdvanceEntity);

/** Whoever changes it locks it; its deadlines and its history have this name as well. */
export const advanceStream = (code: string): string => `advance:${code}`;

/** Advances as their commands find them. */
export const loadAdvances = async (tx: Tx, codes: readonly string[]): Promise<ReadonlyMap<string, AdvanceState>> => {
  const rows = rowsIn(tx);
  const found = await advanceStore.byKey(rows, codes);
  if (found.size === 0) return new Map();
  const sums = await sumsOfAdvances(rows, [...found.keys()]);
  return new Map(
    [...found].map(([code, row]) => [code, { stage: row.stage, advance: advanceOf(row, sums.get(code) ?? []) }]),
  );
};

type Saved = { readonly before: AdvanceState; readonly after: AdvanceState };

/** Saves what changed of advances: their rows, and their sums where they are new or were looked into. */
export const saveAdvances = async (tx: Tx, changes: readonly Saved[]): Promise<void> => {
  const all = changes.flatMap(({ before, after }) => (after.stage === 'UNKNOWN' ? [] : [{ before, after }]));
  await advanceStore.save(
    tx,
    all.map(({ after }) => advanceRowOf(after)),
  );
  for (const { before, after } of all)
    if (before.stage === 'UNKNOWN' || before.advance.verified !== after.advance.verified)
      await saveAdvanceSums(tx, after.advance);
};
