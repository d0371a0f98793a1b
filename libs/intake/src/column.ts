import {
  type AccountNumber,
  type AreaId,
  type CitizenNumber,
  type CreditCode,
  type Fen,
  type Id,
  parsePlainDate,
  parsePlainMonth,
  parseYuan,
  type PlainDate,
  type PlainMonth,
  type ProjectCode,
} from '@anxin/domain-kit';
import {
  isCitizenNumber,
  isCreditCode,
  mayBePaperNumber,
  normaliseLettered,
  normaliseNumber,
  passesLuhn,
  toHalfWidth,
  type PersonalKind,
} from '@anxin/law';
import type { FaultCode } from './fault-codes';
import { type Instant, parseInstant } from './instant';
import { normalisePersonName } from './person-name';

/** What a cell may hold once it is read. */
export type CellValue = string | number | bigint | undefined;

/** A cell that cannot be read. */
export class Unreadable {
  constructor(readonly code: FaultCode) {}
}

/** What is odd about a value that is kept all the same. */
export type NoteCode = 'LUHN' | 'NAME_UNCLEAR' | 'ID_NUMBER' | 'CREDIT_CODE' | 'UNKNOWN_PROJECT' | 'REPEATED';

/** How one column is read: `read` gets a cell without blanks at its ends, never empty. */
export type Column<Value extends CellValue = CellValue> = {
  readonly required: boolean;
  readonly read: (cell: string) => Value | Unreadable;
  /** Most characters of a cell. */
  readonly limit: number;
  /** Values repeat so much that reading each text once pays. */
  readonly repeats: boolean;
  readonly notAfterToday: boolean;
  /** What an empty cell says; nothing, unless told. */
  readonly absent?: Value;
  readonly personal?: PersonalKind;
  readonly note?: (text: string) => NoteCode | undefined;
};

export type ValueOf<C> = C extends Column<infer Value> ? Value : never;

const FIELD_LIMIT = 1_000;
const TEXT_LIMIT = 10_000;

const unreadable = Object.fromEntries(
  (['DATE', 'MONTH', 'INSTANT', 'AMOUNT', 'NUMBER', 'MANGLED', 'CODE', 'ID_NUMBER', 'CREDIT_CODE'] as const).map(
    (code) => [code, new Unreadable(code)],
  ),
) as Record<
  'DATE' | 'MONTH' | 'INSTANT' | 'AMOUNT' | 'NUMBER' | 'MANGLED' | 'CODE' | 'ID_NUMBER' | 'CREDIT_CODE',
  Unreadable
>;

type Optional<Value extends CellValue> = Column<Value | undefined>;

const column = <Value extends CellValue>(
  read: (cell: string) => Value | Unreadable,
  more: Partial<Column<Value>> = {},
): Optional<Value> => ({ required: false, limit: FIELD_LIMIT, repeats: true, notAfterToday: false, ...more, read });

/** The same column, whose cells must not be empty. */
export const required = <Value extends CellValue>(optional: Column<Value | undefined>): Column<Value> =>
  ({ ...optional, required: true }) as Column<Value>;

/** The same column, whose empty cells say this value. */
export const absentAs = <Value extends CellValue>(optional: Column<Value | undefined>, absent: Value): Column<Value> =>
  ({ ...optional, absent }) as Column<Value>;

/** The same column, whose day must not be later than the business day. */
export const notAfterToday = <Value extends CellValue>(of: Column<Value>): Column<Value> => ({
  ...of,
  notAfterToday: true,
});

const EXPONENT = /^[+-]?\d+(\.\d+)?[eE][+-]?\d+$/;

export const words = (limit = FIELD_LIMIT): Optional<string> => column((cell) => cell, { limit, repeats: false });
/** What somebody wrote, who may name people in it. */
export const longText = (): Optional<string> => ({ ...words(TEXT_LIMIT), personal: 'name' });
/** The name of whoever is on the other side of a payment: a company, or a person. */
export const partyName = (): Optional<string> => ({ ...words(), personal: 'name' });
export const personName = (): Optional<string> => column(normalisePersonName, { personal: 'name' });

/** An open code: normalised, not checked against a list. */
export const code = <Code extends string = string>(): Optional<Code> => column((cell) => normaliseNumber(cell) as Code);
export const projectCode = (): Optional<ProjectCode> => code<Id<'Project'>>();
export const areaCode = (): Optional<AreaId> => code<Id<'Area'>>();
/** A code that hardly two rows share, such as a bank's serial. */
export const serial = (): Optional<string> => column(normaliseNumber, { repeats: false });
export const phone = (): Optional<string> => column(normaliseNumber, { personal: 'phone', repeats: false });

export const oneOf = <const Codes extends readonly string[]>(...codes: Codes): Optional<Codes[number]> => {
  const allowed = new Set<string>(codes);
  return column((cell) => {
    const value = normaliseNumber(cell);
    return allowed.has(value) ? value : unreadable.CODE;
  });
};

