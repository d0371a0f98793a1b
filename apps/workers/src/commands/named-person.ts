import type { Vault } from '@anxin/identity';
import { isCitizenNumber } from '@anxin/law';
import { correctionErrors } from '../domain/correction';
import type { NamedPerson } from '../domain/subjects';
import { rosterValue } from './read-values';

/** The numbers of other papers are shorter than one of a citizen that was mistyped. */
const PAPER_LENGTH = 10;

/** The person of a paper's number as typed; `undefined` where none was given. Throws `CORRECTION_VALUE_INVALID`. */
export const namedPerson = (typed: string | null | undefined, vault: Vault): NamedPerson | undefined => {
  const idCardNumber = rosterValue('idCardNumber', typed);
  if (idCardNumber !== undefined && !isCitizenNumber(idCardNumber) && idCardNumber.length > PAPER_LENGTH)
    throw correctionErrors.VALUE_INVALID({ column: 'idCardNumber' });
  return idCardNumber === undefined ? undefined : { token: vault.personToken(idCardNumber), idCardNumber };
};
