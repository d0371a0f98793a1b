import type { AccountNumber, AreaId, CitizenNumber, CreditCode, Id, ProjectCode } from '@anxin/domain-kit';
import { hasLuhnSum, isCitizenNumber, isCreditCode, mayBePaperNumber, normaliseLettered, passesLuhn } from '@anxin/law';
import { cellText, type Cell } from './cell';
import { claimed, column, type Optional, Unreadable } from './column';
import { MANGLED, plain, wasMangled } from './plain';

/** What identifies something is a whole number or a text: a fraction or a date was made of it by a spreadsheet. */
const typedIdentifier = (cell: Exclude<Cell, string>): string | Unreadable =>
  typeof cell === 'number' && Number.isInteger(cell) ? cellText(cell) : MANGLED;

const identifier = <Value extends string>(
  read: (value: string) => Value | Unreadable,
  more: Parameters<typeof column>[1] = {},
): Optional<Value> =>
  column(
    (cell) => {
      const value = plain(cell);
      return wasMangled(value) ? MANGLED : read(value);
    },
    { typed: typedIdentifier, ...(more as object) },
  );

/** An open code: normalised, not checked against a list. */
export const code = <Code extends string = string>(): Optional<Code> => identifier((value) => value as Code);
export const projectCode = (): Optional<ProjectCode> => code<Id<'Project'>>();
export const areaCode = (): Optional<AreaId> => code<Id<'Area'>>();

/** A code that hardly two rows share, such as a bank's serial. */
export const serial = (): Optional<string> => identifier((value) => value, { repeats: false });

export const phone = (): Optional<string> => identifier((value) => value, { personal: 'phone', repeats: false });

/** The same column, with the zeros put back that a spreadsheet ate; a note says so. */
export const withZeros = <Value extends string>(
  of: Optional<Value>,
  restored: (value: string) => string,
): Optional<Value> => ({
  ...of,
  read: (cell) => of.read(restored(plain(cell))),
  note: (_, cell) => (restored(plain(cell)) === plain(cell) ? undefined : 'ZEROS'),
});

const UNKNOWN_CODE = new Unreadable('CODE');

/**
 * One of a closed list.
 * @param words what the codes are called in Chinese
 */
export const oneOf = <const Codes extends readonly string[]>(
  codes: Codes,
  words: Readonly<Record<string, Codes[number]>> = {},
): Optional<Codes[number]> => {
  const known = new Map<string, Codes[number]>([...codes.map((one) => [one, one] as const), ...Object.entries(words)]);
  const wordOf = (code: string): string => Object.entries(words).find(([, of]) => of === code)?.[0] ?? code;
  return { ...identifier((value) => known.get(value) ?? UNKNOWN_CODE), choices: codes.map(wordOf) };
};

const NO_CITIZEN = new Unreadable('ID_NUMBER');
const NO_CREDIT_CODE = new Unreadable('CREDIT_CODE');

export const citizenNumber = (): Optional<CitizenNumber> =>
  identifier(
    (cell) => {
      const value = normaliseLettered(cell);
      return isCitizenNumber(value) ? value : NO_CITIZEN;
    },
    { personal: 'citizenNumber' },
  );

/**
 * The number of a worker's paper: a citizen number, or one in the form of another paper, which is a worker's only if the
 * roster says so.
 */
export const workerNumber = (): Optional<CitizenNumber> =>
  identifier(
    (cell) => {
      const value = normaliseLettered(cell);
      if (isCitizenNumber(value)) return value;
      return mayBePaperNumber(value) ? (value as CitizenNumber) : NO_CITIZEN;
    },
    { personal: 'citizenNumber' },
  );

export const creditCode = (): Optional<CreditCode> =>
  identifier((cell) => {
    const value = normaliseLettered(cell);
    return isCreditCode(value) ? value : NO_CREDIT_CODE;
  });

/** A number with letters that somebody claims: in capitals and without blanks, right or wrong. */
const claimedLettered = <Value extends string>(of: Optional<Value>): Optional<Value> => {
  const kept = claimed(of);
  return { ...kept, read: (cell) => kept.read(normaliseLettered(plain(cell))) };
};

/** A complainant's identity number: kept as given, with a note where it is wrong. */
export const claimedCitizenNumber = (): Optional<CitizenNumber> => claimedLettered(citizenNumber());

/** The credit code a complainant gives: kept as given, with a note where it is wrong. */
export const claimedCreditCode = (): Optional<CreditCode> => claimedLettered(creditCode());

const ACCOUNT = /^\d{8,32}$/;
const NO_ACCOUNT = new Unreadable('NUMBER');
/** A spreadsheet keeps fifteen digits of a number and writes zeros for the rest. */
const CUT_OFF = /^\d{15}0+$/;

const readAccount = (value: string): AccountNumber | Unreadable => {
  if (!ACCOUNT.test(value)) return NO_ACCOUNT;
  return CUT_OFF.test(value) && !hasLuhnSum(value) ? MANGLED : (value as AccountNumber);
};

/** A bank account, whoever holds it. */
export const account = (): Optional<AccountNumber> => identifier(readAccount, { personal: 'bankCard' });

/** A worker's bank card: one that fails the Luhn check is kept with a note. */
export const card = (): Optional<AccountNumber> =>
  identifier(readAccount, { personal: 'bankCard', note: (value) => (passesLuhn(value) ? undefined : 'LUHN') });
