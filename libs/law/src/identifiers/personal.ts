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

// A citizen number by its birth date, a bank card by its issuer (all of this country begin with 62), a mobile phone.
const NUMBERS =
  /(?<![\dA-Za-z])(?:(\d{6}(?:19|20)\d\d(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])\d{3}[\dXx])|(62\d{14,17})|(1[3-9]\d{9}))(?!\d)/g;

/** A text in which numbers that identify a person are masked, wherever they stand (DAT-16). */
export const maskNumbers = (text: string): string =>
  text.replace(NUMBERS, (found, citizenNumber?: string, bankCard?: string) =>
    maskForLists(citizenNumber ? 'citizenNumber' : bankCard ? 'bankCard' : 'phone', found),
  );

/** As a publication shows it: a citizen number has another mask there, all else the same. */
export const maskForPublication = (kind: PersonalKind, text: string): string =>
  kind === 'citizenNumber' ? maskCitizenNumberForPublication(normaliseCitizenNumber(text)) : maskForLists(kind, text);
