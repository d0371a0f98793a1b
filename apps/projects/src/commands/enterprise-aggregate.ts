import { type Aggregate, type CommandTable, lockStreams, rowsIn } from '@anxin/service-kit';
import {
  enterprise,
  type EnterpriseCommand,
  enterpriseErrors,
  type EnterpriseEvent,
  type EnterpriseState,
} from '../domain/enterprise';
import { tellEnterprise } from '../events/out';
import { enterprisesByCode, saveEnterprises } from '../store/enterprises/enterprises';
import { enterpriseStream } from '../store/streams';

/** What may be done to an enterprise, and by whom. */
export const enterpriseCommands: CommandTable<EnterpriseState, EnterpriseCommand['type']> = {
  ...enterprise,
  name: 'enterprise',
  givenBy: {
    RecordFromFile: [],
    CorrectEnterprise: ['OFFICE'],
    ChangeEnterprise: ['OFFICE'],
    CorrectEnterpriseChange: ['OFFICE'],
  },
};

/** How an enterprise is decided, saved and published. */
export const enterpriseAggregate: Aggregate<EnterpriseState, EnterpriseCommand, EnterpriseEvent> = {
  ...enterprise,
  ...enterpriseCommands,
  isVisible: async (rows, creditCode) => (await enterprisesByCode(rows, [creditCode])).has(creditCode),
  unknown: (creditCode) => enterpriseErrors.UNKNOWN({ creditCode }),
  load: async (tx, creditCodes) => {
    await lockStreams(tx, creditCodes.map(enterpriseStream));
    const known = await enterprisesByCode(rowsIn(tx), creditCodes);
    return new Map([...known].map(([code, one]) => [code, one.known]));
  },
  save: (tx, changes, { cause, actor }) => saveEnterprises(tx, changes, cause ?? actor),
  tell: (_, after, event) => tellEnterprise(after, event),
};
