import { fen } from '@anxin/domain-kit';
import { entityStore, rowsIn, type Tx } from '@anxin/service-kit';
import type { ClearanceItem, ClearanceState, KnownClearance } from '../../domain/clearance';
import { ClearanceEntity } from './clearance-entity';

export const clearanceStore = entityStore<ClearanceEntity>(ClearanceEntity);

/** Whoever changes it locks it; its history has this name as well. */
export const clearanceStream = (code: string): string => `clearance:${code}`;

/** What a row lists. */
export const itemsOf = ({ items }: ClearanceEntity): readonly ClearanceItem[] =>
  items.map((item) => ({ ...item, owedFen: fen(BigInt(item.owedFen)) }));

const clearanceRowOf = ({ stage, clearance: { items, ended, ...known } }: KnownClearance): ClearanceEntity => ({
  ...{ ...known, stage, ended: ended ?? null },
  items: items.map((item) => ({ ...item, owedFen: item.owedFen.toString() })),
});

/** Clearances as their commands find them. */
export const loadClearances = async (
  tx: Tx,
  codes: readonly string[],
): Promise<ReadonlyMap<string, ClearanceState>> => {
  const found = await clearanceStore.byKey(rowsIn(tx), codes);
  return new Map(
    [...found].map(([code, row]) => {
      const { stage, ended, ...known } = row;
      return [code, { stage, clearance: { ...known, ended: ended ?? undefined, items: itemsOf(row) } }];
    }),
  );
};

export const saveClearances = (tx: Tx, states: readonly ClearanceState[]): Promise<void> =>
  clearanceStore.save(
    tx,
    states.flatMap((state) => (state.stage === 'UNKNOWN' ? [] : [clearanceRowOf(state)])),
  );
