import { DomainError } from '@anxin/domain-kit';
import type { ApolloServerPlugin } from '@apollo/server';
import type { Actor } from '@anxin/identity';
import { type GraphQLError, Kind, OperationTypeNode } from 'graphql';
import type { Log } from '../log';

/** The mutation that an error refused: its name, not the alias, which may be anything. A field of its answer is none. */
const refusedBy = ({ path, nodes: [node] = [] }: GraphQLError): string | undefined =>
  path?.length === 1 && node?.kind === Kind.FIELD ? node.name.value : undefined;

/**
 * Logs each mutation that was refused with its code, and who gave it: by the rule of its field, by `permit` or by what was
 * decided. What it was given is not logged.
 */
export const logRefusals = (log: Log): ApolloServerPlugin<{ readonly actor: Actor }> => ({
  requestDidStart: () =>
    Promise.resolve({
      didEncounterErrors: ({ operation, errors, contextValue: { actor } }) => {
        if (operation?.operation !== OperationTypeNode.MUTATION) return Promise.resolve();
        for (const error of errors) {
          const [mutation, fault] = [refusedBy(error), error.originalError];
          if (mutation !== undefined && fault instanceof DomainError)
            log.info({ mutation, actor: actor.id, role: actor.role, code: fault.code }, 'a command was refused');
        }
        return Promise.resolve();
      },
    }),
});
