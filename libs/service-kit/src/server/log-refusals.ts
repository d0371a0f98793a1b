import { DomainError } from '@anxin/domain-kit';
import type { ApolloServerPlugin } from '@apollo/server';
import type { Actor } from '@anxin/identity';
import type { Log } from './log';

/**
 * Logs each mutation that was refused with its code, and who gave it: by the rule of its field, by `permit` or by what was
 * decided. What it was given is not logged.
 */
export const logRefusals = (log: Log): ApolloServerPlugin<{ readonly actor: Actor }> => ({
  requestDidStart: () =>
    Promise.resolve({
      didEncounterErrors: ({ operation, errors, contextValue: { actor } }) => {
        if (operation?.operation !== 'mutation') return Promise.resolve();
        for (const { path, originalError: fault } of errors)
          if (fault instanceof DomainError)
            log.info(
              { mutation: path?.[0], actor: actor.id, role: actor.role, code: fault.code },
              'a command was refused',
            );
        return Promise.resolve();
      },
    }),
});
