import type { CommandTable } from '@anxin/service-kit';
import {
  policies,
  type PolicyCommand,
  policyErrors,
  type PolicyEvent,
  type PolicyState,
  policyTable,
} from '../../domain/policy';
import { OFFICE, registerAggregate, type RegisterParts, UNITS } from './register';

/** What may be done to a policy document, and by whom: whom it was sent to signs for it. */
export const policyCommands: CommandTable<PolicyState, PolicyCommand['type']> = {
  ...policyTable,
  name: 'policy',
  givenBy: { IssuePolicy: OFFICE, SignForPolicy: UNITS, RepealPolicy: OFFICE },
};

export const policyAggregate = (parts: RegisterParts) =>
  registerAggregate<'POLICY', PolicyCommand, PolicyEvent>(
    {
      ...{ register: 'POLICY', number: 'DOC', decider: policies, commands: policyCommands },
      unknown: () => policyErrors.UNKNOWN(),
      begins: (command) => (command.type === 'IssuePolicy' ? { sector: null, area: command.areaCode } : undefined),
      ofWhoeverSees: ['SignForPolicy'],
      columns: ({ issuedOn }) => ({ day: issuedOn }),
    },
    parts,
  );
