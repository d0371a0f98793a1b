import { type ClueRow, clues, type Fault, type Row } from '@anxin/intake';
import { append, inCommandTime, inTransaction, type Timed, type Tx, uuidv7, withSealedCells } from '@anxin/service-kit';
import { cluesImport } from '../imports/clues';
import type { App } from '../resolvers/context';

/** Who brings a clue, and by which door. */
export type Brought = {
  readonly actor: string;
  readonly door: string;
  readonly timed: Timed;
  /** What is kept of it besides, in the same transaction. */
  readonly beside?: (tx: Tx) => Promise<void>;
};

const COLUMNS = Object.keys(clues.columns);

/**
 * Takes one row in, by the way of a row of `clues.csv`: it begins a clue, completes what was told, or changes nothing.
 * Answers what is wrong with it; nothing of such a row is recorded.
 */
export const takeClue = async (
  app: App,
  row: Row<ClueRow>,
  { actor, door, timed, beside }: Brought,
): Promise<readonly Fault[]> => {
  const { clue, vault, database, clock } = app;
  // Of this one telling: what is kept as a cipher is bound to it.
  const importId = uuidv7();
  const origin = (): string => `${door} ${importId}`;
  const cause = { actor, businessDay: clock.today(), cause: origin() };
  const position = (column: string): number => COLUMNS.indexOf(column);
  const kind = cluesImport(clue, vault);
  const take = async (tx: Tx): Promise<readonly Fault[]> => {
    const rows = [withSealedCells(row, vault, origin)];
    const { refused, entries } = await kind.record(tx, rows, {
      ...{ importId, cause, origin, position },
      rowsBefore: 0,
    });
    if (refused.length === 0) await beside?.(tx);
    await append(tx, entries, cause);
    return refused.flatMap((one) => one.faults);
  };
  const faults = await inCommandTime(timed, (over) => inTransaction(database, take, over));
  await app.evaluateUnlessImporting();
  return faults;
};
