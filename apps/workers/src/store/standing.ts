import { keyOf, type Standing, type Table, type ValuesOf } from '@anxin/intake';

/** Versions as they were read, oldest first, put together by the key of their table. */
export const standingByKey = <T extends Table>(
  table: T,
  versions: readonly Standing<ValuesOf<T>>[number][],
): ReadonlyMap<string, Standing<ValuesOf<T>>> => {
  const standing = new Map<string, Standing<ValuesOf<T>>[number][]>();
  for (const version of versions) {
    const key = keyOf(table, version.values);
    const own = standing.get(key);
    if (own) own.push(version);
    else standing.set(key, [version]);
  }
  return standing;
};
