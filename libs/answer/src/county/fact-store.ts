import {
  contradictionsWith,
  type Fault,
  identityOf,
  keyOf,
  mergeRows,
  partsOf,
  type Table,
  type ValuesOf,
} from '@anxin/intake';
import type { Place } from '../files/place';
import type { Fact } from './facts';

/** The rows of one table by their key: what goes in, what completes a row, what contradicts one. */
export class FactStore<T extends Table> {
  readonly #facts = new Map<string, Fact<ValuesOf<T>>>();
  /** Where the fields came from that a later row filled, by key and column. */
  readonly #filled = new Map<string, Map<string, Place>>();

  /** What stands, whatever its key. */
  readonly #told = new Set<string>();

  constructor(private readonly table: T) {}

  get facts(): Iterable<Fact<ValuesOf<T>>> {
    return this.#facts.values();
  }

  has(values: ValuesOf<T>): boolean {
    return this.#facts.has(keyOf(this.table, values));
  }

  /** The contradictions with the rows that stand under the same keys. */
  contradictions(values: ValuesOf<T>): Fault[] {
    return partsOf(this.table, values).flatMap((part) => {
      const key = keyOf(this.table, part);
      const stands = this.#facts.get(key);
      if (!stands) return [];
      return contradictionsWith(this.table, stands.row, this.#reread(stands.row, part), (column) => {
        const place = this.#filled.get(key)?.get(column) ?? stands.places[0];
        return place && `${place.file}:${place.line}`;
      });
    });
  }

  /** Whether a row tells what stands under another key. */
  repeats(values: ValuesOf<T>): boolean {
    const identity = identityOf(this.table, values);
    return identity !== undefined && this.#told.has(identity) && !this.#facts.has(keyOf(this.table, values));
  }

  /** Takes a row that contradicts nothing. */
  put(values: ValuesOf<T>, place: Place): void {
    for (const part of partsOf(this.table, values)) this.#put(part, place);
  }

  #put(values: ValuesOf<T>, place: Place): void {
    const key = keyOf(this.table, values);
    const stands = this.#facts.get(key);
    if (!stands) {
      const identity = identityOf(this.table, values);
      if (identity !== undefined) this.#told.add(identity);
      this.#facts.set(key, { row: values, places: [place] });
      return;
    }
    const merge = mergeRows(stands.row, this.#reread(stands.row, values));
    if (merge.kind !== 'UPDATE') return;
    this.#facts.set(key, { row: merge.values, places: [...stands.places, place] });
    const filled = this.#filled.get(key) ?? new Map<string, Place>();
    for (const column of merge.filled) filled.set(column, place);
    this.#filled.set(key, filled);
  }

  #reread(stands: ValuesOf<T>, incoming: ValuesOf<T>): ValuesOf<T> {
    return (this.table.reread?.(stands, incoming) as ValuesOf<T> | undefined) ?? incoming;
  }
}
