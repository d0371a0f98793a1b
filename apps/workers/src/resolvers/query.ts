import { importQueries, looksQueries } from '@anxin/service-kit';
import { rosterValue } from '../commands/read-values';
import { checkWageSheet } from './wages/check-wage-sheet';
import { bankLineProposals } from './wages/payments';
import { peopleOwed } from './wages/people-owed';
import { restatements } from './restatements';
import type { Resolvers } from './schema.generated';
import { wages } from './wages/wages';
import { workersByName } from './people/workers-by-name';

export const Query: Resolvers['Query'] = {
  me: (_, __, { actor, loaders }) => (actor.person === undefined ? null : loaders.person.load(actor.person)),
  worker: (_, { id }, { loaders }) => loaders.person.load(id),
  workerByNumber: async (_, { idCardNumber, reason }, { app, actor, loaders, personalData }) => {
    const person = app.vault.personToken(rosterValue('idCardNumber', idCardNumber) ?? '');
    await personalData.note(actor.id, [{ person, field: 'Query.workerByNumber', reason }]);
    return loaders.person.load(person);
  },
  workersByName,
  looks: looksQueries.own,
  lookProposals: looksQueries.proposals,
  bankLineProposals,
  wages,
  peopleOwed,
  restatements,
  checkWageSheet,
  statementKey: (_, __, { app }) => JSON.stringify(app.statements.publicKey),
  workersImport: importQueries.one,
  workersImports: importQueries.page,
};
