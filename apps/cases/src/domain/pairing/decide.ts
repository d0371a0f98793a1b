import type { Decider, Given, Happened, StateTable } from '@anxin/domain-kit';
import { repeated } from '../checks';
import { pairingErrors } from './errors';
import { PAIRING_STAGES, type Pair, type Pairing, type PairingStage, type PairingState } from './pairing';

/** All pairs of a year at once, in place of what stood. */
export type SetPairing = Given<'SetPairing'> & {
  readonly areaCode: string;
  readonly year: number;
  readonly pairs: readonly Pair[];
  /** The towns that the area has. */
  readonly towns: readonly string[];
  /** The codes of the member units that stand. */
  readonly units: readonly string[];
};
export type PairingCommand = SetPairing;
export type PairingSet = Happened<'PairingSet'> & { readonly entry: Omit<Pairing, 'code'> };
export type PairingEvent = PairingSet;

/** Which command is allowed at which stage: printed in the README, walked cell by cell by the spec. */
export const pairingTable: StateTable<PairingState, PairingCommand['type'], PairingStage | 'UNKNOWN'> = {
  statuses: ['UNKNOWN', ...PAIRING_STAGES],
  statusOf: ({ stage }) => stage,
  allowed: { SetPairing: ['UNKNOWN', ...PAIRING_STAGES] },
  refuse: () => pairingErrors.UNKNOWN(),
};

/** S4-07: each town has one unit and each unit one town: 23 to 23, each used once. */
const decide = (
  _: PairingState,
  { areaCode, year, pairs, towns, units, today: on }: SetPairing,
): readonly PairingEvent[] => {
  if (!Number.isInteger(year) || year < 2000 || year > 2100) throw pairingErrors.YEAR_INVALID();
  const [paired, used] = [pairs.map(({ townCode }) => townCode), pairs.map(({ unit }) => unit)];
  const twice = repeated(paired);
  if (twice !== undefined) throw pairingErrors.TOWN_REPEATED({ town: twice });
  const strange = paired.find((town) => !towns.includes(town));
  if (strange !== undefined) throw pairingErrors.TOWN_UNKNOWN({ town: strange });
  const missing = towns.find((town) => !paired.includes(town));
  if (missing !== undefined) throw pairingErrors.TOWN_MISSING({ town: missing });
  const busy = repeated(used);
  if (busy !== undefined) throw pairingErrors.UNIT_REPEATED({ unit: busy });
  const none = used.find((unit) => !units.includes(unit));
  if (none !== undefined) throw pairingErrors.UNIT_UNKNOWN({ unit: none });
  return [{ type: 'PairingSet', on, entry: { areaCode, year, setOn: on, pairs } }];
};

/** Which member unit answers for which town in a year. */
export const pairings: Decider<PairingState, PairingCommand, PairingEvent> = {
  initial: { stage: 'UNKNOWN' },
  ...pairingTable,
  decide,
  evolve: (_, { entry }) => ({ stage: 'SET', entry: { code: `${entry.areaCode}/${entry.year}`, ...entry } }),
};
