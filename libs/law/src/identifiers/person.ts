import { normaliseCitizenNumber, parseCitizenNumber } from './citizen-number';

type Given = { readonly token?: string | null | undefined; readonly idCardNumber?: string | null | undefined };

/**
 * A person by token: a number is made one at once, and kept nowhere. A number with a digit that is wrong is nobody's: what
 * is found to be owed to nobody could never be paid.
 */
export const personOf = (
  { token, idCardNumber }: Given,
  { personToken }: { readonly personToken: (idCardNumber: string) => string },
): string | undefined => {
  if (token) return token;
  const number = idCardNumber ? parseCitizenNumber(normaliseCitizenNumber(idCardNumber)) : undefined;
  return number && personToken(number);
};
