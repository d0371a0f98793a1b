import type { CellValue } from '../values/column';
import type { Note } from '../faults/note';
import type { Total } from './row';
import type { Table } from '../tables/table';

/** Adds the amounts of a sheet's rows up as they go in, to be held against what its last row says. */
export class Tally {
  readonly #columns: readonly string[];
  readonly #sums: Map<string, bigint>;

  constructor(
    private readonly table: Table,
    sums: ReadonlyMap<string, bigint> = new Map(),
  ) {
    const { columns } = table;
    this.#columns = Object.keys(columns).filter((name) => columns[name]?.addsUp);
    this.#sums = new Map(sums);
  }

  /** As it stands now; what is added to one is not in the other. */
  copy(): Tally {
    return new Tally(this.table, this.#sums);
  }

  add(values: Readonly<Record<string, CellValue>>): void {
    for (const name of this.#columns) {
      const value = values[name];
      if (typeof value === 'bigint') this.#sums.set(name, (this.#sums.get(name) ?? 0n) + value);
    }
  }

  /** The sums that differ from those stated. */
  notesOn({ stated }: Total): readonly Note[] {
    return Object.entries(stated).flatMap(([column, amount]) => {
      const reckoned = this.#sums.get(column) ?? 0n;
      return reckoned === amount ? [] : [{ column, code: 'TOTAL' as const, stated: amount, reckoned }];
    });
  }
}
