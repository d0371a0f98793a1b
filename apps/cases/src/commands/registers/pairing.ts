import type { CommandTable } from '@anxin/service-kit';
import {
  type PairingCommand,
  pairingErrors,
  type PairingEvent,
  pairings,
  type PairingState,
  pairingTable,
} from '../../domain/pairing';
import { OFFICE, registerAggregate, type RegisterParts } from './register';

/** Who may set which unit answers for which town. */
export const pairingCommands: CommandTable<PairingState, PairingCommand['type']> = {
  ...pairingTable,
  name: 'pairing',
  givenBy: { SetPairing: OFFICE },
};

/** Called after its area and year: there is one a year. */
export const pairingAggregate = (parts: RegisterParts) =>
  registerAggregate<'PAIRING', PairingCommand, PairingEvent>(
    {
      ...{ register: 'PAIRING', decider: pairings, commands: pairingCommands },
      unknown: () => pairingErrors.UNKNOWN(),
      begins: ({ areaCode }) => ({ sector: null, area: areaCode }),
      columns: ({ setOn }) => ({ day: setOn }),
    },
    parts,
  );
