import type { SheetLine, SheetLineEvent } from './sheet-line';

export const evolve = (line: SheetLine, event: SheetLineEvent): SheetLine => {
  if (line.status === 'UNKNOWN') return line;
  switch (event.type) {
    case 'Corrected':
      return { ...line, status: 'STANDING', fields: event.fields };
    case 'Moved':
    case 'Withdrawn':
      return { ...line, status: 'WITHDRAWN' };
  }
};
