import {
  type AccountNumber,
  type Fen,
  fen,
  firstDayOf,
  groupedBy,
  type PlainDate,
  type PlainMonth,
} from '@anxin/domain-kit';
import {
  type NewCard,
  PAID,
  type PayTerms,
  standingSheets,
  standingStays,
  type WageFacts,
  type WageType,
} from '@anxin/law';
import type { AsOf, Rows } from '@anxin/service-kit';
import { moment } from '../as-of';
import { BANK_LINES, DAYS, NEW_CARDS, SHEET_LINES, STAYS } from './line-facts-sql';
import { type DayFact, gateOf, type ReportedUnder } from '../gates/gate-days';
import type { NightShiftHours } from '../gates/night-shifts';

/** A version of a row, and where it came from. */
type Version = {
  readonly version: number;
  /** File and line, or the command that told it. */
  readonly origin: string;
  readonly recordedAt: string;
};

/** A stay as one version tells it; the last of an entering day counts. */
export type StayVersion = Version & {
  readonly projectId: number;
  readonly personId: number;
  readonly enteredOn: PlainDate;
  readonly leftOn: PlainDate | null;
  readonly contractSignedOn: PlainDate | null;
  readonly teamName: string | null;
  readonly workType: string | null;
  readonly employerCreditCode: string;
  readonly wageType: WageType;
  readonly wageRateFen: Fen;
  /** Encrypted. */
  readonly workerName: Buffer;
  readonly card: Buffer | null;
  readonly nameToken: string;
  readonly cardToken: string | null;
  readonly withdrawn: boolean;
  /** Why it was corrected. */
  readonly reason: string | null;
};

/** A card that wages go to from a day on, as one version tells it. */
export type CardVersion = Version & {
  readonly projectId: number;
  readonly personId: number;
  readonly validFrom: PlainDate;
  /** Encrypted. */
  readonly card: Buffer;
  readonly cardToken: string;
  readonly withdrawn: boolean;
  readonly reason: string | null;
};

export type SheetVersion = Version & {
  readonly sheetNo: number;
  readonly advanceFen: Fen;
  readonly days: number | null;
  readonly totalFen: Fen | null;
  readonly deductionsFen: Fen | null;
  readonly netFen: Fen;
  readonly signedOn: PlainDate | null;
  readonly withdrawn: boolean;
  readonly reason: string | null;
};

/** A line that the bank answered, as it stands. */
export type BankLineFact = Version & {
  /** Of the account that paid. */
  readonly accountToken: string;
  readonly batchNo: string;
  readonly lineNo: number;
  readonly bankSerial: string;
  readonly amountFen: Fen;
  readonly resultCode: string;
  readonly reason: string | null;
  readonly postedOn: PlainDate;
  /** China Standard Time. */
  readonly postedAt: string;
  /** Encrypted, for who may see them. */
  readonly payeeName: Buffer | null;
  readonly payeeAccount: Buffer;
  readonly nameToken: string | null;
  readonly isNameUnclear: boolean;
  readonly cardToken: string;
  /** The day it came back, if it has by the day asked about. */
  readonly returnedOn: PlainDate | null;
} & ReportedUnder;

/** The facts behind one wage line, as of a day. */
export type LineFacts = {
  readonly stays: readonly StayVersion[];
  readonly cards: readonly CardVersion[];
  readonly sheetLines: readonly SheetVersion[];
  readonly bankLines: readonly BankLineFact[];
  readonly days: readonly DayFact[];
};

export type LineAsked = { readonly projectId: number; readonly personId: number; readonly payMonth: PlainMonth };

const amount = (text: string): Fen => fen(BigInt(text));
const amountOrNull = (text: string | null): Fen | null => (text === null ? null : amount(text));

/** A row with its amounts still as text. */
type Raw<Row> = {
  readonly [Key in keyof Row]: Row[Key] extends Fen ? string : Fen extends Row[Key] ? string | null : Row[Key];
};

/** Whose account it is, by tokens. */
export const holderOf = ({ nameToken, cardToken }: StayVersion) => ({
  workerName: nameToken,
  card: (cardToken ?? undefined) as AccountNumber | undefined,
});

