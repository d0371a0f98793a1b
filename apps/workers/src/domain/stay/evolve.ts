import type { Stay, StayEvent } from './stay';

export const evolve = (stay: Stay, event: StayEvent): Stay => {
  if (stay.status === 'UNKNOWN') return stay;
  switch (event.type) {
    case 'Corrected':
      return { ...stay, status: 'STANDING', fields: event.fields };
    case 'Moved':
    case 'Withdrawn':
      return { ...stay, status: 'WITHDRAWN' };
    case 'IdentityReassigned':
    case 'SheetLineMoved':
      return stay;
  }
};
