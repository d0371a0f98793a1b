import { headingCell, type WrittenCell, type WrittenSheet } from '@anxin/intake';

/** A column: what stands above it, and its width in characters, two of them for a Chinese one. */
export type Column = readonly [heading: string, width: number];

/** A table under its headings, whose first row and column stay in sight. */
export const sheet = (
  name: string,
  columns: readonly Column[],
  lines: readonly (readonly WrittenCell[])[],
): WrittenSheet => ({
  name,
  columns: columns.map(([, width]) => ({ width, style: 'text' })),
  frozen: { rows: 1, columns: 1 },
  rows: [columns.map(([heading]) => headingCell(heading)), ...lines],
});
