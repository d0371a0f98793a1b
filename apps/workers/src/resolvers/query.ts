import { importQueries } from '@anxin/service-kit';
import { readReason, rosterValue } from '../commands/read-values';
import { checkWageSheet } from './check-wage-sheet';
import { peopleOwed } from './people-owed';
import type { Resolvers } from './schema.generated';
import { wages } from './wages';

export const Query: Resolvers['Query'] = {
  me: (_, __, { actor, loaders }) => (actor.person === undefined ? null : loaders.person.load(actor.person)),
  worker: (_, { id }, { loaders }) => loaders.person.load(id),
  workerByNumber: (_, { idCardNumber, reason: typed }, { app, loaders, personalData }) => {
    const person = app.vault.personToken(rosterValue('idCardNumber', idCardNumber) ?? '');
    return personalData.read({ person, field: 'Query.workerByNumber', reason: readReason(typed) }, () =>
      loaders.person.load(person),
    );
  },
  wages,
  peopleOwed,
  checkWageSheet,
  statementKey: (_, __, { app }) => JSON.stringify(app.statements.publicKey),
  workersImport: importQueries.one,
  workersImports: importQueries.page,
};
