import type { CellValue } from '../values/column';
import type { Note } from '../faults/note';

/**
 * Whether the figures of a line of a wage sheet agree: what is paid out is the total without the deductions, and what
 * was paid before is a part of these.
 */
export const sheetSum = (values: Readonly<Record<string, CellValue>>): readonly Note[] => {
  const { totalPayAmount: total, deductions = 0n, netAmount: net, advanceDeducted: advance = 0n } = values;
  const noted = (column: string, stated: CellValue, reckoned: CellValue): readonly Note[] =>
    stated === reckoned ? [] : [{ column, code: 'SHEET_SUM', stated, reckoned }];
  if (typeof deductions !== 'bigint' || typeof advance !== 'bigint') return [];
  if (advance > deductions) return noted('advanceDeducted', advance, deductions);
  return typeof total === 'bigint' && typeof net === 'bigint' ? noted('netAmount', net, total - deductions) : [];
};
