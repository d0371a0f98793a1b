import type { CellValue } from './column';
import type { Note } from './row';

/** Whether the figures of a line of a wage sheet agree: what is paid out is the total without the deductions. */
export const sheetSum = (values: Readonly<Record<string, CellValue>>): readonly Note[] => {
  const { totalPayAmount: total, deductions = 0n, netAmount: net } = values;
  if (typeof total !== 'bigint' || typeof deductions !== 'bigint' || typeof net !== 'bigint') return [];
  const reckoned = total - deductions;
  return reckoned === net ? [] : [{ column: 'netAmount', code: 'SHEET_SUM', stated: net, reckoned }];
};
