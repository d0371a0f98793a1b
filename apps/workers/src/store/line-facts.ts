import { type AccountNumber, fen, type Fen, firstDayOf, type PlainDate, type PlainMonth } from '@anxin/domain-kit';
import {
  isOwnAccount,
  monthDays,
  type PayTerms,
  standingSheet,
  standingStays,
  type WageFacts,
  type WageType,
} from '@anxin/law';
import type { AsOf, Rows } from '@anxin/service-kit';
import { moment } from './as-of';
import { BANK_LINES, DAYS, SHEET_LINES, STAYS } from './line-facts-sql';

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

export type SheetVersion = Version & {
  readonly days: number | null;
  readonly totalFen: Fen | null;
  readonly deductionsFen: Fen | null;
  readonly netFen: Fen;
  readonly signedOn: PlainDate | null;
  readonly withdrawn: boolean;
  readonly reason: string | null;
};

/** Whether it was reported under a number that was registered wrongly and has been corrected since. */
type ReportedUnder = { readonly underWrong: boolean };

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
  readonly cardToken: string;
  /** Card and name are those of one and the same stay that exists on the day (GCP-03). */
  readonly ownAccount: boolean;
} & ReportedUnder;

/** A day at the gate; only one with both is an attendance day. */
export type DayFact = ReportedUnder & {
  readonly day: PlainDate;
  readonly entry: boolean;
  readonly exit: boolean;
  /** Of the entry and the exit that were known first; for those who may see imports. */
  readonly origin: string | null;
  /** When the day was known as it is told here. */
  readonly recordedAt: string;
};

/** The facts behind one wage line, as of a day. */
export type LineFacts = {
  readonly stays: readonly StayVersion[];
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

/** Whom a line paid, by tokens. */
export const payeeOf = ({ nameToken, cardToken }: Pick<BankLineFact, 'nameToken' | 'cardToken'>) => ({
  payeeName: nameToken ?? undefined,
  payeeAccount: cardToken as AccountNumber,
});

/** Facts under whose they are. */
const byWhose = <Fact>(facts: readonly (Fact & { readonly whose: string })[]) => {
  const groups = new Map<string, Fact[]>();
  for (const { whose, ...rest } of facts) {
    const fact = rest as unknown as Fact;
    const group = groups.get(whose);
    if (group) group.push(fact);
    else groups.set(whose, [fact]);
  }
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
  const sheetLines = byWhose(
    (await rows<Whose<SheetVersion>>(SHEET_LINES, which)).map((row) => ({
      ...row,
      totalFen: amountOrNull(row.totalFen),
      deductionsFen: amountOrNull(row.deductionsFen),
      netFen: amount(row.netFen),
    })),
  );
  const bankLines = byWhose(await rows<Whose<Omit<BankLineFact, 'ownAccount'>>>(BANK_LINES, which));
  const days = byWhose(await rows<Whose<DayFact>>(DAYS, which));
  return ({ projectId, personId, payMonth }) => {
    const month = [projectId, personId, firstDayOf(payMonth)];
    const own = stays(projectId, personId);
    const holders = standingStays(own).map(holderOf);
    return {
      stays: own,
      sheetLines: sheetLines(...month),
      bankLines: bankLines(...month).map((line) => ({
        ...line,
        amountFen: amount(line.amountFen),
        ownAccount: isOwnAccount(payeeOf(line), holders),
      })),
      days: days(...month),
    };
  };
};

const numbersOf = (days: readonly DayFact[], of: 'entry' | 'exit') =>
  monthDays(days.filter((day) => day[of]).map(({ day }) => Number(day.slice(8, 10))));

/** The facts as the law explains them; names and cards are their tokens. */
export const wageFactsOf = (
  { stays, sheetLines, bankLines, days }: LineFacts,
  payMonth: PlainMonth,
  terms: PayTerms,
): WageFacts => {
  const sheet = standingSheet(sheetLines);
  return {
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
    entries: numbersOf(days, 'entry'),
    exits: numbersOf(days, 'exit'),
    sheet: sheet ? { netFen: sheet.netFen, signedOn: sheet.signedOn ?? undefined } : undefined,
    bankLines: bankLines
      .filter(({ resultCode }) => resultCode === '0000')
      .map((line) => ({ ...payeeOf(line), amountFen: line.amountFen, postedOn: line.postedOn })),
  };
};
