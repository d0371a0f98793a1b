import type { Vault } from '@anxin/identity';
import type { NamedPerson } from '../domain/subjects';
import { rosterValue } from './read-values';

/** The person of an identity number as typed; `undefined` where none was given. Throws `CORRECTION_VALUE_INVALID`. */
export const namedPerson = (typed: string | null | undefined, vault: Vault): NamedPerson | undefined => {
  const idCardNumber = rosterValue('idCardNumber', typed);
  return idCardNumber === undefined ? undefined : { token: vault.personToken(idCardNumber), idCardNumber };
};
