import type { Remark, SentRow, SentSheet } from '@anxin/intake';

/** Rows that a page shows at most; the workbook has them all. */
const SHOWN_AT_MOST = 200;

/** Rows of a sheet as a page shows them: under their own headings, with what is said of each. */
export type ShownSheet = {
  readonly sheet: string;
  readonly columns: SentSheet['columns'];
  readonly rows: readonly (Pick<SentRow, 'line' | 'cells'> & { readonly remarks: readonly Remark[] })[];
};

/** The first rows as they were sent, each with what is said of it. */
export const shownSheets = (sheets: readonly SentSheet[]): readonly ShownSheet[] => {
  let left = SHOWN_AT_MOST;
  return sheets.flatMap(({ name, columns, rows }): ShownSheet[] => {
    const shown = rows.slice(0, left).map(({ line, cells, remarks }) => ({ line, cells, remarks }));
    left -= shown.length;
    return shown.length > 0 ? [{ sheet: name, columns, rows: shown }] : [];
  });
};
