import { newKey, refusalsIn } from '../../api';
import type { Row } from './rows';

/** What became of one of several acts: done, or why not. */
export type Given = { readonly row: Row; readonly refusal?: string };

/** Gives one act each, one after the other, so that each has its own answer: what is refused of one holds up no other. */
export const acknowledgeEach = async (
  rows: readonly Row[],
  give: (input: { readonly id: string; readonly idempotencyKey: string }) => Promise<unknown>,
): Promise<readonly Given[]> => {
  const given: Given[] = [];
  for (const row of rows)
    given.push(
      await give({ id: row.id, idempotencyKey: newKey() }).then(
        () => ({ row }),
        (fault: unknown) => {
          const [first] = refusalsIn(fault);
          return { row, refusal: first?.message || first?.code || 'UNKNOWN' };
        },
      ),
    );
  return given;
};
