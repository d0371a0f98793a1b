import type { CommandTable } from '@anxin/service-kit';
import {
  type OrgUnitCommand,
  orgUnitErrors,
  type OrgUnitEvent,
  orgUnits,
  type OrgUnitState,
  orgUnitTable,
} from '../../domain/org-unit';
import { OFFICE, registerAggregate, type RegisterParts } from './register';

/** What may be done to a unit, and by whom: a town keeps its own. */
export const orgUnitCommands: CommandTable<OrgUnitState, OrgUnitCommand['type']> = {
  ...orgUnitTable,
  name: 'org unit',
  givenBy: {
    ...{ FoundOrgUnit: ['OFFICE', 'TOWN'], SetOrgUnitMembers: ['OFFICE', 'TOWN'] },
    ...{ RenameOrgUnit: OFFICE, DissolveOrgUnit: OFFICE },
  },
};

export const orgUnitAggregate = (parts: RegisterParts) =>
  registerAggregate<'ORG_UNIT', OrgUnitCommand, OrgUnitEvent>(
    {
      ...{ register: 'ORG_UNIT', number: 'ORG', decider: orgUnits, commands: orgUnitCommands },
      unknown: () => orgUnitErrors.UNKNOWN(),
      begins: (command) => (command.type === 'FoundOrgUnit' ? { sector: null, area: command.areaCode } : undefined),
      columns: ({ foundedOn }) => ({ day: foundedOn }),
    },
    parts,
  );
