import type { Vault } from '@anxin/identity';
import { normaliseCitizenNumber, parseCitizenNumber } from '@anxin/law';

type Given = { readonly token?: string | null | undefined; readonly idCardNumber?: string | null | undefined };

/**
 * A person by token: a number is made one at once, and kept nowhere. A number with a digit that is wrong is nobody's:
 * what is ordered to be paid to nobody could never be obeyed.
 */
export const personOf = (
  { token, idCardNumber }: Given,
  { personToken }: Pick<Vault, 'personToken'>,
): string | undefined => {
  if (token) return token;
  const number = idCardNumber ? parseCitizenNumber(normaliseCitizenNumber(idCardNumber)) : undefined;
  return number && personToken(number);
};
