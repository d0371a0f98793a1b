import type { Fault, Note, Tally } from '@anxin/intake';
import type { Chunk } from './chunks';

/** A row that is refused. */
export type Listed = { readonly line: number; readonly faults: readonly Fault[] };
/** A row that goes in, and what is odd about it. */
export type Noted = { readonly line: number; readonly note: Note };

/** What is odd about rows that went in, and about what the sheet says they add up to; `sums` has them from then on. */
export const notesOn = (
  sums: Tally,
  { rows, total }: Pick<Chunk, 'rows' | 'total'>,
  refused: readonly Listed[],
  beside: readonly (Note & { readonly line: number })[],
): readonly Noted[] => {
  const lines = new Set(refused.map(({ line }) => line));
  const noted: Noted[] = [];
  for (const { line, values, notes } of rows) {
    if (lines.has(line)) continue;
    sums.add(values);
    for (const note of notes) noted.push({ line, note });
  }
  return [
    ...noted,
    ...beside.map(({ line, ...note }) => ({ line, note })),
    ...(total ? sums.notesOn(total).map((note) => ({ line: total.line, note })) : []),
  ];
};

/** What was counted so far, and further ones. */
export const counted = (
  soFar: Readonly<Record<string, number>>,
  more: readonly string[],
): Readonly<Record<string, number>> => {
  const all = { ...soFar };
  for (const one of more) all[one] = (all[one] ?? 0) + 1;
  return all;
};
