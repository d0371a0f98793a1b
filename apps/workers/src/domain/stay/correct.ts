import { corrected, correctionErrors } from '../correction';
import type { NamedPerson } from '../subjects';
import type { KnownStay, StayCommand, StayEvent } from './stay';

type Correcting = Exclude<StayCommand, { type: 'Withdraw' }>;

const saysNothing = ({ values, cleared, person, enteredOn }: Correcting): boolean =>
  Object.keys(values).length + cleared.length === 0 && !person && !enteredOn;

/**
 * A number that is left with no stay on the project was registered wrongly: what was reported under it goes with the stay.
 * Lines of wage sheets go over at once, but for months of which the right person has one.
 */
const reassign = ({ around }: KnownStay, right: NamedPerson, reason: string): StayEvent[] =>
  around.hasOtherStay
    ? []
    : [
        { type: 'IdentityReassigned', right, reason },
        ...around.sheetLines.map((line): StayEvent => ({ type: 'SheetLineMoved', line, right, reason })),
      ];

/** Throws `CORRECTION_EMPTY`, `CORRECTION_VALUE_INVALID`, `CORRECTION_STAY_EXISTS`. */
export const correct = (stay: KnownStay, command: Correcting): readonly StayEvent[] => {
  const { of, around } = stay;
  const { type, person, enteredOn = stay.enteredOn, reason } = command;
  if (type === 'Restore' && stay.status === 'STANDING' && saysNothing(command)) throw correctionErrors.EMPTY();
  if (!around.employerKnown) throw correctionErrors.VALUE_INVALID({ column: 'employerCreditCode' });
  const other = person?.token === of.person.token ? undefined : person;
  const fields = corrected(stay.fields, command);
  if (!other && enteredOn === stay.enteredOn) return [{ type: 'Corrected', fields, reason }];
  if (around.taken) throw correctionErrors.STAY_EXISTS({ projectCode: of.project.code, enteredOn });
  if (!other) return [{ type: 'Moved', to: { enteredOn }, fields, reason }];
  return [{ type: 'Moved', to: { person: other, enteredOn }, fields, reason }, ...reassign(stay, other, reason)];
};
