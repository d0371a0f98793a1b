import type { AreaId, CreditCode } from '@anxin/domain-kit';
import { refused, specify, walkCommands } from '@anxin/testing/decider';
import { enterprise, type Enterprise, type EnterpriseCommand, type EnterpriseEvent, type EnterpriseState } from '.';

const { given } = specify(enterprise);
const OWNER: Enterprise = {
  creditCode: '91620599AY4CL12T21' as CreditCode,
  name: '样例O001建设投资有限公司',
  areaCode: '620522107' as AreaId,
  kind: 'OWNER',
};
const recorded = (more: Partial<Enterprise> = {}): EnterpriseCommand => ({
  type: 'RecordFromFile',
  enterprise: { ...OWNER, ...more },
  origin: 'enterprises.csv:2',
});
const registered: EnterpriseEvent = { type: 'EnterpriseRegistered', enterprise: OWNER };

describe('a row of a file', () => {
  it('registers an enterprise that is not known', () => {
    given().when(recorded()).then([registered]);
  });

  it('that states the same again changes nothing', () => {
    given(registered).when(recorded()).then([]);
  });

  it('that states otherwise is refused, and the fields are named', () => {
    given(registered)
      .when(recorded({ name: '另一公司', kind: 'SUBCONTRACTOR' }))
      .then(refused('ENTERPRISE_CONTRADICTS', { fields: 'name kind' }));
  });
});

describe('the table of an enterprise', () => {
  const states: Record<string, EnterpriseState> = {
    UNKNOWN: { status: 'UNKNOWN' },
    REGISTERED: { status: 'REGISTERED', enterprise: OWNER },
  };
  walkCommands(enterprise, { states, commands: { RecordFromFile: recorded() } });
});
