import type { CommandTable } from '@anxin/service-kit';
import {
  type DutyLetterCommand,
  dutyLetterErrors,
  type DutyLetterEvent,
  dutyLetters,
  type DutyLetterState,
  dutyLetterTable,
} from '../../domain/duty-letter';
import { OFFICE, registerAggregate, type RegisterParts } from './register';

/** What may be done to a duty letter, and by whom. */
export const dutyLetterCommands: CommandTable<DutyLetterState, DutyLetterCommand['type']> = {
  ...dutyLetterTable,
  name: 'duty letter',
  givenBy: { RecordDutyLetter: OFFICE, WithdrawDutyLetter: OFFICE },
};

export const dutyLetterAggregate = (parts: RegisterParts) =>
  registerAggregate<'DUTY_LETTER', DutyLetterCommand, DutyLetterEvent>(
    {
      ...{ register: 'DUTY_LETTER', number: 'LETTER', decider: dutyLetters, commands: dutyLetterCommands },
      unknown: () => dutyLetterErrors.UNKNOWN(),
      begins: (command) => (command.type === 'RecordDutyLetter' ? { sector: null, area: command.areaCode } : undefined),
      columns: ({ signedOn, creditCode }) => ({ day: signedOn, subject: creditCode }),
    },
    parts,
  );