/** The new cards that count: of each day the last version, unless withdrawn. */
export const standingCards = (versions: readonly CardVersion[]): readonly CardVersion[] =>
  [...new Map(versions.map((card) => [card.validFrom, card])).values()].filter(({ withdrawn }) => !withdrawn);

/** A card by its token. */
export const newCardOf = ({ cardToken, validFrom }: CardVersion): NewCard => ({
  card: cardToken as AccountNumber,
  validFrom,
});

/** A payment, by tokens. */
export const paymentOf = (line: BankLineFact) => ({
  payeeName: line.nameToken ?? undefined,
  isNameUnclear: line.isNameUnclear,
  payeeAccount: line.cardToken as AccountNumber,
  amountFen: line.amountFen,
  postedOn: line.postedOn,
  returnedOn: line.returnedOn ?? undefined,
});

/** Facts under whose they are. */
const byWhose = <Fact>(facts: readonly (Fact & { readonly whose: string })[]) => {
  const groups = groupedBy(
    facts,
    ({ whose }) => whose,
    ({ whose: _, ...fact }) => fact as unknown as Fact,
  );
  return (...whose: readonly unknown[]): readonly Fact[] => groups.get(whose.join(' ')) ?? [];
};

type Whose<Fact> = Raw<Fact> & { readonly whose: string };

/**
 * The facts behind wage lines: every version of their stays and sheet lines, the bank's lines, the days. One statement
 * for each kind of fact, however many lines.
 */
export const lineFacts = async (
  rows: Rows,
  asked: readonly LineAsked[],
  asOf: AsOf,
  { since, until, latest }: NightShiftHours,
): Promise<(line: LineAsked) => LineFacts> => {
  const which = [
    asked.map(({ projectId }) => projectId),
    asked.map(({ personId }) => personId),
    moment(asOf),
    asked.map(({ payMonth }) => firstDayOf(payMonth)),
    asOf.on,
  ];
  const stays = byWhose(
    (await rows<Whose<StayVersion>>(STAYS, which)).map((row) => ({ ...row, wageRateFen: amount(row.wageRateFen) })),
  );
  const cards = byWhose(await rows<Whose<CardVersion>>(NEW_CARDS, which));
  const sheetLines = byWhose(
    (await rows<Whose<SheetVersion>>(SHEET_LINES, which)).map((row) => ({
      ...row,
      totalFen: amountOrNull(row.totalFen),
      deductionsFen: amountOrNull(row.deductionsFen),
      netFen: amount(row.netFen),
      advanceFen: amount(row.advanceFen),
    })),
  );
  const bankLines = byWhose(await rows<Whose<BankLineFact>>(BANK_LINES, which));
  const days = byWhose(await rows<Whose<DayFact>>(DAYS, [...which, since, until, latest]));
  return ({ projectId, personId, payMonth }) => {
    const month = [projectId, personId, firstDayOf(payMonth)];
    return {
      stays: stays(projectId, personId),
      cards: cards(projectId, personId),
      sheetLines: sheetLines(...month),
      bankLines: bankLines(...month).map((line) => ({ ...line, amountFen: amount(line.amountFen) })),
      days: days(...month),
    };
  };
};

/** The facts as the law explains them; names and cards are their tokens. */
export const wageFactsOf = (
  { stays, cards, sheetLines, bankLines, days }: LineFacts,
  payMonth: PlainMonth,
  terms: PayTerms,
): WageFacts => ({
  payMonth,
  terms,
  stays: standingStays(stays).map((stay) => ({
    ...holderOf(stay),
    enteredOn: stay.enteredOn,
    leftOn: stay.leftOn ?? undefined,
    contractSignedOn: stay.contractSignedOn ?? undefined,
    wageType: stay.wageType,
    wageRateFen: stay.wageRateFen,
  })),
  cards: standingCards(cards).map(newCardOf),
  gate: gateOf(days),
  sheets: standingSheets(sheetLines).map(({ sheetNo, netFen, advanceFen, signedOn }) => ({
    sheetNo,
    netFen,
    advanceFen,
    signedOn: signedOn ?? undefined,
  })),
  bankLines: bankLines.filter(({ resultCode }) => resultCode === PAID).map(paymentOf),
});
