import { headingCell } from './cells';
import type { WrittenCell, WrittenSheet } from './write';

/** A column: what stands above it, and its width in characters, two of them for a Chinese one. */
export type HeadedColumn = readonly [heading: string, width: number];

/** A table under its headings, whose first row and column stay in sight. */
export const headedSheet = (
  name: string,
  columns: readonly HeadedColumn[],
  lines: readonly (readonly WrittenCell[])[],
): WrittenSheet => ({
  name,
  columns: columns.map(([, width]) => ({ width, style: 'text' })),
  frozen: { rows: 1, columns: 1 },
  rows: [columns.map(([heading]) => headingCell(heading)), ...lines],
});
