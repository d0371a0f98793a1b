import type { Readable } from 'node:stream';
import { DomainError } from '@anxin/domain-kit';
import {
  CHECKED,
  Remarks,
  rowsAsSent,
  sentBackSheets,
  type Source,
  UNKNOWN_DESTINATION,
  writeWorkbook,
} from '@anxin/intake';
import type { Checked } from './check-draft';
import { draftPayroll } from './draft-rows';

/**
 * The rows of a draft of which something is said, as they were sent, as a workbook: in front of each what is wrong, the
 * cells that it is about in colour. Throws `NOTHING_TO_SEND_BACK`.
 */
export const markedDraft = async (file: Source, { findings }: Pick<Checked, 'findings'>): Promise<Readable> => {
  const remarks = new Remarks();
  for (const { sheet, line, column = '', code, says, isFault } of findings)
    if (line !== null) remarks.add(sheet, line, [{ column, code, says, isFault }]);
  const sheets = await rowsAsSent(draftPayroll, file, remarks);
  if (sheets.every(({ rows }) => rows.length === 0))
    throw new DomainError('NOTHING_TO_SEND_BACK', '没有有问题的行 Nothing is wrong with any row.');
  return writeWorkbook(sentBackSheets({ to: UNKNOWN_DESTINATION, sheets }, file.name, remarks, CHECKED));
};
