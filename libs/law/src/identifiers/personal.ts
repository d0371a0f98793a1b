import { maskBankCard, normaliseBankCard } from './bank-card';
import { maskCitizenNumber, maskCitizenNumberForPublication, normaliseCitizenNumber } from './citizen-number';
import { maskName, maskPhone } from './mask';
import { normaliseNumber } from './normalise';

/** The kinds of personal data that DAT-16 masks. */
export const personalKinds = ['citizenNumber', 'bankCard', 'phone', 'name'] as const;
export type PersonalKind = (typeof personalKinds)[number];

/** As a list shows it, however it was typed. */
export const maskForLists = (kind: PersonalKind, text: string): string => {
  switch (kind) {
    case 'citizenNumber':
      return maskCitizenNumber(normaliseCitizenNumber(text));
    case 'bankCard':
      return maskBankCard(normaliseBankCard(text));
    case 'phone':
      return maskPhone(normaliseNumber(text));
    case 'name':
      return maskName(text);
  }
};

/** As a publication shows it: a citizen number has another mask there, all else the same. */
export const maskForPublication = (kind: PersonalKind, text: string): string =>
  kind === 'citizenNumber' ? maskCitizenNumberForPublication(normaliseCitizenNumber(text)) : maskForLists(kind, text);
