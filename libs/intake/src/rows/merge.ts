/** What a row with a known key does to the row that stands (`formats.md`, Rows). */
export type Merge<Values> =
  | { readonly kind: 'SAME' }
  | { readonly kind: 'UPDATE'; readonly values: Values; readonly filled: readonly (keyof Values & string)[] }
  | { readonly kind: 'CONTRADICTION'; readonly columns: readonly (keyof Values & string)[] };

/**
 * The same values change nothing, a value for an empty field is an update, another value is a contradiction; an empty
 * value says nothing and never clears.
 */
export const mergeRows = <Values extends Readonly<Record<string, unknown>>>(
  stands: Values,
  incoming: Values,
): Merge<Values> => {
  const said = (Object.keys(incoming) as (keyof Values & string)[]).filter((name) => incoming[name] !== undefined);
  const columns = said.filter((name) => stands[name] !== undefined && stands[name] !== incoming[name]);
  if (columns.length > 0) return { kind: 'CONTRADICTION', columns };
  const filled = said.filter((name) => stands[name] === undefined);
  if (filled.length === 0) return { kind: 'SAME' };
  const values = { ...stands, ...Object.fromEntries(filled.map((name) => [name, incoming[name]])) };
  return { kind: 'UPDATE', values, filled };
};
