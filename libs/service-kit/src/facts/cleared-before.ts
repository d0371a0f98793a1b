import { type Fault, hasKey, keyOf, show, type Standing, type Table, type ValuesOf } from '@anxin/intake';

/**
 * Contradictions with values that a correction cleared: a file that still says one does not put it back. Another value
 * fills the empty column as ever.
 */
export const clearedBefore =
  <T extends Table>(table: T, stored: ReadonlyMap<string, Standing<ValuesOf<T>>>) =>
  (values: ValuesOf<T>, found: readonly Fault[]): readonly Fault[] => {
    const versions = hasKey(table, values) ? (stored.get(keyOf(table, values)) ?? []) : [];
    const last = versions.at(-1);
    if (!last) return [];
    const isCleared = (column: string): boolean =>
      values[column] !== undefined &&
      last.values[column] === undefined &&
      versions.some((version) => version.values[column] === values[column]);
    return Object.keys(values)
      .filter((column) => isCleared(column) && !found.some((fault) => fault.column === column))
      .map((column) => {
        const shown = show(values[column], table.columns[column]?.personal);
        return { code: 'CONTRADICTS', column, shown, stands: `— (${last.origin})` };
      });
  };