export const citizenNumber = (): Optional<CitizenNumber> =>
  column(
    (cell) => {
      const value = normaliseLettered(cell);
      if (isCitizenNumber(value)) return value;
      return EXPONENT.test(value) ? unreadable.MANGLED : unreadable.ID_NUMBER;
    },
    { personal: 'citizenNumber' },
  );

/**
 * The number of a worker's paper: a citizen number, or one in the form of another paper, which is a worker's only if the
 * roster says so.
 */
export const workerNumber = (): Optional<CitizenNumber> =>
  column(
    (cell) => {
      const value = normaliseLettered(cell);
      if (isCitizenNumber(value)) return value;
      if (EXPONENT.test(value)) return unreadable.MANGLED;
      return mayBePaperNumber(value) ? (value as CitizenNumber) : unreadable.ID_NUMBER;
    },
    { personal: 'citizenNumber' },
  );

/** A complainant's identity number: kept as given, with a note where it is wrong. */
export const claimedCitizenNumber = (): Optional<CitizenNumber> =>
  column((cell) => normaliseLettered(cell) as CitizenNumber, {
    personal: 'citizenNumber',
    note: (value) => (isCitizenNumber(value) ? undefined : 'ID_NUMBER'),
  });

export const creditCode = (): Optional<CreditCode> =>
  column((cell) => {
    const value = normaliseLettered(cell);
    return isCreditCode(value) ? value : unreadable.CREDIT_CODE;
  });

/** The credit code a complainant gives: kept as given, with a note where it is wrong. */
export const claimedCreditCode = (): Optional<CreditCode> =>
  column((cell) => normaliseLettered(cell) as CreditCode, {
    note: (value) => (isCreditCode(value) ? undefined : 'CREDIT_CODE'),
  });

const readAccount = (cell: string): AccountNumber | Unreadable => {
  const value = normaliseNumber(cell);
  return EXPONENT.test(value) ? unreadable.MANGLED : (value as AccountNumber);
};

/** A bank account, whoever holds it. */
export const account = (): Optional<AccountNumber> => column(readAccount, { personal: 'bankCard' });

/** A worker's bank card: one that fails the Luhn check is kept with a note. */
export const card = (): Optional<AccountNumber> =>
  column(readAccount, { personal: 'bankCard', note: (value) => (passesLuhn(value) ? undefined : 'LUHN') });

const THOUSANDS = /^-?\d{1,3}(,\d{3})+(\.\d{1,2})?$/;

/** Ten trillion yuan: what is beyond is a slip of the hand, and a thousand such still fit in a sum of 64 bits. */
/** An amount in fen stays below this, whoever states it. */
export const AMOUNT_BELOW = 10n ** 15n;

/** Whether fen are an amount as a file may say one: not negative, and not beyond any money. */
export const isAmount = (value: bigint): boolean => 0n <= value && value < AMOUNT_BELOW;

const readAmount = (cell: string): Fen | Unreadable => {
  const value = normaliseNumber(cell);
  if (EXPONENT.test(value)) return unreadable.MANGLED;
  const amount = parseYuan(THOUSANDS.test(value) ? value.replaceAll(',', '') : value);
  return amount !== undefined && -AMOUNT_BELOW < amount && amount < AMOUNT_BELOW ? amount : unreadable.AMOUNT;
};

/** Yuan with at most two decimals, not negative, as fen. */
export const amount = (): Optional<Fen> =>
  column(
    (cell) => {
      const read = readAmount(cell);
      const signed = typeof read === 'bigint' && toHalfWidth(cell).includes('-');
      return signed ? unreadable.AMOUNT : read;
    },
    { repeats: false },
  );

/** The bank's own running figure, which alone may be negative. */
export const balance = (): Optional<Fen> => column(readAmount, { repeats: false });

export const whole = (from: number, through: number): Optional<number> =>
  column((cell) => {
    const value = normaliseNumber(cell);
    const read = /^\d+$/.test(value) ? Number(value) : Number.NaN;
    return read >= from && read <= through ? read : unreadable.NUMBER;
  });

const DECIMAL = /^(-?)0*(\d+?)(?:\.(\d*?)0*)?$/;

/** A decimal number, kept as text in its shortest form: it is nobody's money and is not reckoned with. */
export const decimal = (): Optional<string> =>
  column((cell) => {
    const value = normaliseNumber(cell);
    const [, sign = '', whole = '', fraction = ''] = (/\d$/.test(value) && DECIMAL.exec(value)) || [];
    if (whole === '') return unreadable.NUMBER;
    const shortest = fraction === '' ? whole : `${whole}.${fraction}`;
    return shortest === '0' ? shortest : `${sign}${shortest}`;
  });

export const date = (): Optional<PlainDate> =>
  column((cell) => parsePlainDate(normaliseNumber(cell)) ?? unreadable.DATE);
export const month = (): Optional<PlainMonth> =>
  column((cell) => parsePlainMonth(normaliseNumber(cell)) ?? unreadable.MONTH);
export const instant = (): Optional<Instant> =>
  column((cell) => parseInstant(cell) ?? unreadable.INSTANT, { repeats: false });
