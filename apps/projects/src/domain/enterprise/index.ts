import type { Decider } from '@anxin/domain-kit';
import { contradictions } from '../contradictions';
import { type EnterpriseCommand, enterpriseErrors, type EnterpriseEvent, type EnterpriseState } from './enterprise';

export * from './enterprise';

const decide = (state: EnterpriseState, { enterprise }: EnterpriseCommand): readonly EnterpriseEvent[] => {
  if (state.status === 'UNKNOWN') return [{ type: 'EnterpriseRegistered', enterprise }];
  const fields = contradictions(state.enterprise, enterprise);
  if (fields.length > 0) throw enterpriseErrors.CONTRADICTS({ fields: fields.join(' ') });
  return [];
};

export const enterprise: Decider<EnterpriseState, EnterpriseCommand, EnterpriseEvent> = {
  initial: { status: 'UNKNOWN' },
  statuses: ['UNKNOWN', 'REGISTERED'],
  statusOf: ({ status }) => status,
  allowed: { RecordFromFile: ['UNKNOWN', 'REGISTERED'] },
  refuse: () => enterpriseErrors.UNKNOWN(),
  decide,
  evolve: (_, event) => ({ status: 'REGISTERED', enterprise: event.enterprise }),
};
