import { type AccountNumber, fen, plainDate, plainMonth } from '@anxin/domain-kit';
import { comparableName, isUnclearName } from '../identifiers/comparable-name';
import { type MonthDays, monthDays, NO_DAYS } from './month-days';
import type { SheetLine } from './signed-sheet';
import type { Stay } from './stay';
import type { BankLine, WageFacts } from './wage-line';

export const account = (number: string): AccountNumber => number as AccountNumber;

type StayCase = {
  readonly enteredOn?: string;
  readonly leftOn?: string | undefined;
  readonly contractSignedOn?: string | undefined;
  readonly wageType?: Stay['wageType'];
  readonly wageRateFen?: number;
  readonly workerName?: string;
  readonly card?: string | undefined;
};

/** A stay at 300 yuan a day from 1 January 2026 on, unless the case says otherwise. */
export const stay = (other: StayCase = {}): Stay => {
  const { enteredOn = '2026-01-01', leftOn, contractSignedOn, wageRateFen = 30_000, card = 'card 1', ...rest } = other;
  return {
    wageType: 'DAY',
    workerName: '张三',
    ...rest,
    enteredOn: plainDate(enteredOn),
    leftOn: leftOn === undefined ? undefined : plainDate(leftOn),
    contractSignedOn: contractSignedOn === undefined ? undefined : plainDate(contractSignedOn),
    wageRateFen: fen(wageRateFen),
    card: account(card),
  };
};

/** A paid bank line to the card and name of that stay, unless the case says otherwise. */
export const bankLine = (
  amountFen: number,
  postedOn: string,
  other: { readonly payeeName?: string; readonly payeeAccount?: string; readonly returnedOn?: string } = {},
): BankLine => ({
  payeeName: comparableName(other.payeeName ?? '张三'),
  isNameUnclear: isUnclearName(other.payeeName ?? '张三'),
  payeeAccount: account(other.payeeAccount ?? 'card 1'),
  amountFen: fen(amountFen),
  postedOn: plainDate(postedOn),
  returnedOn: other.returnedOn === undefined ? undefined : plainDate(other.returnedOn),
});

export const sheet = (
  netFen: number,
  signedOn?: string,
  { sheetNo = 1, advanceFen = 0 }: { readonly sheetNo?: number; readonly advanceFen?: number } = {},
): SheetLine => ({
  sheetNo,
  netFen: fen(netFen),
  advanceFen: fen(advanceFen),
  signedOn: signedOn === undefined ? undefined : plainDate(signedOn),
});

type JanuaryCase = Partial<WageFacts> & {
  /** Days with both. */
  readonly attended?: readonly number[];
  readonly entries?: MonthDays;
  readonly exits?: MonthDays;
  readonly earlyExits?: MonthDays;
};

/** January 2026, paid on the 31st of the same month (a Saturday, so due on Friday 30), with one stay and no day. */
export const january = (other: JanuaryCase = {}): WageFacts => {
  const { attended = [], entries, exits, earlyExits = NO_DAYS, payMonth = plainMonth('2026-01'), ...facts } = other;
  const own = { entries: entries ?? monthDays(attended), exits: exits ?? monthDays(attended), earlyExits };
  return {
    payMonth,
    terms: { payDay: 31, payPeriodOffset: 0 },
    stays: [stay()],
    cards: [],
    gate: new Map([[payMonth, own]]),
    sheets: [],
    bankLines: [],
    ...facts,
  };
};
