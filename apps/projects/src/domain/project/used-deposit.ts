import { type Fen, lesser, minus, type PlainDate } from '@anxin/domain-kit';

/** What a deposit's ledger says of a day after the lodging: it was used for wages, or money came in. */
export type DepositMovement = { readonly on: PlainDate; readonly fen: Fen; readonly isUse: boolean };

/** The day of the earliest use that is not made good yet; absent while none is. What comes in covers the oldest first. */
export const unmadeUse = (movements: readonly DepositMovement[]): PlainDate | undefined => {
  let open: readonly { readonly on: PlainDate; readonly fen: Fen }[] = [];
  for (const { on, fen, isUse } of movements) {
    if (isUse) {
      open = [...open, { on, fen }];
      continue;
    }
    let left = fen;
    open = open.flatMap((use) => {
      const covered = lesser(left, use.fen);
      left = minus(left, covered);
      return covered === use.fen ? [] : [{ ...use, fen: minus(use.fen, covered) }];
    });
  }
  return open[0]?.on;
};
