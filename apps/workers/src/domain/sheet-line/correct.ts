import { corrected, correctionErrors } from '../correction';
import type { KnownSheetLine, SheetLineCommand, SheetLineEvent } from './sheet-line';

type Correcting = Exclude<SheetLineCommand, { type: 'Withdraw' }>;

const saysNothing = ({ values, cleared, person }: Correcting): boolean =>
  Object.keys(values).length + cleared.length === 0 && !person;

/** Throws `CORRECTION_EMPTY`, `CORRECTION_VALUE_INVALID`, `CORRECTION_STAY_UNKNOWN`, `CORRECTION_SHEET_LINE_EXISTS`. */
export const correct = (line: KnownSheetLine, command: Correcting): readonly SheetLineEvent[] => {
  const { of, status, payMonth, around } = line;
  const { type, person, values, today, reason } = command;
  if (values.signedOn && values.signedOn > today) throw correctionErrors.VALUE_INVALID({ column: 'signedOn' });
  if (type === 'Restore' && status === 'STANDING' && saysNothing(command)) throw correctionErrors.EMPTY();
  const isMoved = person !== undefined && person.token !== of.person.token;
  const fields = corrected(line.fields, command);
  if (isMoved || status === 'WITHDRAWN') {
    const projectCode = of.project.code;
    if (!around.registered) throw correctionErrors.STAY_UNKNOWN({ projectCode });
    if (around.taken) throw correctionErrors.SHEET_LINE_EXISTS({ projectCode, payMonth });
  }
  return isMoved
    ? [{ type: 'Moved', person, fields, reason }]
    : [{ type: 'Corrected', person: of.person, fields, reason }];
};
