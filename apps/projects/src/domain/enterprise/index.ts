import type { Decider } from '@anxin/domain-kit';
import { contradictions } from '../contradictions';
import { change, correct, correctChange } from './amend';
import {
  type EnterpriseCommand,
  enterpriseErrors,
  type EnterpriseEvent,
  type EnterpriseState,
  type RecordEnterprise,
  type RegisteredEnterprise,
  standingEnterprise,
  versionsOf,
} from './enterprise';

export * from './enterprise';

/** A file may tell what an enterprise is, or still what it was before a change. */
const record = (state: RegisteredEnterprise, { enterprise }: RecordEnterprise): readonly EnterpriseEvent[] => {
  if (versionsOf(state).some((version) => contradictions(version, enterprise).length === 0)) return [];
  throw enterpriseErrors.CONTRADICTS({ fields: contradictions(standingEnterprise(state), enterprise).join(' ') });
};

const decide = (state: EnterpriseState, command: EnterpriseCommand): readonly EnterpriseEvent[] => {
  if (state.status === 'UNKNOWN')
    return command.type === 'RecordFromFile' ? [{ type: 'EnterpriseRegistered', enterprise: command.enterprise }] : [];
  switch (command.type) {
    case 'RecordFromFile':
      return record(state, command);
    case 'CorrectEnterprise':
      return correct(state, command);
    case 'ChangeEnterprise':
      return change(state, command);
    case 'CorrectEnterpriseChange':
      return correctChange(state, command);
  }
};

const evolve = (state: EnterpriseState, event: EnterpriseEvent): EnterpriseState => {
  if (event.type === 'EnterpriseRegistered') return { status: 'REGISTERED', registered: event.enterprise, changes: [] };
  if (state.status === 'UNKNOWN') return state;
  return event.type === 'EnterpriseCorrected'
    ? { ...state, registered: event.registered }
    : { ...state, changes: event.changes };
};

export const enterprise: Decider<EnterpriseState, EnterpriseCommand, EnterpriseEvent> = {
  initial: { status: 'UNKNOWN' },
  statuses: ['UNKNOWN', 'REGISTERED'],
  statusOf: ({ status }) => status,
  allowed: {
    RecordFromFile: ['UNKNOWN', 'REGISTERED'],
    CorrectEnterprise: ['REGISTERED'],
    ChangeEnterprise: ['REGISTERED'],
    CorrectEnterpriseChange: ['REGISTERED'],
  },
  refuse: () => enterpriseErrors.UNKNOWN(),
  decide,
  evolve,
};
